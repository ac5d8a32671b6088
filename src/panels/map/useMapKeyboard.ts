import { type KeyboardEvent, useState } from 'react';
import type { NodeId } from '../../domain/basics/ids.ts';
import type { Point } from '../../drawing/geometry.ts';
import { type Direction, nearestInDirection } from '../../drawing/nearestInDirection.ts';
import { useActions, useStoreHandle } from '../../store/react.tsx';
import { menuOf } from '../../store/session/session.ts';
import { keepFocus } from '../../ui/hooks/usePanelFocus.ts';
import { pressInPicture } from '../../ui/pictureKeys.ts';

interface KeyboardGround {
  /** Where each node of the map is on the screen; the one to start from first. */
  readonly spots: readonly { readonly id: NodeId; readonly at: Point }[];
  readonly follow: (point: Point) => void;
  readonly zoomIn: () => void;
  readonly zoomOut: () => void;
  readonly fit: () => void;
}

/** The node that the arrow keys have reached on the map. */
export const useMapCursor = () => useState<NodeId | null>(null);

/** The keyboard on the map, as on the canvas: arrows walk, Enter opens, + − 0 zoom, Escape leaves the node. */
export function useMapKeyboard(
  cursor: NodeId | null,
  setCursor: (id: NodeId | null) => void,
  { spots, follow, zoomIn, zoomOut, fit }: KeyboardGround,
) {
  const actions = useActions();
  const store = useStoreHandle();

  const goTo = (id: NodeId | null): void => {
    setCursor(id);
    actions.pointAt(id === null ? null : { kind: 'node', id });
    const spot = spots.find((one) => one.id === id);
    if (spot) follow(spot.at);
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

  const openNode = (id: NodeId, map: Element, add: boolean): void => {
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
        open: cursor && (({ currentTarget, shiftKey }) => openNode(cursor, currentTarget, shiftKey)),
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
