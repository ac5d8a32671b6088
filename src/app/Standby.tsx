import { useEffect } from 'react';
import { useStoreHandle } from '../store/react.tsx';
import { CountStatus } from './CountStatus.tsx';
import { keepLegend } from './preferences.ts';
import { useGatherKey } from './useGatherKey.ts';
import { useKeptDossier } from './useKeptDossier.ts';
import { usePageTitle } from './usePageTitle.ts';
import { useShortcuts } from './useShortcuts.ts';

/** What the page does without showing anything: it listens to keys, says counts, keeps its title and the reader's preferences. */
export function Standby() {
  const store = useStoreHandle();
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

  return <CountStatus />;
}
