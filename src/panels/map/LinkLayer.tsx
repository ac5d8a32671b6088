import { memo, useMemo } from 'react';
import type { EdgeId } from '../../domain/basics/ids.ts';
import type { Emphasis } from '../../domain/filter/emphasis.ts';
import { standsOutsideArticle } from '../../domain/graph/outsideArticle.ts';
import { useIndex, useVisible } from '../../store/react.tsx';
import { type Arc, drawArc } from './arcs.ts';
import { opacityOfEdge } from './fading.ts';
import { MapArc } from './MapArc.tsx';
import type { GlyphSpot } from './mapLabels.ts';

interface LinkLayerProps {
  readonly arcs: readonly Arc[];
  readonly spots: readonly GlyphSpot[];
  readonly emphasis: Emphasis;
}

/** The links; what is brought forward lies above the rest. */
export const LinkLayer = memo(function LinkLayer({ arcs, spots, emphasis }: LinkLayerProps) {
  const index = useIndex();
  const visible = useVisible();
  const drawn = useMemo(() => {
    const circles = new Map(spots.map(({ id, at, reach }) => [id, { ...at, reach }]));
    return arcs.flatMap((arc) => {
      const [from, to] = [circles.get(arc.edge.source), circles.get(arc.edge.target)];
      return from && to ? { arc, drawn: drawArc(arc, from, to) } : [];
    });
  }, [arcs, spots]);
  const { marked, path, pointedEdge } = emphasis;
  const isMarked = (id: EdgeId): boolean => id === marked || path.includes(id);
  const rankOf = ({ arc: { edge } }: (typeof drawn)[number]): number =>
    isMarked(edge.id) ? 2 : opacityOfEdge(emphasis, edge.id) === 1 ? 1 : 0;
  return (
    <g>
      {drawn
        .map((one) => ({ ...one, rank: rankOf(one) }))
        .sort((a, b) => a.rank - b.rank)
        .map(({ arc, drawn: curve }) => {
          const { id } = arc.edge;
          return (
            <MapArc
              key={id}
              arc={arc}
              drawn={curve}
              opacity={opacityOfEdge(emphasis, id)}
              isPointed={pointedEdge === id}
              isMarked={isMarked(id)}
              isOutside={isMarked(id) && standsOutsideArticle(index, arc.edge, visible.edges.get(id) ?? [])}
            />
          );
        })}
    </g>
  );
});
