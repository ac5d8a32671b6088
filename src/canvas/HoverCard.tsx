import { useLayoutEffect, useRef, useState } from 'react';
import { type Box, overlapArea, type Point } from '../drawing/geometry.ts';
import type { Pointed } from '../store/session.ts';
import { EdgeCard } from './EdgeCard.tsx';
import { NodeCard } from './NodeCard.tsx';
import type { Scene } from './scene.ts';

interface HoverCardProps {
  readonly scene: Scene;
  readonly target: Pointed;
  /** Where it belongs, in pixels of the canvas: the pointer, or the node that the keys have reached. */
  readonly at: Point;
  /** What it is about: boxes that the card keeps off where it can, in pixels of the canvas. */
  readonly avoid: readonly Box[];
}

const gapPx = 18;
const marginPx = 8;

/** A floating card about what the pointer or the keyboard is on. It never takes the pointer. */
export function HoverCard({ scene, target, at, avoid }: HoverCardProps) {
  const card = useRef<HTMLDivElement>(null);
  const [corner, setCorner] = useState<Point | null>(null);

  useLayoutEffect(() => {
    const element = card.current;
    const room = element?.offsetParent;
    if (!element || !room) return;
    const size = { width: element.offsetWidth, height: element.offsetHeight };
    setCorner(cornerBeside(at, size, { width: room.clientWidth, height: room.clientHeight }, avoid));
  }, [at, avoid]);

  return (
    <div
      ref={card}
      aria-hidden="true"
      className="pointer-events-none absolute top-0 left-0 z-20 w-[300px] max-w-[calc(100%-16px)] rounded-control border border-rule-2 bg-raised px-3.5 py-3 shadow-float"
      style={
        corner === null
          ? { visibility: 'hidden' }
          : { transform: `translate(${Math.round(corner.x)}px, ${Math.round(corner.y)}px)` }
      }
    >
      {target.kind === 'node' ? (
        <NodeCard scene={scene} id={target.id} />
      ) : (
        <EdgeCard scene={scene} id={target.id} />
      )}
    </div>
  );
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Beside the point, on the side where it covers least of what it is about; right and below when all are equal. */
export function cornerBeside(
  { x, y }: Point,
  { width, height }: Size,
  room: Size,
  avoid: readonly Box[],
): Point {
  const fitX = (left: number): number => Math.max(marginPx, Math.min(left, room.width - width - marginPx));
  const fitY = (top: number): number => Math.max(marginPx, Math.min(top, room.height - height - marginPx));
  const candidates = [
    { x: x + gapPx, y: y + gapPx },
    { x: x - gapPx - width, y: y + gapPx },
    { x: x + gapPx, y: y - gapPx - height },
    { x: x - gapPx - width, y: y - gapPx - height },
    { x: x + 2 * gapPx, y: y - height / 2 },
    { x: x - 2 * gapPx - width, y: y - height / 2 },
  ].map((wanted) => ({ x: fitX(wanted.x), y: fitY(wanted.y) }));
  let best = candidates[0] ?? { x, y };
  let least = Number.POSITIVE_INFINITY;
  for (const corner of candidates) {
    const box = { x1: corner.x, y1: corner.y, x2: corner.x + width, y2: corner.y + height };
    const ownPoint = { x1: x - 6, y1: y - 6, x2: x + 6, y2: y + 6 };
    const covered = avoid.reduce(
      (sum, other) => sum + overlapArea(box, other),
      overlapArea(box, ownPoint) * 100,
    );
    if (covered >= least) continue;
    least = covered;
    best = corner;
  }
  return best;
}
