import { asArticleId, asEdgeId, asNodeId, asPredicateId } from '../domain/basics/ids.ts';
import type { Edge, Evidence } from '../domain/graph/schema.ts';
import { yearsOfEdtf } from '../domain/time/edtf.ts';
import { compareText } from '../lib/compareText.ts';
import type { Lexicon } from './names/lexicon.ts';
import type { CuratedRelation, ReadAnnotation } from './seeds/readAnnotations.ts';
import type { ReadArticle } from './seeds/readArticles.ts';
import type { Report } from './seeds/seedFiles.ts';

/** An edge before the countries that it concerns are known. */
export type BareEdge = Omit<Edge, 'countries'>;

/** An article with what its annotation says. */
export interface AnnotatedArticle extends ReadArticle {
  readonly annotation: ReadAnnotation;
}

/**
 * The edges in order of id: relations of the same two nodes under the same predicate are one, their evidence in order
 * of publication, then of the text. A symmetric relation is written from the lesser id. Saying the same thing twice of
 * the same words is reported.
 */
export function buildEdges(
  articles: readonly AnnotatedArticle[],
  { predicates }: Lexicon,
  report: Report,
): BareEdge[] {
  const edges = new Map<
    string,
    { source: string; target: string; predicate: string; evidence: Evidence[] }
  >();
  const seen = new Map<string, number>();
  for (const { article, annotation } of articles) {
    const relations = [...annotation.relations].sort((a, b) => a.start - b.start || a.end - b.end);
    for (const relation of relations) {
      const turn = predicates.get(relation.predicate)?.value.symmetric && relation.target < relation.source;
      const [source, target] = turn ? [relation.target, relation.source] : [relation.source, relation.target];
      const id = `${source}--${relation.predicate}--${target}`;
      const claim = [id, article.id, relation.start, relation.end, relation.certainty].join(' ');
      const first = seen.get(claim);
      if (first !== undefined) {
        const message = `« ${source} ${relation.predicate} ${target} » is said of these words at line ${first} already: take one out.`;
        report({
          severity: 'error',
          rule: 'relation-duplicate',
          file: relation.file,
          line: relation.line,
          message,
        });
        continue;
      }
      seen.set(claim, relation.line);
      const edge = edges.get(id) ?? { source, target, predicate: relation.predicate, evidence: [] };
      edge.evidence.push(evidenceOf(relation, article.id));
      edges.set(id, edge);
    }
  }
  const published = new Map<string, string | null>(
    articles.map(({ article }) => [article.id, article.published.edtf]),
  );
  return [...edges]
    .map(([id, { source, target, predicate, evidence }]) => ({
      id: asEdgeId(id),
      source: asNodeId(source),
      target: asNodeId(target),
      predicate: asPredicateId(predicate),
      years: sortYears(evidence.flatMap((item) => yearsOfEvidence(item, published))),
      evidence,
      origin: 'curated' as const,
    }))
    .sort((a, b) => compareText(a.id, b.id));
}

/** Each year once, ascending. */
export const sortYears = (years: readonly number[]): number[] => [...new Set(years)].sort((a, b) => a - b);

function evidenceOf(relation: CuratedRelation, article: string): Evidence {
  const { start, end, certainty, attributedTo, via, when, basis, note } = relation;
  return {
    article: asArticleId(article),
    start,
    end,
    certainty,
    ...(attributedTo !== undefined && { attributedTo }),
    ...(via !== undefined && { via }),
    when,
    ...(when !== null && { whenBasis: basis ?? 'stated' }),
    ...(note !== undefined && { note }),
  };
}

/** When it happened; where no year of that is known, when it was published. */
function yearsOfEvidence(
  { when, article }: Evidence,
  published: ReadonlyMap<string, string | null>,
): number[] {
  const years = when === null ? [] : yearsOfEdtf(when);
  return years.length > 0 ? years : yearsOfEdtf(published.get(article) ?? '');
}
