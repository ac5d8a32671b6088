import { useCallback } from 'react';
import type { Pointed } from '../../domain/basics/selection.ts';
import { nameOf } from '../../domain/graph/nameOf.ts';
import type { Placement } from '../../domain/graph/placement.ts';
import { summarizeEdge } from '../../domain/summaries/edgeSummary.ts';
import { summarizeNode } from '../../domain/summaries/nodeSummary.ts';
import { cornerBeside } from '../../drawing/cornerBeside.ts';
import type { Box, Point, Size } from '../../drawing/geometry.ts';
import { useIndex, useVisible } from '../../store/react.tsx';
import { FloatingCard } from '../../ui/controls/FloatingCard.tsx';
import { LinkSummary } from '../../ui/evidence/LinkSummary.tsx';
import { NodeSummary } from '../../ui/evidence/NodeSummary.tsx';
import { useLanguage, useText } from '../../ui/language.tsx';
import { messages } from './messages.ts';

interface MapCardProps {
  readonly target: Pointed;
  /** Where it belongs, in pixels of the map. */
  readonly at: Point;
  /** What it keeps off where it can. */
  readonly avoid: readonly Box[];
  readonly placement: Placement | undefined;
}

/** A floating card about what the pointer or the keys are on. It never takes the pointer. */
export function MapCard({ target, at, avoid, placement }: MapCardProps) {
  const language = useLanguage();
  const index = useIndex();
  const visible = useVisible();
  const place = useCallback(
    (size: Size, { clientWidth: width, clientHeight: height }: Element) =>
      cornerBeside(at, size, { width, height }, avoid),
    [at, avoid],
  );
  return (
    <FloatingCard place={place} data-map-card="" className="pointer-events-none z-20">
      {target.kind === 'node' ? (
        <NodeSummary {...summarizeNode(index, visible, target.id, language)}>
          {placement && <WhyHere placement={placement} />}
        </NodeSummary>
      ) : (
        <LinkSummary {...summarizeEdge(index, target.id, visible.edges.get(target.id) ?? [], language)} />
      )}
    </FloatingCard>
  );
}

function WhyHere({ placement }: { readonly placement: Placement }) {
  const text = useText(messages);
  const language = useLanguage();
  const index = useIndex();
  if (placement.kind !== 'at') return null;
  const say = placement.because === 'only-country' ? text.placedAsOnly : text.placedAt;
  return <p className="type-meta text-ink-3">{say(nameOf(index.node(placement.place), language, 'full'))}</p>;
}
