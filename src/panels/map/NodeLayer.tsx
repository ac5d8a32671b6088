import { memo } from 'react';
import type { NodeId } from '../../domain/basics/ids.ts';
import type { Emphasis } from '../../domain/filter/emphasis.ts';
import { useIndex } from '../../store/react.tsx';
import { opacityOfNode } from './fading.ts';
import { MapGlyph, type RingName } from './MapGlyph.tsx';
import type { GlyphSpot } from './mapLabels.ts';

interface NodeLayerProps {
  readonly spots: readonly GlyphSpot[];
  readonly emphasis: Emphasis;
  readonly cursor: NodeId | null;
}

/** The glyphs. */
export const NodeLayer = memo(function NodeLayer({ spots, emphasis, cursor }: NodeLayerProps) {
  const index = useIndex();
  const ringOf = (id: NodeId): RingName => {
    if (id === cursor) return 'reached';
    if (emphasis.ringed.has(id)) return 'selected';
    return id === emphasis.pointedNode ? 'pointed' : 'none';
  };
  return (
    <g>
      {spots.map(({ id, at, reach }) => (
        <MapGlyph
          key={id}
          id={id}
          type={index.node(id).type}
          at={at}
          reach={reach}
          opacity={opacityOfNode(emphasis, id)}
          ring={ringOf(id)}
        />
      ))}
    </g>
  );
});
