import { useLayoutEffect, useRef, useState } from 'react';
import { nameOf } from '../../domain/claim.ts';
import { cutQuote } from '../../domain/cutQuote.ts';
import { formatEdtf } from '../../domain/edtf.ts';
import type { NodeId } from '../../domain/ids.ts';
import { summarizeNode } from '../../domain/nodeSummary.ts';
import { useIndex, useVisible } from '../../store/react.tsx';
import { useLanguage, useText } from '../../ui/language.tsx';
import { NodeSummary } from '../../ui/NodeSummary.tsx';
import { SourceQuote } from '../../ui/SourceQuote.tsx';
import { messages } from './messages.ts';
import type { PointedMention } from './usePointedMention.ts';

interface MentionCardProps {
  readonly mention: PointedMention;
  readonly onPointerEnter: () => void;
  readonly onPointerLeave: () => void;
}

/** A card about the node of a mention, below its words or, where there is no room, above them. */
export function MentionCard({ mention: { node, link }, ...hover }: MentionCardProps) {
  const card = useRef<HTMLDivElement>(null);
  const [corner, setCorner] = useState<Corner | null>(null);

  useLayoutEffect(() => {
    const room = card.current?.offsetParent;
    if (!card.current || !room) return;
    const size = { width: card.current.offsetWidth, height: card.current.offsetHeight };
    setCorner(
      cornerAt(link.getClientRects()[0] ?? link.getBoundingClientRect(), size, room.getBoundingClientRect()),
    );
  }, [link]);

  return (
    <div
      ref={card}
      aria-hidden="true"
      data-mention-card={node}
      className="absolute top-0 left-0 z-20 w-[300px] max-w-[calc(100%-16px)] rounded-control border border-rule-2 bg-raised px-3.5 py-3 text-ink shadow-float"
      style={
        corner === null
          ? { visibility: 'hidden' }
          : { transform: `translate(${Math.round(corner.left)}px, ${Math.round(corner.top)}px)` }
      }
      {...hover}
    >
      <CardContent id={node} />
    </div>
  );
}

const longestQuote = 170;

function CardContent({ id }: { readonly id: NodeId }) {
  const text = useText(messages);
  const language = useLanguage();
  const index = useIndex();
  const node = index.node(id);
  const { passages, articles, links, first } = summarizeNode(index, useVisible(), id);
  return (
    <NodeSummary
      type={node.type}
      typeName={text.typeNames[node.type]}
      date={node.when === null ? null : formatEdtf(node.when, language)}
      name={nameOf(node, language, 'full')}
      counts={[text.passages(passages), text.articles(articles), text.links(links)]}
    >
      {first && (
        <SourceQuote
          text={first.article.article.text}
          language={first.article.article.language}
          quote={cutQuote(
            first.article.article.text,
            first.passage,
            first.passage.marks.slice(0, 1),
            longestQuote,
          )}
          marks={first.passage.marks}
          number={first.article.number}
          source={first.article.article.publisher ?? first.article.article.title}
          paragraph={first.passage.paragraph}
        />
      )}
    </NodeSummary>
  );
}

interface Corner {
  readonly left: number;
  readonly top: number;
}

type Box = Pick<DOMRect, 'left' | 'top' | 'right' | 'bottom'>;

const gapPx = 6;
const marginPx = 8;

/** Where the card stands in its room, so that the words stay in sight. */
function cornerAt(words: Box, size: { readonly width: number; readonly height: number }, room: Box): Corner {
  const left = Math.max(
    marginPx,
    Math.min(words.left - room.left, room.right - room.left - size.width - marginPx),
  );
  const below = words.bottom - room.top + gapPx;
  const above = words.top - room.top - gapPx - size.height;
  const fitsBelow = below + size.height <= room.bottom - room.top - marginPx;
  return { left, top: fitsBelow || above < marginPx ? below : above };
}
