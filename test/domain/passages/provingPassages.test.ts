import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NodeId } from '../../../src/domain/basics/ids.ts';
import { overlaps } from '../../../src/domain/basics/span.ts';
import { applyFilters, defaultFilters, type Filters } from '../../../src/domain/filter/filter.ts';
import { buildGraphIndex, type GraphIndex } from '../../../src/domain/graph/graphIndex.ts';
import { countPrinted, provingPassages } from '../../../src/domain/passages/provingPassages.ts';
import { graphAndFilters } from '../../helpers/arbitraryGraph.ts';
import { readGraphFile } from '../../helpers/graphFile.ts';

const realIndex = buildGraphIndex(readGraphFile());

interface Given {
  readonly index: GraphIndex;
  readonly filters: Filters;
  readonly id: NodeId;
}

/** Every node of arbitrary graphs, under arbitrary filters. */
const overNodes = (check: (given: Given) => void): void =>
  fc.assert(
    fc.property(graphAndFilters, ({ graph, filters }) => {
      const index = buildGraphIndex(graph);
      for (const { id } of graph.nodes) check({ index, filters, id });
    }),
    { numRuns: 60 },
  );

describe('provingPassages', () => {
  it('tells every passage that the graph counts, shown or hidden', () => {
    overNodes(({ index, filters, id }) => {
      const groups = provingPassages(index, applyFilters(index, filters), filters, id);
      const all = groups.flatMap(({ shown, hidden }) => [...shown, ...hidden]);
      expect(countPrinted(all)).toBe(index.passageCount(id));
    });
  });

  it('finds under a passage just the evidence whose words it shares, as a search through all edges does', () => {
    overNodes(({ index, filters, id }) => {
      for (const { shown, hidden } of provingPassages(index, applyFilters(index, filters), filters, id))
        for (const passage of [...shown, ...hidden]) {
          const places = [passage, ...passage.repeats];
          const naive = index.graph.edges.filter((edge) =>
            edge.evidence.some(
              (item) => item.article === passage.article && places.some((place) => overlaps(item, place)),
            ),
          );
          const found = [...passage.ofNode, ...passage.ofOthers].map(({ edge }) => edge.id);
          expect(new Set(found)).toEqual(new Set(naive.map((edge) => edge.id)));
          expect(found).toHaveLength(naive.length);
        }
    });
  });

  it('never hides the words that a shown link of the node rests on', () => {
    overNodes(({ index, filters, id }) => {
      const visible = applyFilters(index, filters);
      const shown = provingPassages(index, visible, filters, id).flatMap((group) => group.shown);
      for (const edge of index.edgesOf(id))
        for (const position of visible.edges.get(edge.id) ?? []) {
          const item = edge.evidence[position];
          const isNamed = index
            .node(id)
            .mentions.some((one) => item && one.article === item.article && overlaps(one, item));
          if (item && isNamed)
            expect(
              shown.some((passage) =>
                [passage, ...passage.repeats].some(
                  (place) => passage.article === item.article && overlaps(place, item),
                ),
              ),
            ).toBe(true);
        }
    });
  });

  it('begins each article with the passage that proves most links of the node', () => {
    const visible = applyFilters(realIndex, defaultFilters);
    for (const { id } of realIndex.graph.nodes)
      for (const { shown, hidden } of provingPassages(realIndex, visible, defaultFilters, id)) {
        const counts = shown.map(({ ofNode }) => ofNode.length);
        if (hidden.length === 0) expect(counts[0]).toBe(Math.max(...counts));
      }
  });

  it('gives a headline that is printed again once, and says where else it stands', () => {
    const visible = applyFilters(realIndex, defaultFilters);
    const all = realIndex.graph.nodes.flatMap(({ id }) =>
      provingPassages(realIndex, visible, defaultFilters, id).flatMap(({ shown }) => shown),
    );
    const repeated = all.filter(({ repeats }) => repeats.length > 0);
    expect(repeated.length).toBeGreaterThan(0);
    for (const { article, start, end, repeats } of repeated) {
      const { text } = realIndex.article(article).article;
      const words = (place: { start: number; end: number }) =>
        text.slice(place.start, place.end).replace(/\s+/g, ' ').trim();
      for (const repeat of repeats) expect(words(repeat)).toBe(words({ start, end }));
    }
  });
});
