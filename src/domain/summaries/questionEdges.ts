import type { GraphIndex } from '../graph/graphIndex.ts';
import type { Edge } from '../graph/schema.ts';

/** Names a question that a predicate asks: of one edge (its id), or of all that lead to a node (`founded--cemoc`). */
export type QuestionKey = string;

/**
 * The question of the edge's predicate, with its gaps: either language's will do here, since both have the same gaps.
 */
export const questionTemplate = (index: GraphIndex, edge: Edge): string =>
  index.graph.predicates[edge.predicate]?.question?.fr ?? '';

/** The question that an edge answers; null where its predicate asks none. */
export const questionKeyOf = (index: GraphIndex, edge: Edge): QuestionKey | null => {
  const template = questionTemplate(index, edge);
  if (template === '') return null;
  return template.includes('{subject}') ? edge.id : `${edge.predicate}--${edge.target}`;
};

/** The edges that answer a question, in the graph's order; none where the graph does not ask it. */
export const edgesOfQuestion = (index: GraphIndex, key: QuestionKey): readonly Edge[] => {
  const one = index.findEdge(key);
  const target = index.findNode(key.slice(key.indexOf('--') + 2));
  const candidates = one ? [one] : target ? index.edgesOf(target.id) : [];
  return candidates.filter((edge) => questionKeyOf(index, edge) === key);
};
