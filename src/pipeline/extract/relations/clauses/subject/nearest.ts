import { isDistance } from '../../../languages/distances.ts';
import type { Chunk, Phrase } from '../../reading/chunks.ts';

/** The participle whose complements end before an index; -1 where there is none. */
export function participleBefore(chunks: readonly Chunk[], at: number): number {
  for (let back = at - 1; back >= 0 && back >= at - 6; back--) {
    const chunk = chunks[back];
    if (chunk?.kind === 'verb') return chunk.form === 'participle' ? back : -1;
    const complement =
      chunk?.kind === 'date' ||
      chunk?.kind === 'adverb' ||
      chunk?.kind === 'preposition' ||
      (chunk?.kind === 'phrase' && chunks[back - 1]?.kind === 'preposition');
    if (!complement) return -1;
  }
  return -1;
}

/** « à vingt kilomètres de Goma, qui … »: what follows is about the town. */
export function atDistance(phrase: Phrase): Phrase {
  const last = phrase.complements.at(-1);
  return last !== undefined && phrase.head !== null && isDistance(phrase.head) ? atDistance(last) : phrase;
}

/** The relative that begins the clause of the verb at `at`, « qui voulaient rejoindre »; -1 where there is none. */
export function relativeBefore(chunks: readonly Chunk[], at: number): number {
  for (let back = at - 1; back >= 0 && back >= at - 6; back--) {
    const chunk = chunks[back];
    if (chunk?.kind === 'relative') return back;
    const goesOn =
      chunk?.kind === 'adverb' ||
      (chunk?.kind === 'preposition' && chunks[back + 1]?.kind === 'verb') ||
      (chunk?.kind === 'verb' && chunks[back + 1]?.kind !== 'phrase');
    if (!goesOn) return -1;
  }
  return -1;
}

/** Whether a relative stands for persons as the subject: « qui », "who". */
export const isWho = (chunk: Chunk | undefined): boolean =>
  chunk?.kind === 'relative' && /^(?:qui|who)$/u.test(chunk.word);
