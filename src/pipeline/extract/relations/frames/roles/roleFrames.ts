import type { Finding, ReadSentence } from '../../context.ts';
import type { Phrase } from '../../reading/chunks.ts';
import { atBody } from './atBody.ts';
import { ofOwner } from './ofOwner.ts';
import { ofRule } from './ofRule.ts';
import { postedTo } from './postedTo.ts';
import { titled } from './titled.ts';

/** What one form of words says of the office of someone in the phrase at `at`. */
type RoleFrame = (read: ReadSentence, phrase: Phrase, at: number) => Finding[];

const frames: readonly RoleFrame[] = [atBody, postedTo, titled, ofOwner, ofRule];

/**
 * What a title says about a person: « le président français X », « X, chef d'Aqmi », « le ministre malien de la
 * Défense, X ». A former holder is said to have served.
 */
export function roleFrames(read: ReadSentence): Finding[] {
  return read.chunks.flatMap((chunk, at) =>
    chunk.kind === 'phrase' ? frames.flatMap((frame) => frame(read, chunk, at)) : [],
  );
}
