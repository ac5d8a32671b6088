import { useEffect, useState } from 'react';
import { isGraphAlone } from '../../domain/basics/corpus.ts';
import { AddDialog } from '../../panels/add/AddDialog.tsx';
import { AddingProvider } from '../../store/adding/addingReact.tsx';
import type { AddingStore } from '../../store/adding/addingState.ts';
import { useCorpora, useCorporaAccess } from '../../store/corpus/corpusReact.tsx';
import type { DroppedItems } from '../../ui/droppedItems.ts';
import { addingHere } from './addingHere.ts';

export interface AddArticlesProps {
  readonly dropped: DroppedItems | null;
  readonly onTaken: () => void;
  readonly onClose: () => void;
  /** Announces what was done, once the dialog has closed. */
  readonly onDone: (notice: string) => void;
  /** Opens files that are a corpus or a graph. */
  readonly onOpenFiles: (files: readonly File[]) => void;
}

/** The dialog « Ajouter », connected to the corpora and the reading worker of this page. */
export function AddArticles({ dropped, onTaken, onClose, onDone, onOpenFiles }: AddArticlesProps) {
  const access = useCorporaAccess();
  const [store, setStore] = useState<AddingStore | null>(null);
  const current = useCorpora(({ current }) =>
    current === null || isGraphAlone(current.corpus.files) ? null : current.corpus.name,
  );
  useEffect(() => {
    let left = false;
    if (access !== null) void addingHere(access).then((made) => !left && setStore(made));
    return () => {
      left = true;
    };
  }, [access]);
  if (store === null) return null;
  return (
    <AddingProvider value={store}>
      <AddDialog
        current={current}
        dropped={dropped}
        onTaken={onTaken}
        onClose={onClose}
        onDone={onDone}
        onOpenElsewhere={(file) => {
          onClose();
          void file.bytes().then((bytes) => onOpenFiles([new File([bytes.slice()], file.name)]));
        }}
      />
    </AddingProvider>
  );
}
