import { asArticleId, asEdgeId, asNodeId, asPredicateId } from '../domain/basics/ids.ts';
import type { Origin } from '../domain/basics/kinds.ts';
import { overlaps } from '../domain/basics/span.ts';
import type { Provenance } from '../domain/graph/provenance.ts';
import type { Edge, Evidence, LocalizedText } from '../domain/graph/schema.ts';
import { yearsOfEdtf } from '../domain/time/yearsOfEdtf.ts';
import { compareText } from '../lib/compareText.ts';
import { boundEvidence } from './boundEvidence.ts';
import type { AnnotatedArticle } from './minedArticle.ts';
import type { Lexicon } from './names/lexicon.ts';
import { proposedRelations } from './proposedNodes.ts';
import type { CuratedRelation } from './seeds/readAnnotations.ts';
import type { Report } from './seeds/seedFiles.ts';

/** An edge before the countries that it concerns are known. */
export type BareEdge = Omit<Edge, 'countries'>;

/**
 * The edges in order of id: relations between the same two nodes under the same predicate are one edge, with their
 * evidence in order of publication, then of the text. A symmetric relation starts at the node whose id comes first.
 * Evidence that is given twice for the same words, or for which a link has no room, is reported. Proposals are added,
 * except where a person has already read the same in these words.
 */
export function buildEdges(
  articles: readonly AnnotatedArticle[],
  lexicon: Lexicon,
  report: Report,
): BareEdge[] {
  const { predicates, speakers } = lexicon;
  const edges = new Map<
    string,
    { source: string; target: string; predicate: string; evidence: Evidence[] }
  >();
  const seen = new Map<string, number>();
  for (const one of articles) {
    const { article, annotation } = one;
    const relations = [...annotation.relations, ...proposedRelations(one, lexicon)];
    const read = new Map<string, CuratedRelation[]>();
    for (const relation of relations.sort(byTrust)) {
      const turn = predicates.get(relation.predicate)?.value.symmetric && relation.target < relation.source;
      const [source, target] = turn ? [relation.target, relation.source] : [relation.source, relation.target];
      const id = `${source}--${relation.predicate}--${target}`;
      const sameEdge = read.get(id) ?? [];
      const isProposal = relation.provenance?.origin === 'proposed';
      if (isProposal && sameEdge.some((other) => overlaps(other, relation))) continue;
      read.set(id, [...sameEdge, relation]);
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
      edge.evidence.push(evidenceOf(relation, article.id, speakers.get(relation.attributedTo ?? '')?.value));
      edges.set(id, edge);
    }
  }
  const published = new Map<string, string | null>(
    articles.map(({ article }) => [article.id, article.published.edtf]),
  );
  const order = new Map<string, number>(articles.map(({ article }, index) => [article.id, index]));
  const inOrder = (a: Evidence, b: Evidence) =>
    (order.get(a.article) ?? 0) - (order.get(b.article) ?? 0) || a.start - b.start || a.end - b.end;
  const built = [...edges]
    .map(([id, { source, target, predicate, evidence: all }]) => {
      const evidence = boundEvidence(all.sort(inOrder));
      return {
        id: asEdgeId(id),
        source: asNodeId(source),
        target: asNodeId(target),
        predicate: asPredicateId(predicate),
        years: sortYears(evidence.flatMap((item) => yearsOfEvidence(item, published))),
        evidence,
        ...standingOf(evidence),
      };
    })
    .sort((a, b) => compareText(a.id, b.id));
  for (const { id, evidence } of built) {
    const count = edges.get(id)?.evidence.length ?? 0;
    if (count > evidence.length)
      report({
        severity: 'warning',
        rule: 'evidence-left-out',
        file: 'articles.yaml',
        line: 1,
        message: `« ${id} » has ${count} pieces of evidence, more than the ${evidence.length} that a graph holds of one link: the surest were kept.`,
      });
  }
  return built;
}

/** What a person read comes first, then what is proposed; each in order of the text. */
const byTrust = (a: CuratedRelation, b: CuratedRelation): number =>
  Number(a.provenance?.origin === 'proposed') - Number(b.provenance?.origin === 'proposed') ||
  a.start - b.start ||
  a.end - b.end;

/** The origin of an edge: that of its best evidence. */
function standingOf(evidence: readonly Evidence[]): Provenance & { readonly origin: Origin } {
  if (evidence.some(({ origin }) => origin === undefined || origin === 'curated'))
    return { origin: 'curated' };
  if (evidence.some(({ origin }) => origin === 'reviewed')) return { origin: 'reviewed' };
  const [surest] = [...evidence].sort((a, b) => (b.score ?? 0) - (a.score ?? 0));
  return {
    origin: 'proposed',
    ...(surest?.score !== undefined && { score: surest.score }),
    ...(surest?.why !== undefined && { why: surest.why }),
    ...(surest?.by !== undefined && { by: surest.by }),
  };
}

/** Each year once, ascending. */
export const sortYears = (years: readonly number[]): number[] => [...new Set(years)].sort((a, b) => a - b);

function evidenceOf(
  relation: CuratedRelation,
  article: string,
  speaker: LocalizedText | undefined,
): Evidence {
  const { start, end, certainty, attributedTo, via, when, basis, note, provenance } = relation;
  return {
    article: asArticleId(article),
    start,
    end,
    certainty,
    ...(attributedTo !== undefined && { attributedTo }),
    ...(speaker !== undefined && { speaker: { fr: speaker.fr, en: speaker.en } }),
    ...(via !== undefined && { via }),
    when,
    ...(when !== null && { whenBasis: basis ?? 'stated' }),
    ...(note !== undefined && { note }),
    ...provenance,
  };
}

/** The years in which it happened; where none is known, the years in which it was published. */
function yearsOfEvidence(
  { when, article }: Evidence,
  published: ReadonlyMap<string, string | null>,
): number[] {
  const years = when === null ? [] : yearsOfEdtf(when);
  return years.length > 0 ? years : yearsOfEdtf(published.get(article) ?? '');
}
