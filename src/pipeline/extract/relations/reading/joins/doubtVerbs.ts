import type { Grammar } from '../../../languages/grammar.ts';
import type { Chunk } from '../chunks.ts';

/** An adverb that opens a clause stands at most this many chunks before its verb. */
const reach = 12;

/**
 * « a apparemment soutenu », "reportedly backed", "Perhaps X backed": what only an adverb says to be so is no more
 * certain than a conditional makes it.
 */
export const doubtVerbs = (chunks: readonly Chunk[], { cues }: Grammar): Chunk[] =>
  chunks.map((verb, at) =>
    verb.kind === 'verb' && (verb.doubted === true || isDoubted(chunks, at, cues.doubting))
      ? { ...verb, conditional: true }
      : verb,
  );

/** Whether an adverb of doubt stands right before a verb, or opens its clause. */
function isDoubted(chunks: readonly Chunk[], verb: number, doubting: ReadonlySet<string>): boolean {
  for (let at = verb - 1; at >= 0 && at >= verb - reach; at--) {
    const chunk = chunks[at];
    switch (chunk?.kind) {
      case 'adverb':
        if (doubting.has(chunk.word) && (at === verb - 1 || isOpening(chunks[at - 1]))) return true;
        break;
      case 'verb':
        if (chunk.form === 'finite') return false;
        break;
      case 'break':
      case 'colon':
      case 'quote':
      case 'relative':
      case 'subordinator':
        return false;
    }
  }
  return false;
}

const isOpening = (before: Chunk | undefined): boolean =>
  before === undefined || /^(?:break|colon|quote|subordinator)$/u.test(before.kind);
