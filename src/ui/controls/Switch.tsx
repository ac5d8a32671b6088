import type { ReactNode } from 'react';

interface SwitchProps {
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly label: string;
  readonly disabled?: boolean;
  readonly title?: string;
  /** The content of the row before the switch; the whole row is the target. */
  readonly children?: ReactNode;
}

/** A row that is switched on or off as a whole. */
export function Switch({ checked, onChange, label, disabled = false, title, children }: SwitchProps) {
  return (
    <button
      type="button"
      role="switch"
      aria-checked={checked}
      aria-label={label}
      title={title}
      disabled={disabled}
      onClick={() => onChange(!checked)}
      className="group -mx-2 flex h-(--h-row) items-center gap-3 rounded-control px-2 text-left hover:bg-sunken disabled:text-ink-3 touch:h-hit"
    >
      {children}
      <span
        aria-hidden="true"
        className="relative h-[14px] w-[26px] shrink-0 rounded-full border border-field transition-colors duration-(--d-fast) group-aria-checked:border-ink group-aria-checked:bg-ink group-disabled:border-rule"
      >
        <span className="absolute top-[2px] left-[2px] size-2 rounded-full bg-field transition-transform duration-(--d-fast) group-aria-checked:translate-x-3 group-aria-checked:bg-on-ink" />
      </span>
    </button>
  );
}
