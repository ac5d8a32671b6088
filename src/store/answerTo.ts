import type { Language } from '../domain/basics/kinds.ts';
import { defaultFilters } from '../domain/filter/filter.ts';
import { reveal, revealEdge } from '../domain/filter/whyHidden.ts';
import type { GraphIndex } from '../domain/graph/graphIndex.ts';
import type { EntryQuestion } from '../domain/summaries/entryQuestions.ts';
import { selectEdge, selectNode } from './view/transitions.ts';
import { defaultView, type View } from './view/view.ts';

/** The view that answers a question: the edge, or the node of all edges, selected, the filters changed to show them. */
export const answerTo = (
  index: GraphIndex,
  { answer, edges }: EntryQuestion,
  language: Language | null,
): View => {
  const shown = edges.reduce((filters, edge) => revealEdge(index, filters, edge), defaultFilters);
  const view: View = { ...defaultView, language };
  if (answer.kind === 'edge') return { ...selectEdge(view, answer.id), filters: shown };
  return { ...selectNode(view, answer.id), filters: reveal(index, shown, answer.id) };
};
