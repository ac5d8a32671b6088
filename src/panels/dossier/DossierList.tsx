import { useEffect, useMemo, useRef } from 'react';
import { type DossierEntry, keyOfEntry } from '../../domain/dossier/dossier.ts';
import { moveEntry } from '../../store/dossier/dossier.ts';
import { dossierContextOf } from '../../store/dossier/dossierLinks.ts';
import type { DossierStore } from '../../store/dossier/dossierStore.ts';
import { useAppStore, useIndex } from '../../store/react.tsx';
import { ShowMore } from '../../ui/controls/ShowMore.tsx';
import { useFirst } from '../../ui/hooks/useFirst.ts';
import { useLanguage, useText } from '../../ui/language.tsx';
import { DossierItem } from './DossierItem.tsx';
import { messages } from './messages.ts';
import { useDragOrder } from './useDragOrder.ts';

interface DossierListProps {
  readonly store: DossierStore;
  readonly entries: readonly DossierEntry[];
  /** The key of the entry that has come back last: it takes the focus. */
  readonly restored: string | null;
  readonly onSay: (notice: string) => void;
}

/** So many are drawn at a time: with each letter of a note all that are drawn are compared. */
const entriesAtATime = 40;

/** The passages in the reader's order, to be read, annotated, moved and removed. */
export function DossierList({ store, entries, restored, onSay }: DossierListProps) {
  const text = useText(messages);
  const language = useLanguage();
  const index = useIndex();
  const view = useAppStore((state) => state.view);
  const context = useMemo(
    () => dossierContextOf(view, index, language, window.location),
    [view, index, language],
  );
  const back = restored === null ? -1 : entries.findIndex((entry) => keyOfEntry(entry) === restored);
  const { first, showMore, showUpTo } = useFirst(entries, entriesAtATime, back + 1);
  const list = useRef<HTMLOListElement>(null);
  const refocus = useRef<HTMLElement | null>(null);

  // An element that moves in the document loses the focus: it is given back.
  useEffect(() => {
    const { current } = refocus;
    refocus.current = null;
    if (current?.isConnected && document.activeElement !== current) current.focus({ preventScroll: true });
    current?.closest('li')?.scrollIntoView?.({ block: 'nearest' });
  });

  const move = (key: string, to: number) => {
    const before = store.getState();
    showUpTo(to);
    refocus.current = document.activeElement instanceof HTMLElement ? document.activeElement : null;
    store.setState((state) => moveEntry(state, key, to));
    if (store.getState() !== before) onSay(text.moved(to + 1, entries.length));
  };
  const drag = useDragOrder(list, move);

  return (
    <>
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari does not announce a list without markers as a list. */}
      <ol ref={list} role="list" aria-label={text.list}>
        {first.map((entry, place) => {
          const key = keyOfEntry(entry);
          return (
            <DossierItem
              key={key}
              id={key}
              entry={entry}
              place={place}
              of={entries.length}
              context={context}
              store={store}
              dragged={drag.dragged === key}
              restored={restored === key}
              onMove={move}
              grip={drag.gripOf(key)}
            />
          );
        })}
      </ol>
      <ShowMore
        left={entries.length - first.length}
        onShow={showMore}
        className="border-t border-rule-2 py-3"
      />
    </>
  );
}
