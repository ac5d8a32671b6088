import type { ArticleId, NodeId } from '../../domain/basics/ids.ts';
import type { Span } from '../../domain/basics/span.ts';
import type { GraphIndex, MentionOfNode } from '../../domain/graph/graphIndex.ts';
import type { Mention } from '../../domain/graph/schema.ts';
import { segmentText, stackMentions } from '../../domain/passages/segmentText.ts';

/** A mention as it is drawn: its underline stands `height` steps lower than that of a mention which holds no other. */
export interface DrawnMention extends Span, MentionOfNode {
  /** Identifies the mention within its article. */
  readonly key: string;
  readonly height: number;
  /** Where the first of its words begin that no inner mention covers; null when it has none of its own. */
  readonly ownFrom: number | null;
}

/** A run of words under the same mentions. */
export interface MentionRun extends Span {
  /** The outermost first; the last answers a click. */
  readonly mentions: readonly DrawnMention[];
}

/** A run of words under the same marker, or under none. */
export interface MarkedRun extends Span {
  readonly mark: 'strong' | 'soft' | null;
  /** Whether the filters hide the passage that the words belong to. */
  readonly hidden: boolean;
  /** Whether the reader is writing about the words. */
  readonly written: boolean;
  readonly words: readonly MentionRun[];
}

const keyOf = (node: NodeId, { start, end }: Span): string => `${node}@${start}-${end}`;

/** The node that a mention's key names. */
export const nodeOfKey = (key: string): NodeId => key.slice(0, key.lastIndexOf('@')) as NodeId;

/** All mentions of an article, ready to be drawn. */
export function drawMentions(index: GraphIndex, article: ArticleId): readonly DrawnMention[] {
  const mentions = index.mentionsIn(article);
  const spans = mentions.map(({ mention }) => mention);
  const heights = stackMentions(spans);
  const heightOf = (mention: Mention): number => heights.get(mention) ?? 0;
  return mentions.map(({ node, mention }) => {
    const inside = spans.filter((other) => heightOf(other) < heightOf(mention));
    return {
      start: mention.start,
      end: mention.end,
      node,
      mention,
      key: keyOf(node.id, mention),
      height: heightOf(mention),
      ownFrom: segmentText(mention, inside).find(({ layers }) => layers.length === 0)?.start ?? null,
    };
  });
}

/** What is marked in a line besides its mentions. */
interface LineMarks {
  readonly strong: readonly Span[];
  readonly soft: readonly Span[];
  /** Passages that the filters hide; they get at least the soft marker. */
  readonly hidden?: readonly Span[] | undefined;
  /** Words that the reader is writing about. */
  readonly written?: Span | null;
}

/** Cuts a line wherever a mention or a mark begins or ends; together, the words of all runs make up the line. */
export function printLine(
  line: Span,
  mentions: readonly DrawnMention[],
  { strong, soft, hidden = [], written = null }: LineMarks,
): readonly MarkedRun[] {
  const layers: Layer[] = [
    ...mentions.map((mention) => ({ start: mention.start, end: mention.end, mention })),
    ...strong.map(({ start, end }) => ({ start, end, mark: 'strong' as const })),
    ...soft.map(({ start, end }) => ({ start, end, mark: 'soft' as const })),
    ...hidden.map(({ start, end }) => ({ start, end, mark: 'hidden' as const })),
    ...(written === null ? [] : [{ ...written, mark: 'written' as const }]),
  ];
  const runs: (MarkedRun & { words: MentionRun[] })[] = [];
  for (const { start, end, layers: over } of segmentText(line, layers)) {
    const marks = over.map((layer) => layer.mark);
    const isHidden = marks.includes('hidden');
    const isWritten = marks.includes('written');
    const mark = marks.includes('strong') ? 'strong' : marks.includes('soft') || isHidden ? 'soft' : null;
    const words = { start, end, mentions: over.flatMap((layer) => layer.mention ?? []).sort(outermostFirst) };
    const last = runs.at(-1);
    if (last?.mark === mark && last.hidden === isHidden && last.written === isWritten)
      runs[runs.length - 1] = { ...last, end, words: [...last.words, words] };
    else runs.push({ start, end, mark, hidden: isHidden, written: isWritten, words: [words] });
  }
  return runs;
}

interface Layer extends Span {
  readonly mention?: DrawnMention;
  readonly mark?: 'strong' | 'soft' | 'hidden' | 'written';
}

const outermostFirst = (a: DrawnMention, b: DrawnMention): number => b.height - a.height;
