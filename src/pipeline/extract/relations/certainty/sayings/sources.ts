import type { Span } from '../../../../../domain/basics/span.ts';
import type { Phrase } from '../../reading/chunks.ts';
import { isRumour } from './isRumour.ts';
import type { SayingRule, WithoutSayings } from './sayingRule.ts';
import { authorBehind, type Speaker, senderBehind, speakerOrMedium, wordsOf } from './speakers.ts';
import { stretchAround } from './stretches.ts';

/** « Selon X, … » and « …, selon X »: the whole stretch between two breaks is attributed to X. */
export const sources: SayingRule = (read) => {
  const { chunks, grammar } = read;
  return chunks.flatMap((chunk, at) => {
    if (chunk.kind !== 'preposition' || !grammar.cues.sources.has(chunk.word)) return [];
    const phrase = chunks[at + 1];
    if (phrase?.kind !== 'phrase') return [];
    const rumour = isRumour(phrase);
    return [
      {
        ...(anonymous.test(chunk.word)
          ? { speaker: null, words: sourceWords(read, chunk, phrase) }
          : sourceAt(read, at + 1, phrase)),
        ...stretchAround(chunks, at),
        certainty: rumour ? 'unconfirmed' : 'attributed',
        trigger: { start: chunk.start, end: chunk.end },
        kind: rumour ? 'rumour' : 'source',
      },
    ];
  });
};

/** Who is behind a preposition of attribution, where the phrase at `at` says it. */
const sourceAt = (read: WithoutSayings, at: number, phrase: Phrase): Speaker =>
  senderBehind(read, at) ?? authorBehind(read, at) ?? speakerOrMedium(read, phrase, at);

/** « de source militaire »: a source is no one. */
const anonymous = /source/u;

/** « source militaire »: the preposition is a part of the words for the source, but for its « de ». */
const sourceWords = (read: WithoutSayings, preposition: Span, phrase: Phrase): string =>
  wordsOf(read, preposition, phrase).replace(/^\S+\s+(?=sources?\b)/u, '');
