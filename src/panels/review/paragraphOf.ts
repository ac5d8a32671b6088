import type { NumberedArticle } from '../../domain/graph/graphIndex.ts';
import { sentenceRun, sentencesOf } from '../../domain/graph/sentences.ts';
import type { Proposal } from '../../domain/review/proposal.ts';

/** The paragraph of its article that a proposal stands in, and how many there are; null: it stands nowhere. */
export function paragraphOf({ article }: NumberedArticle, proposal: Proposal | null) {
  if (!proposal?.span) return null;
  const sentences = sentencesOf(article);
  const paragraph = sentences[sentenceRun(sentences, proposal.span).first]?.paragraph;
  const of = Math.max(0, ...sentences.map((sentence) => sentence.paragraph));
  return paragraph === undefined ? null : { paragraph, of };
}
