import { typeset } from '../../lib/typeset.ts';
import type { Language } from '../basics/languages.ts';
import { agreeWith } from './agree.ts';
import { denyEnglish, denyFrench } from './deny.ts';
import type { GraphIndex } from './graphIndex.ts';
import type { Edge, GraphNode } from './schema.ts';

/**
 * The words of an edge alone, as they stand on its line between two names: agreed with its source, and negated where all
 * its evidence denies it: « ont localisé », « n’a pas participé à ».
 */
export const wordsOfEdge = (index: GraphIndex, edge: Edge, language: Language): string =>
  inflect(
    index.graph.predicates[edge.predicate]?.label[language] ?? edge.predicate,
    index.node(edge.source),
    isDenied(edge),
    language,
  );

/** The label of a predicate in one language as it agrees with its subject, negated or not. */
export const inflect = (words: string, subject: GraphNode, denied: boolean, language: Language): string => {
  const label = typeset(words);
  const agreed = agreeWith(label, [subject], language);
  if (!denied) return agreed;
  return language === 'fr' ? denyFrench(agreed) : denyEnglish(agreed);
};

/** Whether every piece of evidence says that it did not happen. */
export const isDenied = ({ evidence }: Edge): boolean =>
  evidence.length > 0 && evidence.every(({ certainty }) => certainty === 'denied');
