import { X } from 'lucide-react';
import { type KeyboardEvent, useCallback, useEffect, useId, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useAdding, useAddingActions } from '../../store/adding/addingReact.tsx';
import type { ChosenFile } from '../../store/adding/ports.ts';
import { isPending, isUnsettled, type Row } from '../../store/adding/row.ts';
import { IconButton } from '../../ui/controls/Button.tsx';
import { useModal } from '../../ui/dialogs/useModal.ts';
import { type DroppedItems, keepDropped } from '../../ui/droppedItems.ts';
import { useMediaQuery } from '../../ui/hooks/useMediaQuery.ts';
import { focusMain } from '../../ui/keyElements.ts';
import { useLanguage, useText } from '../../ui/language.tsx';
import { AddFooter } from './AddFooter.tsx';
import type { CorrectedField, Editing } from './Corrections.tsx';
import { mostFiles, takeDrop, takeField } from './chosenFiles.ts';
import { DropZone } from './DropZone.tsx';
import { messages } from './messages.ts';
import { PasteBox } from './PasteBox.tsx';
import { Preview } from './Preview.tsx';
import { RowList } from './RowList.tsx';

interface AddDialogProps {
  /** The name of the reader's own corpus that is open; null: it is the built-in one or a graph alone, which take nothing in. */
  readonly current: string | null;
  /** What was dropped on the page to open this dialog; null: nothing. */
  readonly dropped: DroppedItems | null;
  /** Called when it has been taken over. */
  readonly onTaken: () => void;
  readonly onClose: () => void;
  /** Announces what was done, once the dialog has closed. */
  readonly onDone: (notice: string) => void;
  /** Opens a corpus or a graph that was among the articles. */
  readonly onOpenElsewhere: (file: ChosenFile) => void;
}

