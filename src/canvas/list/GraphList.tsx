import { ChevronLeft, X } from 'lucide-react';
import { type RefObject, useEffect, useId, useRef, useState } from 'react';
import { nameOf } from '../../domain/graph/nameOf.ts';
import { useAppStore, useIndex, useSelection, useStoreHandle } from '../../store/react.tsx';
import { IconButton } from '../../ui/controls/Button.tsx';
import { useLanguage, useText } from '../../ui/language.tsx';
import { describeRow } from './describeRow.ts';
import { ListOption } from './ListOption.tsx';
import { ListRows } from './ListRows.tsx';
import { messages } from './messages.ts';
import type { ListRow } from './rows.ts';
import { keyOfSelection, useListActs } from './useListActs.ts';
import { useListFocus } from './useListFocus.ts';
import { useListKeys } from './useListKeys.ts';
import { type ListPlace, useListPlace } from './useListPlace.ts';

interface GraphListProps {
  /** Receives the focus when the list is left and nothing else had it before. */
  readonly graph?: RefObject<HTMLElement | null>;
}

/**
 * The graph as a list, for readers who cannot see it or use no mouse: nodes and links as sentences, with the same
 * selection and the same filters. When open it stands to the left of the canvas, or on top of it where space is tight.
 * When it merely has the focus it lies on top of the canvas; otherwise it is visually hidden.
 */
export function GraphList({ graph }: GraphListProps) {
  const text = useText(messages);
  const language = useLanguage();
  const index = useIndex();
  const open = useAppStore((state) => state.session.listOpen);
  const place = useListPlace();
  const { visible, rows, active, at } = place;
  const acts = useListActs(visible);
  const panel = useRef<HTMLElement>(null);
  const [list, setList] = useState<HTMLElement | null>(null);
  const close = useListFocus(panel, list, graph);
  const press = useListKeys({ place, acts, pageSize: () => pageSizeOf(list), close });
  const [headingId, keysId, id] = [useId(), useId(), useId()];
  const optionId = (row: ListRow): string => `${id}-${row.key}`;
  const name = at === null ? null : nameOf(index.node(at), language);
  const current = rows[active];
  const lit = useLit(place, acts.light);

  return (
    <section
      ref={panel}
      aria-labelledby={headingId}
      data-open={open}
      className="absolute inset-y-0 left-0 z-20 order-first flex w-85 max-w-full max-phone:w-full shrink-0 xl:data-[open=true]:relative xl:data-[open=true]:shadow-none flex-col border-r border-ink bg-panel text-ink shadow-float data-[open=false]:not-focus-within:pointer-events-none data-[open=false]:not-focus-within:[clip-path:inset(50%)]"
    >
      <header className="flex min-h-11 items-center gap-1 border-b border-ink py-1 pr-1 pl-4">
        {name !== null && (
          <IconButton label={text.backToAll} onClick={place.leave} className="-ml-3">
            <ChevronLeft size={18} aria-hidden="true" />
          </IconButton>
        )}
        <h2 id={headingId} className="type-ui-strong min-w-0 grow">
          {name === null ? text.title : text.linksOf(name)}{' '}
          <span className="type-meta text-ink-2">
            {name === null ? text.counts(visible.nodes.size, visible.edges.size) : text.links(rows.length)}
          </span>
        </h2>
        {open && (
          <IconButton label={text.close} onClick={close}>
            <X size={18} aria-hidden="true" />
          </IconButton>
        )}
      </header>
      <div
        ref={setList}
        role="listbox"
        tabIndex={0}
        aria-labelledby={headingId}
        aria-describedby={keysId}
        aria-multiselectable="true"
        aria-activedescendant={current && optionId(current)}
        onKeyDown={press}
        {...lit}
        onMouseLeave={() => acts.point(undefined)}
        className="min-h-0 grow overflow-y-auto overscroll-contain py-1 outline-none focus-visible:shadow-none"
      >
        <ListRows rows={rows} active={active} scroller={list}>
          {(row, at) => (
            <ListOption
              id={optionId(row)}
              words={describeRow(index, visible, language, row)}
              position={at + 1}
              count={rows.length}
              selected={acts.isSelected(row)}
              active={at === active}
              onChoose={({ shiftKey }) => {
                place.goTo(at);
                acts.choose(row, shiftKey);
              }}
              onEnter={() => place.enter(row)}
              onPoint={() => acts.point(row)}
            />
          )}
        </ListRows>
      </div>
      {rows.length === 0 && (
        <p className="type-ui grow px-4 py-2 text-ink-2">{name === null ? text.empty : text.noLinks}</p>
      )}
      <p
        aria-hidden="true"
        className="type-meta flex flex-wrap gap-x-3 border-t border-rule px-4 py-1.5 text-ink-3 max-phone:hidden"
      >
        {text.keys.map(([key, does]) => (
          <span key={key}>
            <kbd className="type-code text-ink-2">{key}</kbd> {does}
          </span>
        ))}
      </p>
      <p id={keysId} hidden>
        {text.keysSaid}
      </p>
      <ListStatus arrived={name === null ? text.title : text.arrived(name, rows.length)} />
    </section>
  );
}

/** Announces the current row, and how many nodes are selected when there are several. */
function ListStatus({ arrived }: { readonly arrived: string }) {
  const text = useText(messages);
  const selection = useSelection();
  const selected = selection.kind === 'nodes' && selection.ids.length > 1 ? selection.ids.length : 0;
  return (
    <div aria-live="polite" className="sr-only">
      <p>{arrived}</p>
      {selected > 0 && <p>{text.selected(selected)}</p>}
    </div>
  );
}

/**
 * While the list has the focus, its active row is lit in every display. What was selected elsewhere in the meantime
 * becomes the active row when the focus enters.
 */
function useLit({ rows, active, start, goTo }: ListPlace, light: (row: ListRow | undefined) => void) {
  const [focused, setFocused] = useState(false);
  const store = useStoreHandle();
  const selectedNow = () => keyOfSelection(store.getState().view.selection);
  const lastSelected = useRef<string | null>(null);
  const row = rows[active];
  const key = row?.key;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the row's key identifies it.
  useEffect(() => {
    if (focused) light(row);
  }, [focused, key]);
  return {
    onFocus: () => {
      setFocused(true);
      const selected = selectedNow();
      if (selected === null || selected === lastSelected.current || selected === key) return;
      const place = rows.findIndex((one) => one.key === selected);
      if (place < 0) start(selected);
      else goTo(place);
    },
    onBlur: () => {
      setFocused(false);
      lastSelected.current = selectedNow();
      light(undefined);
    },
  };
}

/** As many rows as are in view; ten where that is unknown. */
function pageSizeOf(list: HTMLElement | null): number {
  const row = list?.querySelector('[role="option"]');
  if (!list || !row || row.clientHeight === 0) return 10;
  return Math.max(1, Math.floor(list.clientHeight / row.clientHeight) - 1);
}
