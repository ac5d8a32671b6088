import { overlaps } from '../../domain/basics/span.ts';
import { parseEdtf } from '../../domain/time/parseEdtf.ts';
import type { EvidenceRef, NodeChoice, Words, WrittenClaim } from '../../domain/writing/writing.ts';
import { proposalsPath } from '../seeds/edit/corpusTexts.ts';
import { acceptNode } from '../seeds/edit/decide.ts';
import type { YamlEdit } from '../seeds/edit/splices.ts';
import { annotate, setIn } from './annotations.ts';
import { type Desk, quoteOf, refuse } from './desk.ts';
import { nameWords, tellEvent } from './nameWords.ts';
import { entryFor, findEntry } from './nodes.ts';
import { findRelation, oneOf, takePairOut } from './relationPlaces.ts';
import { takeVerb } from './takeVerb.ts';

/**
 * Writes down what words of an article assert of two nodes. New nodes are made first and named by their own words. Throws
 * `Unwritable` for a claim that cannot be: equal ends, a speaker where none may be or none where one must, a date that is none.
 */
export function linkWords(desk: Desk, words: Words, claim: WrittenClaim<NodeChoice>): void {
  const quote = quoteOf(desk.article(words.article), words);
  const source = endOf(desk, claim.source);
  const target = endOf(desk, claim.target);
  const written = { ...claim, source, target };
  checkClaim(desk, written);
  takeVerb(desk, claim.predicate);
  annotate(desk.draft, words.article, 'relations', relationOf(written, quote));
  settleProposals(desk, words, written);
}

/** The id of the node at one end; a new one is made, with the words that name it. */
function endOf(desk: Desk, end: NodeChoice): string {
  if ('id' in end) {
    entryFor(desk, end.id);
    return end.id;
  }
  const { words, type } = end.make;
  if (type === 'event') return tellEvent(desk, words, end);
  return nameWords(desk, { kind: 'name', words, node: end, how: 'name', everywhere: true });
}

/** Corrects what a piece of evidence asserts; its words stay. Throws `Unwritable` as `linkWords` does, or when it is gone. */
export function editEvidence(desk: Desk, evidence: EvidenceRef, claim: WrittenClaim): void {
  for (const id of [claim.source, claim.target]) entryFor(desk, id);
  checkClaim(desk, claim);
  takeVerb(desk, claim.predicate);
  const place = findRelation(desk, evidence);
  const { draft } = desk;
  const date = claim.when === (place.item.when ?? null) ? {} : { basis: undefined, note: undefined };
  if (place.in === 'annotation' && place.isSingle) {
    const before = place.item;
    const after = relationFields(claim);
    const changed = Object.entries(after).filter(
      ([key, value]) => JSON.stringify(oneOf(before[key]) ?? null) !== JSON.stringify(value ?? null),
    );
    setIn(draft, evidence.article, 'relations', place.index, {
      ...Object.fromEntries(changed),
      ...viaOf(claim),
      ...date,
    });
    return;
  }
  const { quote, in: around, via, basis, note } = place.item;
  const isOther =
    claim.source !== place.source || claim.target !== place.target || claim.predicate !== evidence.predicate;
  takePairOut(desk, evidence, place, isOther);
  const item = { via, basis, note, ...viaOf(claim), ...date, origin: 'reviewed' as const };
  annotate(draft, evidence.article, 'relations', {
    ...relationOf(claim, { quote: String(quote), ...(typeof around === 'string' && { in: around }) }),
    ...(place.in === 'annotation' ? { ...item, origin: place.item.origin } : item),
  });
}

/** What the article itself says, nobody passes on. */
const viaOf = ({ attributedTo }: WrittenClaim): { via?: undefined } =>
  attributedTo === null ? { via: undefined } : {};

/**
 * Removes a piece of evidence. A proposed one stays as rejected, so that it does not come back. Throws `Unwritable` when
 * it is gone.
 */
export function deleteEvidence(desk: Desk, evidence: EvidenceRef): void {
  takePairOut(desk, evidence, findRelation(desk, evidence), true);
}

function relationFields({ source, predicate, target, certainty, attributedTo, when }: WrittenClaim<string>) {
  return {
    source,
    predicate,
    target,
    certainty: certainty === 'stated' ? undefined : certainty,
    attributedTo: attributedTo ?? undefined,
    when: when ?? undefined,
  };
}

/** A relation as a person would write it, with its keys in the usual order. */
function relationOf(claim: WrittenClaim<string>, quote: { readonly quote: string; readonly in?: string }) {
  const { source, predicate, target, ...rest } = relationFields(claim);
  return { source, predicate, target, quote: quote.quote, in: quote.in, ...rest };
}

function checkClaim(
  desk: Desk,
  { source, target, certainty, attributedTo, when }: WrittenClaim<string>,
): void {
  if (source === target) refuse({ kind: 'loop' });
  if (
    (certainty === 'attributed') !== (attributedTo !== null) &&
    certainty !== 'unconfirmed' &&
    certainty !== 'denied'
  )
    refuse({ kind: 'speaker' });
  if (when !== null && parseEdtf(when) === null) refuse({ kind: 'date' });
  // A speaker that is only proposed is accepted along with what it says.
  if (attributedTo !== null && findEntry(desk.draft, attributedTo) === null)
    acceptNode(desk.draft, attributedTo);
}

/** Removes proposals that say what a person has just written. */
function settleProposals(desk: Desk, words: Words, claim: WrittenClaim<string>): void {
  const { proposals } = desk.article(words.article);
  const settled = proposals.relations.filter(
    (one) =>
      overlaps(one, words) &&
      one.value.predicate === claim.predicate &&
      one.value.source.join() === claim.source &&
      one.value.target.join() === claim.target,
  );
  desk.draft.edit(
    proposalsPath(words.article),
    settled.map(({ index }): YamlEdit => ({ kind: 'remove', path: ['relations', index] })),
  );
}
