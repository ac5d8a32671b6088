import { describe, expect, it } from 'vitest';
import { applyFilters, defaultFilters } from '../../../src/domain/filter/filter.ts';
import {
  chooseOverview,
  needsOverview,
  overviewSize,
  rankNodes,
  wholeGraph,
} from '../../../src/domain/filter/overview.ts';
import { buildGraphIndex } from '../../../src/domain/graph/graphIndex.ts';
import { evidenceOf, makeArticle, makeEdge, makeNode, mentionOf } from '../../helpers/graphBuilder.ts';
import { sampleGraph, sampleIndex } from '../../helpers/sampleGraph.ts';

const count = 1200;
const article = makeArticle('a', '2020', [
  { kind: 'body', text: Array.from({ length: 6 }, (_, n) => `Phrase ${n}.`).join(' ') },
]);
/** Node n has 1 + n % 5 passages and a link to the node after it. */
const largeIndex = buildGraphIndex({
  ...sampleGraph,
  articles: [article],
  nodes: Array.from({ length: count }, (_, n) =>
    makeNode(
      `n${n}`,
      n % 2 === 0 ? 'country' : 'place',
      `Nœud ${n}`,
      Array.from({ length: 1 + (n % 5) }, (_, m) => mentionOf(article, `Phrase ${m}.`)),
    ),
  ),
  edges: Array.from({ length: count - 1 }, (_, n) =>
    makeEdge(`n${n}`, 'founded', `n${n + 1}`, [evidenceOf(article, 'Phrase 1.')]),
  ),
  regions: [],
});
const all = applyFilters(largeIndex, { ...defaultFilters, hiddenTypes: [] });
const ranked = rankNodes(largeIndex);

describe('the overview', () => {
  it('is for large graphs only', () => {
    expect(needsOverview(sampleIndex)).toBe(false);
    expect(needsOverview(largeIndex)).toBe(true);
    expect(wholeGraph(sampleIndex).nodes).toHaveLength(sampleIndex.graph.nodes.length);
  });

  it('ranks by passages, then by links', () => {
    const counts = ranked.map((id) => largeIndex.passageCount(id));
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    const first = ranked
      .filter((id) => largeIndex.passageCount(id) === 1)
      .map((id) => largeIndex.edgesOf(id).length);
    expect(first).toEqual([...first].sort((a, b) => b - a));
  });

  it('shows the most telling of the visible nodes, and only links among them', () => {
    const loaded = chooseOverview(largeIndex, ranked, all, []);
    expect(loaded.nodes).toEqual(ranked.slice(0, overviewSize));
    const shown = new Set(loaded.nodes);
    for (const id of loaded.edges) {
      const edge = largeIndex.edge(id);
      expect(shown.has(edge.source) && shown.has(edge.target)).toBe(true);
    }
  });

  it('fills up with others when the filters hide some', () => {
    const visible = applyFilters(largeIndex, { ...defaultFilters, hiddenTypes: ['place'] });
    const loaded = chooseOverview(largeIndex, ranked, visible, []);
    expect(loaded.nodes).toHaveLength(overviewSize);
    expect(loaded.nodes.every((id) => visible.nodes.has(id))).toBe(true);
  });

  it('adds what is wanted with its links, unless the filters hide it', () => {
    const last = ranked.at(-1);
    if (last === undefined) throw new Error('no nodes');
    const around = largeIndex.edgesOf(last).flatMap((edge) => [edge.source, edge.target]);
    const loaded = chooseOverview(largeIndex, ranked, all, [last, ...around]);
    expect(loaded.nodes).toEqual(expect.arrayContaining([last, ...around]));
    expect(loaded.edges).toEqual(expect.arrayContaining(largeIndex.edgesOf(last).map((edge) => edge.id)));
    const nothing = applyFilters(largeIndex, { ...defaultFilters, hiddenTypes: ['country', 'place'] });
    expect(chooseOverview(largeIndex, ranked, nothing, [last]).nodes).toEqual([]);
  });
});
