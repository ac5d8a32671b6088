import type { CorpusId } from '../../domain/basics/corpus.ts';
import type { ArticleId, NodeId } from '../../domain/basics/ids.ts';
import type { Language } from '../../domain/basics/languages.ts';
import { type Layout, mapLayout } from '../../domain/basics/layout.ts';
import { nothingSelected, type Selection } from '../../domain/basics/selection.ts';
import type { Span } from '../../domain/basics/span.ts';
import type { ChainMode } from '../../domain/chains/chainMode.ts';
import { defaultFilters, type Filters } from '../../domain/filter/filter.ts';
import type { Focus } from '../../domain/filter/focus.ts';
import type { QuestionKey } from '../../domain/summaries/questionEdges.ts';
import type { LaneChoice } from '../../domain/timeline/laneChoice.ts';
import { type LabelChoice, usualPreferences } from './usualPreferences.ts';

/** The article that is open beside the graph, and the passage in it that is being read, if any. */
export interface Reading {
  readonly article: ArticleId;
  readonly passage: Span | null;
}

/** « Comment X et Y sont-ils reliés ? », while it is asked. */
export interface ChainQuestion {
  /** null: not chosen yet. */
  readonly from: NodeId | null;
  readonly to: NodeId | null;
  readonly mode: ChainMode;
  /** Which of the chains found is shown, from 0; a number beyond the last means the last. */
  readonly choice: number;
}

/** The displays of what is visible; the first is the initial one. Selection, filters and panels are the same in all. */
export const displays = ['graph', 'timeline', 'map', 'table', 'statistics'] as const;
/** `review` is only available where a corpus of the reader's own is open. */
export type Display = (typeof displays)[number] | 'review';

/** What the table lists, one at a time. */
export const tables = ['nodes', 'edges', 'passages', 'articles'] as const;
export type TableName = (typeof tables)[number];

/**
 * Everything that a link shares: two readers with the same View see the same page. `urlFields.ts` writes it into the
 * URL.
 */
export interface View {
  /** The reader's own corpus that it is a view of; null: the built-in one. Constant for one graph. */
  readonly corpus: CorpusId | null;
  /** null: the browser's language. */
  readonly language: Language | null;
  readonly display: Display;
  /** Whether the graph is shown beside the display; ignored when the display is the graph. */
  readonly split: boolean;
  /** What the lanes of the timeline stand for. */
  readonly lanes: LaneChoice;
  /** What the table lists; ignored in other displays. */
  readonly table: TableName;
  /** How the graph's nodes are arranged; what was moved by hand is not shared, unless asked for. */
  readonly layout: Layout;
  readonly labels: LabelChoice;
  readonly selection: Selection;
  /** Whether all passages on which the view rests are listed, while nothing is selected. */
  readonly passages: boolean;
  /** The question whose answer is shown while nothing is selected (`questionEdges.ts`); null: none. */
  readonly question: QuestionKey | null;
  readonly reading: Reading | null;
  readonly filters: Filters;
  /** The part of the graph in focus; null: all of it. A focus that only lights follows the selection. */
  readonly focus: Focus | null;
  /** Nodes that were hidden by hand, besides what the filters hide. */
  readonly hidden: readonly NodeId[];
  /** While it is asked, it takes the place of rail and panels; selection and reading are kept behind it. */
  readonly chain: ChainQuestion | null;
  /** The words in the search box; empty when nothing is looked for. */
  readonly query: string;
}

export const defaultView: View = {
  corpus: null,
  language: null,
  display: 'graph',
  split: false,
  lanes: 'region',
  table: 'nodes',
  layout: mapLayout,
  labels: usualPreferences.labels,
  selection: nothingSelected,
  passages: false,
  question: null,
  reading: null,
  filters: defaultFilters,
  focus: null,
  hidden: [],
  chain: null,
  query: '',
};

/** The opening view of the same corpus. */
export const openingViewOf = ({ corpus }: Pick<View, 'corpus'>): View =>
  corpus === null ? defaultView : { ...defaultView, corpus };
