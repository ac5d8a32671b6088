import { type RefObject, useCallback } from 'react';
import { summarizeEdge } from '../../domain/summaries/edgeSummary.ts';
import { summarizeNode } from '../../domain/summaries/nodeSummary.ts';
import { formatEdtf } from '../../domain/time/formatEdtf.ts';
import type { TimelineItem } from '../../domain/timeline/timeline.ts';
import { useIndex, useVisible } from '../../store/react.tsx';
import { FloatingCard } from '../../ui/controls/FloatingCard.tsx';
import { LinkSummary } from '../../ui/evidence/LinkSummary.tsx';
import { NodeSummary } from '../../ui/evidence/NodeSummary.tsx';
import { useLanguage, useText } from '../../ui/language.tsx';
import { messages } from './messages.ts';
import { type PointedItem, usePointedItem } from './usePointedItem.ts';

interface ItemCardProps {
  readonly scroller: RefObject<HTMLElement | null>;
  readonly items: readonly TimelineItem[];
}

/** A card about the item that the pointer or the keyboard is on: when, what, and the first words that prove it. */
export function ItemCard({ scroller, items }: ItemCardProps) {
  const pointed = usePointedItem(scroller, items);
  return pointed && <CardOf pointed={pointed} />;
}

const gapPx = 8;
const marginPx = 8;

function CardOf({ pointed }: { readonly pointed: PointedItem }) {
  const place = useCallback(
    (card: { readonly width: number; readonly height: number }, element: Element) => {
      const { box, atPx } = pointed;
      const room = element.getBoundingClientRect();
      const wanted = Math.max(box.left, atPx - 60) - room.left;
      const below = box.bottom - room.top + gapPx;
      const above = box.top - room.top - gapPx - card.height;
      return {
        x: Math.max(marginPx, Math.min(wanted, room.width - card.width - marginPx)),
        y: below + card.height <= room.height - marginPx || above < 0 ? below : above,
      };
    },
    [pointed],
  );
  return (
    <FloatingCard place={place} data-item-card={pointed.item.key} className="pointer-events-none z-30">
      <CardContent item={pointed.item} />
    </FloatingCard>
  );
}

function CardContent({ item: { subject, when, inferred } }: { readonly item: TimelineItem }) {
  const text = useText(messages);
  const language = useLanguage();
  const index = useIndex();
  const visible = useVisible();
  const date = `${formatEdtf(when, language)}${inferred ? `, ${text.inferredDate}` : ''}`;
  return subject.kind === 'node' ? (
    <NodeSummary {...summarizeNode(index, visible, subject.id, language)} date={date} />
  ) : (
    <LinkSummary {...summarizeEdge(index, subject.id, subject.evidence, language)} date={date} />
  );
}
