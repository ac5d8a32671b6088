import type { ProposedRelation } from '../../types.ts';
import { isOfPastDeed } from '../clauses/pastDeed.ts';
import type { Finding, ReadSentence, Saying } from '../context.ts';
import type { Chunk, DateItem } from '../reading/chunks.ts';
import { weaker } from './weaker.ts';

/**
 * Turns a finding into a proposal, never more certain than its words. Reported words are attributed to their speaker:
 * the innermost counts, those around it pass it on (`via`).
 */
export function settle(read: ReadSentence, finding: Finding): ProposedRelation {
  const sayings = finding.granted === true ? [] : vouching(read, finding);
  const inner = sayings[0];
  const certainty = inner === undefined ? finding.certainty : weaker(finding.certainty, inner.certainty);
  const attributedTo = finding.attributedTo ?? nameOf(inner);
  const via = sayings
    .slice(1)
    .flatMap((saying) => nameOf(saying) ?? [])
    .filter((name) => name !== attributedTo);
  const { start, end } = finding.span;
  const when = whenOf(read, finding);
  return {
    source: finding.source.id,
    predicate: finding.predicate,
    target: finding.target.id,
    start,
    end,
    certainty,
    ...(attributedTo === undefined || certainty === 'stated' ? {} : { attributedTo }),
    ...(via.length === 0 || certainty === 'stated' ? {} : { via }),
    ...when,
    trigger: finding.trigger,
    score: round(finding.score * Math.min(1, finding.source.score) * Math.min(1, finding.target.score)),
    why: finding.why,
  };
}

/**
 * The attributions that a finding is part of, the innermost first; an agency that « a appris » something only passes it
 * on. That someone speaks of something is the article's own statement, so the speaker's own saying does not apply to it.
 */
function vouching({ sayings }: ReadSentence, { at, why, source, trigger }: Finding): Saying[] {
  const isOwn = (saying: Saying): boolean =>
    why === 'says-of' && (saying.speaker?.id === source.id || saying.trigger.start === trigger.start);
  return sayings
    .filter((saying) => holds(saying, at) && !isOwn(saying))
    .sort(
      (a, b) =>
        Number(a.kind === 'relayed') - Number(b.kind === 'relayed') || a.to - a.from - (b.to - b.from),
    );
}

const holds = (saying: Saying, at: number): boolean => saying.from <= at && at < saying.to;

const nameOf = (saying: Saying | undefined): string | undefined =>
  saying?.speaker?.id ?? saying?.words ?? undefined;

const round = (score: number): number => Math.round(score * 100) / 100;

/** Relations that last: a date in their clause belongs to something else that happened. */
const standing = new Set([
  'belongs-to',
  'lies-in',
  'lies-near',
  'heads',
  'served',
  'was-member-of',
  'linked-to',
  'based-in',
  'followed',
]);

/** The date of the finding's clause: its own, the only one there, or the first within its words. */
function whenOf(read: ReadSentence, finding: Finding): Pick<ProposedRelation, 'when' | 'basis'> {
  // A date in what someone says is that of what they speak of; what a name says by itself lasts: "Yemen’s Houthis".
  if (standing.has(finding.predicate) || finding.why === 'says-of' || finding.why === 'body-of-state')
    return {};
  const { from, to } = clauseAround(read, finding.at);
  const near = read.chunks
    .slice(from, to)
    .flatMap((chunk, on) =>
      chunk.kind === 'date' && chunk.date !== undefined
        ? isOfPastDeed(read.chunks, from + on, finding.at)
          ? []
          : [chunk.date]
        : chunk.kind === 'phrase'
          ? chunk.dates
          : [],
    );
  const date =
    finding.date ??
    (near.length === 1
      ? near[0]
      : near.find(({ start, end }) => start >= finding.span.start && end <= finding.span.end));
  if (date !== undefined && belongsToOther(read, finding, date)) return {};
  if (date === undefined || date.edtf === null || date.basis === 'none') return {};
  return { when: date.edtf, basis: date.basis === 'explicit' ? 'stated' : 'inferred' };
}

/** Prepositions that place what is reported before or after another event. */
const order =
  /^(?:depuis|apres|avant|des|suite_a|a_la_suite_de|au_lendemain_de|a_la_veille_de|since|after|before|following)$/u;

/**
 * « met for the first time since the invasion of 2022 »: a date after the noun of another event belongs to that event.
 */
function belongsToOther(read: ReadSentence, finding: Finding, date: DateItem): boolean {
  if (finding.why === 'event-part' || date.start < finding.trigger.end) return false;
  return read.chunks.some((chunk, at) => {
    const joint = read.chunks[at - 1];
    return (
      chunk.kind === 'phrase' &&
      joint?.kind === 'preposition' &&
      order.test(joint.word) &&
      chunk.start >= finding.trigger.end &&
      chunk.start < date.start &&
      chunk.end <= date.end &&
      chunk.head !== null &&
      read.grammar.eventNouns.has(chunk.head)
    );
  });
}

/** The chunks of the clause around an index, from `from` to `to`, exclusive. */
function clauseAround({ chunks }: ReadSentence, at: number): { readonly from: number; readonly to: number } {
  let from = Math.min(at, chunks.length - 1);
  while (from > 0 && !opensClause(chunks[from - 1])) from--;
  let to = at + 1;
  while (to < chunks.length && !opensClause(chunks[to])) to++;
  return { from, to };
}

const opensClause = (chunk: Chunk | undefined): boolean =>
  /^(?:break|colon|subordinator|relative)$/u.test(chunk?.kind ?? '');
