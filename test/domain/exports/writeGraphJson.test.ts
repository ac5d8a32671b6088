import { describe, expect, it } from 'vitest';
import { writeGraphJson } from '../../../src/domain/exports/writeGraphJson.ts';
import { buildGraphIndex } from '../../../src/domain/graph/graphIndex.ts';
import { parseGraph } from '../../../src/domain/graph/parseGraph.ts';
import { parts } from '../../helpers/exportPart.ts';
import { readGraphFile } from '../../helpers/graphFile.ts';

const reopen = (text: string) => {
  const parsed = parseGraph(text);
  if (!parsed.ok) throw new Error(parsed.detail);
  return buildGraphIndex(parsed.graph);
};

describe('a graph as JSON', () => {
  it('opens again just as it was, when it was taken whole', () => {
    const [, part] = parts.find(([name]) => name === 'the whole graph') ?? [];
    if (!part) throw new Error('There is no such part.');
    expect(reopen(writeGraphJson(part)).graph).toEqual(readGraphFile());
  });

  it.each(parts)('opens again, of %s, with what stays and its very words', (_, part) => {
    const { graph, article } = reopen(writeGraphJson(part));
    expect(graph.nodes.map(({ id }) => id)).toEqual(part.nodes.map(({ node }) => node.id));
    expect(graph.edges.map(({ id }) => id)).toEqual(part.edges.map(({ edge }) => edge.id));
    graph.edges.forEach(({ evidence }, n) => {
      expect(
        evidence.map((item) => [
          item.certainty,
          article(item.article).article.text.slice(item.start, item.end),
        ]),
      ).toEqual(part.edges[n]?.evidence.map(({ item, quote }) => [item.certainty, quote]));
    });
  });

  it('says of a part what was held back, and when it was taken', () => {
    const [, part] = parts.find(([name]) => name === 'the opening view') ?? [];
    if (!part) throw new Error('There is no such part.');
    expect(JSON.parse(writeGraphJson(part)).export).toEqual({
      date: '2026-11-21',
      limits: { fr: 'sans lieux', en: 'without places' },
      address: 'https://maillage.example/',
    });
  });

  it('names who speaks where the node is left out', () => {
    const [, part] = parts.find(([name]) => name === 'what severe filters leave') ?? [];
    if (!part) throw new Error('There is no such part.');
    const { graph, findNode } = reopen(writeGraphJson(part));
    const speakers = graph.edges.flatMap(({ evidence }) =>
      evidence.flatMap(({ attributedTo }) => attributedTo ?? []),
    );
    const known = new Set(readGraphFile().nodes.map(({ id }) => id as string));
    expect(speakers.length).toBeGreaterThan(0);
    expect(speakers.filter((speaker) => known.has(speaker) && findNode(speaker) === undefined)).toEqual([]);
  });
});
