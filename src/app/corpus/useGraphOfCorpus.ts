import { useEffect } from 'react';
import { buildGraphIndex } from '../../domain/graph/graphIndex.ts';
import type { Search } from '../../domain/search/search.ts';
import type { AppStore } from '../../store/appStore.ts';
import type { CorporaStore } from '../../store/corpus/corporaState.ts';
import { prepareInSlices } from '../../ui/hooks/usePrepared.ts';

/** Edits come in runs: the search is rebuilt after a pause. */
const searchAfterMs = 400;

/** Shows the graph of the open corpus whenever it is rebuilt; the search follows after a pause. */
export function useGraphOfCorpus(store: AppStore, corpora: CorporaStore | null): void {
  useEffect(() => {
    if (corpora === null) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let stopPreparing = () => {};
    const takeOver = () => {
      const { current, built } = corpora.getState();
      const { view, index, actions } = store.getState();
      const graph = built?.graph ?? null;
      if (graph === null || graph === index.graph || current?.corpus.id !== view.corpus) return;
      actions.replaceGraph(buildGraphIndex(graph));
      clearTimeout(timer);
      stopPreparing();
      timer = setTimeout(async () => {
        const search = await provideSearch(store);
        stopPreparing();
        if (search !== null) stopPreparing = prepareInSlices(search);
      }, searchAfterMs);
    };
    takeOver();
    const leave = corpora.subscribe((state, before) => {
      if (state.built !== before.built) takeOver();
    });
    return () => {
      leave();
      clearTimeout(timer);
      stopPreparing();
    };
  }, [store, corpora]);
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
