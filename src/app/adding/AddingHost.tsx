import { type ReactNode, useCallback, useEffect, useMemo, useState } from 'react';
import { fetchScript } from '../../lib/lostScript.ts';
import { AddingAccessProvider } from '../../store/adding/access.tsx';
import { useCorporaAccess } from '../../store/corpus/corpusReact.tsx';
import { NoticePill } from '../../ui/controls/NoticePill.tsx';
import { type DroppedItems, keepDropped } from '../../ui/droppedItems.ts';
import { Boundary } from '../../ui/faults/Boundary.tsx';
import { LanguageProvider } from '../../ui/language.tsx';
import { preloadableStyled } from '../fetching/preloadableStyled.ts';
import { lostPart } from '../notices/lostPart.ts';
import { shownLanguage } from '../notices/shownLanguage.ts';
import type { AddArticlesProps } from './AddArticles.tsx';

const AddArticles = preloadableStyled<AddArticlesProps>(
  async () => (await import('./AddArticles.tsx')).AddArticles,
);

/**
 * The dialog « Ajouter » over whatever the page shows: it stays when a new corpus replaces the one that was open. Files
 * dropped anywhere on the page open it. Its script is fetched when it is first needed.
 */
export function AddingHost({ children }: { readonly children: ReactNode }) {
  const [open, setOpen] = useState(false);
  const [notice, setNotice] = useState('');
  const [drop, setDrop] = useState<DroppedItems | null>(null);
  const access = useMemo(
    () => ({ open: () => setOpen(true), isOpen: open, prefetch: AddArticles.prefetch }),
    [open],
  );
  const close = useCallback(() => setOpen(false), []);
  const forgetNotice = useCallback(() => setNotice(''), []);
  const forgetDrop = useCallback(() => setDrop(null), []);

  const corpora = useCorporaAccess();
  const openFiles = useCallback(
    (files: readonly File[]) => {
      if (corpora === null) return;
      void fetchScript(import('../corpus/openFiles.ts')).then(
        (script) => script.openFiles(corpora, files, shownLanguage(), setNotice),
        () => setNotice(lostPart[shownLanguage()]),
      );
    },
    [corpora],
  );

  useEffect(() => {
    const allow = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
    };
    const take = (event: DragEvent) => {
      if (event.defaultPrevented || !event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      const dropped = keepDropped(event.dataTransfer);
      if (dropped.files.length > 0 && dropped.files.every(({ name }) => opensByItself.test(name))) {
        openFiles(dropped.files);
        return;
      }
      setDrop(dropped);
      setOpen(true);
    };
    window.addEventListener('dragover', allow);
    window.addEventListener('drop', take);
    return () => {
      window.removeEventListener('dragover', allow);
      window.removeEventListener('drop', take);
    };
  }, [openFiles]);

  return (
    <AddingAccessProvider value={access}>
      {children}
      {open && (
        <LanguageProvider value={shownLanguage()}>
          <Boundary place="dialog" onClose={close}>
            <AddArticles
              dropped={drop}
              onTaken={forgetDrop}
              onClose={close}
              onDone={setNotice}
              onOpenFiles={openFiles}
            />
          </Boundary>
        </LanguageProvider>
      )}
      {notice !== '' && <NoticePill notice={notice} onEnd={forgetNotice} />}
    </AddingAccessProvider>
  );
}

/** Recognized by its name as a corpus or a graph. */
const opensByItself = /\.maillage\.zip$|\.(json|gexf|graphml|csv|tsv)$/i;
