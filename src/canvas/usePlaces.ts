import type { Core } from 'cytoscape';
import { useEffect, useMemo, useState } from 'react';
import type { GraphIndex } from '../domain/graphIndex.ts';
import type { EdgeId, NodeId } from '../domain/ids.ts';
import { type Bend, bendDistance, type Curve, curveBetween } from './curves.ts';
import type { Point } from './geometry.ts';

export interface Places {
  readonly positionOf: (id: NodeId) => Point;
  readonly curveOf: (id: EdgeId) => Curve;
}

/**
 * Where nodes and links are now, dragged ones included. A dragged node keeps its curves: their bend follows. The
 * answer becomes another object when a node was dropped elsewhere.
 */
export function usePlaces(cy: Core | null, index: GraphIndex): Places {
  const [dropped, setDropped] = useState(0);

  useEffect(() => {
    if (cy === null) return;
    const follow = (event: { readonly target: { connectedEdges(): ReturnType<Core['edges']> } }) => {
      event.target.connectedEdges().forEach((edge) => {
        const distance = bendDistance(
          edge.source().position(),
          edge.target().position(),
          edge.data('bend') as Bend,
        );
        edge.data('distances', [distance]);
      });
    };
    const drop = () => setDropped((count) => count + 1);
    cy.on('drag', 'node', follow);
    cy.on('dragfree', 'node', drop);
    return () => {
      cy.off('drag', 'node', follow);
      cy.off('dragfree', 'node', drop);
    };
  }, [cy]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: after a drop the places are other ones.
  return useMemo(() => {
    const positionOf = (id: NodeId): Point => {
      const node = cy?.getElementById(id);
      return node === undefined || node.empty() ? index.node(id).position : node.position();
    };
    const curveOf = (id: EdgeId): Curve => {
      const { source, target } = index.edge(id);
      const distances = cy?.getElementById(id).data('distances') as [number] | undefined;
      return curveBetween(positionOf(source), positionOf(target), distances?.[0] ?? 0);
    };
    return { positionOf, curveOf };
  }, [cy, index, dropped]);
}
