import { isDistance } from '../../../languages/distances.ts';
import type { ReadSentence } from '../../context.ts';
import type { Phrase } from '../../reading/chunks.ts';
import { near } from './located.ts';

/** English: "X, about 50 kilometres north of Y", "X, 10 miles from Y": what is so far away; null where nothing is. */
export function atDistance({ chunks, grammar }: ReadSentence, from: number): Phrase | null {
  if (grammar.headAt !== 'last') return null;
  const about = chunks[from];
  const start = about?.kind === 'preposition' && about.word === 'about' ? from + 1 : from;
  const [miles, joint, other] = [chunks[start], chunks[start + 1], chunks[start + 2]];
  if (miles?.kind !== 'phrase' || miles.head === null || !isDistance(miles.head)) return null;
  if (joint?.kind !== 'preposition' || other?.kind !== 'phrase') return null;
  return joint.word === 'from' || near.test(joint.word) || joint.word.startsWith('off') ? other : null;
}

/** « une centaine de kilomètres de Goma »: the last complement. */
export function innermost(phrase: Phrase): Phrase {
  const last = phrase.complements.at(-1);
  return last === undefined ? phrase : innermost(last);
}
