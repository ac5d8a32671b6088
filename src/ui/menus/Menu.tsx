import { Check } from 'lucide-react';
import {
  type KeyboardEvent,
  type ReactNode,
  useEffectEvent,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { usePrintKeys, useWorkingKeys } from '../shortcutKeys.tsx';
import { besideButton } from './besideButton.ts';

interface MenuItem<Key extends string> {
  readonly key: Key;
  /** Whether a line separates it from the entry above: what follows is another choice. */
  readonly startsGroup?: boolean;
  readonly label: string;
  readonly icon?: ReactNode;
  /** The shortcut that does the same, as in `aria-keyshortcuts`. */
  readonly shortcut?: string;
  /** Whether it is the chosen value; absent: it is an action, not a choice. */
  readonly checked?: boolean;
}

interface MenuProps<Key extends string> {
  /** The accessible name of the button and of the menu. */
  readonly label: string;
  /** The content of the button. */
  readonly children: ReactNode;
  /** As a function where they take time to work out: asked for while the menu is open. */
  readonly items: readonly MenuItem<Key>[] | (() => readonly MenuItem<Key>[]);
  readonly onChoose: (key: Key) => void;
  readonly className?: string;
}

/**
 * A button and the short menu that it opens in the top layer, where nothing cuts it off. Arrows, Home, End and first
 * letters move in it, Escape and Tab close it; the focus then returns to the button.
 */
export function Menu<Key extends string>({
  label,
  children,
  items,
  onChoose,
  className = '',
}: MenuProps<Key>) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLDivElement>(null);
  useTopLayer(open, button, list, () => setOpen(false));
  const working = useWorkingKeys();
  const print = usePrintKeys();

  const close = () => {
    setOpen(false);
    button.current?.focus({ preventScroll: true });
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={(event) => {
          event.stopPropagation();
          setOpen(!open);
        }}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown') return;
          event.preventDefault();
          event.stopPropagation();
          setOpen(true);
        }}
        className={className}
      >
        {children}
      </button>
      {open && (
        <div
          ref={list}
          id={id}
          role="menu"
          aria-label={label}
          popover="manual"
          tabIndex={-1}
          onKeyDown={(event) => pressInMenu(event, close)}
          onClick={(event) => event.stopPropagation()}
          className="fixed inset-auto m-0 min-w-[148px] max-w-[calc(100vw-8px)] flex-col overflow-y-auto rounded-control border border-rule-2 bg-raised p-1 text-ink shadow-float [:popover-open]:flex"
        >
          {(typeof items === 'function' ? items() : items).map((item) => (
            <button
              key={item.key}
              type="button"
              {...(item.checked === undefined
                ? { role: 'menuitem' }
                : { role: 'menuitemradio', 'aria-checked': item.checked })}
              aria-keyshortcuts={working(item.shortcut)}
              data-starts-group={item.startsGroup ? '' : undefined}
              tabIndex={-1}
              onClick={() => {
                close();
                onChoose(item.key);
              }}
              className="type-ui flex min-h-8 w-full items-center gap-2.5 rounded-tag px-2.5 text-left hover:bg-sunken focus-visible:outline-offset-0 aria-checked:font-[660] touch:min-h-hit data-starts-group:mt-1 data-starts-group:border-t data-starts-group:border-rule"
            >
              {item.icon}
              {item.label}
              {item.checked && <Check size={14} aria-hidden="true" />}
              {working(item.shortcut) !== undefined && (
                <span aria-hidden="true" className="type-code ml-auto pl-4 text-ink-3 max-phone:hidden">
                  {print(item.shortcut)}
                </span>
              )}
            </button>
          ))}
        </div>
      )}
    </>
  );
}

/** Moves among the entries of a menu, or closes it; these keys do not reach what the menu covers. */
export function pressInMenu(event: KeyboardEvent<HTMLElement>, onLeave: () => void): void {
  event.stopPropagation();
  if (event.key === 'Escape' || event.key === 'Tab') {
    event.preventDefault();
    onLeave();
    return;
  }
  const entries = [...event.currentTarget.querySelectorAll<HTMLElement>('[role^="menuitem"]')];
  const next = placeAfterKey(event.key, entries);
  if (next === null) return;
  event.preventDefault();
  entries[next]?.focus();
}

/** Which entry a key leads to; null: the key means nothing here. */
function placeAfterKey(key: string, entries: readonly HTMLElement[]): number | null {
  const { activeElement } = document;
  const at = activeElement instanceof HTMLElement ? entries.indexOf(activeElement) : -1;
  const { length } = entries;
  if (key === 'ArrowDown') return (at + 1) % length;
  if (key === 'ArrowUp') return (Math.max(at, 0) - 1 + length) % length;
  if (key === 'Home') return 0;
  if (key === 'End') return length - 1;
  if (key.length !== 1 || key === ' ') return null;
  const letter = key.toLocaleLowerCase();
  const found = [...entries.keys()]
    .map((n) => (at + 1 + n) % length)
    .find((n) => entries[n]?.textContent?.toLocaleLowerCase().startsWith(letter));
  return found ?? null;
}

/** Shows the list beside its button, above the page, and keeps it there; closes it on a press elsewhere. */
function useTopLayer(
  open: boolean,
  button: React.RefObject<HTMLElement | null>,
  list: React.RefObject<HTMLElement | null>,
  onClose: () => void,
): void {
  const close = useEffectEvent(onClose);
  useLayoutEffect(() => {
    const shown = list.current;
    const anchor = button.current;
    if (!open || !shown || !anchor) return;
    shown.showPopover();
    const placeAgain = () => place(anchor, shown);
    placeAgain();
    shown.querySelector<HTMLElement>('[role^="menuitem"]')?.focus({ preventScroll: true });
    const leaveIfOutside = ({ target }: Event) => {
      if (target instanceof Node && !shown.contains(target) && !anchor.contains(target)) close();
    };
    document.addEventListener('pointerdown', leaveIfOutside, true);
    document.addEventListener('focusin', leaveIfOutside);
    window.addEventListener('scroll', placeAgain, true);
    window.addEventListener('resize', placeAgain);
    return () => {
      document.removeEventListener('pointerdown', leaveIfOutside, true);
      document.removeEventListener('focusin', leaveIfOutside);
      window.removeEventListener('scroll', placeAgain, true);
      window.removeEventListener('resize', placeAgain);
    };
  }, [open, button, list]);
}

/** Puts the list beside its button, as `besideButton` says. */
function place(button: HTMLElement, shown: HTMLElement): void {
  shown.style.maxHeight = '';
  const { left, top, right, bottom } = button.getBoundingClientRect();
  const { x, y, mostHeight } = besideButton(
    { x1: left, y1: top, x2: right, y2: bottom },
    shown.getBoundingClientRect(),
    { width: window.innerWidth, height: window.innerHeight },
  );
  shown.style.left = `${x}px`;
  shown.style.top = `${y}px`;
  shown.style.maxHeight = `${mostHeight}px`;
}
