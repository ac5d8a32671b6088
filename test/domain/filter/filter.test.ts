import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asArticleId, asNodeId } from '../../../src/domain/basics/ids.ts';
import { applyFilters, defaultFilters, type Filters } from '../../../src/domain/filter/filter.ts';
import { buildGraphIndex } from '../../../src/domain/graph/graphIndex.ts';
import { graphAndFilters } from '../../helpers/arbitraryGraph.ts';
import { edgeIdOf } from '../../helpers/graphBuilder.ts';
import { naiveFilter } from '../../helpers/naiveFilter.ts';
import { sampleGraph, sampleIndex } from '../../helpers/sampleGraph.ts';

const open: Filters = { ...defaultFilters, hiddenTypes: [] };
const show = (patch: Partial<Filters>) => applyFilters(sampleIndex, { ...open, ...patch });
const nodesUnder = (patch: Partial<Filters>) => [...show(patch).nodes];
const edgesUnder = (patch: Partial<Filters>) => [...show(patch).edges.keys()];
const located = edgeIdOf('services-marocains', 'located', 'localisation-abaaoud');

describe('applyFilters', () => {
  it('shows everything when nothing is held back', () => {
    const { nodes, edges } = show({});
    expect(nodes.size).toBe(sampleGraph.nodes.length);
    for (const { id, evidence } of sampleGraph.edges) expect(edges.get(id)).toEqual([...evidence.keys()]);
  });

  it('hides places and organizations at first, with the edges that end there', () => {
    const { nodes, edges } = applyFilters(sampleIndex, defaultFilters);
    expect(nodes).not.toContain('tamanrasset');
    expect(nodes).not.toContain('nice-matin');
    expect(nodes).toContain('cemoc');
    expect(edges.has(edgeIdOf('cemoc', 'based-in', 'tamanrasset'))).toBe(false);
  });

  it('keeps the other end of an edge that concerns a chosen country, and nodes that concern it', () => {
    const nodes = nodesUnder({ countries: [asNodeId('france')] });
    expect(nodes).toContain('france');
    expect(nodes).toContain('nice-matin'); // concerns France, and no edge ends at it
    expect(nodes).toContain('maroc'); // the other end
    expect(nodes).not.toContain('cemoc');
    expect(nodes).not.toContain('aqmi');
  });

  it('keeps a chosen country itself, though the years leave nothing that names it', () => {
    expect(nodesUnder({ countries: [asNodeId('mali')], years: { from: 1950, to: 1950 } })).toEqual(['mali']);
    expect(nodesUnder({ years: { from: 1950, to: 1950 } })).toEqual([]);
    expect(
      nodesUnder({
        countries: [asNodeId('mali')],
        years: { from: 1950, to: 1950 },
        hiddenTypes: ['country'],
      }),
    ).toEqual([]);
  });

  it('does not bring back the other end when its type is hidden', () => {
    const nodes = nodesUnder({ countries: [asNodeId('algerie')], hiddenTypes: ['place'] });
    expect(nodes).not.toContain('tamanrasset');
  });

  it('asks for all of the chosen countries in « all », over the edge and its ends together', () => {
    const both = { countries: [asNodeId('maroc'), asNodeId('france')], countryMode: 'all' } as const;
    expect(edgesUnder(both)).toContain(edgeIdOf('maroc', 'gives-intelligence-to', 'france'));
    expect(edgesUnder(both)).toContain(edgeIdOf('nicolas-lerner', 'speaks-of', 'maroc'));
    expect(edgesUnder(both)).not.toContain(edgeIdOf('maroc', 'foiled', 'daech'));
    expect(nodesUnder(both)).not.toContain('nice-matin');
  });

  it('takes the year of the article for what carries none of its own', () => {
    expect(edgesUnder({ years: { from: 2020, to: 2020 } })).toContain(
      edgeIdOf('maroc', 'gives-intelligence-to', 'france'),
    );
    expect(edgesUnder({ years: { from: 2011, to: 2011 } })).toContain(
      edgeIdOf('algerie', 'is-brake-on', 'cemoc'), // XXXX-11-21
    );
  });

  it('goes by what happened, or by the switch by what was published', () => {
    const year = { years: { from: 2015, to: 2015 } };
    expect(edgesUnder(year)).toEqual([located]);
    expect(edgesUnder({ ...year, yearBasis: 'published' })).toEqual([]);
    expect(edgesUnder({ years: { from: 2020, to: 2020 }, yearBasis: 'published' })).toContain(located);
  });

  it('narrows the evidence, and counts corroboration on what is left of it', () => {
    const hidden = { hiddenArticles: [asArticleId('cooperation-europe')] };
    expect(show(hidden).edges.get(located)).toEqual([0]);
    expect(edgesUnder({ minCorroboration: 2 })).toContain(located);
    expect(edgesUnder({ ...hidden, minCorroboration: 2 })).not.toContain(located);
  });

  it('leaves out teasers of other articles by one switch', () => {
    const foiled = edgeIdOf('maroc', 'foiled', 'daech');
    expect(edgesUnder({})).toContain(foiled);
    expect(edgesUnder({ teasers: false })).not.toContain(foiled);
  });

  it('keeps an event by its own year though nothing else is left of it', () => {
    const nodes = nodesUnder({ years: { from: 2010, to: 2010 }, hiddenFamilies: ['structure'] });
    expect(nodes).toEqual(['creation-du-cemoc']);
  });

  it('agrees with the naive judge on any graph under any filters', () => {
    fc.assert(
      fc.property(graphAndFilters, ({ graph, filters }) => {
        const fast = applyFilters(buildGraphIndex(graph), filters);
        const slow = naiveFilter(graph, filters);
        expect(new Set<string>(fast.nodes)).toEqual(slow.nodes);
        expect(new Map<string, readonly number[]>(fast.edges)).toEqual(slow.edges);
      }),
      { numRuns: 150 },
    );
  });

  it('leaves no edge hanging', () => {
    fc.assert(
      fc.property(graphAndFilters, ({ graph, filters }) => {
        const index = buildGraphIndex(graph);
        const { nodes, edges } = applyFilters(index, filters);
        const hanging = [...edges.keys()]
          .map((id) => index.edge(id))
          .filter(({ source, target }) => !nodes.has(source) || !nodes.has(target));
        expect(hanging).toEqual([]);
      }),
    );
  });
});
