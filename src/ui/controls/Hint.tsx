import { Info } from 'lucide-react';
import { useId, useState } from 'react';

interface HintProps {
  /** The accessible name of the button: what the hint is about. */
  readonly label: string;
  readonly children: string;
}

/** An explanation within reach: on hover, on focus, on a tap. Its box is as wide as the nearest positioned ancestor. */
export function Hint({ label, children }: HintProps) {
  const id = useId();
  const [open, setOpen] = useState(false);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the pointer may rest on the hint to read it.
    <span onMouseEnter={() => setOpen(true)} onMouseLeave={() => setOpen(false)}>
      <button
        type="button"
        aria-label={label}
        aria-describedby={id}
        onClick={() => setOpen(true)}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || !open) return;
          event.preventDefault();
          event.stopPropagation();
          setOpen(false);
        }}
        className="-my-1 grid size-6 place-items-center rounded-control text-ink-3 hover:text-ink touch:size-hit"
      >
        <Info size={13} aria-hidden="true" />
      </button>
      <span
        id={id}
        role="tooltip"
        hidden={!open}
        className="type-meta absolute inset-x-0 top-full z-20 rounded-control border border-rule-2 bg-raised p-2 text-ink-2 shadow-float"
      >
        {children}
      </span>
    </span>
  );
}
