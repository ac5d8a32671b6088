import type { ArticleId, NodeId } from '../basics/ids.ts';
import type { SectionKind } from '../basics/kinds.ts';
import { bySpan, type Span } from '../basics/span.ts';
import type { GraphIndex, NumberedArticle } from '../graph/graphIndex.ts';
import { sentenceRun, sentencesOf } from '../graph/sentences.ts';

/** A stretch of whole sentences of one article, and in it the words that matter. Offsets are the article's. */
export interface MarkedPassage extends Span {
  readonly article: ArticleId;
  /** The line of text that it stands in, counted from 1. */
  readonly paragraph: number;
  readonly section: SectionKind;
  /** In order, inside the passage. */
  readonly marks: readonly Span[];
}

interface ArticlePassages {
  readonly article: NumberedArticle;
  readonly passages: readonly MarkedPassage[];
}

/** The passages that mention a node, by article in order of date, each once with all its mentions marked. */
export const passagesOfNode = (index: GraphIndex, id: NodeId): readonly ArticlePassages[] => {
  const byArticle = new Map<ArticleId, Span[]>();
  for (const { article, start, end } of index.node(id).mentions) {
    const spans = byArticle.get(article) ?? [];
    spans.push({ start, end });
    byArticle.set(article, spans);
  }
  return [...byArticle]
    .map(([article, spans]) => ({
      article: index.article(article),
      passages: markPassages(index, article, spans),
    }))
    .sort((a, b) => a.article.number - b.article.number);
};

/** The sentence, or sentences, of an article that hold the span, with the span marked. */
export const passageAround = (index: GraphIndex, article: ArticleId, span: Span): MarkedPassage => {
  const { sentences, first, last } = locate(index, article, span);
  const start = sentences[first];
  const end = sentences[last];
  return {
    article,
    start: Math.min(span.start, start?.start ?? span.start),
    end: Math.max(span.end, end?.end ?? span.end),
    paragraph: start?.paragraph ?? 1,
    section: start?.section ?? 'body',
    marks: [{ start: span.start, end: span.end }],
  };
};

/** Spans of one article as passages, in order; spans whose sentences meet share one passage. */
export const markPassages = (
  index: GraphIndex,
  article: ArticleId,
  spans: readonly Span[],
): readonly MarkedPassage[] => {
  const passages: MarkedPassage[] = [];
  for (const span of [...spans].sort(bySpan)) {
    const next = passageAround(index, article, span);
    const open = passages.at(-1);
    if (open && next.start < open.end) {
      const merged = { ...open, end: Math.max(open.end, next.end), marks: [...open.marks, ...next.marks] };
      passages[passages.length - 1] = merged;
    } else passages.push(next);
  }
  return passages;
};

const locate = (index: GraphIndex, article: ArticleId, span: Span) => {
  const sentences = sentencesOf(index.article(article).article);
  return { sentences, ...sentenceRun(sentences, span) };
};
