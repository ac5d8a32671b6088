interface CountBarProps {
  /** 0 to 1. */
  readonly share: number;
  /** The colour of what is counted, as a CSS colour. */
  readonly colour?: string;
  readonly widthPx: number;
}

/** A count as a length, for sighted readers; the number is beside it. */
export function CountBar({ share, colour = 'var(--ink-2)', widthPx }: CountBarProps) {
  return (
    <span aria-hidden="true" className="h-[5px] shrink-0 bg-sunken" style={{ width: widthPx }}>
      <span
        className="block h-full"
        style={{ width: `${Math.min(1, share) * 100}%`, backgroundColor: colour }}
      />
    </span>
  );
}
