import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { type DossierEntry, keyOfEntry } from '../../domain/dossier/dossier.ts';
import { moveEntry } from '../../store/dossier/dossier.ts';
import { dossierContextOf } from '../../store/dossier/dossierLinks.ts';
import type { DossierStore } from '../../store/dossier/dossierStore.ts';
import { useAppStore, useIndex } from '../../store/react.tsx';
import { Button } from '../../ui/controls/Button.tsx';
import { useLanguage, useText } from '../../ui/language.tsx';
import { whenInSight } from '../../ui/whenInSight.ts';
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
  const [most, setMost] = useState(entriesAtATime);
  const showMore = useCallback(() => setMost((before) => before + entriesAtATime), []);
  const more = useMemo(() => whenInSight(showMore), [showMore]);
  const back = restored === null ? -1 : entries.findIndex((entry) => keyOfEntry(entry) === restored);
  const drawn = entries.slice(0, Math.max(most, back + 1));
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
    setMost((count) => Math.max(count, to + 1));
    refocus.current = document.activeElement instanceof HTMLElement ? document.activeElement : null;
    store.setState((state) => moveEntry(state, key, to));
    if (store.getState() !== before) onSay(text.moved(to + 1, entries.length));
  };
  const drag = useDragOrder(list, move);

  return (
    <>
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari does not announce a list without markers as a list. */}
      <ol ref={list} role="list" aria-label={text.list}>
        {drawn.map((entry, place) => {
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
      {drawn.length < entries.length && (
        <p ref={more} className="border-t border-rule-2 py-3">
          <Button onClick={showMore}>{text.more(entries.length - drawn.length)}</Button>
        </p>
      )}
    </>
  );
}
