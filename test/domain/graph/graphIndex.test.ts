import { describe, expect, it } from 'vitest';
import { asArticleId, asEdgeId, asNodeId } from '../../../src/domain/basics/ids.ts';
import { buildGraphIndex } from '../../../src/domain/graph/graphIndex.ts';
import { edgeIdOf, makeEdge } from '../../helpers/graphBuilder.ts';
import { sampleGraph, sampleIndex } from '../../helpers/sampleGraph.ts';

describe('buildGraphIndex', () => {
  it('numbers the articles by date of publication', () => {
    expect(sampleIndex.articles.map(({ article, number }) => [number, article.id])).toEqual([
      [1, 'algeriens-au-mali'],
      [2, 'cooperation-europe'],
      [3, 'entretien-lerner'],
    ]);
    expect(sampleIndex.article(asArticleId('cooperation-europe')).number).toBe(2);
  });

  it('numbers an article without a date last', () => {
    const [first, ...others] = sampleGraph.articles;
    if (!first) throw new Error('the sample has articles');
    const undated = {
      ...first,
      id: asArticleId('a-undated'),
      published: { edtf: null, basis: 'unknown' as const },
    };
    const index = buildGraphIndex({ ...sampleGraph, articles: [undated, first, ...others] });
    expect(index.articles.at(-1)?.article.id).toBe('a-undated');
  });

  it('throws on an id of our own that is unknown, and finds nothing for one from outside', () => {
    expect(() => sampleIndex.node(asNodeId('atlantis'))).toThrow('atlantis');
    expect(() => sampleIndex.edge(asEdgeId('a--b--c'))).toThrow('a--b--c');
    expect(() => sampleIndex.article(asArticleId('nowhere'))).toThrow('nowhere');
    expect(sampleIndex.findNode('atlantis')).toBeUndefined();
    expect(sampleIndex.findEdge('toString')).toBeUndefined();
    expect(sampleIndex.findArticle('')).toBeUndefined();
    expect(sampleIndex.findNode('maroc')?.id).toBe('maroc');
  });

  it('refuses a graph whose edge ends nowhere', () => {
    const graph = { ...sampleGraph, edges: [makeEdge('maroc', 'founded', 'atlantis', [])] };
    expect(() => buildGraphIndex(graph)).toThrow('atlantis');
  });

  it('lists the edges of a node, and those between two in both directions', () => {
    const between = sampleIndex.edgesBetween(asNodeId('maroc'), asNodeId('france'));
    expect(between.map(({ id }) => id)).toEqual([
      edgeIdOf('maroc', 'gives-intelligence-to', 'france'),
      edgeIdOf('france', 'cooperates-with', 'maroc'),
    ]);
    expect(sampleIndex.edgesBetween(asNodeId('france'), asNodeId('maroc'))).toEqual(between);
    expect(sampleIndex.edgesBetween(asNodeId('maroc'), asNodeId('maroc'))).toEqual([]);
    expect(sampleIndex.edgesOf(asNodeId('dgse')).map(({ source }) => source)).toEqual(['nicolas-lerner']);
    expect(sampleIndex.edgesOf(asNodeId('nice-matin'))).toEqual([]);
  });

  it('lists a loop once', () => {
    const loop = makeEdge('maroc', 'cooperates-with', 'maroc', []);
    const index = buildGraphIndex({ ...sampleGraph, edges: [loop] });
    expect(index.edgesOf(asNodeId('maroc'))).toEqual([loop]);
    expect(index.edgesBetween(asNodeId('maroc'), asNodeId('maroc'))).toEqual([loop]);
  });

  it('counts a sentence once, however often it mentions the node', () => {
    expect(sampleIndex.node(asNodeId('cemoc')).mentions).toHaveLength(4);
    expect(sampleIndex.passageCount(asNodeId('cemoc'))).toBe(3);
  });

  it('lists the mentions of an article in the order of its text', () => {
    const mentions = sampleIndex.mentionsIn(asArticleId('algeriens-au-mali'));
    const starts = mentions.map(({ mention }) => mention.start);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    expect(mentions[0]?.node.id).toBe('aqmi');
    const passage = mentions.findIndex(({ mention }) => mention.how === 'passage');
    expect(mentions[passage + 1]?.mention.start).toBe(mentions[passage]?.mention.start); // the longer first
  });

  it('counts the distinct articles of the evidence that is asked about', () => {
    const edge = sampleIndex.edge(edgeIdOf('services-marocains', 'located', 'localisation-abaaoud'));
    expect(sampleIndex.corroboration(edge)).toBe(2);
    expect(sampleIndex.corroboration(edge, [1])).toBe(1);
    expect(sampleIndex.corroboration(edge, [])).toBe(0);
  });

  it('knows the years from the first event to the last article', () => {
    expect(sampleIndex.yearsExtent).toEqual({ from: 2010, to: 2025 });
  });
});
