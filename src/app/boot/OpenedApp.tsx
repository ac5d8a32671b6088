import { useEffect, useState } from 'react';
import type { FindChains } from '../../domain/chains/chains.ts';
import type { GraphIndex } from '../../domain/graph/graphIndex.ts';
import { usePictureFirst } from '../../opening/page/usePictureFirst.ts';
import { useAddingAccess } from '../../store/adding/access.tsx';
import { createAppStore } from '../../store/appStore.ts';
import { useCorporaAccess } from '../../store/corpus/corpusReact.tsx';
import { DossierProvider } from '../../store/dossier/dossierReact.tsx';
import { createDossierStore } from '../../store/dossier/dossierStore.ts';
import { bindHistory, type HistoryPort, isKeptEntry } from '../../store/history.ts';
import { StoreProvider } from '../../store/react.tsx';
import { isEmbed } from '../../store/view/url/embedPart.ts';
import { readPlaces } from '../../store/view/url/sharedPlaces.ts';
import type { View } from '../../store/view/view.ts';
import { openAddress } from '../../store/view/viewPreferences.ts';
import { useGraphOfCorpus } from '../corpus/useGraphOfCorpus.ts';
import { isFirstVisit, readPreferences } from '../preferences/preferences.ts';
import { Explorer } from '../shell/Explorer.tsx';
import { loadPaperWhenIdle, loadRestWhenIdle } from '../shell/parts/preloadableParts.ts';

export { indexInTurns } from '../fetching/indexInTurns.ts';
export { loadFirstParts, loadPartsOf } from '../shell/parts/preloadableParts.ts';

interface OpenedAppProps {
  readonly index: GraphIndex;
  readonly findChains: FindChains | null;
  /** Where address and history are; left out, the browser's own. */
  readonly port?: HistoryPort;
}

/** The explorer of a graph that has been read, opened at the view in the address. */
export function OpenedApp({ index, findChains, port = window }: OpenedAppProps) {
  const [embedded] = useState(() => isEmbed(port.location.search));
  const [store] = useState(() => {
    const { view: preferred, language, legendOpen, bareKeys } = readPreferences();
    const { location, history } = port;
    const { view, missing } = openAddress(location.search, index, preferred, isKeptEntry(history.state));
    const opened = createAppStore(index, null, view, findChains);
    const { setLegendOpen, setBareKeys, setOwnLanguage, open, openWelcome, noteMissing, moveNodes } =
      opened.getState().actions;
    const moved = readPlaces(location.search, index);
    if (Object.keys(moved).length > 0) moveNodes(moved);
    setLegendOpen(legendOpen && !embedded);
    setBareKeys(bareKeys);
    setOwnLanguage(language);
    if (embedded) opened.setState(({ session }) => ({ session: { ...session, embedded } }));
    else if (view.query !== '') open('search');
    else if (isFirstVisit() && isNothingOpen(view) && index.graph.nodes.length > 0) openWelcome();
    noteMissing(missing);
    return opened;
  });
  // In another page there is no way to a dossier.
  const [dossier] = useState(() => (embedded ? null : createDossierStore()));
  const { standIn, drawn, whole, noteDrawn } = usePictureFirst(store);

  useGraphOfCorpus(store, useCorporaAccess()?.store ?? null, useAddingAccess()?.isOpen === true);
  useEffect(() => bindHistory(store, port), [store, port]);
  useEffect(() => (whole && !embedded ? loadPaperWhenIdle() : undefined), [whole, embedded]);
  useEffect(() => (drawn && whole ? loadRestWhenIdle(store) : undefined), [store, drawn, whole]);

  return (
    <StoreProvider store={store}>
      <DossierProvider store={dossier}>
        <Explorer standIn={standIn} whole={whole} onDrawn={noteDrawn} />
      </DossierProvider>
    </StoreProvider>
  );
}

const isNothingOpen = ({ selection, question, reading, chain, query }: View): boolean =>
  selection.kind === 'none' && question === null && reading === null && chain === null && query === '';
