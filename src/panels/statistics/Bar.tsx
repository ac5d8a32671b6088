interface BarProps {
  /** 0 to 1. */
  readonly share: number;
  /** A CSS colour; ink where no type applies. */
  readonly colour?: string;
}

/** A figure as a length, for sighted readers; the number is beside it. */
export function Bar({ share, colour = 'var(--ink-2)' }: BarProps) {
  return (
    <span aria-hidden="true" className="figure-bar">
      <span style={{ width: `${Math.min(1, share) * 100}%`, background: colour }} />
    </span>
  );
}
