export type FamilyName = 'cooperation' | 'opposition' | 'structure' | 'location' | 'statement' | 'co-mention';

interface LinkSampleProps {
  readonly family: FamilyName;
  readonly muted?: boolean;
  readonly widthPx?: number;
}

/** A short piece of link with its family's colour and arrowhead. */
export function LinkSample({ family, muted = false, widthPx = 28 }: LinkSampleProps) {
  const colour = muted ? 'var(--ink-3)' : `var(--${tokens[family]})`;
  return (
    <svg
      aria-hidden="true"
      className="shrink-0"
      width={widthPx}
      height={12}
      viewBox="0 0 28 12"
      fill="none"
      stroke={colour}
      strokeWidth={1.6}
    >
      {arrows[family](colour)}
    </svg>
  );
}

type CertaintyName = 'stated' | 'attributed' | 'unconfirmed' | 'denied';

/** How surely a claim is made, as a piece of line: solid, with quote ticks, dashed, dotted. */
export function CertaintySample({
  certainty,
  inherit = false,
}: {
  readonly certainty: CertaintyName;
  /** In the colour of the words beside it. */
  readonly inherit?: boolean;
}) {
  return (
    <svg
      aria-hidden="true"
      className="shrink-0"
      width={22}
      height={10}
      viewBox="0 0 22 10"
      fill="none"
      stroke={inherit ? 'currentColor' : 'var(--ink)'}
      strokeWidth={1.7}
    >
      {certaintyLines[certainty]}
    </svg>
  );
}

/** The CSS colour of a family of links. */
export const familyColour = (family: FamilyName): string => `var(--${tokens[family]})`;

const tokens: Record<FamilyName, string> = {
  cooperation: 'e-coop',
  opposition: 'e-oppose',
  structure: 'e-struct',
  location: 'e-place',
  statement: 'e-speech',
  'co-mention': 'rule-2',
};

const arrows: Record<FamilyName, (colour: string) => React.ReactNode> = {
  cooperation: (colour) => (
    <>
      <path d="M0 6H20" />
      <path d="M19 2.2 27 6 19 9.8Z" fill={colour} stroke="none" />
    </>
  ),
  opposition: () => <path d="M0 6H26M26 1.8V10.2" />,
  structure: (colour) => (
    <>
      <path d="M0 6H18" />
      <path d="M17 6 22 3 27 6 22 9Z" fill={colour} stroke="none" />
    </>
  ),
  location: () => (
    <>
      <path d="M0 6H21" />
      <circle cx="24" cy="6" r="2.6" />
    </>
  ),
  statement: () => <path d="M0 6H26M20.5 2 26.5 6 20.5 10" />,
  'co-mention': () => <path d="M0 6H28" />,
};

const certaintyLines: Record<CertaintyName, React.ReactNode> = {
  stated: <path d="M0 5H22" />,
  attributed: <path d="M0 5H5.5M16.5 5H22M8 8 9.8 2M12 8 13.8 2" />,
  unconfirmed: <path d="M0 5H22" strokeDasharray="4.4 3.2" />,
  denied: <path d="M0 5H22M7.5 1 14.5 9" />,
};
