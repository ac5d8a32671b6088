import type { ArticleId, EdgeId, NodeId } from '../../domain/basics/ids.ts';
import type { Language } from '../../domain/basics/languages.ts';
import { type Layout, layoutKey } from '../../domain/basics/layout.ts';
import { nothingSelected, type OpenLink, type Selection } from '../../domain/basics/selection.ts';
import { isSameSpan, type Span } from '../../domain/basics/span.ts';
import { defaultFilters, type Filters } from '../../domain/filter/filter.ts';
import type { LaneChoice } from '../../domain/timeline/laneChoice.ts';
import { closeChain } from './chainTransitions.ts';
import type { LabelChoice } from './usualPreferences.ts';
import { type Display, openingViewOf, type TableName, type View } from './view.ts';

/*
 * The changes to a view, each a pure function from view to view. A change without effect returns the same object, so
 * that nothing is rendered and no step is added to the browser's history.
 */

/**
 * Selects a node alone; with `add` (shift-click) adds it to those selected, or removes it if it is one of them. When an
 * edge is selected, `add` starts anew.
 */
export const selectNode = (view: View, id: NodeId, { add = false }: { add?: boolean } = {}): View => {
  const selected: readonly NodeId[] = view.selection.kind === 'nodes' ? view.selection.ids : [];
  if (!add) return selectNodes(view, [id]);
  return selectNodes(
    view,
    selected.includes(id) ? selected.filter((other) => other !== id) : [...selected, id],
  );
};

/** Selects just these nodes, each once, in this order; an empty list selects nothing. */
export const selectNodes = (view: View, ids: readonly NodeId[]): View => {
  const [first, ...others] = new Set(ids);
  if (first === undefined) return clearSelection(view);
  const { selection } = view;
  const next = { kind: 'nodes', ids: [first, ...others] } as const;
  const isSelected = selection.kind === 'nodes' && next.ids.join() === selection.ids.join();
  return isSelected ? closeChain(view) : select(closeChain(view), next);
};

/** A focus that only lights follows the selection. */
const select = (view: View, selection: Selection): View => {
  const { focus } = view;
  if (focus === null || focus.isolated) return { ...view, selection };
  return {
    ...view,
    selection,
    focus: selection.kind === 'nodes' ? { ...focus, around: selection.ids } : null,
  };
};

/** Selects an edge and the evidence item that is read (its position in `edge.evidence`). */
export const selectEdge = (view: View, id: EdgeId, evidence = 0): View => {
  const { selection } = view;
  if (selection.kind === 'edge' && selection.id === id && selection.evidence === evidence)
    return closeChain(view);
  return select(closeChain(view), { kind: 'edge', id, evidence });
};

/**
 * Opens a link of the selected nodes where it is named, keeping them selected; null closes it. Without effect for other
 * selections.
 */
export const openLink = (view: View, link: OpenLink | null): View => {
  const { selection } = view;
  if (selection.kind !== 'nodes') return view;
  const { id, evidence } = selection.link ?? {};
  if (id === link?.id && evidence === link?.evidence) return view;
  const { kind, ids } = selection;
  return { ...view, selection: link === null ? { kind, ids } : { kind, ids, link } };
};

/** Selects nothing. */
export const clearSelection = (view: View): View =>
  view.selection.kind === 'none' ? view : select(view, nothingSelected);

/** Opens an article beside the graph, at a passage or at its start. */
export const openArticle = (view: View, article: ArticleId, passage: Span | null = null): View => {
  const { reading } = view;
  if (reading?.article === article && isSameSpan(reading.passage, passage)) return closeChain(view);
  return {
    ...closeChain(view),
    reading: { article, passage: passage && { start: passage.start, end: passage.end } },
  };
};

/** Closes the reader. */
export const closeArticle = (view: View): View => (view.reading ? { ...view, reading: null } : view);

/** Changes some of the filters. */
export const setFilters = (view: View, patch: Partial<Filters>): View => {
  const filters = keepSameParts(view.filters, { ...view.filters, ...patch });
  return filters === view.filters ? view : { ...view, filters };
};

/** Back to the initial filters. */
export const clearFilters = (view: View): View => setFilters(view, defaultFilters);

/** The opening view of the same corpus, in the language that was chosen. */
export const reset = (view: View): View =>
  replaceView(view, { ...openingViewOf(view), language: view.language });

/** The words in the search box, as typed. */
export const setQuery = (view: View, query: string): View =>
  query === view.query ? view : { ...view, query };

/** The language of the interface; null: the browser's. */
export const setLanguage = (view: View, language: Language | null): View =>
  language === view.language ? view : { ...view, language };

/** Switches to another display; a question about a chain is closed, since it has a page of its own. */
export const setDisplay = (view: View, display: Display): View => {
  const left = closeChain(view);
  return left.display === display ? left : { ...left, display };
};

/** Shows the graph beside the display, or removes it. */
export const setSplit = (view: View, split: boolean): View =>
  split === view.split ? view : { ...view, split };

/** Lists the passages on which the view rests, or stops listing them; the selection is cleared for them. */
export const showPassages = (view: View, passages: boolean): View => {
  const left = passages ? closeQuestion(clearSelection(closeChain(view))) : view;
  return passages === left.passages ? left : { ...left, passages };
};

/** Closes the answer. */
export const closeQuestion = (view: View): View =>
  view.question === null ? view : { ...view, question: null };

/** What the lanes of the timeline stand for. */
export const setLanes = (view: View, lanes: LaneChoice): View =>
  lanes === view.lanes ? view : { ...view, lanes };

/** Sets what the table lists. */
export const setTable = (view: View, table: TableName): View =>
  table === view.table ? view : { ...view, table };

/** Sets how the nodes are arranged. */
export const setLayout = (view: View, layout: Layout): View =>
  layoutKey(layout) === layoutKey(view.layout) ? view : { ...view, layout };

/** Which names stand on the graph. */
export const setLabels = (view: View, labels: LabelChoice): View =>
  labels === view.labels ? view : { ...view, labels };

/**
 * Replaces the whole view; parts with the same content stay the same objects, so that only what differs is rendered
 * anew.
 */
export const replaceView = (view: View, next: View): View =>
  keepSameParts(view, { ...next, filters: keepSameParts(view.filters, next.filters) });

const keepSameParts = <Parts extends object>(before: Parts, after: Parts): Parts => {
  const parts = { ...after };
  let differ = false;
  for (const key of Object.keys(after) as (keyof Parts)[]) {
    if (JSON.stringify(before[key]) === JSON.stringify(after[key])) parts[key] = before[key];
    else differ = true;
  }
  return differ ? parts : before;
};
