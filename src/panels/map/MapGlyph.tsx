import type { NodeId } from '../../domain/basics/ids.ts';
import type { NodeType } from '../../domain/basics/kinds.ts';
import { nodeShapes, type Point } from '../../drawing/geometry.ts';
import { outlineOf } from '../../drawing/outline.ts';

export type RingName = 'none' | 'pointed' | 'selected' | 'reached';

interface MapGlyphProps {
  readonly id: NodeId;
  readonly type: NodeType;
  readonly at: Point;
  readonly reach: number;
  readonly opacity: number;
  readonly ring: RingName;
}

/** A node on the map: the shape and colours of the canvas, with its rings. */
export function MapGlyph({ id, type, at, reach, opacity, ring }: MapGlyphProps) {
  const { hollow } = nodeShapes[type];
  const colour = `var(--${tokens[type]})`;
  const outline = outlineOf(type, reach);
  return (
    <g
      data-node={id}
      transform={`translate(${at.x.toFixed(1)} ${at.y.toFixed(1)})`}
      opacity={opacity === 1 ? undefined : opacity}
      className="cursor-pointer"
    >
      {rings[ring].map(({ colour: ringColour, from, to }) => (
        <path
          key={from}
          d={outlineOf(type, reach, (from + to) / 2)}
          fill="none"
          stroke={ringColour}
          strokeWidth={to - from}
        />
      ))}
      {/* A finger or a hasty mouse hits it too. */}
      <circle r={Math.max(reach + 2, leastTargetPx)} fill="transparent" />
      {hollow ? (
        <>
          <path d={outline} fill="none" stroke="var(--canvas)" strokeWidth={5} />
          <path d={outline} fill="var(--canvas)" stroke={colour} strokeWidth={2} />
        </>
      ) : (
        <path d={outline} fill={colour} stroke="var(--canvas)" strokeWidth={1.4} paintOrder="stroke" />
      )}
    </g>
  );
}

const leastTargetPx = 7;

const tokens: Readonly<Record<NodeType, string>> = {
  country: 'country',
  agency: 'agency',
  group: 'group',
  event: 'event',
  person: 'person',
  place: 'place',
  organization: 'org',
};

/** Colours from the glyph outwards, each to a distance from its edge in pixels, as on the canvas. */
const rings: Readonly<
  Record<RingName, readonly { readonly colour: string; readonly from: number; readonly to: number }[]>
> = {
  none: [],
  pointed: [
    { colour: 'var(--canvas)', from: 0, to: 1.5 },
    { colour: 'var(--ink)', from: 1.5, to: 3.5 },
  ],
  selected: [
    { colour: 'var(--canvas)', from: 0, to: 1.6 },
    { colour: 'var(--ink)', from: 1.6, to: 4 },
    { colour: 'var(--mark)', from: 4, to: 6.5 },
  ],
  reached: [
    { colour: 'var(--canvas)', from: 0, to: 2 },
    { colour: 'var(--ink)', from: 2, to: 4 },
    { colour: 'var(--mark)', from: 4, to: 8 },
  ],
};
