import { type KeyboardEvent, useCallback, useState } from 'react';
import type { NodeId } from '../domain/ids.ts';
import type { Direction } from '../drawing/nearestInDirection.ts';
import { useActions, useStoreHandle } from '../store/react.tsx';
import { useText } from '../ui/language.tsx';
import { keepFocus } from '../ui/usePanelFocus.ts';
import { messages } from './messages.ts';
import { mostTelling } from './overview.ts';
import type { Scene } from './scene.ts';
import type { Camera } from './useCamera.ts';
import type { Places } from './usePlaces.ts';
import { findNearest, followLink, type Walked } from './walkLinks.ts';

const directions: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** The node that the arrow keys have reached. */
export const useCursor = () => useState<NodeId | null>(null);

interface Handlers {
  /** The link by which the keys have come to where they are; null: by none. */
  readonly walked: Walked | null;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onFocus: (event: { readonly currentTarget: Element }) => void;
  readonly onBlur: () => void;
}

/** The keyboard on the canvas: arrows walk along links, with Shift across the gaps; Enter opens, + − 0 zoom, Escape leaves the node and then steps back. */
export function useKeyboard(
  setCursor: (id: NodeId | null) => void,
  { index, visible, selected, cursor }: Scene,
  { positionOf }: Places,
  camera: Camera,
): Handlers {
  const actions = useActions();
  const store = useStoreHandle();
  const text = useText(messages);
  const [walked, setWalked] = useState<Walked | null>(null);

  const goTo = useCallback(
    (id: NodeId | null, by: Walked | null = null) => {
      setCursor(id);
      setWalked(by);
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

  const walk = (direction: Direction, alsoUnlinked: boolean): void => {
    if (cursor === null || !visible.nodes.has(cursor)) {
      goTo(start());
      return;
    }
    if (alsoUnlinked) {
      const next = findNearest(visible, positionOf, cursor, direction);
      if (next !== null) goTo(next);
      return;
    }
    const step = followLink(index, visible, positionOf, cursor, direction);
    if (step !== null) goTo(step.to, step.walked);
    else actions.announce(text.noLinkThere[direction]);
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
    walked,
    onKeyDown: (event) => {
      if (event.key === 'ContextMenu' || (event.shiftKey && event.key === 'F10')) {
        event.preventDefault();
        openMenu(event.currentTarget);
        return;
      }
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const direction = directions[event.key];
      const zoom = zoomKeys[event.key];
      if (direction !== undefined) walk(direction, event.shiftKey);
      else if (zoom !== undefined) zoom();
      else if ((event.key === 'Enter' || event.key === ' ') && cursor !== null) {
        // What is opened takes the keyboard; what is added to the selection leaves it here, for the next one.
        keepFocus(event.currentTarget, event.shiftKey);
        actions.selectNode(cursor, { add: event.shiftKey });
      } else if (event.key === 'Escape' && cursor !== null && store.getState().view.selection.kind === 'none')
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
