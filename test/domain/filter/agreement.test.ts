import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listActiveFilters } from '../../../src/domain/filter/activeFilters.ts';
import { countFacets } from '../../../src/domain/filter/facets.ts';
import { applyFilters } from '../../../src/domain/filter/filter.ts';
import { buildGraphIndex } from '../../../src/domain/graph/graphIndex.ts';
import { listArticleRows } from '../../../src/domain/passages/articleRows.ts';
import { listEdgeRows, listNodeRows } from '../../../src/domain/passages/graphRows.ts';
import { listPassageRows } from '../../../src/domain/passages/passageRows.ts';
import { passagesOfView } from '../../../src/domain/passages/provingPassages.ts';
import { listTimeline } from '../../../src/domain/timeline/timeline.ts';
import { makeMapContent } from '../../../src/drawing/map/mapContent.ts';
import { placesOf } from '../../../src/drawing/map/mapPlaces.ts';
import { graphAndFilters } from '../../helpers/arbitraryGraph.ts';

const sorted = (ids: Iterable<string>): readonly string[] => [...new Set(ids)].sort();

describe('one tick, one look', () => {
  it('counts, chips, table, map, timeline and passages show what the graph shows, under any filters', () => {
    fc.assert(
      fc.property(graphAndFilters, ({ graph, filters }) => {
        const index = buildGraphIndex(graph);
        const visible = applyFilters(index, filters);
        const nodes = sorted(visible.nodes);
        const edges = sorted(visible.edges.keys());

        const { totals } = countFacets(index, filters);
        expect([totals.nodes.shown, totals.edges.shown]).toEqual([nodes.length, edges.length]);

        expect(sorted(listNodeRows(index, visible, filters).map(({ id }) => id))).toEqual(nodes);
        expect(sorted(listEdgeRows(index, visible).map(({ id }) => id))).toEqual(edges);

        const rows = listPassageRows(index, visible, filters);
        const proved = rows.flatMap((row) => (row.kind === 'proof' ? row.claims : []));
        expect(sorted(proved.map(({ edge }) => edge.id))).toEqual(edges);
        const read = passagesOfView(index, visible).flatMap(({ shown }) => shown);
        expect(sorted(read.flatMap(({ ofOthers }) => ofOthers.map(({ edge }) => edge.id)))).toEqual(edges);
        expect(sorted(listArticleRows(index, visible, filters).map(({ id }) => id))).toEqual(
          sorted(rows.map(({ source }) => source.article.id)),
        );

        const { items, undated } = listTimeline(index, visible, 'type');
        const dated = items.map(({ subject }) => subject);
        const idsOf = (kind: 'node' | 'edge') => dated.filter((one) => one.kind === kind).map(({ id }) => id);
        expect(sorted([...idsOf('edge'), ...undated.edges])).toEqual(edges);
        for (const id of [...idsOf('node'), ...undated.nodes]) expect(visible.nodes).toContain(id);

        const { placed, unplaced, links } = makeMapContent(index, visible, placesOf(index));
        expect(sorted([...placed, ...unplaced.flatMap(({ ids }) => ids)])).toEqual(nodes);
        for (const { edge } of links) expect(edges).toContain(edge.id);

        const chips = listActiveFilters(filters).map((chip) => JSON.stringify(chip));
        expect(new Set(chips).size).toBe(chips.length);
      }),
      { numRuns: 100 },
    );
  });
});
