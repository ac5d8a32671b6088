import type { ComponentProps } from 'react';

/** A button that reads as a link: underlined words, with room for a finger on a phone. */
export function QuietButton({ className = '', children, ...rest }: ComponentProps<'button'>) {
  return (
    <button
      type="button"
      className={`type-ui-strong inline-flex min-h-6 items-center touch:min-h-hit ${className}`}
      {...rest}
    >
      <span className="quiet-link">{children}</span>
    </button>
  );
}
