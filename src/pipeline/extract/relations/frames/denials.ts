import { speakerOf } from '../certainty/sayings/speakers.ts';
import { argumentsOf } from '../clauses/argumentsOf.ts';
import { doerOf } from '../clauses/doerOf.ts';
import { type Finding, type ReadSentence, spanOver } from '../context.ts';
import type { Chunk, VerbGroup } from '../reading/chunks.ts';

/** Nouns (folded, of either language) that refer back to a claim. */
const claimed =
  /^(?:accusations?|allegations?|affirmations?|propos|reproches?|soupcons?|charges?|claims?|remarks?)$/u;

/**
 * « ce que Rome nie », « Kigali le conteste », « X a démenti », "China rejected the claim": who denies what was said,
 * and whose claim it was, where the words before name someone who made it.
 */
export function denialFrames(read: ReadSentence): Finding[] {
  return read.chunks.flatMap((verb, at): Finding[] => {
    if (verb.kind !== 'verb' || verb.negated || verb.passive || verb.form !== 'finite') return [];
    if (!read.grammar.cues.denying.has(verb.lemma) || !takesUp(read.chunks, verb, at)) return [];
    const doer = doerOf(read.grammar, read.chunks, at);
    if (doer?.subject.kind !== 'phrase' || doer.mode !== 'real') return [];
    const { speaker } = speakerOf(read, doer.subject.phrase);
    const claimant = claimantBefore(read, at) ?? read.claimant;
    if (speaker === null || claimant === null || speaker === claimant) return [];
    return [
      {
        source: speaker,
        predicate: 'denied',
        target: claimant,
        at,
        span: spanOver(doer.subject.phrase, verb),
        trigger: verb.headSpan,
        certainty: 'stated',
        granted: true,
        score: 0.8,
        why: 'denies-claim',
      },
    ];
  });
}

/** Whether what is denied was said before: nothing, a pronoun, « ce que », « ces accusations ». */
function takesUp(chunks: readonly Chunk[], verb: VerbGroup, at: number): boolean {
  const next = chunks[at + 1];
  if (next?.kind === 'subordinator' || next?.kind === 'colon') return false;
  const { direct, governs } = argumentsOf(chunks, at, true);
  if (governs >= 0) return false;
  if (direct === null) return true;
  return !verb.objectPronoun && direct.head !== null && claimed.test(direct.head);
}

/** Whoever made the last claim in the sentence before the verb. */
function claimantBefore(read: ReadSentence, at: number): ReadSentence['claimant'] {
  return claimantsIn(read, at).at(-1) ?? null;
}

/** Whoever says or accuses in a sentence, before chunk `end`. */
export function claimantsIn(
  read: Pick<ReadSentence, 'chunks' | 'grammar' | 'sayings' | 'article' | 'standsFor'>,
  end: number = read.chunks.length,
): NonNullable<ReadSentence['claimant']>[] {
  return read.chunks.slice(0, end).flatMap((chunk, at) => {
    const said = read.sayings.find(
      ({ kind, trigger }) => kind !== 'denied' && chunk.start <= trigger.start && trigger.end <= chunk.end,
    );
    if (said?.speaker) return [said.speaker];
    if (chunk.kind !== 'verb' || chunk.negated || !read.grammar.cues.suspecting.has(chunk.lemma)) return [];
    const doer = chunk.passive ? null : doerOf(read.grammar, read.chunks, at);
    const { speaker } =
      doer?.subject.kind === 'phrase' ? speakerOf(read, doer.subject.phrase) : { speaker: null };
    return speaker === null ? [] : [speaker];
  });
}
