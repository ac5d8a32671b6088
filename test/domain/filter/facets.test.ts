import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countFacets } from '../../../src/domain/filter/facets.ts';
import { defaultFilters } from '../../../src/domain/filter/filter.ts';
import { buildGraphIndex } from '../../../src/domain/graph/graphIndex.ts';
import { graphAndFilters } from '../../helpers/arbitraryGraph.ts';
import { naiveFacets } from '../../helpers/naiveFilter.ts';
import { sampleGraph, sampleIndex } from '../../helpers/sampleGraph.ts';

describe('countFacets', () => {
  it('counts a hidden type under the other filters, so that the switch tells what it would bring', () => {
    const { types, totals } = countFacets(sampleIndex, defaultFilters);
    expect(types.find(({ value }) => value === 'place')?.count).toBe(1);
    expect(totals.nodes).toEqual({ shown: 12, all: 15 });
    expect(totals.edges).toEqual({ shown: 12, all: 13 });
  });

  it('counts the sentences that name a country, the most first, and keeps those with none', () => {
    const { countries } = countFacets(sampleIndex, {
      ...defaultFilters,
      years: { from: 2011, to: 2011 },
    });
    expect(countries).toEqual([
      { value: 'algerie', count: 4 },
      { value: 'mali', count: 3 },
      { value: 'france', count: 0 },
      { value: 'maroc', count: 0 },
    ]);
  });

  it('counts a sentence that names a country for the year of what it proves', () => {
    const { countries } = countFacets(sampleIndex, {
      ...defaultFilters,
      years: { from: 2015, to: 2015 },
    });
    expect(countries[0]).toEqual({ value: 'maroc', count: 1 });
  });

  it('gives every year of the corpus a place in the histogram', () => {
    const { years } = countFacets(sampleIndex, { ...defaultFilters, hiddenTypes: [] });
    expect(years[0]).toEqual({ year: 2010, count: 1 });
    expect(years.at(-1)?.year).toBe(2025);
    expect(years).toHaveLength(16);
  });

  it('has no years for a graph without dates', () => {
    const undated = {
      ...sampleGraph,
      articles: sampleGraph.articles.map((article) => ({
        ...article,
        published: { edtf: null, basis: 'unknown' as const },
      })),
      nodes: sampleGraph.nodes.map((node) => ({ ...node, when: null })),
      edges: sampleGraph.edges.map((edge) => ({
        ...edge,
        evidence: edge.evidence.map((item) => ({ ...item, when: null })),
      })),
    };
    expect(countFacets(buildGraphIndex(undated), defaultFilters).years).toEqual([]);
  });

  it('agrees with the naive judge on any graph under any filters', () => {
    fc.assert(
      fc.property(graphAndFilters, ({ graph, filters }) => {
        const facets = countFacets(buildGraphIndex(graph), filters);
        const judge = naiveFacets(graph, filters);
        const judged = <T>(counts: readonly { value: T; count: number }[], judgeOne: (value: T) => number) =>
          counts.map(({ value }) => ({ value, count: judgeOne(value) }));
        expect(facets).toEqual({
          types: judged(facets.types, judge.type),
          families: judged(facets.families, judge.family),
          certainties: judged(facets.certainties, judge.certainty),
          articles: judged(facets.articles, judge.article),
          countries: judged(facets.countries, judge.country),
          corroboration: judged(facets.corroboration, judge.corroborated),
          years: facets.years.map(({ year }) => ({ year, count: judge.year(year) })),
          origins: { verified: judge.origin('verified'), proposed: judge.origin('proposed') },
          teasers: judge.teasers,
          totals: {
            nodes: { shown: judge.shown.nodes, all: graph.nodes.length },
            edges: { shown: judge.shown.edges, all: graph.edges.length },
          },
        });
      }),
      { numRuns: 60 },
    );
  });
});
