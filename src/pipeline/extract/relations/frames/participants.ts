import { isParty } from '../../events/participation.ts';
import type { NamedNode } from '../../types.ts';
import { isUnsure } from '../clauses/unsure.ts';
import { type Finding, type ReadSentence, spanOver } from '../context.ts';
import { eachOf, type Phrase } from '../reading/chunks.ts';

/** Nouns (folded, of either language) for those who take part in something. */
const takers =
  /^(?:participants?|attendees|guests|participating|convives|invites|intervenants|speakers|signatories|signataires)$/u;

/** Between them and the verb stands at most the event and a place, in chunks. */
const reach = 8;

/**
 * Who took part, where a sentence lists them: "Participants in the operation included A and B", « Parmi les participants
 * au sommet figuraient A et B ».
 */
export function participantFrames(read: ReadSentence): Finding[] {
  if (read.events.size === 0) return [];
  return read.chunks.flatMap((chunk, at): Finding[] => {
    if (chunk.kind !== 'phrase' || chunk.head === null || !takers.test(chunk.head)) return [];
    const verb = listingVerb(read, at);
    const listed = read.chunks[verb + 1];
    const event = eventBehind(read, chunk, at, verb);
    if (verb < 0 || listed?.kind !== 'phrase' || event === null) return [];
    return eachOf(listed).flatMap((part) =>
      part.referents
        .filter((one) => isParty(one) && one.as !== 'ground')
        .map(
          ({ node }): Finding => ({
            source: node,
            predicate: 'took-part-in',
            target: event,
            at: verb,
            span: spanOver(chunk, part),
            trigger: chunk.headSpan,
            certainty: 'stated',
            score: 0.86,
            why: 'event-part',
          }),
        ),
    );
  });
}

/** The verb behind that says who they are; -1 where none does. */
function listingVerb({ chunks, grammar }: ReadSentence, at: number): number {
  for (let next = at + 1; next < chunks.length && next <= at + reach; next++) {
    const chunk = chunks[next];
    if (chunk?.kind === 'verb')
      return /^(?:include|comprise|be|comprendre|compter|être|figurer)$/u.test(chunk.lemma) &&
        chunk.form === 'finite' &&
        !chunk.negated &&
        !chunk.conditional &&
        !chunk.future &&
        chunk.modal === null &&
        !isUnsure(grammar, chunks, next)
        ? next
        : -1;
    if (chunk?.kind === 'break' || chunk?.kind === 'quote' || chunk?.kind === 'relative') return -1;
  }
  return -1;
}

/** The event that they take part in: a complement of theirs, or what follows a preposition. */
function eventBehind(
  { chunks, events, standsFor }: ReadSentence,
  takers: Phrase,
  at: number,
  verb: number,
): NamedNode | null {
  for (let next = at + 1; next < verb; next++) {
    const event = events.get(next);
    if (event !== undefined && chunks[next]?.kind === 'phrase') return event;
  }
  return takers.complements.flatMap(standsFor).find(({ node }) => node.type === 'event')?.node ?? null;
}
