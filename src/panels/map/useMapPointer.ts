import { type MouseEvent, type PointerEvent, useEffect, useRef, useState } from 'react';
import { asEdgeId, asNodeId, type NodeId } from '../../domain/basics/ids.ts';
import type { Pointed } from '../../domain/basics/selection.ts';
import type { Point } from '../../drawing/geometry.ts';
import { useActions, useStoreHandle } from '../../store/react.tsx';
import { visibleOf } from '../../store/selectors.ts';

/** What the pointer can be on: a node or a link, the cluster around a head, or several links that are one line. */
type MapTarget =
  | Pointed
  | { readonly kind: 'cluster'; readonly id: NodeId }
  | { readonly kind: 'bundle'; readonly id: string };

/** What the mouse rests on in the map, and where it was when it came there; in pixels of the map. */
export interface HoveredOnMap {
  readonly target: MapTarget;
  readonly at: Point;
}

/** What a click does on the things that only the map has; `at` is in pixels of the window. */
interface MapActs {
  readonly openCluster: (head: NodeId) => void;
  readonly openBundle: (key: string, at: Point) => void;
}

/** The mouse must rest this long on a glyph or a link before the picture changes; on land, which is everywhere, longer. */
const intentMs = 60;
const landIntentMs = 320;

/** Turns what the pointer does on the map into actions of the store; returns what the mouse rests on. */
export function useMapPointer({ openCluster, openBundle }: MapActs) {
  const actions = useActions();
  const store = useStoreHandle();
  const [hovered, setHovered] = useState<HoveredOnMap | null>(null);
  const over = useRef('');
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  /**
   * Where a cluster was opened by a click. Until the mouse moves away, what appears under it does not count as pointed
   * at.
   */
  const openedAt = useRef<Point | null>(null);
  useEffect(() => () => clearTimeout(timer.current), []);

  const rest = (next: HoveredOnMap | null, ms: number): void => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      setHovered(next);
      actions.pointAt(next === null ? null : pointedOf(next.target));
    }, ms);
  };
  const leave = (): void => {
    if (over.current === '') return;
    over.current = '';
    rest(null, intentMs);
  };

  return {
    hovered,
    handlers: {
      onPointerOver: (event: PointerEvent<SVGSVGElement>) => {
        if (event.pointerType === 'touch') return;
        if (openedAt.current !== null && isSamePixel(openedAt.current, event)) return;
        openedAt.current = null;
        const found = findTarget(event.target);
        if (found === null) {
          leave();
          return;
        }
        if (found.target.id === over.current) return;
        over.current = found.target.id;
        const box = event.currentTarget.getBoundingClientRect();
        const at = { x: event.clientX - box.left, y: event.clientY - box.top };
        rest({ target: found.target, at }, found.isLand ? landIntentMs : intentMs);
      },
      onPointerLeave: leave,
      /** The picture stays lit but the card goes: the pointer is busy with something else. */
      onPointerDown: () => {
        clearTimeout(timer.current);
        setHovered(null);
      },
      onClick: (event: MouseEvent<SVGSVGElement>) => {
        const found = findTarget(event.target);
        if (found === null) {
          if (!event.shiftKey) actions.clearSelection();
          return;
        }
        const { target } = found;
        if (target.kind === 'cluster') {
          openedAt.current = { x: event.clientX, y: event.clientY };
          leave();
          openCluster(target.id);
        } else if (target.kind === 'bundle') openBundle(target.id, { x: event.clientX, y: event.clientY });
        else if (target.kind === 'node') actions.selectNode(target.id, { add: event.shiftKey });
        else actions.selectEdge(target.id, visibleOf(store.getState()).edges.get(target.id)?.[0] ?? 0);
      },
      onContextMenu: (event: MouseEvent<SVGSVGElement>) => {
        event.preventDefault();
        const found = findTarget(event.target);
        const target = (found && pointedOf(found.target)) ?? ({ kind: 'background' } as const);
        actions.open({ target, at: { x: event.clientX, y: event.clientY } });
      },
    },
  };
}

/** Clicks are told in whole pixels, moves are not. */
const isSamePixel = ({ x, y }: Point, { clientX, clientY }: { clientX: number; clientY: number }): boolean =>
  Math.abs(x - clientX) < 1 && Math.abs(y - clientY) < 1;

/** The target as other displays know it; null for what only the map has. */
const pointedOf = (target: MapTarget): Pointed | null =>
  target.kind === 'node' || target.kind === 'edge' ? target : null;

/** What an element of the map belongs to; null: the sea, or land that the articles do not name. */
function findTarget(element: EventTarget): { readonly target: MapTarget; readonly isLand: boolean } | null {
  if (!(element instanceof Element)) return null;
  const found = element.closest<HTMLElement | SVGElement>(
    '[data-node], [data-edge], [data-cluster], [data-bundle]',
  );
  if (found === null) return null;
  const { node, edge, cluster, bundle, isLand } = found.dataset;
  const target: MapTarget | null = node
    ? { kind: 'node', id: asNodeId(node) }
    : edge
      ? { kind: 'edge', id: asEdgeId(edge) }
      : cluster
        ? { kind: 'cluster', id: asNodeId(cluster) }
        : bundle
          ? { kind: 'bundle', id: bundle }
          : null;
  return target && { target, isLand: isLand !== undefined };
}
