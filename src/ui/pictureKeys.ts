import type { KeyboardEvent } from 'react';
import type { Direction } from '../drawing/nearestInDirection.ts';

/** What keys do in a picture that is navigated by keyboard: the same on canvas and map. */
interface PictureKeys {
  readonly walk: (direction: Direction, withShift: boolean) => void;
  readonly zoomIn: () => void;
  readonly zoomOut: () => void;
  readonly fit: () => void;
  readonly openMenu: (picture: Element) => void;
  /** null: there is nothing to open or to leave here; the key is passed on. */
  readonly open: ((event: KeyboardEvent) => void) | null;
  readonly leave: (() => void) | null;
}

const directions: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

const zooms: Readonly<Record<string, 'zoomIn' | 'zoomOut' | 'fit'>> = {
  '+': 'zoomIn',
  '=': 'zoomIn',
  '-': 'zoomOut',
  '0': 'fit',
};

/** Arrows move, Enter and Space open, + − 0 zoom, Shift F10 and the menu key open the menu, Escape leaves. */
export function pressInPicture(event: KeyboardEvent, keys: PictureKeys): void {
  const act = actOf(event, keys);
  if (act === null) return;
  act();
  event.preventDefault();
}

function actOf(event: KeyboardEvent, keys: PictureKeys): (() => void) | null {
  const { key, shiftKey, currentTarget } = event;
  if (key === 'ContextMenu' || (shiftKey && key === 'F10')) return () => keys.openMenu(currentTarget);
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  const direction = directions[key];
  if (direction !== undefined) return () => keys.walk(direction, shiftKey);
  const zoom = zooms[key];
  if (zoom !== undefined) return keys[zoom];
  const { open } = keys;
  if (key === 'Enter' || key === ' ') return open && (() => open(event));
  return key === 'Escape' ? keys.leave : null;
}
