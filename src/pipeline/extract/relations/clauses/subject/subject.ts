import type { Phrase } from '../../reading/chunks.ts';

/** Who does what a verb says: a phrase, or a pronoun whose name is not in the clause. */
export type Subject =
  | { readonly kind: 'phrase'; readonly phrase: Phrase; readonly at: number }
  | { readonly kind: 'pronoun'; readonly word: string; readonly at: number };

/** A subject is looked for at most this many chunks back, so that an endless sentence costs no more than a long one. */
export const reach = 40;
