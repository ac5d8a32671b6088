export type GlyphName = 'country' | 'agency' | 'group' | 'event' | 'person' | 'place' | 'organization';

interface GlyphProps {
  readonly name: GlyphName;
  readonly sizePx?: number;
  /** Drawn without its colour: what it stands for is switched off. */
  readonly muted?: boolean;
}

/** The shape and colour of a node type, as on the canvas: filled for primary types, hollow for secondary ones. */
export function Glyph({ name, sizePx = 14, muted = false }: GlyphProps) {
  const { shape, hollow, token } = glyphs[name];
  const colour = muted ? 'var(--ink-3)' : `var(--${token})`;
  return (
    <svg
      aria-hidden="true"
      className="shrink-0"
      width={sizePx}
      height={sizePx}
      viewBox="0 0 16 16"
      fill={hollow ? 'none' : colour}
      stroke={hollow ? colour : 'none'}
      strokeWidth={2}
      strokeLinejoin="round"
    >
      {shape}
    </svg>
  );
}

/** The CSS colour of a node type. */
export const glyphColour = (name: GlyphName): string => `var(--${glyphs[name].token})`;

const glyphs: Record<GlyphName, { shape: React.ReactNode; hollow: boolean; token: string }> = {
  country: { shape: <circle cx="8" cy="8" r="6.5" />, hollow: false, token: 'country' },
  agency: { shape: <rect x="2" y="2" width="12" height="12" rx="1.5" />, hollow: false, token: 'agency' },
  group: { shape: <path d="M8 0.5 15.5 8 8 15.5 0.5 8Z" />, hollow: false, token: 'group' },
  event: { shape: <path d="M8 1.5 15 14H1Z" />, hollow: false, token: 'event' },
  person: { shape: <circle cx="8" cy="8" r="5.5" />, hollow: true, token: 'person' },
  place: { shape: <path d="M2 3h12L8 13.5Z" />, hollow: true, token: 'place' },
  organization: {
    shape: <rect x="3" y="3" width="10" height="10" rx="1" />,
    hollow: true,
    token: 'org',
  },
};
