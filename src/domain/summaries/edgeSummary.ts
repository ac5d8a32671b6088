import type { EdgeId } from '../basics/ids.ts';
import type { Family } from '../basics/kinds.ts';
import type { Language } from '../basics/languages.ts';
import { claimOf } from '../graph/claim.ts';
import { familyOf } from '../graph/familyOf.ts';
import type { GraphIndex } from '../graph/graphIndex.ts';
import { kindWords } from '../graph/kindWords.ts';
import { standsOutsideArticle } from '../graph/outsideArticle.ts';
import { isProposed } from '../graph/provenance.ts';
import type { Edge } from '../graph/schema.ts';
import { surestOf } from '../graph/surestOf.ts';
import { passageAround } from '../passages/passages.ts';
import { type CardQuote, quoteForCard } from './cardQuote.ts';

/** An edge in short, as a card about it shows. */
interface EdgeSummary {
  readonly family: Family;
  readonly familyName: string;
  readonly proposed: boolean;
  /** The best certainty, in words, and whether nobody has verified any of it. */
  readonly certainty: string;
  readonly claim: string;
  /** How many articles attest it. */
  readonly articles: number;
  /** Whether everything that attests it is in teasers of other articles. */
  readonly outside: boolean;
  /** From the first piece of evidence; null when none is left. */
  readonly quote: CardQuote | null;
}

/** Says what an edge claims, how surely and by how many articles, going by the given evidence of it (positions). */
export const summarizeEdge = (
  index: GraphIndex,
  id: EdgeId,
  evidence: readonly number[],
  language: Language,
): EdgeSummary => {
  const edge = index.edge(id);
  const family = familyOf(index, edge);
  const first = edge.evidence[evidence[0] ?? -1];
  return {
    family,
    familyName: kindWords[language].families[family],
    proposed: isProposed(edge),
    certainty: sayCertainty(edge, evidence, language),
    claim: claimOf(index, edge, language).sentence,
    articles: index.corroboration(edge, evidence),
    outside: standsOutsideArticle(index, edge, evidence),
    quote: first
      ? quoteForCard(index.article(first.article), passageAround(index, first.article, first))
      : null,
  };
};

/** « Affirmé »; « Affirmé, au crayon » where only a program says so, of the given evidence (positions). */
export const sayCertainty = (edge: Edge, evidence: readonly number[], language: Language): string => {
  const words = kindWords[language];
  const certainty = words.certainties[surestOf(edge, evidence)];
  return isProposed(edge) ? `${certainty}, ${words.pencilled}` : certainty;
};
