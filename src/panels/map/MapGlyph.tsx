import { memo } from 'react';
import type { NodeId } from '../../domain/basics/ids.ts';
import type { NodeType } from '../../domain/basics/kinds.ts';
import { glyphOf } from '../../drawing/map/mapPicture.ts';
import type { Hand } from '../../drawing/markStates.ts';
import type { RingName } from '../../drawing/nodeMarks.ts';
import { tokenPalette } from '../../drawing/palette.ts';
import { Shapes } from '../../ui/SvgParts.tsx';

interface MapGlyphProps {
  readonly id: NodeId;
  readonly type: NodeType;
  readonly hand: Hand;
  readonly x: number;
  readonly y: number;
  readonly reach: number;
  readonly opacity: number;
  readonly ring: RingName | undefined;
}

/** A node on the map. */
export const MapGlyph = memo(function MapGlyph({
  id,
  type,
  hand,
  x,
  y,
  reach,
  opacity,
  ring,
}: MapGlyphProps) {
  return (
    <g
      data-node={id}
      transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`}
      opacity={opacity === 1 ? undefined : opacity}
      className="cursor-pointer"
    >
      {/* Larger than a small glyph, for fingers and hasty mice. */}
      <circle r={Math.max(reach + 2, leastTargetPx)} fill="transparent" />
      <Shapes of={glyphOf({ type, hand, at: { x: 0, y: 0 }, reach }, ring, 1, tokenPalette)} />
    </g>
  );
});

const leastTargetPx = 7;
