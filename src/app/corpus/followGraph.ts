import { buildGraphIndex } from '../../domain/graph/graphIndex.ts';
import type { Search } from '../../domain/search/search.ts';
import type { AppStore } from '../../store/appStore.ts';
import type { CorporaStore } from '../../store/corpus/corporaState.ts';
import { prepareInSlices } from '../../ui/hooks/usePrepared.ts';
import { nextTask } from '../../ui/nextTask.ts';
import { fewNodes, indexInTurns } from '../fetching/indexInTurns.ts';

/** Edits come in runs: the search is rebuilt after a pause. */
const searchAfterMs = 400;

export interface FollowedGraph {
  /** Says whether the picture is covered. */
  readonly cover: (covered: boolean) => void;
  readonly end: () => void;
}

/**
 * Shows the graph of the open corpus whenever it is rebuilt; the search follows after a pause. While the picture is
 * covered, as by the dialog that adds articles, it is left as it is, once there is any: drawing each graph of a corpus that
 * grows would make that dialog stutter. While a large corpus is reviewed no graph is made at all.
 */
export function followGraph(store: AppStore, corpora: CorporaStore): FollowedGraph {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopPreparing = () => {};
  let isCovered = false;
  let left = false;
  /** The graph that is to be shown; null: the one that is. */
  const newGraph = () => {
    const { current, built } = corpora.getState();
    const { view, index } = store.getState();
    const graph = built?.graph ?? null;
    return graph === index.graph || current?.corpus.id !== view.corpus ? null : graph;
  };
  /** In the review of a large corpus nobody looks at the graph, and after each decision there would be another. */
  const isReviewed = () => {
    const { view, index } = store.getState();
    return view.display === 'review' && index.graph.nodes.length > fewNodes;
  };
  let wasReviewed = false;
  const takeOver = async () => {
    const graph = left || isReviewed() ? null : newGraph();
    if (graph === null || (isCovered && store.getState().index.graph.nodes.length > 0)) return;
    // A small one is there at once: what is pressed next means it already.
    const index = graph.nodes.length > fewNodes ? await indexInTurns(graph) : buildGraphIndex(graph);
    if (left || isReviewed() || newGraph() !== graph) return;
    store.getState().actions.replaceGraph(index);
    clearTimeout(timer);
    stopPreparing();
    timer = setTimeout(async () => {
      const search = await provideSearch(store);
      stopPreparing();
      if (search !== null) stopPreparing = prepareInSlices(search);
    }, searchAfterMs);
  };
  void takeOver();
  const leave = corpora.subscribe((state, before) => {
    if (state.built !== before.built) void takeOver();
  });
  const rest = () => {
    const reviewed = !left && isReviewed();
    if (reviewed === wasReviewed) return;
    wasReviewed = reviewed;
    corpora.getState().actions.restBuilding(reviewed);
    if (!reviewed && !corpora.getState().building) void takeOver();
  };
  rest();
  const leaveDisplay = store.subscribe(rest);
  return {
    cover: (covered) => {
      const wasCovered = isCovered;
      isCovered = covered;
      // Closing what covered it is seen first.
      if (wasCovered && !covered) void nextTask().then(takeOver);
    },
    end: () => {
      left = true;
      leave();
      leaveDisplay();
      rest();
      clearTimeout(timer);
      stopPreparing();
    },
  };
}

async function provideSearch(store: AppStore): Promise<Search | null> {
  const script = await import('../../domain/search/search.ts').catch(() => null);
  const { index, actions } = store.getState();
  if (script === null) {
    actions.noteSearchLost();
    return null;
  }
  const search = script.buildSearch(index);
  actions.provideSearch(search);
  return search;
}
