import { persons } from '../../languages/ends.ts';
import type { TriggerEnd } from '../../languages/triggers.ts';
import { wordSet } from '../../languages/words.ts';
import { argumentsOf } from '../clauses/argumentsOf.ts';
import { doerOf } from '../clauses/doerOf.ts';
import { type Finding, type ReadSentence, spanOver } from '../context.ts';
import type { Phrase } from '../reading/chunks.ts';
import { nodesAt } from './matchEnd.ts';

/** Verbs after which their object, rather than their subject, stands « à la tête de » what follows. */
const placing = wordSet('nommer placer porter désigner installer élire maintenir reconduire propulser');
/** Verbs by which their subject, who may be the object of a passive, comes to stand there. */
const arriving = wordSet(
  'être rester arriver accéder parvenir demeurer succéder remplacer trouver nommer placer porter désigner installer élire maintenir reconduire propulser',
);
/** After these someone stands there no longer. */
const leaving = wordSet('limoger destituer écarter évincer renverser remplacer quitter');

const led: TriggerEnd = {
  types: ['country', 'agency', 'organization', 'group'],
  as: ['self', 'authority', 'forces'],
};

/**
 * Who stands at the head of what: « X, à la tête de Y depuis 2010 », « X a été nommé à la tête de Y », « X a placé Z à
 * la tête de Y ».
 */
export function headingFrames(read: ReadSentence): Finding[] {
  return read.chunks.flatMap((chunk, at): Finding[] => {
    const body = read.chunks[at + 1];
    if (chunk.kind !== 'preposition' || chunk.word !== 'a_la_tete_de' || body?.kind !== 'phrase') return [];
    const heads = leaderBefore(read, at);
    if (heads === null) return [];
    return nodesAt(read, heads.phrase, persons).flatMap((source) =>
      nodesAt(read, body, led).map(
        (target): Finding => ({
          source,
          target,
          predicate: heads.former ? 'headed' : 'heads',
          at,
          span: spanOver(heads.phrase, chunk, body),
          trigger: { start: chunk.start, end: chunk.end },
          certainty: 'stated',
          score: 0.86,
          why: 'role',
        }),
      ),
    );
  });
}

function leaderBefore(read: ReadSentence, at: number): { phrase: Phrase; former: boolean } | null {
  const { chunks } = read;
  for (let back = at - 1; back >= 0 && back >= at - 8; back--) {
    const chunk = chunks[back];
    if (chunk?.kind === 'break' || chunk?.kind === 'colon' || chunk?.kind === 'quote') return null;
    // « X, à la tête de Y, … », « X, successeur de Z à la tête de Y, … »
    if (chunk?.kind === 'comma' && back >= at - 5) {
      const before = chunks[back - 1];
      const own = before?.kind === 'phrase' && nodesAt(read, before, persons).length === 1 ? before : null;
      const between = chunks.slice(back + 1, at);
      if (own !== null && between.every(({ kind }) => /^(?:phrase|adverb|date|preposition)$/u.test(kind)))
        return { phrase: own, former: false };
    }
    if (chunk?.kind !== 'verb') continue;
    if (chunk.negated || chunk.future || chunk.modal !== null || chunk.conditional) return null;
    const former = leaving.has(chunk.lemma);
    if (!chunk.passive && (placing.has(chunk.lemma) || former)) {
      const { direct } = argumentsOf(chunks, back, true);
      if (chunk.lemma !== 'remplacer') return direct === null ? null : { phrase: direct, former };
    }
    if (!arriving.has(chunk.lemma) && !(former && chunk.passive)) return null;
    const doer = doerOf(read.grammar, chunks, back);
    if (doer?.subject.kind !== 'phrase' || doer.mode !== 'real') return null;
    return { phrase: doer.subject.phrase, former: former && chunk.passive };
  }
  const before = chunks[at - 1];
  return before?.kind === 'phrase' ? { phrase: before, former: false } : null;
}
