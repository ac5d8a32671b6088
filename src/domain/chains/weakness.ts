import type { ArticleId } from '../basics/ids.ts';
import type { SectionKind } from '../basics/kinds.ts';
import { contains, type Span } from '../basics/span.ts';
import type { GraphIndex } from '../graph/graphIndex.ts';
import { isProposed } from '../graph/provenance.ts';
import type { Edge, Evidence } from '../graph/schema.ts';

/**
 * What makes a link fragile, the worst first: the more corroborated and certain chain comes first. `single-source` is
 * true of most links and makes none fragile; the others do.
 */
export const weaknesses = [
  'denied',
  'proposed',
  'unconfirmed',
  'teaser',
  'attributed',
  'single-source',
  'none',
] as const;
export type Weakness = (typeof weaknesses)[number];

/**
 * How weak a link is at its best: the weakness of the least weak of the given pieces of evidence (positions in
 * `edge.evidence`, at least one); `none` only when a second article attests it too.
 */
export function weaknessOf(index: GraphIndex, edge: Edge, evidence: readonly number[]): Weakness {
  const best = bestEvidence(index, edge, evidence);
  const weakness = best === null ? 'denied' : weaknessOfEvidence(index, best.item);
  const corroborated =
    weakness === 'single-source' && evidence.length > 1 && index.corroboration(edge, evidence) > 1;
  return corroborated ? 'none' : weakness;
}

/** The least weak of the given pieces of evidence (the first of equals) and its position; null if none is given. */
export function bestEvidence(
  index: GraphIndex,
  edge: Edge,
  evidence: readonly number[],
): { readonly position: number; readonly item: Evidence } | null {
  let best: { readonly position: number; readonly item: Evidence; readonly rank: number } | null = null;
  for (const position of evidence) {
    const item = edge.evidence[position];
    if (item === undefined) continue;
    const rank = weaknesses.indexOf(weaknessOfEvidence(index, item));
    if (best === null || rank > best.rank) best = { position, item, rank };
  }
  return best;
}

/** Whether the link is fragile: all that proves it is doubtful, only proposed, or outside the article. */
export function isFragile(weakness: Weakness): boolean {
  return (
    weakness === 'denied' || weakness === 'proposed' || weakness === 'unconfirmed' || weakness === 'teaser'
  );
}

/** The section that contains the span; `body` when none does. */
function sectionAt(index: GraphIndex, article: ArticleId, span: Span): SectionKind {
  const { sections } = index.article(article).article;
  return sections.find((section) => contains(section, span))?.kind ?? 'body';
}

function weaknessOfEvidence(index: GraphIndex, item: Evidence): Weakness {
  if (isProposed(item)) return item.certainty === 'denied' ? 'denied' : 'proposed';
  if (item.certainty === 'denied' || item.certainty === 'unconfirmed') return item.certainty;
  if (sectionAt(index, item.article, item) === 'related') return 'teaser';
  return item.certainty === 'attributed' ? 'attributed' : 'single-source';
}
