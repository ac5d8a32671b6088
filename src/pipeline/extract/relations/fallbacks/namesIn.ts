import type { ReadSentence } from '../context.ts';
import type { NameItem } from '../reading/chunks.ts';
import { phrasesWithin } from '../reading/partsOfPhrase.ts';

/** Every name of a sentence, with the chunk that it stands in. */
export const namesIn = ({ chunks }: ReadSentence): { readonly name: NameItem; readonly at: number }[] =>
  chunks.flatMap((chunk, at) =>
    chunk.kind === 'phrase'
      ? phrasesWithin(chunk).flatMap(({ names }) => names.map((name) => ({ name, at })))
      : [],
  );
