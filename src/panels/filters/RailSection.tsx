import { type ReactNode, useId } from 'react';
import { Hint } from '../../ui/controls/Hint.tsx';

interface RailSectionProps {
  readonly title: string;
  /** What the numbers below count, or what is shown. */
  readonly aside?: ReactNode;
  readonly hint?: string;
  /** A control that belongs to the title. */
  readonly beside?: ReactNode;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A named group of filters, separated from the next by a line. */
export function RailSection({ title, aside, hint, beside, className = '', children }: RailSectionProps) {
  const id = useId();
  return (
    <section
      aria-labelledby={id}
      className={`border-rule-2 py-1.5 not-first:border-t max-phone:py-4 ${className}`}
    >
      <div className="relative mb-0.5 flex h-5 items-center justify-between gap-2">
        <div className="flex items-center gap-0.5">
          <h2 id={id} className="type-ui-strong">
            {title}
          </h2>
          {beside}
          {hint !== undefined && <Hint label={title}>{hint}</Hint>}
        </div>
        <div className="type-meta flex min-w-0 items-center text-ink-3">{aside}</div>
      </div>
      {children}
    </section>
  );
}
