import { useCallback } from 'react';
import type { Pointed } from '../domain/basics/selection.ts';
import { summarizeEdge } from '../domain/summaries/edgeSummary.ts';
import { summarizeNode } from '../domain/summaries/nodeSummary.ts';
import { cornerBeside } from '../drawing/cornerBeside.ts';
import type { Box, Point, Size } from '../drawing/geometry.ts';
import type { Scene } from '../drawing/graph/scene.ts';
import { FloatingCard } from '../ui/controls/FloatingCard.tsx';
import { LinkSummary } from '../ui/evidence/LinkSummary.tsx';
import { NodeSummary } from '../ui/evidence/NodeSummary.tsx';

interface HoverCardProps {
  readonly scene: Scene;
  readonly target: Pointed;
  /** Where it is placed, in pixels of the canvas: at the pointer, or at the node that the keys have reached. */
  readonly at: Point;
  /** Boxes of what it is about, which the card avoids where it can, in pixels of the canvas. */
  readonly avoid: readonly Box[];
}

/** A floating card about what the pointer or the keyboard is on. It never receives the pointer. */
export function HoverCard({ scene: { index, visible, language }, target, at, avoid }: HoverCardProps) {
  const place = useCallback(
    (size: Size, { clientWidth: width, clientHeight: height }: Element) =>
      cornerBeside(at, size, { width, height }, avoid),
    [at, avoid],
  );
  return (
    <FloatingCard place={place} className="pointer-events-none z-20">
      {target.kind === 'node' ? (
        <NodeSummary {...summarizeNode(index, visible, target.id, language)} />
      ) : (
        <LinkSummary {...summarizeEdge(index, target.id, visible.edges.get(target.id) ?? [], language)} />
      )}
    </FloatingCard>
  );
}
