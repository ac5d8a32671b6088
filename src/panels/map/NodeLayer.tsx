import { memo } from 'react';
import type { NodeId } from '../../domain/basics/ids.ts';
import type { Emphasis } from '../../domain/filter/emphasis.ts';
import { handOf, ringsOf, standingOfNode } from '../../drawing/graph/looks.ts';
import type { GlyphSpot } from '../../drawing/map/mapLabels.ts';
import { opacityOf, type Palette } from '../../drawing/palette.ts';
import { useIndex, useVisible } from '../../store/react.tsx';
import { MapGlyph } from './MapGlyph.tsx';

interface NodeLayerProps {
  readonly spots: readonly GlyphSpot[];
  readonly emphasis: Emphasis;
  readonly cursor: NodeId | null;
  readonly palette: Palette;
}

/** The nodes that stand on their own, as glyphs. */
export const NodeLayer = memo(function NodeLayer({ spots, emphasis, cursor, palette }: NodeLayerProps) {
  const index = useIndex();
  const visible = useVisible();
  const rings = ringsOf({ emphasis, cursor, visible });
  return (
    <g>
      {spots.map(({ id, at: { x, y }, reach }) => (
        <MapGlyph
          key={id}
          id={id}
          type={index.node(id).type}
          hand={handOf(index.node(id))}
          x={x}
          y={y}
          reach={reach}
          opacity={opacityOf(standingOfNode(id, emphasis), palette)}
          ring={rings.get(id)}
        />
      ))}
    </g>
  );
});
