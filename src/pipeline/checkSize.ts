import { graphLimits as limits } from '../domain/graph/limits.ts';
import type { Graph } from '../domain/graph/schema.ts';
import type { Report } from './seeds/seedFiles.ts';

/**
 * Reports whatever there is more of than a graph file may hold, as errors of the folder: its articles are too many or
 * too long for one graph.
 */
export function checkSize(graph: Graph, report: Report): void {
  const { articles, nodes, edges } = graph;
  const refuse = (file: string, message: string) =>
    report({ severity: 'error', rule: 'graph-too-large', file, line: 1, message });
  const totals = [
    ['articles', articles.length, limits.articles],
    ['characters of text', sum(articles, ({ text }) => text.length), limits.allText],
    ['nodes', nodes.length, limits.nodes],
    ['mentions', sum(nodes, ({ mentions }) => mentions.length), limits.allMentions],
    ['links', edges.length, limits.edges],
    ['pieces of evidence', sum(edges, ({ evidence }) => evidence.length), limits.allEvidence],
  ] as const;
  for (const [what, count, most] of totals)
    if (count > most)
      refuse(
        'articles.yaml',
        `This folder gives ${count} ${what}, more than the ${most} that a graph holds: part it into several folders, each with a graph of its own.`,
      );
  for (const { file, passages } of articles)
    if (passages.length > limits.passages)
      refuse(
        `articles/${file}`,
        `This article has ${passages.length} sentences, more than the ${limits.passages} that are read: part it.`,
      );
  for (const { id, mentions } of nodes)
    if (mentions.length > limits.mentions)
      refuse(
        'articles.yaml',
        `« ${id} » is mentioned ${mentions.length} times, more than the ${limits.mentions} that a graph holds of one node: part the folder into several, each with a graph of its own.`,
      );
  for (const [pair, count] of countParallel(edges))
    if (count > limits.parallel)
      refuse(
        'articles.yaml',
        `${count} different links join ${pair}, more than the ${limits.parallel} that can be told apart: use fewer predicates.`,
      );
}

const sum = <Item>(items: readonly Item[], sizeOf: (item: Item) => number): number =>
  items.reduce((total, item) => total + sizeOf(item), 0);

function countParallel(edges: Graph['edges']): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { source, target } of edges) {
    const pair = source < target ? `« ${source} » and « ${target} »` : `« ${target} » and « ${source} »`;
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return counts;
}
