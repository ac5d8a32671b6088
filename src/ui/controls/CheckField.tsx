import type { ReactNode } from 'react';

interface CheckFieldProps {
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly className: string;
  readonly children: ReactNode;
}

/** A box to tick, and the words that say for what. */
export function CheckField({ checked, onChange, className, children }: CheckFieldProps) {
  return (
    <label className={`type-ui flex items-center gap-2 touch:min-h-hit ${className}`}>
      <input
        type="checkbox"
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
        className="size-4 accent-ink"
      />
      {children}
    </label>
  );
}
