import { type KeyboardEvent, useCallback, useState } from 'react';
import type { NodeId } from '../../domain/basics/ids.ts';
import { mostTelling } from '../../domain/filter/overview.ts';
import type { GraphPlaces } from '../../drawing/graph/places.ts';
import type { Scene } from '../../drawing/graph/scene.ts';
import type { Direction } from '../../drawing/nearestInDirection.ts';
import { useActions, useStoreHandle } from '../../store/react.tsx';
import { menuOf } from '../../store/session/session.ts';
import { keepFocus } from '../../ui/keepFocus.ts';
import { useText } from '../../ui/language.tsx';
import { pressInPicture } from '../../ui/pictureKeys.ts';
import type { Camera } from '../camera/useCamera.ts';
import { messages } from '../messages.ts';
import { findNearest, followLink, type Walked } from './walkLinks.ts';

/** The node that the arrow keys have reached. */
export const useCursor = () => useState<NodeId | null>(null);

interface Handlers {
  /** The link along which the keys arrived at the present node; null: none. */
  readonly walked: Walked | null;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onFocus: (event: { readonly currentTarget: Element }) => void;
  readonly onBlur: () => void;
}

/**
 * The keyboard on the canvas: arrows walk along links, with Shift across the gaps; Enter opens, + − 0 zoom, Escape
 * leaves the node and then steps back.
 */
export function useKeyboard(
  setCursor: (id: NodeId | null) => void,
  { index, visible, selected, cursor }: Scene,
  { positionOf }: GraphPlaces,
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

  /** The menu of the node that the keys have reached, else of the selected one, else of the whole graph. */
  const openMenu = (canvas: Element): void => {
    const [selectedId] = selected.ringed;
    const id = cursor ?? selectedId;
    const { left, top, width, height } = canvas.getBoundingClientRect();
    const place = id === undefined ? { x: width / 2, y: height / 2 } : camera.onScreen(id);
    actions.open({
      target: id === undefined ? { kind: 'background' } : { kind: 'node', id },
      at: { x: left + place.x, y: top + place.y },
    });
  };

  const openNode = (id: NodeId, canvas: Element, add: boolean): void => {
    // Opening something moves the focus there; adding to the selection leaves it here.
    keepFocus(canvas, add);
    actions.selectNode(id, { add });
  };

  return {
    walked,
    onKeyDown: (event) =>
      pressInPicture(event, {
        walk,
        zoomIn: camera.zoomIn,
        zoomOut: camera.zoomOut,
        fit: camera.fit,
        openMenu,
        open: cursor && (({ currentTarget, shiftKey }) => openNode(cursor, currentTarget, shiftKey)),
        leave: cursor !== null && store.getState().view.selection.kind === 'none' ? () => goTo(null) : null,
      }),
    onFocus: ({ currentTarget }) => {
      if (cursor === null && currentTarget.matches(':focus-visible')) goTo(start());
    },
    onBlur: () => {
      if (cursor !== null && menuOf(store.getState().session) === null) goTo(null);
    },
  };
}
