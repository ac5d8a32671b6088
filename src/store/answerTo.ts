import type { Language } from '../domain/basics/kinds.ts';
import { defaultFilters } from '../domain/filter/filter.ts';
import { revealEdge } from '../domain/filter/whyHidden.ts';
import type { GraphIndex } from '../domain/graph/graphIndex.ts';
import type { EntryQuestion } from '../domain/summaries/entryQuestions.ts';
import { defaultView, type View } from './view/view.ts';

/** The view that answers a question: all edges that do shown and lit together, the filters changed just for that. */
export const answerTo = (
  index: GraphIndex,
  { key, edges }: Pick<EntryQuestion, 'key' | 'edges'>,
  language: Language | null,
): View => ({
  ...defaultView,
  language,
  question: key,
  filters: edges.reduce((filters, edge) => revealEdge(index, filters, edge), defaultFilters),
});
