import type { EntryQuestion } from '../domain/entryQuestions.ts';
import { defaultFilters } from '../domain/filter.ts';
import type { GraphIndex } from '../domain/graphIndex.ts';
import type { Language } from '../domain/kinds.ts';
import { reveal, revealEdge } from '../domain/whyHidden.ts';
import { selectEdge, selectNode } from './transitions.ts';
import { defaultView, type View } from './view.ts';

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
