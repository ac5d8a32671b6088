import { useCallback } from 'react';
import type { Pointed } from '../../domain/basics/selection.ts';
import { nameOf } from '../../domain/graph/nameOf.ts';
import type { Standing } from '../../domain/graph/placement.ts';
import { summarizeEdge } from '../../domain/summaries/edgeSummary.ts';
import { summarizeNode } from '../../domain/summaries/nodeSummary.ts';
import { cornerBeside, type Size } from '../../drawing/cornerBeside.ts';
import type { Box, Point } from '../../drawing/geometry.ts';
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
  readonly standing: Standing | undefined;
}

/** A floating card about what the pointer or the keys are on. It never takes the pointer. */
export function MapCard({ target, at, avoid, standing }: MapCardProps) {
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
          {standing && <WhyHere standing={standing} />}
        </NodeSummary>
      ) : (
        <LinkSummary {...summarizeEdge(index, target.id, visible.edges.get(target.id) ?? [], language)} />
      )}
    </FloatingCard>
  );
}

function WhyHere({ standing }: { readonly standing: Standing }) {
  const text = useText(messages);
  const language = useLanguage();
  const index = useIndex();
  if (standing.kind !== 'at') return null;
  const say = standing.because === 'only-country' ? text.placedAsOnly : text.placedAt;
  return <p className="type-meta text-ink-3">{say(nameOf(index.node(standing.place), language, 'full'))}</p>;
}
