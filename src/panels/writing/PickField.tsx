import { type ReactNode, useEffect, useId } from 'react';
import type { NodeType } from '../../domain/basics/kinds.ts';
import { useSearch } from '../../store/react.tsx';
import { ComboboxList, ComboboxOpener } from '../../ui/combobox/ComboboxList.tsx';
import { useCombobox } from '../../ui/combobox/useCombobox.ts';
import { Glyph } from '../../ui/evidence/Glyph.tsx';
import { usePrepared } from '../../ui/hooks/usePrepared.ts';
import { useText } from '../../ui/language.tsx';
import { messages } from './messages.ts';

/** One of the options of a field. */
export interface Pick<Value> {
  readonly key: string;
  readonly label: string;
  /** Another name, or what choosing it does. */
  readonly detail: string | null;
  readonly type: NodeType | null;
  readonly value: Value;
}

interface PickFieldProps<Value> {
  readonly label: string;
  /** What is chosen, in words; '' when nothing is. */
  readonly shown: string;
  readonly type: NodeType | null;
  readonly list: (typed: string) => readonly Pick<Value>[];
  readonly onPick: (value: Value) => void;
  /** What can be typed, shown while the field is empty; by default a name. */
  readonly hint?: string;
  /** What to say when nothing of that name is found. */
  readonly nothing: (typed: string) => string;
  /** Whether the focus goes here at first. */
  readonly first?: boolean;
  /** Rendered after the field, on its line. */
  readonly children?: ReactNode;
}

/** A field that finds options by what is typed, among them things that can be made of it. */
export function PickField<Value>(props: PickFieldProps<Value>) {
  const text = useText(messages);
  const { label, shown, type, list, onPick, hint = text.choose, nothing, first = false, children } = props;
  const search = useSearch();
  const id = useId();
  const combobox = useCombobox<Pick<Value>>({
    list: (typed) => list(typed ?? ''),
    keyOf: ({ key }) => key,
    onChoose: ({ value }) => onPick(value),
  });
  const { query, field, fieldProps } = combobox;
  usePrepared(search);
  useEffect(() => {
    if (first) field.current?.focus();
  }, [first, field]);
  return (
    <div className="mt-2.5">
      <label htmlFor={id} className="type-meta text-ink-2">
        {label}
      </label>
      <div className="mt-1.5 flex items-center gap-1">
        <span className="relative min-w-0 flex-1">
          <span className="flex h-8 items-center gap-2 rounded-control border border-field bg-raised px-2 has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-ink touch:h-hit">
            {type !== null && <Glyph name={type} sizePx={15} muted={query !== null} />}
            <input
              id={id}
              type="text"
              placeholder={hint}
              maxLength={200}
              value={query ?? shown}
              {...fieldProps}
              className="type-ui-strong min-w-0 flex-1 bg-transparent text-ink outline-none placeholder:font-normal placeholder:text-ink-3 focus-visible:shadow-none"
            />
            <ComboboxOpener combobox={combobox} sizePx={14} />
          </span>
          <ComboboxList
            combobox={combobox}
            keyOf={({ key }) => key}
            label={label}
            found={text.found}
            nothing={nothing}
            place="inset-x-0 mt-1"
            height="max-h-64"
            optionLook="min-h-8 px-2.5 py-1"
          >
            {(option) => (
              <>
                {option.type !== null && <Glyph name={option.type} />}
                <span className="min-w-0 grow wrap-anywhere">
                  {option.label}
                  {option.detail !== null && (
                    <span className="type-meta ml-2 text-ink-2">{option.detail}</span>
                  )}
                </span>
              </>
            )}
          </ComboboxList>
        </span>
        {children}
      </div>
    </div>
  );
}
