import type { Core, NodeSingular } from 'cytoscape';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { GraphIndex } from '../domain/graphIndex.ts';
import type { EdgeId, NodeId } from '../domain/ids.ts';
import { type Bend, bendDistance, type Curve, curveBetween } from '../drawing/curves.ts';
import type { Point } from '../drawing/geometry.ts';
import { useActions, useAppStore } from '../store/react.tsx';

export interface Places {
  readonly positionOf: (id: NodeId) => Point;
  readonly curveOf: (id: EdgeId) => Curve;
}

/**
 * Where nodes and links are now, those moved by hand included: the store keeps where they were dropped, and what
 * undoes a drag brings them back. The answer becomes another object when a node stands elsewhere.
 */
export function usePlaces(cy: Core | null, index: GraphIndex): Places {
  const [dropped, setDropped] = useState(0);

  const { moveNodes } = useActions();
  const moved = useAppStore((state) => state.session.moved);
  const put = useRef<readonly string[]>([]);

  useEffect(() => {
    if (cy === null) return;
    const follow = (event: { readonly target: NodeSingular }) => bendLinks(event.target);
    const drop = ({ target }: { readonly target: NodeSingular }) => {
      const { x, y } = target.position();
      moveNodes({ [target.id()]: { x, y } });
    };
    cy.on('drag', 'node', follow);
    cy.on('dragfree', 'node', drop);
    return () => {
      cy.off('drag', 'node', follow);
      cy.off('dragfree', 'node', drop);
    };
  }, [cy, moveNodes]);

  useLayoutEffect(() => {
    if (cy === null) return;
    const ids = Object.keys(moved);
    cy.batch(() => {
      for (const id of new Set([...put.current, ...ids])) {
        const node = cy.getElementById(id);
        if (node.nonempty()) node.position({ ...(moved[id] ?? index.node(id as NodeId).position) });
      }
    });
    for (const id of new Set([...put.current, ...ids])) cy.getElementById(id).nodes().forEach(bendLinks);
    if (put.current.length + ids.length > 0) setDropped((count) => count + 1);
    put.current = ids;
  }, [cy, index, moved]);

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

/** A moved node keeps its curves: their bend follows. */
function bendLinks(node: NodeSingular): void {
  node.connectedEdges().forEach((edge) => {
    const bend = edge.data('bend') as Bend;
    edge.data('distances', [bendDistance(edge.source().position(), edge.target().position(), bend)]);
  });
}
