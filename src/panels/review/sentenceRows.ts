import type { NumberedArticle } from '../../domain/graph/graphIndex.ts';
import { sentenceRun, sentencesOf } from '../../domain/graph/sentences.ts';
import type { ProposalKind, Review } from '../../domain/review/proposal.ts';

/** The state of one proposal of a sentence. */
interface Dot {
  /** Its id while it waits; null: decided. */
  readonly id: string | null;
  readonly state: 'accepted' | 'rejected' | 'later' | 'left';
}

/** A sentence in which something is, or was, proposed. */
export interface SentenceRow {
  /** Its number among the article's sentences. */
  readonly at: number;
  readonly paragraph: number;
  readonly words: string;
  readonly dots: readonly Dot[];
}

/**
 * The sentences of an article with what is decided and what waits in each, of one kind or of all; in order of the text.
 */
export function sentenceRows(
  review: Review,
  { article }: NumberedArticle,
  kind: ProposalKind | null,
  later: ReadonlySet<string>,
): readonly SentenceRow[] {
  const sentences = sentencesOf(article);
  const isOf = (one: { readonly article: string; readonly kind: ProposalKind }) =>
    one.article === article.id && (kind === null || one.kind === kind);
  const dots = new Map<number, { readonly start: number; readonly dot: Dot }[]>();
  const put = (span: { readonly start: number; readonly end: number } | null, dot: Dot) => {
    if (span === null) return;
    const at = sentenceRun(sentences, span).first;
    dots.set(at, [...(dots.get(at) ?? []), { start: span.start, dot }]);
  };
  for (const one of review.accepted) if (isOf(one)) put(one.span, { id: null, state: 'accepted' });
  for (const one of review.proposals)
    if (isOf(one)) {
      if (one.rejected) put(one.span, { id: null, state: 'rejected' });
      else put(one.span, { id: one.id, state: later.has(one.id) ? 'later' : 'left' });
    }
  return [...dots]
    .sort(([a], [b]) => a - b)
    .flatMap(([at, list]) => {
      const sentence = sentences[at];
      if (sentence === undefined) return [];
      return {
        at,
        paragraph: sentence.paragraph,
        words: article.text.slice(sentence.start, sentence.end).replace(/\s+/g, ' '),
        dots: list.sort((a, b) => a.start - b.start).map(({ dot }) => dot),
      };
    });
}
