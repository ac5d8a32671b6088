import { useEffectEvent, useLayoutEffect, useRef } from 'react';
import { usePrintKeys, useWorkingKeys } from '../shortcutKeys.tsx';
import { pressInMenu } from './Menu.tsx';

export interface MenuItem {
  readonly key: string;
  readonly label: string;
  /** The shortcut that does the same, as in `aria-keyshortcuts`. */
  readonly shortcut?: string | undefined;
  readonly run: () => void;
}

interface PointMenuProps {
  /** Says what the menu is about. */
  readonly label: string;
  /** Where it was opened, in CSS pixels of the window. */
  readonly at: { readonly x: number; readonly y: number };
  /** Groups of entries, separated by lines. */
  readonly groups: readonly (readonly MenuItem[])[];
  readonly onClose: () => void;
}

/**
 * A menu at a point of the page, open as long as it is rendered. Arrows, Home, End and first letters move in it;
 * Escape, Tab and a press elsewhere close it; the focus then returns to where it was.
 */
export function PointMenu({ label, at, groups, onClose }: PointMenuProps) {
  const list = useRef<HTMLDivElement>(null);
  const leave = useEffectEvent(onClose);
  const working = useWorkingKeys();
  const print = usePrintKeys();

  useLayoutEffect(() => {
    const shown = list.current;
    const before = document.activeElement;
    if (!shown) return;
    shown.showPopover?.();
    shown.querySelector<HTMLElement>('[role="menuitem"]')?.focus({ preventScroll: true });
    const leaveIfOutside = ({ target }: Event) => {
      if (target instanceof Node && !shown.contains(target)) leave();
    };
    document.addEventListener('pointerdown', leaveIfOutside, true);
    const leaveNow = () => leave();
    window.addEventListener('resize', leaveNow);
    window.addEventListener('blur', leaveNow);
    return () => {
      document.removeEventListener('pointerdown', leaveIfOutside, true);
      window.removeEventListener('resize', leaveNow);
      window.removeEventListener('blur', leaveNow);
      const { activeElement: active, body } = document;
      const lost = active === null || active === body || shown.contains(active);
      if (lost && before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    };
  }, []);

  useLayoutEffect(() => {
    if (list.current) placeAt(at, list.current);
  });

  return (
    <div
      ref={list}
      role="menu"
      aria-label={label}
      popover="manual"
      tabIndex={-1}
      onKeyDown={(event) => pressInMenu(event, onClose)}
      onContextMenu={(event) => event.preventDefault()}
      className="fixed inset-auto m-0 max-h-[calc(100dvh-8px)] w-max max-w-[min(320px,calc(100vw-8px))] min-w-[200px] overflow-y-auto rounded-control border border-rule-2 bg-raised p-1 text-ink shadow-float"
    >
      <p aria-hidden="true" className="type-ui-strong truncate px-2.5 py-1.5 text-ink-2">
        {label}
      </p>
      {groups
        .filter((items) => items.length > 0)
        .map((items) => (
          // biome-ignore lint/a11y/useSemanticElements: a menu groups its entries by this role, and no element has it.
          <div key={items[0]?.key} role="group" className="border-t border-rule py-1 last:pb-0">
            {items.map((item) => (
              <button
                key={item.key}
                type="button"
                role="menuitem"
                aria-keyshortcuts={working(item.shortcut)}
                tabIndex={-1}
                onClick={() => {
                  onClose();
                  item.run();
                }}
                className="type-ui flex min-h-8 w-full items-center gap-6 rounded-tag px-2.5 py-1 text-left hover:bg-sunken focus-visible:outline-offset-0 touch:min-h-hit"
              >
                <span className="grow">{item.label}</span>
                {working(item.shortcut) !== undefined && (
                  <span aria-hidden="true" className="type-code text-ink-3 max-phone:hidden">
                    {print(item.shortcut)}
                  </span>
                )}
              </button>
            ))}
          </div>
        ))}
    </div>
  );
}

const marginPx = 4;

/** Right of and below the point; moved inwards at the edges of the window. */
function placeAt(at: { readonly x: number; readonly y: number }, shown: HTMLElement): void {
  const { width, height } = shown.getBoundingClientRect();
  shown.style.left = `${Math.max(marginPx, Math.min(at.x, window.innerWidth - width - marginPx))}px`;
  shown.style.top = `${Math.max(marginPx, Math.min(at.y, window.innerHeight - height - marginPx))}px`;
}
