import { useCallback } from 'react';
import { summarizeNode } from '../../domain/summaries/nodeSummary.ts';
import type { Size } from '../../drawing/geometry.ts';
import { useIndex, useVisible } from '../../store/react.tsx';
import { FloatingCard } from '../../ui/controls/FloatingCard.tsx';
import { NodeSummary } from '../../ui/evidence/NodeSummary.tsx';
import { useLanguage } from '../../ui/language.tsx';
import type { PointedMention } from './usePointedMention.ts';

interface MentionCardProps {
  readonly mention: PointedMention;
  readonly onPointerEnter: () => void;
  readonly onPointerLeave: () => void;
}

/** A card about the node of a mention, below its words or, where there is no room, above them. */
export function MentionCard({ mention: { node, link }, ...hover }: MentionCardProps) {
  const language = useLanguage();
  const index = useIndex();
  const visible = useVisible();
  const place = useCallback(
    (card: Size, room: Element) =>
      cornerAt(link.getClientRects()[0] ?? link.getBoundingClientRect(), card, room.getBoundingClientRect()),
    [link],
  );
  return (
    <FloatingCard place={place} data-mention-card={node} className="z-20" {...hover}>
      <NodeSummary {...summarizeNode(index, visible, node, language)} />
    </FloatingCard>
  );
}

type Box = Pick<DOMRect, 'left' | 'top' | 'right' | 'bottom'>;

const gapPx = 6;
const marginPx = 8;

/** Where the card stands in its room, so that the words stay in sight. */
function cornerAt(words: Box, size: Size, room: Box): { readonly x: number; readonly y: number } {
  const x = Math.max(
    marginPx,
    Math.min(words.left - room.left, room.right - room.left - size.width - marginPx),
  );
  const below = words.bottom - room.top + gapPx;
  const above = words.top - room.top - gapPx - size.height;
  const fitsBelow = below + size.height <= room.bottom - room.top - marginPx;
  return { x, y: fitsBelow || above < marginPx ? below : above };
}
