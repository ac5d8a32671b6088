import type { ArticleId, EdgeId, NodeId } from '../basics/ids.ts';
import { bySpan, type Span } from '../basics/span.ts';
import { compareEdtf } from '../time/compareEdtf.ts';
import { yearRangeOfEdtf } from '../time/yearsOfEdtf.ts';
import type { Article, Edge, Graph, GraphNode, Mention } from './schema.ts';
import { sentenceRun, sentencesOf } from './sentences.ts';

/** An article with its place in the order of publication, from 1: the [n] by which it is cited everywhere. */
export interface NumberedArticle {
  readonly article: Article;
  readonly number: number;
}

export interface MentionOfNode {
  readonly node: GraphNode;
  readonly mention: Mention;
}

/** One piece of an edge's evidence: its position in `edge.evidence`, and where it stands in its article. */
interface EvidenceOfEdge extends Span {
  readonly edge: Edge;
  readonly position: number;
}

/** The graph with the look-ups that the page needs. Made once per graph; never changes. */
export interface GraphIndex {
  readonly graph: Graph;
  /** By date of publication; those without a date last, then by id. */
  readonly articles: readonly NumberedArticle[];
  /** These three throw on an unknown id: that is our own mistake. */
  readonly article: (id: ArticleId) => NumberedArticle;
  readonly node: (id: NodeId) => GraphNode;
  readonly edge: (id: EdgeId) => Edge;
  /** For ids from outside (a link, an attribution): undefined when there is none. */
  readonly findArticle: (id: string) => NumberedArticle | undefined;
  readonly findNode: (id: string) => GraphNode | undefined;
  readonly findEdge: (id: string) => Edge | undefined;
  /** In the graph's order, a loop once; empty for a node without edges. */
  readonly edgesOf: (id: NodeId) => readonly Edge[];
  /** In both directions. */
  readonly edgesBetween: (a: NodeId, b: NodeId) => readonly Edge[];
  /** Distinct passages that mention the node: they give it its size on the canvas. */
  readonly passageCount: (id: NodeId) => number;
  /** In order of the text; of mentions that start together the longer first. */
  readonly mentionsIn: (id: ArticleId) => readonly MentionOfNode[];
  /** The evidence that stands in the article, in order of the text; worked out for all articles when first asked for. */
  readonly evidenceIn: (id: ArticleId) => readonly EvidenceOfEdge[];
  /** Distinct articles among the edge's evidence, or among the given items of it (positions). */
  readonly corroboration: (edge: Edge, evidence?: readonly number[]) => number;
  /** The years of all evidence, events and articles, both inclusive; `to` below `from` when nothing is dated. */
  readonly yearsExtent: { readonly from: number; readonly to: number };
}

/** Indexes a graph. Throws when an edge or a mention names what is not in the graph. */
export const buildGraphIndex = (graph: Graph): GraphIndex => {
  const articles = numberArticles(graph.articles);
  const articleById = new Map(articles.map((numbered) => [numbered.article.id as string, numbered]));
  const nodeById = new Map(graph.nodes.map((node) => [node.id as string, node]));
  const edgeById = new Map(graph.edges.map((edge) => [edge.id as string, edge]));
  const article = (id: ArticleId) => found(articleById.get(id), 'article', id);
  const node = (id: NodeId) => found(nodeById.get(id), 'node', id);

  const edgesByNode = new Map<NodeId, Edge[]>();
  for (const edge of graph.edges) {
    append(edgesByNode, node(edge.source).id, edge);
    if (edge.target !== edge.source) append(edgesByNode, node(edge.target).id, edge);
    for (const item of edge.evidence) article(item.article);
  }
  const mentionsByArticle = new Map<ArticleId, MentionOfNode[]>();
  const passageCounts = new Map<NodeId, number>();
  for (const one of graph.nodes) {
    for (const mention of one.mentions)
      append(mentionsByArticle, article(mention.article).article.id, { node: one, mention });
    passageCounts.set(one.id, countPassages(one, article));
  }
  for (const mentions of mentionsByArticle.values()) mentions.sort((a, b) => bySpan(a.mention, b.mention));

  let evidenceByArticle: ReadonlyMap<ArticleId, readonly EvidenceOfEdge[]> | undefined;

  return {
    graph,
    articles,
    article,
    node,
    edge: (id) => found(edgeById.get(id), 'edge', id),
    findArticle: (id) => articleById.get(id),
    findNode: (id) => nodeById.get(id),
    findEdge: (id) => edgeById.get(id),
    edgesOf: (id) => edgesByNode.get(id) ?? [],
    edgesBetween: (a, b) =>
      (edgesByNode.get(a) ?? []).filter((edge) => (edge.source === a ? edge.target : edge.source) === b),
    passageCount: (id) => passageCounts.get(id) ?? 0,
    mentionsIn: (id) => mentionsByArticle.get(id) ?? [],
    evidenceIn: (id) => {
      evidenceByArticle ??= sortEvidence(graph.edges);
      return evidenceByArticle.get(id) ?? [];
    },
    corroboration: (edge, evidence) =>
      new Set(
        evidence
          ? evidence.map((position) => edge.evidence[position]?.article)
          : edge.evidence.map((item) => item.article),
      ).size,
    yearsExtent: extentOfYears(graph),
  };
};

const numberArticles = (articles: readonly Article[]): readonly NumberedArticle[] =>
  [...articles]
    .sort(
      (a, b) =>
        compareEdtf(a.published.edtf ?? '', b.published.edtf ?? '') ||
        (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
    )
    .map((article, position) => ({ article, number: position + 1 }));

const sortEvidence = (edges: readonly Edge[]): ReadonlyMap<ArticleId, readonly EvidenceOfEdge[]> => {
  const byArticle = new Map<ArticleId, EvidenceOfEdge[]>();
  for (const edge of edges)
    edge.evidence.forEach(({ article, start, end }, position) => {
      append(byArticle, article, { edge, position, start, end });
    });
  for (const evidence of byArticle.values()) evidence.sort(bySpan);
  return byArticle;
};

/** The same count as the passages that `passagesOfNode` gives: mentions whose sentences meet share one. */
const countPassages = (node: GraphNode, article: (id: ArticleId) => NumberedArticle): number => {
  const runs = new Map<ArticleId, { first: number; last: number }[]>();
  for (const mention of node.mentions)
    append(runs, mention.article, sentenceRun(sentencesOf(article(mention.article).article), mention));
  let count = 0;
  for (const list of runs.values()) {
    let last = -1;
    for (const run of list.sort((a, b) => a.first - b.first || a.last - b.last)) {
      if (run.first > last) count += 1;
      last = Math.max(last, run.last);
    }
  }
  return count;
};

const extentOfYears = (graph: Graph): { readonly from: number; readonly to: number } => {
  const dates = new Set<string | null>();
  for (const { published } of graph.articles) dates.add(published.edtf);
  for (const { when } of graph.nodes) dates.add(when);
  for (const { evidence } of graph.edges) for (const { when } of evidence) dates.add(when);
  let [from, to] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const date of dates) {
    const range = date === null ? null : yearRangeOfEdtf(date);
    if (!range) continue;
    from = Math.min(from, range.from);
    to = Math.max(to, range.to);
  }
  return from <= to ? { from, to } : { from: 0, to: -1 };
};

const append = <Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void => {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
};

const found = <T>(value: T | undefined, what: string, id: string): T => {
  if (value === undefined) throw new Error(`There is no ${what} "${id}" in the graph.`);
  return value;
};
