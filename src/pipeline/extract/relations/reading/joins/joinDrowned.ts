import type { Grammar } from '../../../languages/grammar.ts';
import type { Chunk } from '../chunks.ts';

/** French: « sont morts noyés mardi à X »: how somebody died is part of the verb, and no clause of its own. */
export function joinDrowned(chunks: readonly Chunk[], { headAt }: Grammar): Chunk[] {
  if (headAt !== 'first') return [...chunks];
  return chunks.flatMap((chunk, at): Chunk[] => {
    const [before, next] = [chunks[at - 1], chunks[at + 1]];
    if (chunk.kind === 'verb' && isHow(chunk) && before?.kind === 'verb' && isDying(before)) return [];
    return chunk.kind === 'verb' && isDying(chunk) && next?.kind === 'verb' && isHow(next)
      ? [{ ...chunk, end: next.end }]
      : [chunk];
  });
}

const isDying = ({ lemma, form }: Extract<Chunk, { kind: 'verb' }>): boolean =>
  form !== 'participle' && /^(?:mourir|périr|décéder)$/u.test(lemma);

const isHow = ({ lemma, form }: Extract<Chunk, { kind: 'verb' }>): boolean =>
  form === 'participle' && /^(?:noyer|asphyxier|brûler|carboniser|étouffer|écraser|ensevelir)$/u.test(lemma);
