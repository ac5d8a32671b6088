import { ChevronDown } from 'lucide-react';
import { useEffect } from 'react';
import type { NodeId } from '../../domain/basics/ids.ts';
import { nameOf } from '../../domain/graph/nameOf.ts';
import { useActions, useIndex, useNarrowedByHand, useSearch, useVisible } from '../../store/react.tsx';
import { Glyph } from '../../ui/evidence/Glyph.tsx';
import { Isolated } from '../../ui/evidence/Isolated.tsx';
import { useCombobox } from '../../ui/hooks/useCombobox.ts';
import { usePrepared } from '../../ui/hooks/usePrepared.ts';
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
  usePrepared(search);
  const node = id === null ? null : index.node(id);
  const name = node === null ? '' : nameOf(node, language, 'short');
  const { query, open, options, field, fieldProps, listProps, optionProps, show, leave } =
    useCombobox<EndOption>({
      list: (typed) => listEnds({ index, visible, search }, typed ?? '', id, language),
      keyOf: (option) => option.node.id,
      onChoose: (option) => setChainEnd(end, option.node.id),
    });
  // After a choice by keyboard the whole text is selected, so that typing starts a new search.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another end is what calls for it.
  useEffect(() => {
    leave();
    if (id !== null && document.activeElement === field.current) field.current?.select();
  }, [id]);

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
            type="text"
            data-end={end}
            aria-label={end === 'from' ? text.from : text.to}
            enterKeyHint="go"
            placeholder={text.choose}
            value={query ?? name}
            {...fieldProps}
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
          {...listProps}
          role="listbox"
          aria-label={text.suggestions}
          className="block max-h-[340px] overflow-y-auto"
        >
          {options.map((option, place) => (
            <span
              key={option.node.id}
              {...optionProps(option, place)}
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
