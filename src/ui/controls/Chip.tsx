import { X } from 'lucide-react';
import type { MouseEvent } from 'react';
import { Isolated } from '../evidence/Isolated.tsx';

interface ChipProps {
  readonly children: string;
  /** Says what removing the chip does. */
  readonly removeLabel: string;
  readonly onRemove: () => void;
}

/** An active filter; one click removes it. */
export function Chip({ children, removeLabel, onRemove }: ChipProps) {
  return (
    <button
      type="button"
      aria-label={removeLabel}
      title={removeLabel}
      onClick={(event) => {
        const next = event.detail === 0 ? nextPlace(event) : null;
        onRemove();
        next?.focus({ preventScroll: true });
      }}
      className="type-meta inline-flex h-6 shrink-0 items-center whitespace-nowrap gap-1.5 rounded-tag border border-rule-2 bg-panel px-2 text-ink-2 hover:bg-sunken touch:h-hit"
    >
      <span>
        <Isolated>{children}</Isolated>
      </span>
      <X size={12} aria-hidden="true" />
    </button>
  );
}

/** Where the focus goes when a focused chip is removed: to the next chip, else to the page's main part. */
function nextPlace({ currentTarget }: MouseEvent): HTMLElement | null {
  const near = [currentTarget.nextElementSibling, currentTarget.previousElementSibling];
  const chip = near.find((one) => one instanceof HTMLButtonElement);
  return chip instanceof HTMLElement ? chip : currentTarget.closest('main');
}
