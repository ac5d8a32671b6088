import * as v from 'valibot';
import { type Graph, graphSchema } from '../domain/graph/schema.ts';

/**
 * Holds a finished graph against its schema and its own references: what they name exists, every span lies in its
 * article and is not empty, no id comes twice. Throws: a graph that fails here is a mistake of the pipeline's.
 */
export function checkGraph(graph: Graph): void {
  const result = v.safeParse(graphSchema, graph);
  if (!result.success) {
    const [issue] = result.issues;
    throw new Error(`The graph has not the shape of its schema: ${issue.message} at ${v.getDotPath(issue)}`);
  }
  const texts = new Map<string, number>(graph.articles.map(({ id, text }) => [id, text.length]));
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]));
  const edges = new Set(graph.edges.map(({ id }) => id));
  expect(texts.size === graph.articles.length, 'two articles have the same id');
  expect(nodes.size === graph.nodes.length, 'two nodes have the same id');
  expect(edges.size === graph.edges.length, 'two edges have the same id');
  const expectSpan = (of: string, { article, start, end }: { article: string; start: number; end: number }) =>
    expect(start < end && end <= (texts.get(article) ?? -1), `a span of ${of} lies outside of ${article}`);
  const expectCountries = (of: string, ids: Graph['nodes'][number]['countries']) => {
    for (const id of ids)
      expect(nodes.get(id)?.type === 'country', `${of} concerns ${id}, which is no country`);
  };
  for (const { id, mentions, countries } of graph.nodes) {
    for (const mention of mentions) expectSpan(id, mention);
    expectCountries(id, countries);
  }
  for (const { id, source, target, predicate, evidence, countries } of graph.edges) {
    expect(nodes.has(source) && nodes.has(target), `${id} joins a node that is not there`);
    expect(graph.predicates[predicate] !== undefined, `${id} has a predicate that is not there`);
    for (const item of evidence) expectSpan(id, item);
    expectCountries(id, countries);
  }
  for (const { id, nodes: members } of graph.regions)
    for (const member of members)
      expect(nodes.has(member), `the region ${id} holds ${member}, which is not there`);
}

function expect(holds: boolean, message: string): void {
  if (!holds) throw new Error(`The graph contradicts itself: ${message}.`);
}
