import { useEffect, useState } from 'react';
import type { FindChains } from '../domain/chains.ts';
import { buildGraphIndex } from '../domain/graphIndex.ts';
import { createAppStore } from '../store/appStore.ts';
import { DossierProvider } from '../store/dossierReact.tsx';
import { createDossierStore } from '../store/dossierStore.ts';
import { bindHistory, isKeptEntry } from '../store/history.ts';
import { StoreProvider } from '../store/react.tsx';
import { readPlaces } from '../store/sharedPlaces.ts';
import type { View } from '../store/view.ts';
import { openAddress } from '../store/viewPreferences.ts';
import { LanguageProvider } from '../ui/language.tsx';
import { browserLanguage } from './browserLanguage.ts';
import { Explorer } from './Explorer.tsx';
import { FailureScreen } from './FailureScreen.tsx';
import { type FetchedGraph, fetchGraph } from './fetchGraph.ts';
import { LoadingScreen } from './LoadingScreen.tsx';
import { loadFirstParts, loadRestWhenIdle } from './laterParts.ts';
import { removeOpening } from './opening/openingClick.ts';
import { isFirstVisit, readPreferences } from './preferences.ts';

/** Reads the graph, then either the explorer or a screen that says why there is none. */
export function App() {
  const [attempt, setAttempt] = useState(0);
  const [fetched, setFetched] = useState<FetchedGraph | null>(null);
  const [findChains, setFindChains] = useState<FindChains | null>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt reads the file again.
  useEffect(() => {
    let left = false;
    Promise.all([fetchGraph('graph.json'), loadFirstParts(window.location.search)]).then(([result, find]) => {
      if (left) return;
      if (!result.ok) removeOpening();
      setFindChains(() => find);
      setFetched(result);
    });
    return () => {
      left = true;
    };
  }, [attempt]);

  if (fetched === null || !fetched.ok) {
    return (
      <LanguageProvider value={readPreferences().language ?? browserLanguage()}>
        {fetched === null ? (
          <LoadingScreen />
        ) : (
          <FailureScreen
            reason={fetched.reason}
            detail={fetched.detail}
            onRetry={() => {
              setFetched(null);
              setAttempt(attempt + 1);
            }}
          />
        )}
      </LanguageProvider>
    );
  }
  return <LoadedApp graph={fetched.graph} findChains={findChains} />;
}

interface LoadedAppProps {
  readonly graph: Extract<FetchedGraph, { ok: true }>['graph'];
  readonly findChains: FindChains | null;
}

function LoadedApp({ graph, findChains }: LoadedAppProps) {
  const [store] = useState(() => {
    const index = buildGraphIndex(graph);
    const { view: preferred, language, legendOpen } = readPreferences();
    const { location, history } = window;
    const { view, missing } = openAddress(location.search, index, preferred, isKeptEntry(history.state));
    const opened = createAppStore(index, null, view, findChains);
    const { setLegendOpen, setOwnLanguage, openSearch, openGuide, noteMissing, moveNodes } =
      opened.getState().actions;
    const moved = readPlaces(location.search, index);
    if (Object.keys(moved).length > 0) moveNodes(moved);
    setLegendOpen(legendOpen);
    setOwnLanguage(language);
    if (view.query !== '') openSearch();
    if (isFirstVisit() && isNothingOpen(view)) openGuide();
    noteMissing(missing);
    return opened;
  });

  const [dossier] = useState(createDossierStore);

  useEffect(() => bindHistory(store, window), [store]);
  useEffect(() => loadRestWhenIdle(store), [store]);

  return (
    <StoreProvider store={store}>
      <DossierProvider store={dossier}>
        <Explorer />
      </DossierProvider>
    </StoreProvider>
  );
}

const isNothingOpen = ({ selection, reading, chain, query }: View): boolean =>
  selection.kind === 'none' && reading === null && chain === null && query === '';
