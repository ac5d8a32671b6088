import { asNodeId } from '../../src/domain/basics/ids.ts';
import type { Span } from '../../src/domain/basics/span.ts';
import type { Graph } from '../../src/domain/graph/schema.ts';
import type { GoldArticle, GoldMention } from './gold.ts';

/**
 * The curated articles as readings with which the rules are compared: what the graph says about each. It has no date
 * mentions.
 */
export function goldOfGraph(graph: Graph): GoldArticle[] {
  const typeOf = new Map(graph.nodes.map(({ id, type }) => [id, type]));
  return graph.articles.map(({ id, text, published, sections }) => {
    const mentions: GoldMention[] = [];
    const passages = new Map<string, Span[]>();
    for (const node of graph.nodes)
      for (const { article, start, end, how } of node.mentions) {
        if (article !== id) continue;
        if (how === 'passage') passages.set(node.id, [...(passages.get(node.id) ?? []), { start, end }]);
        else mentions.push({ start, end, how, node: node.id });
      }
    const named = new Set([...mentions.map(({ node }) => node), ...passages.keys()]);
    return {
      id,
      language: 'fr' as const,
      text,
      published: published.edtf,
      sections,
      nodes: new Map(
        [...named].flatMap((node) => {
          const type = typeOf.get(asNodeId(node));
          return type ? [[node, type] as const] : [];
        }),
      ),
      mentions: mentions.sort((a, b) => a.start - b.start || b.end - a.end),
      dates: null,
      events: [...passages].map(([event, spans]) => ({
        id: event,
        when: graph.nodes.find((node) => node.id === event)?.when ?? null,
        passages: spans,
      })),
      relations: graph.edges.flatMap(({ source, predicate, target, evidence }) =>
        evidence
          .filter(({ article }) => article === id)
          .map(({ start, end, certainty, attributedTo, when }) => ({
            source,
            predicate,
            target,
            start,
            end,
            certainty,
            ...(attributedTo !== undefined && { attributedTo }),
            when,
          })),
      ),
    };
  });
}
