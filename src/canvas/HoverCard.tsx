import { useLayoutEffect, useRef, useState } from 'react';
import type { Pointed } from '../store/session.ts';
import { EdgeCard } from './EdgeCard.tsx';
import type { Point } from './geometry.ts';
import { NodeCard } from './NodeCard.tsx';
import type { Scene } from './scene.ts';

interface HoverCardProps {
  readonly scene: Scene;
  readonly target: Pointed;
  /** Where it belongs, in pixels of the canvas: the pointer, or the node that the keys have reached. */
  readonly at: Point;
}

const gapPx = 18;
const marginPx = 8;

/** A floating card about what the pointer or the keyboard is on. It never takes the pointer. */
export function HoverCard({ scene, target, at }: HoverCardProps) {
  const card = useRef<HTMLDivElement>(null);
  const [corner, setCorner] = useState<Point | null>(null);

  useLayoutEffect(() => {
    const element = card.current;
    const room = element?.offsetParent;
    if (!element || !room) return;
    setCorner(
      cornerBeside(at, element.offsetWidth, element.offsetHeight, room.clientWidth, room.clientHeight),
    );
  }, [at]);

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

/** Right of the point and a little below; on the other side where there is no room. */
function cornerBeside({ x, y }: Point, width: number, height: number, roomX: number, roomY: number): Point {
  const right = x + gapPx;
  const below = y + gapPx;
  return {
    x: right + width + marginPx <= roomX ? right : Math.max(marginPx, x - gapPx - width),
    y: below + height + marginPx <= roomY ? below : Math.max(marginPx, y - gapPx - height),
  };
}
