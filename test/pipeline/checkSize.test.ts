import { describe, expect, it } from 'vitest';
import { asArticleId } from '../../src/domain/basics/ids.ts';
import type { Problem } from '../../src/domain/basics/problem.ts';
import { graphLimits } from '../../src/domain/graph/limits.ts';
import type { Evidence, Graph } from '../../src/domain/graph/schema.ts';
import { boundEvidence } from '../../src/pipeline/boundEvidence.ts';
import { checkSize } from '../../src/pipeline/checkSize.ts';
import { graphOf, seedFiles, smallSeeds } from './smallSeeds.ts';

const graph = graphOf(seedFiles(smallSeeds));

const many = <Item>(item: Item | undefined, count: number): Item[] => {
  if (item === undefined) throw new Error('there is nothing to repeat');
  return Array<Item>(count).fill(item);
};

function check(changes: Partial<Graph>): Problem[] {
  const problems: Problem[] = [];
  checkSize({ ...graph, ...changes } as Graph, (problem) => problems.push(problem));
  return problems;
}

describe('the size of a graph', () => {
  it('is no matter as long as everything has room', () => {
    expect(check({})).toEqual([]);
    expect(check({ articles: many(graph.articles[0], graphLimits.articles) })).toEqual([]);
  });

  it('is told with what there is too much of, the bound and the way out', () => {
    const [problem, ...others] = check({ articles: many(graph.articles[0], graphLimits.articles + 1) });
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ severity: 'error', rule: 'graph-too-large', file: 'articles.yaml' });
    expect(problem?.message).toContain(`${graphLimits.articles + 1} articles`);
    expect(problem?.message).toContain(`${graphLimits.articles} that a graph holds`);
    expect(problem?.message).toContain('several folders');
  });

  it('names the article, the node or the pair that is too large', () => {
    const [article] = graph.articles;
    const [node] = graph.nodes;
    const [edge] = graph.edges;
    if (!article || !node || !edge) throw new Error('the small graph lacks something');
    const long = { ...article, passages: many(article.passages[0], graphLimits.passages + 1) };
    expect(check({ articles: [long] })[0]?.file).toBe(`articles/${article.file}`);
    const everywhere = { ...node, mentions: many(node.mentions[0], graphLimits.mentions + 1) };
    expect(check({ nodes: [everywhere] })[0]?.message).toContain(`« ${node.id} »`);
    const back = { ...edge, source: edge.target, target: edge.source };
    const joined = check({ edges: [...many(edge, graphLimits.parallel), back] });
    expect(joined[0]?.message).toContain(`« ${edge.source} »`);
    expect(joined[0]?.message).toContain(`${graphLimits.parallel + 1} different links`);
  });
});

describe('the evidence of one link', () => {
  const evidence = (start: number, standing: Pick<Evidence, 'origin' | 'score'>): Evidence => ({
    article: asArticleId('one'),
    start,
    end: start + 1,
    certainty: 'stated',
    when: null,
    ...standing,
  });

  it('stays whole where it has room', () => {
    const all = [evidence(0, { origin: 'proposed', score: 0.5 }), evidence(2, { origin: 'curated' })];
    expect(boundEvidence(all)).toBe(all);
  });

  it('loses the least sure proposals first, and keeps its order', () => {
    const proposed = Array.from({ length: graphLimits.evidence }, (_, at) =>
      evidence(2 * at, { origin: 'proposed', score: at === 7 ? 0.3 : at === 400 ? 0.2 : 0.6 }),
    );
    const kept = boundEvidence([
      ...proposed,
      evidence(9000, { origin: 'reviewed' }),
      evidence(9002, { origin: 'curated' }),
    ]);
    expect(kept).toHaveLength(graphLimits.evidence);
    expect(kept.map(({ start }) => start)).toEqual(
      [...proposed.map(({ start }) => start), 9000, 9002].filter((start) => start !== 14 && start !== 800),
    );
  });
});
