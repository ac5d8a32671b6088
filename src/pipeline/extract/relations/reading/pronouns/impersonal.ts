import type { Grammar } from '../../../languages/grammar.ts';
import type { Chunk, VerbGroup } from '../chunks.ts';

/** The verb of a pronoun: right after it, or after one chunk between; null where there is none. */
export const verbAfter = (chunks: readonly Chunk[], at: number): VerbGroup | null =>
  chunks.slice(at + 1, at + 3).find((chunk) => chunk.kind === 'verb') ?? null;

/** « il faut », « il s'agit de »: whether a pronoun stands for nothing, or has no verb. */
export function standsForNone(chunks: readonly Chunk[], at: number): boolean {
  const verb = verbAfter(chunks, at);
  return verb === null || (impersonal.has(verb.lemma) && !verb.passive && !isInState(chunks, at));
}

/** French: « il est en visite à X », « elle est en fuite »: someone is. */
function isInState(chunks: readonly Chunk[], at: number): boolean {
  const verb = chunks.findIndex(({ kind }, on) => on > at && on <= at + 2 && kind === 'verb');
  const [joint, state] = [chunks[verb + 1], chunks[verb + 2]];
  return (
    verb > 0 &&
    joint?.kind === 'preposition' &&
    joint.word === 'en' &&
    state?.kind === 'phrase' &&
    /^(?:visite|deplacement|tournee|voyage|mission|fuite|exil|prison|detention|garde)$/u.test(
      state.head ?? '',
    )
  );
}

/** Verbs (of either language) whose « il » or "it" stands for nothing. */
const impersonal = new Set([
  'falloir',
  'agir',
  'sembler',
  'suffire',
  'convenir',
  'importer',
  'être',
  'rester',
  'manquer',
  'exister',
]);

/** "it was reported that", unlike "it was founded by X". */
export const isImpersonal = ({ cues }: Grammar, { lemma, passive }: VerbGroup): boolean =>
  passive &&
  (cues.saying.has(lemma) ||
    cues.suspecting.has(lemma) ||
    cues.intending.has(lemma) ||
    cues.denying.has(lemma) ||
    /^(?:know|agree|decide|hope|understand|see|feel|find|make)$/u.test(lemma));

/** Verbs after which an English "it" often stands for nothing: "it was unclear". */
export const emptyIt = new Set(['be', 'seem', 'appear', 'remain', 'happen', 'become', 'take', 'turn']);
