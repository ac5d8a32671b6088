import { wordSet } from '../../../languages/words.ts';
import type { NamedNode } from '../../../types.ts';
import type { Chunk, Phrase, Referent } from '../chunks.ts';
import { isArea } from '../nodeKinds.ts';
import type { Context } from './context.ts';
import { isBare, namedOf } from './described.ts';

/** French nouns (folded) for a place where people live, and for any place. */
const towns = wordSet('ville localite village commune bourgade cite agglomeration municipalite');
const grounds = wordSet('zone region province ile endroit massif secteur district archipel presqu-ile');

/**
 * French: « cette ville », « dans cette zone », « sur les lieux »: the last place that the sentence has named, or else
 * the only one that the sentence before it names.
 */
export function ofPlace(phrase: Phrase, { before, thread, grammar }: Context): readonly Referent[] | null {
  if (grammar.headAt !== 'first' || phrase.head === null) return null;
  const there = isThere(phrase, before.at(-1));
  const town = towns.has(phrase.head);
  // « Chaos à Gao, alors que les rebelles prennent le contrôle de la ville »
  const only = town && isTheOnly(phrase);
  if (!there && !only && !((town || grounds.has(phrase.head)) && isThis(phrase))) return null;
  const isMeant = (node: NamedNode): boolean => node.type === 'place' && !(town && isArea(node));
  const named = namedOf(before).filter(isMeant);
  if (only) return named.length === 1 ? named.map((node) => ({ node, as: 'self' as const })) : null;
  const here = there ? undefined : named.at(-1);
  if (here !== undefined) return [{ node: here, as: 'self' }];
  const earlier = (thread?.named[0] ?? []).filter((node) => isMeant(node) && !(there && isArea(node)));
  const [one, ...more] = earlier;
  return one !== undefined && more.length === 0 ? [{ node: one, as: 'self' }] : null;
}

const isTheOnly = (phrase: Phrase): boolean =>
  isBare(phrase) &&
  phrase.names.length === 0 &&
  phrase.words.length === 1 &&
  phrase.counts.every((word) => /^(?:la|le|l)$/u.test(word));

const isThis = (phrase: Phrase): boolean =>
  isBare(phrase) &&
  phrase.names.length === 0 &&
  // « cette ville », « la même ville »
  (phrase.words.length === 1
    ? phrase.counts.every((word) => /^(?:ce|cet|cette)$/u.test(word))
    : phrase.words.length === 2 && phrase.words.includes('meme'));

/** « sur les lieux » */
const isThere = (phrase: Phrase, joint: Chunk | undefined): boolean =>
  phrase.head === 'lieux' &&
  isBare(phrase) &&
  phrase.words.length === 1 &&
  joint?.kind === 'preposition' &&
  joint.word === 'sur';
