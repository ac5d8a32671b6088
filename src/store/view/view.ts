import type { CorpusId } from '../../domain/basics/corpus.ts';
import type { ArticleId, NodeId } from '../../domain/basics/ids.ts';
import type { Language } from '../../domain/basics/kinds.ts';
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
  /** null: still to be chosen. */
  readonly from: NodeId | null;
  readonly to: NodeId | null;
  readonly mode: ChainMode;
  /** Which of the chains found is looked at, from 0; beyond the last it is the last. */
  readonly choice: number;
}

/** The ways to look at what is visible; the first is shown at first. Selection, filters and panels are the same in all. */
export const displays = ['graph', 'timeline', 'map', 'table', 'statistics'] as const;
/** `review` is only there where a corpus of the reader's own is open. */
export type Display = (typeof displays)[number] | 'review';

/** What the table lists, one at a time. */
export const tables = ['nodes', 'edges', 'passages', 'articles'] as const;
export type TableName = (typeof tables)[number];

/** All that a link shares: two readers with the same View see the same page. Kept in the URL by `urlFields.ts`. */
export interface View {
  /** Which of the reader's own corpora it is a view of; null: the built-in one. Stays the same as long as the graph is its. */
  readonly corpus: CorpusId | null;
  /** null: the browser's language. */
  readonly language: Language | null;
  readonly display: Display;
  /** Whether the graph stands beside the display; says nothing when the display is the graph. */
  readonly split: boolean;
  /** What the lanes of the timeline stand for. */
  readonly lanes: LaneChoice;
  /** What the table lists; says nothing in other displays. */
  readonly table: TableName;
  /** How the graph's nodes are arranged; what was moved by hand is not shared, unless asked for. */
  readonly layout: Layout;
  readonly labels: LabelChoice;
  readonly selection: Selection;
  /** Whether all passages that the view rests on are listed, while nothing is selected. */
  readonly passages: boolean;
  /** The question whose answer is shown while nothing is selected (`questionEdges.ts`); null: none. */
  readonly question: QuestionKey | null;
  readonly reading: Reading | null;
  readonly filters: Filters;
  /** The part of the graph that is looked at; null: all of it. What is only lit follows the selection. */
  readonly focus: Focus | null;
  /** Nodes that were hidden one by one, besides what the filters hide. */
  readonly hidden: readonly NodeId[];
  /** Takes the place of rail and panels while it is asked; selection and reading wait behind it. */
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

/** The view that opens at first, of the same corpus. */
export const openingViewOf = ({ corpus }: Pick<View, 'corpus'>): View =>
  corpus === null ? defaultView : { ...defaultView, corpus };
