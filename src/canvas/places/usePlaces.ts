import type { Core, NodeSingular } from 'cytoscape';
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { EdgeId, NodeId } from '../../domain/basics/ids.ts';
import type { LoadedElements } from '../../domain/filter/overview.ts';
import type { GraphIndex } from '../../domain/graph/graphIndex.ts';
import { type Bend, bendDistance, type Curve } from '../../drawing/curves.ts';
import type { Point } from '../../drawing/geometry.ts';
import { curveOfLink, type GraphPlaces } from '../../drawing/graph/places.ts';
import { useActions, useAppStore } from '../../store/react.tsx';
import type { MovedNodes } from '../../store/view/movedNodes.ts';
import type { Arranged } from '../../ui/hooks/useArrangement.ts';
import { bendLink, moveNodes as moveAll } from './moveNodes.ts';

interface NowAndAtRest {
  /** Where nodes and links are at this moment; a new object when they have come to rest elsewhere. */
  readonly places: GraphPlaces;
  /** Where they will be once nothing moves: text and camera go by this. */
  readonly rest: GraphPlaces;
}

/**
 * Where nodes and links are: where the layout has them, or where the reader put them in it. The store keeps what was
 * dragged; when the layout changes, or a drag is undone, the nodes move to their places.
 */
export function usePlaces(
  cy: Core | null,
  index: GraphIndex,
  loaded: LoadedElements,
  arranged: Arranged,
): NowAndAtRest {
  const [arrived, setArrived] = useState(0);
  const { moveNodes } = useActions();
  const moved = useAppStore((state) => state.session.moved[arranged.key] ?? nothingMoved);
  const known = useRef<Core | null>(null);

  const restOf = useCallback(
    (id: NodeId): Point => moved[id] ?? arranged.drawn?.arrangement.places.get(id) ?? index.node(id).position,
    [moved, arranged, index],
  );

  useEffect(() => {
    if (cy === null) return;
    const follow = (event: { readonly target: NodeSingular }) =>
      event.target.connectedEdges().forEach(bendLink);
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

  // biome-ignore lint/correctness/useExhaustiveDependencies: nodes that were just loaded go to their places too.
  useLayoutEffect(() => {
    if (cy === null) return;
    const isNew = known.current !== cy;
    known.current = cy;
    return moveAll(
      cy,
      (id) => restOf(id as NodeId),
      isNew,
      () => setArrived((count) => count + 1),
    );
  }, [cy, loaded, restOf]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: when nodes have arrived, the places have changed.
  const places = useMemo(() => {
    const positionOf = (id: NodeId): Point => {
      const node = cy?.getElementById(id);
      return node === undefined || node.empty() ? restOf(id) : node.position();
    };
    const curveOf = (id: EdgeId): Curve => {
      const edge = index.edge(id);
      const distances = cy?.getElementById(id).data('distances') as [number] | undefined;
      const ends = [positionOf(edge.source), positionOf(edge.target)] as const;
      return curveOfLink(index, edge, ends, distances?.[0] ?? 0);
    };
    return { positionOf, curveOf };
  }, [cy, index, restOf, arrived]);

  const rest = useMemo(() => {
    const curveOf = (id: EdgeId): Curve => {
      const edge = index.edge(id);
      const [from, to] = [restOf(edge.source), restOf(edge.target)];
      const bend = cy?.getElementById(id).data('bend') as Bend | undefined;
      return curveOfLink(index, edge, [from, to], bend === undefined ? 0 : bendDistance(from, to, bend));
    };
    return { positionOf: restOf, curveOf };
  }, [cy, index, restOf]);

  return useMemo(() => ({ places, rest }), [places, rest]);
}

const nothingMoved: MovedNodes = {};
