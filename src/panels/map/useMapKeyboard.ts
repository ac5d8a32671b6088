import { type KeyboardEvent, useState } from 'react';
import type { NodeId } from '../../domain/basics/ids.ts';
import type { Point } from '../../drawing/geometry.ts';
import { type Direction, nearestInDirection } from '../../drawing/nearestInDirection.ts';
import { useActions, useStoreHandle } from '../../store/react.tsx';
import { menuOf } from '../../store/session/session.ts';
import { keepFocus } from '../../ui/keepFocus.ts';
import { pressInPicture } from '../../ui/pictureKeys.ts';

/** A stop of the arrow keys: a node, or a cluster by one of those that it stands for. */
export interface MapStop {
  readonly id: NodeId;
  readonly at: Point;
  /** The head of the cluster. */
  readonly cluster?: NodeId;
}

interface KeyboardGround {
  /** Where the stops are on the screen; the one to start from first. */
  readonly spots: readonly MapStop[];
  readonly openCluster: (head: NodeId) => void;
  readonly follow: (points: readonly Point[]) => void;
  readonly zoomIn: () => void;
  readonly zoomOut: () => void;
  readonly fit: () => void;
}

/** The node that the arrow keys have reached on the map, or one of those in the cluster that they have reached. */
export const useMapCursor = () => useState<NodeId | null>(null);

/** The keyboard on the map, as on the canvas: arrows walk, Enter opens nodes and clusters, + − 0 zoom, Escape leaves the node. */
export function useMapKeyboard(
  cursor: NodeId | null,
  setCursor: (id: NodeId | null) => void,
  { spots, openCluster, follow, zoomIn, zoomOut, fit }: KeyboardGround,
) {
  const actions = useActions();
  const store = useStoreHandle();

  const goTo = (id: NodeId | null): void => {
    setCursor(id);
    const spot = spots.find((one) => one.id === id);
    actions.pointAt(id === null || spot?.cluster !== undefined ? null : { kind: 'node', id });
    if (spot) follow([spot.at]);
  };
  const start = (): NodeId | null => spots[0]?.id ?? null;
  const walk = (direction: Direction): void => {
    const from = spots.find(({ id }) => id === cursor);
    if (!from) {
      goTo(start());
      return;
    }
    const others = spots.filter(({ id }) => id !== cursor).map(({ id, at }) => ({ id, ...at }));
    const next = nearestInDirection(from.at, others, direction);
    if (next !== null) goTo(next.id);
  };
  const openMenu = (map: Element): void => {
    const { left, top, width, height } = map.getBoundingClientRect();
    const at = spots.find(({ id }) => id === cursor)?.at ?? { x: width / 2, y: height / 2 };
    actions.open({
      target: cursor === null ? { kind: 'background' } : { kind: 'node', id: cursor },
      at: { x: left + at.x, y: top + at.y },
    });
  };

  const openStop = (id: NodeId, map: Element, add: boolean): void => {
    const cluster = spots.find((one) => one.id === id)?.cluster;
    if (cluster !== undefined) {
      openCluster(cluster);
      return;
    }
    // What is opened takes the keyboard; what is added to the selection leaves it here, for the next one.
    keepFocus(map, add);
    actions.selectNode(id, { add });
  };

  return {
    onKeyDown: (event: KeyboardEvent) =>
      pressInPicture(event, {
        walk,
        zoomIn,
        zoomOut,
        fit,
        openMenu,
        open: cursor && (({ currentTarget, shiftKey }) => openStop(cursor, currentTarget, shiftKey)),
        leave: cursor !== null && store.getState().view.selection.kind === 'none' ? () => goTo(null) : null,
      }),
    onFocus: ({ currentTarget }: { readonly currentTarget: Element }) => {
      if (cursor === null && currentTarget.matches(':focus-visible')) goTo(start());
    },
    onBlur: () => {
      if (cursor !== null && menuOf(store.getState().session) === null) goTo(null);
    },
  };
}
