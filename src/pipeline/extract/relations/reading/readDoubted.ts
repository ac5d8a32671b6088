import { type ReadVerb, wordAt } from './readVerb.ts';

/** Reads verbs as another does, and marks those within which an adverb says that it may not be so: "is unlikely". */
export const readDoubted =
  (readVerb: ReadVerb): ReadVerb =>
  (grammar, items, at) => {
    const read = readVerb(grammar, items, at);
    if (read === null) return null;
    for (let next = at; next < read.next; next++)
      if (grammar.cues.doubting.has(wordAt(items, next)?.fold ?? ''))
        return { ...read, chunk: { ...read.chunk, doubted: true } };
    return read;
  };
