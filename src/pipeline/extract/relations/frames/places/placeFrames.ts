import type { Finding, ReadSentence } from '../../context.ts';
import type { Phrase } from '../../reading/chunks.ts';
import { bordering, neighbouring, ofBorder } from './bordering.ts';
import { capitalNamed } from './capitalOf.ts';
import { chained } from './chained.ts';
import { following } from './following.ts';
import { ofState } from './ofState.ts';
import { setOff } from './setOff.ts';
import { situated } from './situated.ts';

/** What one form of words says of where the places of the phrase at `at` lie. */
type PlaceFrame = (read: ReadSentence, phrase: Phrase, at: number) => Finding[];

const frames: readonly PlaceFrame[] = [
  setOff,
  ofState,
  chained,
  capitalNamed,
  ofBorder,
  neighbouring,
  bordering,
  following,
  situated,
];

/** Where places lie: « Gao, dans le nord du Mali », « Kidal (nord-est) », « à Tamanrasset (sud de l'Algérie) ». */
export function placeFrames(read: ReadSentence): Finding[] {
  return read.chunks.flatMap((chunk, at) =>
    chunk.kind === 'phrase' ? frames.flatMap((frame) => frame(read, chunk, at)) : [],
  );
}
