import type { ReadSentence } from '../context.ts';
import type { NameItem } from '../reading/chunks.ts';
import { phrasesWithin } from '../reading/partsOfPhrase.ts';

/** A name, and the chunk that it stands in. */
export interface NameAt {
  readonly name: NameItem;
  readonly at: number;
}

const found = new WeakMap<ReadSentence, readonly NameAt[]>();

/** Every name of a sentence; worked out once for all rules that ask. */
export function namesIn(read: ReadSentence): readonly NameAt[] {
  const known = found.get(read);
  if (known !== undefined) return known;
  const names = read.chunks.flatMap((chunk, at) =>
    chunk.kind === 'phrase'
      ? phrasesWithin(chunk).flatMap((phrase) => phrase.names.map((name) => ({ name, at })))
      : [],
  );
  found.set(read, names);
  return names;
}
