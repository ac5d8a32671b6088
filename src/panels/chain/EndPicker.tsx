import { useEffect } from 'react';
import type { NodeId } from '../../domain/basics/ids.ts';
import { nameOf } from '../../domain/graph/nameOf.ts';
import { handOf } from '../../drawing/graph/looks.ts';
import { useActions, useIndex, useNarrowedByHand, useSearch, useVisible } from '../../store/react.tsx';
import { ComboboxList, ComboboxOpener } from '../../ui/combobox/ComboboxList.tsx';
import { useCombobox } from '../../ui/combobox/useCombobox.ts';
import { Glyph } from '../../ui/evidence/Glyph.tsx';
import { InPencil } from '../../ui/evidence/InPencil.tsx';
import { Isolated } from '../../ui/evidence/Isolated.tsx';
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
  const search = usePrepared(useSearch());
  const { setChainEnd } = useActions();
  const node = id === null ? null : index.node(id);
  const name = node === null ? '' : nameOf(node, language, 'short');
  const combobox = useCombobox<EndOption>({
    list: (typed) => listEnds({ index, visible, search }, typed ?? '', id, language),
    keyOf,
    onChoose: (option) => setChainEnd(end, option.node.id),
  });
  const { query, field, fieldProps, leave } = combobox;
  // After a choice by keyboard the whole text is selected, so that typing starts a new search.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another end is what calls for it.
  useEffect(() => {
    leave();
    if (id !== null && document.activeElement === field.current) field.current?.select();
  }, [id]);

  return (
    <span className="relative inline-flex max-w-full">
      <span className="inline-flex h-10 min-w-0 items-center gap-2.5 border-b-[2.5px] border-ink bg-sunken px-2.5 has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-ink touch:h-hit">
        {node !== null && <Glyph name={node.type} sizePx={17} muted={query !== null} hand={handOf(node)} />}
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
        <ComboboxOpener combobox={combobox} sizePx={16} />
      </span>
      <ComboboxList
        combobox={combobox}
        keyOf={keyOf}
        label={text.suggestions}
        found={text.found}
        nothing={text.nothing}
        place="left-0 mt-1.5 w-[360px] max-w-[calc(100vw-32px)]"
        height="max-h-[340px]"
        optionLook="min-h-[2.125rem] px-3 py-1.5"
      >
        {({ node: offered, hidden, otherName }) => (
          <>
            <Glyph name={offered.type} muted={hidden} hand={handOf(offered)} />
            <span className="min-w-0 grow">
              <Isolated>{nameOf(offered, language)}</Isolated>
              {otherName !== null && <span className="type-meta ml-2 text-ink-3">{otherName}</span>}
              <InPencil of={offered} />
            </span>
            {hidden && <span className="type-meta shrink-0 text-ink-3">{text.hidden(byHand)}</span>}
          </>
        )}
      </ComboboxList>
    </span>
  );
}

const keyOf = (option: EndOption): string => option.node.id;
