import { type HTMLAttributes, type KeyboardEvent, type RefObject, useId, useRef, useState } from 'react';

interface ComboboxOptions<Option> {
  /** What there is to choose from; null: nothing is typed, or the field is left. */
  readonly list: (query: string | null) => readonly Option[];
  /** Names an option among the others. */
  readonly keyOf: (option: Option) => string;
  readonly onChoose: (option: Option) => void;
}

export interface Combobox<Option> {
  /** What is being typed; null: nothing is. */
  readonly query: string | null;
  readonly open: boolean;
  readonly options: readonly Option[];
  readonly field: RefObject<HTMLInputElement | null>;
  /** For the text field; what it shows is its owner's matter. */
  readonly fieldProps: Pick<
    React.InputHTMLAttributes<HTMLInputElement>,
    | 'role'
    | 'aria-expanded'
    | 'aria-controls'
    | 'aria-autocomplete'
    | 'aria-activedescendant'
    | 'autoComplete'
    | 'autoCapitalize'
    | 'spellCheck'
    | 'onFocus'
    | 'onClick'
    | 'onBlur'
    | 'onChange'
    | 'onKeyDown'
  > & { readonly ref: RefObject<HTMLInputElement | null> };
  /** For the list, whose role its owner gives it. */
  readonly listProps: { readonly id: string; readonly ref: RefObject<never> };
  readonly optionProps: (option: Option, place: number) => HTMLAttributes<HTMLElement> & { id: string };
  /** Opens the list, with the first option at hand. */
  readonly show: () => void;
  /** Closes it and forgets what was typed. */
  readonly leave: () => void;
}

/**
 * A field that finds one of many by what is typed, the list below it. Arrows go over the list, Enter takes what they are
 * on, Escape closes it; keys that it takes are not heard outside.
 */
export function useCombobox<Option>({ list, keyOf, onChoose }: ComboboxOptions<Option>): Combobox<Option> {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const listed = useRef<HTMLElement>(null);
  const [query, setQuery] = useState<string | null>(null);
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const options = open ? list(query) : [];
  const current = options[Math.min(active, options.length - 1)];

  const show = () => {
    setOpen(true);
    setActive(0);
  };
  const leave = () => {
    setOpen(false);
    setQuery(null);
  };
  const choose = (option: Option) => {
    onChoose(option);
    leave();
  };
  const move = (by: number) => {
    if (!open) show();
    else if (options.length > 0) {
      const next = (active + by + options.length) % options.length;
      setActive(next);
      listed.current?.children[next]?.scrollIntoView?.({ block: 'nearest' });
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

  return {
    query,
    open,
    options,
    field,
    fieldProps: {
      ref: field,
      role: 'combobox',
      'aria-expanded': open,
      'aria-controls': id,
      'aria-autocomplete': 'list',
      'aria-activedescendant': open && current !== undefined ? `${id}-${keyOf(current)}` : undefined,
      autoComplete: 'off',
      autoCapitalize: 'off',
      spellCheck: false,
      onFocus: (event) => event.target.select(),
      onClick: show,
      onBlur: () => (query === '' ? leave() : setOpen(false)),
      onChange: (event) => {
        setQuery(event.target.value);
        show();
      },
      onKeyDown: press,
    },
    listProps: { id, ref: listed as RefObject<never> },
    optionProps: (option, place) => ({
      id: `${id}-${keyOf(option)}`,
      role: 'option',
      tabIndex: -1,
      'aria-selected': option === current,
      onPointerDown: (event) => event.preventDefault(),
      onPointerEnter: () => setActive(place),
      onClick: () => choose(option),
    }),
    show,
    leave,
  };
}
