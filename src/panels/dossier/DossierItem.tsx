import { ArrowDown, ArrowUp, GripVertical, Trash2, TriangleAlert } from 'lucide-react';
import { type KeyboardEvent, type MouseEvent, useEffect, useMemo, useRef } from 'react';
import { type DossierContext, describeEntry } from '../../domain/dossier/describeDossier.ts';
import type { DossierEntry } from '../../domain/dossier/dossier.ts';
import { findEntry } from '../../domain/dossier/findEntry.ts';
import { directionOf } from '../../lib/direction.ts';
import { release, setOpen } from '../../store/dossier/dossier.ts';
import { openCited } from '../../store/dossier/dossierLinks.ts';
import type { DossierStore } from '../../store/dossier/dossierStore.ts';
import { useActions } from '../../store/react.tsx';
import { IconButton } from '../../ui/controls/Button.tsx';
import { SourceNumber } from '../../ui/evidence/SourceNumber.tsx';
import { setWords } from '../../ui/evidence/setWords.tsx';
import { useText } from '../../ui/language.tsx';
import { messages } from './messages.ts';
import { NoteField } from './NoteField.tsx';
import type { Grip } from './useDragOrder.ts';

interface DossierItemProps {
  readonly id: string;
  readonly entry: DossierEntry;
  /** From 0. */
  readonly place: number;
  readonly of: number;
  readonly context: DossierContext;
  readonly store: DossierStore;
  readonly dragged: boolean;
  /** Whether it has just come back: it takes the focus. */
  readonly restored: boolean;
  readonly onMove: (key: string, to: number) => void;
  readonly grip: Grip;
}

/** A gathered passage: what it proves, its words, where they are and who says them; the reader's note; its tools. */
export function DossierItem({
  id,
  entry,
  place,
  of,
  context,
  store,
  dragged,
  restored,
  onMove,
  grip,
}: DossierItemProps) {
  const text = useText(messages);
  const { changeView } = useActions();
  const box = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (restored) box.current?.focus();
  }, [restored]);
  const item = useMemo(() => describeEntry(context, entry), [context, entry]);

  const read = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const cited = findEntry(context.index, entry);
    if (!cited) return;
    event.preventDefault();
    store.setState((state) => setOpen(state, false));
    changeView((view) => openCited(view, context.index, cited));
  };
  const press = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    if (by === 0 || !event.altKey || event.target instanceof HTMLTextAreaElement) return;
    event.preventDefault();
    onMove(id, place + by);
  };

  return (
    <li
      ref={box}
      data-entry={id}
      tabIndex={-1}
      onKeyDown={press}
      className={`relative border-t border-rule-2 pt-3.5 pb-3 first:border-t-0 ${
        dragged ? 'z-10 -mx-3 rounded-control bg-raised px-3 shadow-float' : ''
      }`}
    >
      <button
        type="button"
        aria-label={text.drag(place + 1)}
        aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
        title={text.drag(place + 1)}
        {...grip}
        className={`absolute top-3 grid h-8 w-5 touch-none place-items-center rounded-control text-ink-3 hover:text-ink max-phone:hidden ${
          dragged ? '-left-2 cursor-grabbing' : '-left-5 cursor-grab'
        }`}
      >
        <GripVertical size={15} aria-hidden="true" />
      </button>
      {item.heading !== null && (
        <h3 className="mb-1 font-text text-[1.125rem]/[1.4375rem] font-[560] text-pretty">{item.heading}</h3>
      )}
      <blockquote
        lang={item.quoteLanguage ?? undefined}
        dir={directionOf(item.quoteLanguage ?? 'fr')}
        className="type-quote text-pretty wrap-anywhere"
      >
        {item.quote.map(({ words, marked }, at) =>
          marked ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a quote do not change.
            <mark key={at} className="marker">
              {setWords(words)}
            </mark>
          ) : (
            // biome-ignore lint/suspicious/noArrayIndexKey: likewise.
            <span key={at}>{setWords(words)}</span>
          ),
        )}
      </blockquote>
      <p className="type-meta mt-1.5 flex items-start gap-1.5 text-ink-2">
        {item.number !== null && <SourceNumber number={item.number} />}
        <span>{item.source}</span>
      </p>
      {item.hedges !== '' && (
        <p className="type-meta mt-0.5 flex items-start gap-1.5 text-ink-2">
          {item.link === null && <TriangleAlert size={14} aria-hidden="true" className="mt-0.5 shrink-0" />}
          {item.hedges}
        </p>
      )}
      <NoteField store={store} id={id} note={entry.note} place={place + 1} />
      <div className="mt-1 flex items-center">
        {item.link !== null && (
          <a
            href={item.link}
            onClick={read}
            className="type-ui-strong inline-flex items-center touch:min-h-hit"
          >
            <span className="quiet-link">{text.read}</span>
          </a>
        )}
        <span className="ml-auto flex">
          <IconButton label={text.up} disabled={place === 0} onClick={() => onMove(id, place - 1)}>
            <ArrowUp size={16} aria-hidden="true" />
          </IconButton>
          <IconButton label={text.down} disabled={place === of - 1} onClick={() => onMove(id, place + 1)}>
            <ArrowDown size={16} aria-hidden="true" />
          </IconButton>
          <IconButton
            label={text.remove}
            onClick={() => store.setState((state) => release(state, new Set([id])))}
          >
            <Trash2 size={16} aria-hidden="true" />
          </IconButton>
        </span>
      </div>
    </li>
  );
}
