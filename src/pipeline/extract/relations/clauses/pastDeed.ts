import type { Chunk } from '../reading/chunks.ts';

/** French: « avoir tué », « s'être rendu »: an infinitive of what was done before. */
export const isPastDeed = (chunk: Chunk): boolean =>
  chunk.kind === 'verb' && chunk.form === 'infinitive' && chunk.headSpan.start > chunk.start;

/**
 * « pour un attentat commis à Gao le 3 mai », « accusé d'avoir tué X le 3 mai »: whether the date at `date` says when
 * that was done, rather than what the verb at `verb` tells.
 */
export function isOfPastDeed(chunks: readonly Chunk[], date: number, verb: number): boolean {
  for (let back = date - 1; back >= 0 && back > date - reach; back--) {
    const chunk = chunks[back];
    if (chunk === undefined || back === verb || ending.test(chunk.kind)) return false;
    if (chunk.kind === 'verb')
      return isPastDeed(chunk) || (chunk.form === 'participle' && committed.test(chunk.lemma));
  }
  return false;
}

/** A date lies no further from its verb, in chunks. */
const reach = 14;

const ending = /^(?:comma|break|colon|subordinator|relative)$/u;

const committed = /^(?:commettre|perpétrer|survenir)$/u;
