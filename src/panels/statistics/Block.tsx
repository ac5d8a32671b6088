import { type ReactNode, useId } from 'react';

interface BlockProps {
  /** A question that a reader asks. */
  readonly title: string;
  /** How it is counted, and what that does not mean. */
  readonly how: string;
  /** What the numbers count. */
  readonly unit?: string;
  readonly tools?: ReactNode;
  readonly wide?: boolean;
  readonly children: ReactNode;
}

/** A question, how the answer is computed, and the answer. */
export function Block({ title, how, unit, tools, wide = false, children }: BlockProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={wide ? 'figure-block figure-wide' : 'figure-block'}>
      <h2 id={id} className="figure-question">
        {title}
      </h2>
      <p className="figure-how type-meta text-ink-2">{how}</p>
      {tools || unit ? (
        <div className="figure-tools type-meta text-ink-2">
          <div>{tools}</div>
          {unit && <span aria-hidden="true">{unit}</span>}
        </div>
      ) : (
        <div className="pt-2" />
      )}
      <div>{children}</div>
    </section>
  );
}

/** Shown in place of a list when there is nothing to list. */
export function NothingToList({ children }: { readonly children: string }) {
  return <p className="type-ui py-2 text-ink-2">{children}</p>;
}
