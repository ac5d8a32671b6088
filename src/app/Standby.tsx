import { useEffect } from 'react';
import { useDossier } from '../store/dossierReact.tsx';
import { useStoreHandle } from '../store/react.tsx';
import { preferencesAfter } from '../store/viewPreferences.ts';
import { CountStatus } from './CountStatus.tsx';
import { DossierPanel } from './DossierButton.tsx';
import { Printing } from './Printing.tsx';
import { keepLegend, keepViewPreferences } from './preferences.ts';
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
      store.subscribe(({ session, view }, before) => {
        if (session.legendOpen !== before.session.legendOpen) keepLegend(session.legendOpen);
        const preferred = preferencesAfter(view, before.view);
        if (preferred !== null) keepViewPreferences(preferred);
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
