import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Combobox } from './useCombobox.ts';

interface ComboboxListProps<Option> {
  readonly combobox: Combobox<Option>;
  readonly keyOf: (option: Option) => string;
  readonly label: string;
  /** How many options there are, told aloud. */
  readonly found: (count: number) => string;
  /** What to say when nothing of that name is found. */
  readonly nothing: (query: string) => string;
  /** Where it stands under the field, and how wide. */
  readonly place: string;
  /** How high it may grow. */
  readonly height: string;
  readonly optionLook: string;
  /** Renders one option. */
  readonly children: (option: Option) => ReactNode;
}

/** What a combobox offers, under its field. */
export function ComboboxList<Option>({ combobox, ...props }: ComboboxListProps<Option>) {
  const { query, open, options, listProps, optionProps } = combobox;
  const isTyped = open && query !== null;
  return (
    <>
      <span aria-live="polite" className="sr-only">
        {isTyped && props.found(options.length)}
      </span>
      <span
        className={`type-ui absolute top-full z-30 overflow-hidden rounded-control border border-ink bg-raised shadow-float ${props.place} ${open ? '' : 'hidden'}`}
      >
        {isTyped && options.length === 0 && (
          <span className="block px-3 py-2 text-ink-2">{props.nothing(query)}</span>
        )}
        <span
          {...listProps}
          role="listbox"
          aria-label={props.label}
          className={`block overflow-y-auto ${props.height}`}
        >
          {options.map((option, place) => (
            <span
              key={props.keyOf(option)}
              {...optionProps(option, place)}
              className={`flex cursor-pointer items-center gap-2.5 aria-selected:bg-sunken touch:min-h-hit ${props.optionLook}`}
            >
              {props.children(option)}
            </span>
          ))}
        </span>
      </span>
    </>
  );
}

/** Opens the list for a pointer; the keyboard has the arrows. */
export function ComboboxOpener<Option>({
  combobox: { field, show },
  sizePx,
}: {
  readonly combobox: Combobox<Option>;
  readonly sizePx: number;
}) {
  return (
    <ChevronDown
      size={sizePx}
      aria-hidden="true"
      className="shrink-0"
      onPointerDown={(event) => {
        event.preventDefault();
        field.current?.focus();
        show();
      }}
    />
  );
}
