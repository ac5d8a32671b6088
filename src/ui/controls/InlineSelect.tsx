import { ChevronDown } from 'lucide-react';
import type { ReactNode, Ref } from 'react';

/** A group of values to choose from, under a heading. */
export interface OptionGroup {
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

interface InlineSelectProps {
  readonly label: string;
  readonly value: string;
  readonly groups: readonly OptionGroup[];
  readonly onChange: (value: string) => void;
  /** The words that represent the value. */
  readonly children: ReactNode;
  readonly className?: string;
  readonly selectRef?: Ref<HTMLSelectElement>;
}

/**
 * Words of a sentence that can be corrected in place. The browser's own select element covers them invisibly, so that
 * it works by keyboard, by touch and with screen readers like any other.
 */
export function InlineSelect({
  label,
  value,
  groups,
  onChange,
  children,
  className = '',
  selectRef,
}: InlineSelectProps) {
  return (
    <span
      className={`relative inline rounded-control hover:bg-sunken has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-ink ${className}`}
    >
      {children}
      {/* A word joiner keeps the arrow on the same line. */}
      {'\u2060'}
      <ChevronDown size={14} aria-hidden="true" className="ml-1 inline text-ink-3" />
      <select
        ref={selectRef}
        aria-label={label}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        className="absolute inset-0 min-h-6 w-full cursor-pointer opacity-0 touch:min-h-hit"
      >
        {groups.map((group) => (
          <optgroup key={group.label} label={group.label}>
            {group.options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </span>
  );
}
