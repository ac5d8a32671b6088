import type { Chain, ChainStep } from '../../domain/chains/chain.ts';
import { bestEvidence } from '../../domain/chains/weakness.ts';
import type { GraphIndex } from '../../domain/graph/graphIndex.ts';
import { standsOutsideArticle } from '../../domain/graph/outsideArticle.ts';
import type { Evidence } from '../../domain/graph/schema.ts';

interface ChainCounts {
  readonly links: number;
  /** All passages that attest a step under the filters, each once. */
  readonly passages: number;
  /** The numbers of the articles of these passages, ascending. */
  readonly sources: readonly number[];
  /**
   * Steps attested only by words outside the article, steps that are only attributed, and steps that are unconfirmed or
   * denied.
   */
  readonly outside: number;
  readonly attributed: number;
  readonly doubtful: number;
  /** Steps that nobody has verified. */
  readonly proposed: number;
}

/** What there is to count of a chain. */
export function countChain(index: GraphIndex, { steps }: Chain): ChainCounts {
  const items = steps.flatMap(itemsOf);
  const count = (is: (step: ChainStep) => boolean) => steps.filter(is).length;
  return {
    links: steps.length,
    passages: new Set(items.map(({ article, start, end }) => `${article} ${start} ${end}`)).size,
    sources: sourcesOf(index, items),
    outside: count((step) => standsOutside(index, step)),
    attributed: count(({ weakness }) => weakness === 'attributed'),
    doubtful: count(({ weakness }) => weakness === 'unconfirmed' || weakness === 'denied'),
    proposed: count(({ weakness }) => weakness === 'proposed'),
  };
}

/** The words that prove a step best, and their position in the edge's evidence. */
export const proofOf = (index: GraphIndex, step: ChainStep) => bestEvidence(index, step.edge, step.evidence);

/** Whether all the evidence of a step that the filters keep is in boxes of the page: its marker is then broken. */
export const standsOutside = (index: GraphIndex, step: ChainStep): boolean =>
  standsOutsideArticle(index, step.edge, step.evidence);

/** The pieces of an edge's evidence that the filters keep. */
export const itemsOf = ({ edge, evidence }: ChainStep): readonly Evidence[] =>
  evidence.flatMap((position) => edge.evidence[position] ?? []);

/** The numbers of the articles of these pieces, ascending, each once. */
export const sourcesOf = (index: GraphIndex, items: readonly Evidence[]): readonly number[] =>
  [...new Set(items.map(({ article }) => index.article(article).number))].sort((a, b) => a - b);
