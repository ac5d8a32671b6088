import { useEffect } from 'react';
import { useDossier, useDossierHandle } from '../../store/dossier/dossierReact.tsx';
import { useActions, useAppStore, useStoreHandle } from '../../store/react.tsx';
import { preferencesAfter } from '../../store/view/viewPreferences.ts';
import { Boundary } from '../../ui/faults/Boundary.tsx';
import { useImported } from '../../ui/hooks/useImported.ts';
import { useText } from '../../ui/language.tsx';
import { useGatherKey } from '../commands/useGatherKey.ts';
import { useShortcuts } from '../commands/useShortcuts.ts';
import { keepBareKeys, keepLegend, keepViewPreferences } from '../preferences/preferences.ts';
import { CountStatus } from './CountStatus.tsx';
import { DossierPanel } from './DossierButton.tsx';
import { messages } from './messages.ts';
import { Printing } from './Printing.tsx';
import { HostScroll } from './parts/preloadableParts.ts';
import { useKeptDossier } from './useKeptDossier.ts';

/** Its words are fetched beside the graph, which does not wait for them; where they are lost, the title stays as it is. */
const importTitle = () => import('./PageTitle.tsx');

/**
 * What the page does invisibly: it handles keys, announces counts, prints, and stores title, preferences and dossier.
 * `early`: the opening picture is still there, which has its title already, and is itself what is printed.
 */
export function Effects({ early = false }: { readonly early?: boolean }) {
  const store = useStoreHandle();
  const dossier = useDossierHandle();
  const dossierOpen = useDossier((state) => state.open);
  useShortcuts();
  useGatherKey();
  useKeptDossier();
  const title = useImported(importTitle, !early);
  useAddressNotice();

  useEffect(
    () =>
      store.subscribe(({ session, view }, before) => {
        if (session.legendOpen !== before.session.legendOpen) keepLegend(session.legendOpen);
        if (session.bareKeys !== before.session.bareKeys) keepBareKeys(session.bareKeys);
        const preferred = preferencesAfter(view, before.view);
        if (preferred !== null) keepViewPreferences(preferred);
      }),
    [store],
  );

  return (
    <>
      <CountStatus />
      {title !== null && <title.PageTitle />}
      {window.parent !== window && (
        <Boundary place="note">
          <HostScroll />
        </Boundary>
      )}
      {dossierOpen && (
        <Boundary place="dialog" onClose={() => dossier?.setState({ open: false })}>
          <DossierPanel />
        </Boundary>
      )}
      {!early && <Printing />}
    </>
  );
}

/** Says so when the browser has refused for some time to write the view into the address. */
function useAddressNotice(): void {
  const text = useText(messages);
  const refused = useAppStore((state) => state.session.addressRefused);
  const { announce } = useActions();
  useEffect(() => {
    if (refused) announce(text.addressRefused);
  }, [refused, text, announce]);
}
