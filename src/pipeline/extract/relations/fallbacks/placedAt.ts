import type { Span } from '../../../../domain/basics/span.ts';
import { placePart } from '../../events/participation.ts';
import type { NamedNode } from '../../types.ts';
import { type Finding, spanOver } from '../context.ts';
import type { RelationWhy } from '../whyRelations.ts';
import type { Told } from './account.ts';

/** That an event happened at a place, or went there, as certain as the words for the event are. */
export const placedAt = (
  { node, phrase }: Told,
  place: NamedNode,
  words: Span,
  why: RelationWhy,
): Finding => ({
  source: node,
  predicate: placePart(phrase.noun),
  target: place,
  at: phrase.at,
  span: spanOver(phrase.trigger, words),
  trigger: phrase.trigger,
  certainty: phrase.certainty,
  ...(phrase.attributedTo === undefined ? {} : { attributedTo: phrase.attributedTo }),
  ...(phrase.date === null ? {} : { date: phrase.date }),
  score: 0.6,
  why,
});
