import { useLayoutEffect, useRef, useState } from 'react';
import { cornerBeside } from '../drawing/cornerBeside.ts';
import type { Box, Point } from '../drawing/geometry.ts';
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
