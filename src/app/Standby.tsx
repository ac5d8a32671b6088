import { useEffect } from 'react';
import { useDossier } from '../store/dossierReact.tsx';
import { useStoreHandle } from '../store/react.tsx';
import { CountStatus } from './CountStatus.tsx';
import { DossierPanel } from './DossierButton.tsx';
import { Printing } from './Printing.tsx';
import { keepLegend } from './preferences.ts';
import { useGatherKey } from './useGatherKey.ts';
import { useKeptDossier } from './useKeptDossier.ts';
import { usePageTitle } from './usePageTitle.ts';
import { useShortcuts } from './useShortcuts.ts';

/** What the page does out of sight: it listens to keys, says counts, keeps title, preferences and dossier. */
export function Standby() {
  const store = useStoreHandle();
  const dossierOpen = useDossier((state) => state.open);
  useShortcuts();
  useGatherKey();
  useKeptDossier();
  usePageTitle();

  useEffect(
    () =>
      store.subscribe(({ session }, before) => {
        if (session.legendOpen !== before.session.legendOpen) keepLegend(session.legendOpen);
      }),
    [store],
  );

  return (
    <>
      <CountStatus />
      {dossierOpen && <DossierPanel />}
      <Printing />
    </>
  );
}
