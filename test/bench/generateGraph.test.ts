import { describe, expect, it } from 'vitest';
import { parseGraph } from '../../src/domain/graph/parseGraph.ts';
import { generateGraph } from './generateGraph.ts';

const graph = generateGraph(1000);
const texts = new Map(graph.articles.map((article) => [article.id, article.text]));

describe('a generated graph', () => {
  it('is one that the page can read', () => {
    expect(parseGraph(JSON.stringify(graph))).toMatchObject({ ok: true });
  });

  it('has the nodes asked for and two edges for each', () => {
    expect(graph.nodes).toHaveLength(1000);
    expect(graph.edges).toHaveLength(2000);
  });

  it('is the same each time', () => {
    expect(JSON.stringify(generateGraph(1000))).toBe(JSON.stringify(graph));
  });

  it('mentions each node by its name', () => {
    for (const node of graph.nodes) {
      const found = node.mentions.map(({ article, start, end }) => texts.get(article)?.slice(start, end));
      expect(new Set(found)).toEqual(new Set([node.label.fr]));
    }
  });

  it('proves each edge by one sentence that names both of its ends', () => {
    const names = new Map(graph.nodes.map((node) => [node.id, node.label.fr]));
    for (const edge of graph.edges) {
      for (const { article, start, end } of edge.evidence) {
        const sentence = texts.get(article)?.slice(start, end) ?? '';
        expect(sentence.startsWith(names.get(edge.source) ?? '?')).toBe(true);
        expect(sentence).toContain(` ${names.get(edge.target)},`);
        expect(sentence.endsWith('.')).toBe(true);
      }
    }
  });

  it('puts no two nodes on the same spot', () => {
    const spots = new Set(graph.nodes.map(({ position }) => `${position.x} ${position.y}`));
    expect(spots.size).toBe(graph.nodes.length);
  });
});
