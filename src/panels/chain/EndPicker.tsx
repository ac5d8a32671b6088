import { ChevronDown } from 'lucide-react';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import type { NodeId } from '../../domain/basics/ids.ts';
import { nameOf } from '../../domain/graph/nameOf.ts';
import { useActions, useIndex, useNarrowedByHand, useSearch, useVisible } from '../../store/react.tsx';
import { Glyph } from '../../ui/evidence/Glyph.tsx';
import { Isolated } from '../../ui/evidence/Isolated.tsx';
import { useLanguage, useText } from '../../ui/language.tsx';
import { type EndOption, listEnds } from './listEnds.ts';
import { messages } from './messages.ts';

interface EndPickerProps {
  readonly end: 'from' | 'to';
  readonly id: NodeId | null;
}

/**
 * One end of the chain: its name, and a field in which any of a node's names finds it, despite missing accents and
 * typing errors.
 */
export function EndPicker({ end, id }: EndPickerProps) {
  const text = useText(messages);
  const byHand = useNarrowedByHand();
  const language = useLanguage();
  const index = useIndex();
  const visible = useVisible();
  const search = useSearch();
  const { setChainEnd } = useActions();
  const listId = useId();
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  /** What is being typed; null: nothing is. */
  const [query, setQuery] = useState<string | null>(null);
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);

  useEffect(() => search?.prepare(), [search]);
  // After a choice by keyboard the whole text is selected, so that typing starts a new search.
  useEffect(() => {
    setQuery(null);
    if (id !== null && document.activeElement === field.current) field.current?.select();
  }, [id]);
  const node = id === null ? null : index.node(id);
  const name = node === null ? '' : nameOf(node, language, 'short');
  const shown = query ?? name;
  const options = open ? listEnds({ index, visible, search }, query ?? '', id, language) : [];
  const current = options[Math.min(active, options.length - 1)];

  const show = () => {
    setOpen(true);
    setActive(0);
  };
  const leave = () => {
    setOpen(false);
    setQuery(null);
  };
  const choose = (option: EndOption) => {
    setChainEnd(end, option.node.id);
    leave();
  };
  const move = (by: number) => {
    if (!open) show();
    else if (options.length > 0) {
      const next = (active + by + options.length) % options.length;
      setActive(next);
      list.current?.children[next]?.scrollIntoView({ block: 'nearest' });
    }
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown') move(1);
    else if (event.key === 'ArrowUp') move(-1);
    else if (event.key === 'Enter' && current !== undefined && !event.nativeEvent.isComposing)
      choose(current);
    else if (event.key === 'Escape' && (open || query !== null)) leave();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <span className="relative inline-flex max-w-full">
      <span className="inline-flex h-10 min-w-0 items-center gap-2.5 border-b-[2.5px] border-ink bg-sunken px-2.5 has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-ink touch:h-hit">
        {node !== null && <Glyph name={node.type} sizePx={17} muted={query !== null} />}
        <span className="relative inline-grid min-w-0 overflow-hidden font-[640]">
          <span aria-hidden="true" className="invisible h-10 min-w-[7ch] pr-px whitespace-pre">
            {/* While the reader types, the heading keeps its size: the field scrolls instead. */}
            {name === '' ? text.choose : name}
          </span>
          <input
            ref={field}
            type="text"
            role="combobox"
            data-end={end}
            aria-label={end === 'from' ? text.from : text.to}
            aria-expanded={open}
            aria-controls={listId}
            aria-autocomplete="list"
            aria-activedescendant={open && current ? `${listId}-${current.node.id}` : undefined}
            autoComplete="off"
            autoCapitalize="off"
            spellCheck={false}
            enterKeyHint="go"
            placeholder={text.choose}
            value={shown}
            onFocus={(event) => event.target.select()}
            onClick={show}
            onBlur={() => (query === '' ? leave() : setOpen(false))}
            onChange={(event) => {
              setQuery(event.target.value);
              show();
            }}
            onKeyDown={press}
            className="absolute inset-0 w-full bg-transparent font-[640] text-ink outline-none selection:bg-ink selection:text-on-ink placeholder:font-[480] placeholder:text-ink-3 focus-visible:shadow-none"
          />
        </span>
        <ChevronDown
          size={16}
          aria-hidden="true"
          className="shrink-0"
          onPointerDown={(event) => {
            event.preventDefault();
            field.current?.focus();
            show();
          }}
        />
      </span>
      <span aria-live="polite" className="sr-only">
        {open && query !== null && text.found(options.length)}
      </span>
      <span
        className={`type-ui absolute top-full left-0 z-30 mt-1.5 w-[360px] max-w-[calc(100vw-32px)] overflow-hidden rounded-control border border-ink bg-raised shadow-float ${open ? '' : 'hidden'}`}
      >
        {open && query !== null && options.length === 0 && (
          <span className="block px-3 py-2 text-ink-2">{text.nothing(query)}</span>
        )}
        <span
          ref={list as never}
          id={listId}
          role="listbox"
          aria-label={text.suggestions}
          className="block max-h-[340px] overflow-y-auto"
        >
          {options.map((option, place) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the field's.
            <span
              key={option.node.id}
              id={`${listId}-${option.node.id}`}
              role="option"
              tabIndex={-1}
              aria-selected={option === current}
              onPointerDown={(event) => event.preventDefault()}
              onPointerEnter={() => setActive(place)}
              onClick={() => choose(option)}
              className="flex min-h-[2.125rem] cursor-pointer items-center gap-2.5 px-3 py-1.5 aria-selected:bg-sunken touch:min-h-hit"
            >
              <Glyph name={option.node.type} muted={option.hidden} />
              <span className="min-w-0 grow">
                <Isolated>{nameOf(option.node, language)}</Isolated>
                {option.otherName !== null && (
                  <span className="type-meta ml-2 text-ink-3">{option.otherName}</span>
                )}
              </span>
              {option.hidden && <span className="type-meta shrink-0 text-ink-3">{text.hidden(byHand)}</span>}
            </span>
          ))}
        </span>
      </span>
    </span>
  );
}
