import type { NodeId } from '../../domain/basics/ids.ts';
import type { Point } from '../geometry.ts';

/** What is to stand on the map: a circle around its glyph, and where the corpus puts it. */
interface Standee {
  readonly id: NodeId;
  readonly anchor: Point;
  readonly reach: number;
  /** Stands on its place whatever stands there already. */
  readonly fixed: boolean;
}

const gap = 1.6;
/** Places tried around an anchor lie on a sunflower's spiral: evenly, without rows; as far apart as half of what stands there. */
const spacingShare = 0.9;
const goldenAngle = Math.PI * (3 - Math.sqrt(5));
const cell = 32;

/**
 * Where each stands: on its anchor, or as near to it as those before it in the list leave room, so that no circle
 * touches another. The same list gives the same places.
 */
export function spread(standees: readonly Standee[]): ReadonlyMap<NodeId, Point> {
  const places = new Map<NodeId, Point>();
  const taken = makeGrid(Math.max(0, ...standees.map(({ reach }) => reach)));
  /** Around an anchor the inner places fill up: who comes later starts where the last one of its size found room. */
  const startAt = new Map<string, number>();
  for (const { id, anchor, reach, fixed } of standees) {
    const key = `${anchor.x},${anchor.y},${reach}`;
    let turn = startAt.get(key) ?? 0;
    let place = spiral(anchor, reach, turn);
    while (!fixed && !taken.isFree(place, reach + gap)) {
      turn += 1;
      place = spiral(anchor, reach, turn);
    }
    startAt.set(key, turn);
    taken.add(place, reach);
    places.set(id, place);
  }
  return places;
}

function spiral({ x, y }: Point, reach: number, turn: number): Point {
  const away = reach * spacingShare * Math.sqrt(turn);
  return { x: x + away * Math.cos(turn * goldenAngle), y: y + away * Math.sin(turn * goldenAngle) };
}

/** Circles by cells, so that looking for room asks the neighbours only. */
function makeGrid(largestReach: number) {
  const cells = new Map<string, { readonly at: Point; readonly reach: number }[]>();
  const cellOf = (value: number): number => Math.floor(value / cell);
  return {
    add: (at: Point, reach: number): void => {
      const key = `${cellOf(at.x)},${cellOf(at.y)}`;
      cells.set(key, [...(cells.get(key) ?? []), { at, reach }]);
    },
    isFree: (at: Point, reach: number): boolean => {
      const far = reach + largestReach;
      for (let column = cellOf(at.x - far); column <= cellOf(at.x + far); column += 1) {
        for (let row = cellOf(at.y - far); row <= cellOf(at.y + far); row += 1) {
          for (const other of cells.get(`${column},${row}`) ?? []) {
            if (Math.hypot(other.at.x - at.x, other.at.y - at.y) < reach + other.reach) return false;
          }
        }
      }
      return true;
    },
  };
}
