import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asNodeId } from '../../../src/domain/basics/ids.ts';
import { concernsCountries } from '../../../src/domain/filter/countryRule.ts';
import { applyFilters, defaultFilters } from '../../../src/domain/filter/filter.ts';
import { buildGraphIndex } from '../../../src/domain/graph/graphIndex.ts';
import { graphAndFilters } from '../../helpers/arbitraryGraph.ts';
import { sampleIndex } from '../../helpers/sampleGraph.ts';

describe('concernsCountries', () => {
  it('asks for one of the countries, or for each, and spares a chosen one', () => {
    const chosen = [asNodeId('maroc'), asNodeId('france')];
    const concerned = (countryMode: 'any' | 'all') =>
      sampleIndex.graph.nodes
        .filter((node) => concernsCountries(node, { countries: chosen, countryMode }))
        .map(({ id }) => id);
    expect(concerned('any')).toContain('nice-matin');
    expect(concerned('any')).not.toContain('aqmi');
    expect(concerned('all')).not.toContain('nice-matin');
    expect(concerned('all')).toEqual(expect.arrayContaining(chosen));
  });

  it('is what the filter keeps nodes by: what does not concern them is only there as the end of a link', () => {
    fc.assert(
      fc.property(graphAndFilters, ({ graph, filters: some }) => {
        const filters = {
          ...defaultFilters,
          hiddenTypes: [],
          countries: some.countries,
          countryMode: some.countryMode,
        };
        const { nodes, edges } = applyFilters(buildGraphIndex(graph), filters);
        const ends = new Set(
          graph.edges.filter(({ id }) => edges.has(id)).flatMap(({ source, target }) => [source, target]),
        );
        for (const node of graph.nodes)
          expect(nodes.has(node.id)).toBe(
            ends.has(node.id) ||
              (concernsCountries(node, filters) &&
                (node.mentions.length > 0 || filters.countries.includes(node.id))),
          );
      }),
    );
  });
});
