import { type KeyboardEvent, useCallback, useState } from 'react';
import type { NodeId } from '../domain/ids.ts';
import { type Direction, nearestInDirection } from '../drawing/nearestInDirection.ts';
import { useActions, useStoreHandle } from '../store/react.tsx';
import { mostTelling } from './overview.ts';
import type { Scene } from './scene.ts';
import type { Camera } from './useCamera.ts';
import type { Places } from './usePlaces.ts';

const directions: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** The node that the arrow keys have reached. */
export const useCursor = () => useState<NodeId | null>(null);

interface Handlers {
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onFocus: (event: { readonly currentTarget: Element }) => void;
  readonly onBlur: () => void;
}

/** The keyboard on the canvas: arrows walk, Enter opens, + − 0 zoom, Escape leaves the node and then steps back. */
export function useKeyboard(
  setCursor: (id: NodeId | null) => void,
  { index, visible, selected, cursor }: Scene,
  { positionOf }: Places,
  camera: Camera,
): Handlers {
  const actions = useActions();
  const store = useStoreHandle();

  const goTo = useCallback(
    (id: NodeId | null) => {
      setCursor(id);
      actions.pointAt(id === null ? null : { kind: 'node', id });
      if (id !== null) camera.follow(id);
    },
    [setCursor, actions, camera],
  );

  const start = (): NodeId | null => {
    const [first] = selected.ringed;
    if (first !== undefined) return first;
    return mostTelling(index, visible.nodes);
  };

  const walk = (direction: Direction): void => {
    if (cursor === null || !visible.nodes.has(cursor)) {
      goTo(start());
      return;
    }
    const places = [...visible.nodes]
      .filter((id) => id !== cursor)
      .map((id) => ({ id, ...asPoint(positionOf(id)) }));
    const next = nearestInDirection(positionOf(cursor), places, direction);
    if (next !== null) goTo(next.id);
  };

  const zoomKeys: Readonly<Record<string, () => void>> = {
    '+': camera.zoomIn,
    '=': camera.zoomIn,
    '-': camera.zoomOut,
    '0': camera.fit,
  };

  /** The menu of the node that the keys have reached, else of the selected one, else of the whole. */
  const openMenu = (canvas: Element): void => {
    const [selectedId] = selected.ringed;
    const id = cursor ?? selectedId;
    const { left, top, width, height } = canvas.getBoundingClientRect();
    const place = id === undefined ? { x: width / 2, y: height / 2 } : camera.onScreen(id);
    actions.openMenu({
      target: id === undefined ? { kind: 'background' } : { kind: 'node', id },
      at: { x: left + place.x, y: top + place.y },
    });
  };

  return {
    onKeyDown: (event) => {
      if (event.key === 'ContextMenu' || (event.shiftKey && event.key === 'F10')) {
        event.preventDefault();
        openMenu(event.currentTarget);
        return;
      }
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const direction = directions[event.key];
      const zoom = zoomKeys[event.key];
      if (direction !== undefined) walk(direction);
      else if (zoom !== undefined) zoom();
      else if ((event.key === 'Enter' || event.key === ' ') && cursor !== null)
        actions.selectNode(cursor, { add: event.shiftKey });
      else if (event.key === 'Escape' && cursor !== null && store.getState().view.selection.kind === 'none')
        goTo(null);
      else return;
      event.preventDefault();
    },
    onFocus: ({ currentTarget }) => {
      if (cursor === null && currentTarget.matches(':focus-visible')) goTo(start());
    },
    onBlur: () => {
      if (cursor !== null && store.getState().session.menu === null) goTo(null);
    },
  };
}

const asPoint = ({ x, y }: { readonly x: number; readonly y: number }) => ({ x, y });
