import { defaultFilters } from '../domain/filter/filter.ts';
import { revealEdge } from '../domain/filter/whyHidden.ts';
import type { GraphIndex } from '../domain/graph/graphIndex.ts';
import type { EntryQuestion } from '../domain/summaries/entryQuestions.ts';
import { openingViewOf, type View } from './view/view.ts';

/**
 * The view that answers a question: all edges that answer it are shown and lit together, with the filters changed just
 * for that. Corpus and language stay those of `view`.
 */
export const answerTo = (
  index: GraphIndex,
  { key, edges }: Pick<EntryQuestion, 'key' | 'edges'>,
  view: Pick<View, 'corpus' | 'language'>,
): View => ({
  ...openingViewOf(view),
  language: view.language,
  question: key,
  filters: edges.reduce((filters, edge) => revealEdge(index, filters, edge), defaultFilters),
});