/** « Ajouter des articles »: files arrive, are read, corrected, and added to a corpus. */
export function AddDialog({ current, dropped, onTaken, onClose, onDone, onOpenElsewhere }: AddDialogProps) {
  const text = useText(messages);
  const language = useLanguage();
  const id = useId();
  const [opener] = useState(() => document.activeElement);
  const modal = useModal(onClose);
  const phone = useMediaQuery('(width < 45rem)');
  const rows = useAdding((state) => state.rows);
  const outcome = useAdding((state) => state.outcome);
  const adding = useAdding((state) => state.adding);
  const isPaused = useAdding((state) => state.work === 'paused');
  const { addFiles, add, select, setTarget, nameCorpus, forgetOutcome } = useAddingActions();
  const corpusName = useAdding((state) => state.corpusName);
  const [pasting, setPasting] = useState(false);
  const paster = useRef<HTMLButtonElement>(null);
  const [editing, setEditing] = useState<Editing | null>(null);
  const [dragged, setDragged] = useState(false);
  const [leftOut, setLeftOut] = useState(false);
  const taking = useMemo(() => ({ take: addFiles, onLeftOut: () => setLeftOut(true) }), [addFiles]);
  const edit = useCallback(
    (key: number, field: CorrectedField) => {
      select(key);
      setEditing({ key, field });
    },
    [select],
  );
  const preview = useRef<HTMLDivElement>(null);
  const stacked = useMediaQuery('(width < 64rem)');
  // Beside the list it is in sight; below it, it would be out of sight, and a tap would seem to do nothing.
  const look = useCallback(() => {
    if (stacked) preview.current?.scrollIntoView({ block: 'start' });
  }, [stacked]);
  const stopEditing = useCallback(() => setEditing(null), []);

  useEffect(() => {
    if (current !== null) setTarget('current');
  }, [current, setTarget]);

  useEffect(() => {
    if (dropped === null) return;
    onTaken();
    void takeDrop(dropped, taking);
  }, [dropped, onTaken, taking]);

  useEffect(() => {
    if (outcome === null || outcome.failure !== null || outcome.added === 0) return;
    const { added, nameless } = outcome;
    forgetOutcome();
    const said = nameless.length > 0 ? text.nameless(nameless.length, added) : text.done(added);
    onDone(rows.length > 0 ? `${said} ${text.left(rows.length)}` : said);
    onClose();
  }, [outcome, rows.length, forgetOutcome, onClose, onDone, text]);

  // The button that opened it is gone once another corpus is shown, or the menu that it was in has closed. An effect that
  // ends when the dialog has left the page: until then, the focus would still be found in it.
  useEffect(
    () => () => {
      if (opener !== null && !opener.isConnected) focusComingPage();
    },
    [opener],
  );

  const start = () => {
    if (corpusName.trim() === '') nameCorpus(text.defaultName);
    void add();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLDialogElement>) => {
    const target = event.target as HTMLElement;
    const isRow = target.dataset.row !== undefined || target === event.currentTarget;
    if (event.key === 'Enter' && isRow && !event.defaultPrevented) {
      event.preventDefault();
      start();
    }
    modal.onKeyDown?.(event);
  };

  return (
    <dialog
      {...modal}
      aria-labelledby={id}
      aria-busy={adding}
      onKeyDown={onKeyDown}
      onDragOver={(event) => {
        event.preventDefault();
        setDragged(true);
      }}
      onDragLeave={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setDragged(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        event.stopPropagation();
        setDragged(false);
        void takeDrop(keepDropped(event.dataTransfer), taking);
      }}
      className="mx-auto mt-8 mb-0 h-[calc(100dvh-2rem)] max-h-none w-[calc(100vw-7rem)] max-w-[1440px] flex-col rounded-t-sheet border-0 bg-panel p-0 text-ink shadow-float open:flex backdrop:bg-[light-dark(rgb(19_32_28/0.42),rgb(6_10_8/0.62))] max-rail:w-[calc(100vw-2rem)] max-phone:m-0 max-phone:h-dvh max-phone:w-full max-phone:max-w-none max-phone:rounded-none"
    >
      <header className="flex h-14 shrink-0 items-center gap-4 border-b border-ink pr-4 pl-6 max-phone:pr-1 max-phone:pl-4">
        <h2 id={id} className="type-count text-[1.125rem]">
          {text.title}
        </h2>
        <p role="status" className="type-meta min-w-0 text-ink-2 max-phone:text-[0.8125rem]">
          {summary(rows, isPaused, text)}
        </p>
        <IconButton label={text.close} onClick={onClose} className="ml-auto">
          <X size={18} aria-hidden="true" />
        </IconButton>
      </header>
      <div className="grid min-h-0 flex-1 grid-cols-[minmax(0,3fr)_minmax(0,2fr)] max-stack:block max-stack:overflow-y-auto">
        <div className="@container/list flex min-h-0 flex-col gap-3 overflow-y-auto px-4 pt-4 pb-3 max-stack:overflow-visible max-phone:px-3">
          <div className="px-2 max-phone:px-0">
            {pasting ? (
              <PasteBox
                onClose={() => {
                  flushSync(() => setPasting(false));
                  paster.current?.focus({ preventScroll: true });
                }}
              />
            ) : (
              <DropZone
                dragged={dragged}
                onChoose={(files) => takeField(files, taking)}
                onPaste={() => setPasting(true)}
                paster={paster}
              />
            )}
          </div>
          {outcome?.failure && (
            <p role="alert" className="type-ui border-l-[3px] border-ink bg-raised px-3 py-2 wrap-anywhere">
              {text.failure(outcome.failure[language])}
            </p>
          )}
          {leftOut && rows.length > 0 && (
            <p role="status" className="type-ui border-l-[3px] border-ink bg-raised px-3 py-2">
              {text.leftOut(mostFiles)}
            </p>
          )}
          <RowList
            onLook={look}
            onPaste={() => setPasting(true)}
            onEdit={edit}
            onOpenElsewhere={onOpenElsewhere}
          />
        </div>
        {(!phone || rows.length > 0) && (
          <div
            ref={preview}
            className="flex min-h-0 flex-col border-l border-ink max-stack:border-t max-stack:border-l-0"
          >
            <Preview editing={editing} onEdit={edit} onStopEditing={stopEditing} />
          </div>
        )}
      </div>
      <AddFooter current={current} onClose={onClose} onAdd={start} />
    </dialog>
  );
}

/** Moves the focus to the page's main part, once there is one, unless the reader has moved it elsewhere. */
function focusComingPage(): void {
  const isSettled = () => {
    if (document.activeElement === document.body) focusMain();
    return document.activeElement !== document.body;
  };
  if (isSettled()) return;
  const observer = new MutationObserver(() => isSettled() && observer.disconnect());
  observer.observe(document.body, { childList: true, subtree: true });
}

/** « 7 reçus, 4 lus, 1 en cours, 2 à régler ». */
function summary(rows: readonly Row[], isPaused: boolean, text: (typeof messages)['fr']): string {
  if (rows.length === 0) return '';
  const count = (is: (row: Row) => boolean) => rows.filter(is).length;
  const underWay = count(isPending);
  const toSettle = count(isUnsettled);
  return [
    text.received(rows.length),
    text.read(rows.length - underWay - toSettle),
    ...(underWay > 0 ? [(isPaused ? text.suspended : text.underWay)(underWay)] : []),
    ...(toSettle > 0 ? [text.toSettle(toSettle)] : []),
  ].join(', ');
}
