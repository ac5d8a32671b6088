import { useEffect } from 'react';
import { buildGraphIndex } from '../../domain/graph/graphIndex.ts';
import type { AppStore } from '../../store/appStore.ts';
import type { CorporaStore } from '../../store/corpus/corporaState.ts';

/** Edits come in runs: the search is rebuilt after a pause. */
const searchAfterMs = 400;

/** Shows the graph of the open corpus whenever it is rebuilt; the search follows after a pause. */
export function useGraphOfCorpus(store: AppStore, corpora: CorporaStore | null): void {
  useEffect(() => {
    if (corpora === null) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const takeOver = () => {
      const { current, built } = corpora.getState();
      const { view, index, actions } = store.getState();
      const graph = built?.graph ?? null;
      if (graph === null || graph === index.graph || current?.corpus.id !== view.corpus) return;
      actions.replaceGraph(buildGraphIndex(graph));
      clearTimeout(timer);
      timer = setTimeout(() => provideSearch(store), searchAfterMs);
    };
    takeOver();
    const leave = corpora.subscribe((state, before) => {
      if (state.built !== before.built) takeOver();
    });
    return () => {
      leave();
      clearTimeout(timer);
    };
  }, [store, corpora]);
}

async function provideSearch(store: AppStore): Promise<void> {
  const script = await import('../../domain/search/search.ts').catch(() => null);
  const { index, actions } = store.getState();
  if (script === null) {
    actions.noteSearchLost();
    return;
  }
  const search = script.buildSearch(index);
  actions.provideSearch(search);
  search.prepare();
}
