import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NodeId } from '../../../src/domain/basics/ids.ts';
import { findCommunities, leastCommunity } from '../../../src/domain/figures/communities.ts';
import { findComponents } from '../../../src/domain/figures/components.ts';
import { buildLinkGraph } from '../../../src/domain/figures/linkGraph.ts';
import { shareAmongArticles, surveyGraph } from '../../../src/domain/figures/overview.ts';
import {
  leastLinksForShare,
  rankByCitations,
  rankByCorroboration,
  rankByLinks,
  rankUnsure,
} from '../../../src/domain/figures/rankings.ts';
import { applyFilters, defaultFilters } from '../../../src/domain/filter/filter.ts';
import { buildGraphIndex, type GraphIndex } from '../../../src/domain/graph/graphIndex.ts';
import { listEdgeRows, listNodeRows } from '../../../src/domain/passages/graphRows.ts';
import { arbitraryGraph, filtersFor } from '../../helpers/arbitraryGraph.ts';
import { readGraphFile } from '../../helpers/graphFile.ts';

const index = buildGraphIndex(readGraphFile());
const visible = applyFilters(index, defaultFilters);
const nodes = listNodeRows(index, visible, defaultFilters);
const edges = listEdgeRows(index, visible);

/** Graphs as the filters leave them. */
const arbitraryView = arbitraryGraph.chain((graph) =>
  filtersFor(graph).map((filters) => {
    const of = buildGraphIndex(graph);
    return { index: of, filters, visible: applyFilters(of, filters) };
  }),
);

describe('the graph that the figures are worked out on', () => {
  it('has the visible nodes, and a line for each linked pair with as many links as the graph shows', () => {
    fc.assert(
      fc.property(arbitraryView, ({ index: of, visible: shown }) => {
        const graph = buildLinkGraph(of, shown);
        expect(new Set(graph.nodes())).toEqual(shown.nodes);
        for (const a of shown.nodes)
          for (const b of shown.nodes) {
            if (a === b) continue;
            const links = of.edgesBetween(a, b).filter(({ id }) => shown.edges.has(id)).length;
            expect(graph.hasEdge(a, b) ? graph.getEdgeAttribute(a, b, 'weight') : 0).toBe(links);
          }
        expect(graph.nodes().some((id) => graph.hasEdge(id, id))).toBe(false);
      }),
    );
  });

  it('falls into parts as steps from node to node tell', () => {
    fc.assert(
      fc.property(arbitraryView, ({ index: of, visible: shown }) => {
        const parts = findComponents(buildLinkGraph(of, shown));
        expect(new Set(parts.flat())).toEqual(shown.nodes);
        expect(parts.flat()).toHaveLength(shown.nodes.size);
        const partOf = new Map(parts.flatMap((ids, part) => ids.map((id) => [id, part] as const)));
        for (const a of shown.nodes)
          for (const b of shown.nodes) expect(partOf.get(a) === partOf.get(b)).toBe(reaches(of, shown, a, b));
        expect(parts.map(({ length }) => length)).toEqual(
          parts.map(({ length }) => length).sort((a, b) => b - a),
        );
      }),
    );
  });

  it('counts how many pairs are linked', () => {
    fc.assert(
      fc.property(arbitraryView, ({ index: of, visible: shown }) => {
        const ids = [...shown.nodes];
        const pairs = ids.flatMap((a, n) => ids.slice(n + 1).map((b) => [a, b] as const));
        const linked = pairs.filter(([a, b]) => of.edgesBetween(a, b).some(({ id }) => shown.edges.has(id)));
        const { density, parts, isolated } = surveyGraph(buildLinkGraph(of, shown));
        expect(density).toBeCloseTo(pairs.length === 0 ? 0 : linked.length / pairs.length, 9);
        expect(parts.flat().length + isolated.length).toBe(ids.length);
        for (const id of isolated) expect(linked.some((pair) => pair.includes(id))).toBe(false);
      }),
    );
  });
});

describe('rankings', () => {
  it('put those with most links first, as many as the graph shows at them', () => {
    const rows = rankByLinks(nodes);
    for (const { id, links } of rows)
      expect(links).toBe(index.edgesOf(id).filter((edge) => visible.edges.has(edge.id)).length);
    expectDescending(rows, ({ links }) => links);
    expect(new Set(rows.map(({ id }) => id))).toEqual(
      new Set(
        [...visible.nodes].filter((id) => index.edgesOf(id).some((edge) => visible.edges.has(edge.id))),
      ),
    );
    const people = rankByLinks(nodes, 'person');
    expect(people).toEqual(rows.filter(({ node }) => node.type === 'person'));
  });

  it('put those named by most passages first, or by most articles', () => {
    expectDescending(rankByCitations(nodes, 'passages'), ({ passages }) => passages);
    expectDescending(rankByCitations(nodes, 'articles'), ({ sources }) => sources.length);
  });

  it('break ties by id, whatever order the rows come in', () => {
    expect(rankByLinks(nodes.toReversed())).toEqual(rankByLinks(nodes));
    expect(rankUnsure(edges.toReversed())).toEqual(rankUnsure(edges));
  });

  it('put links that most articles attest first, and none that one attests', () => {
    const rows = rankByCorroboration(edges, ({ id }) => visible.edges.get(id)?.length ?? 0);
    expect(rows.length).toBeGreaterThan(0);
    for (const { edge, sources } of rows) {
      expect(sources).toHaveLength(index.corroboration(edge, visible.edges.get(edge.id) ?? []));
      expect(sources.length).toBeGreaterThan(1);
    }
    expectDescending(rows, ({ sources }) => sources.length);
  });

  it('tell of which nodes least is asserted', () => {
    fc.assert(
      fc.property(arbitraryView, ({ index: of, visible: shown }) => {
        const rows = rankUnsure(listEdgeRows(of, shown));
        const expected = [...shown.nodes].flatMap((id) => {
          const links = of.edgesOf(id).filter((edge) => shown.edges.has(edge.id));
          const unsure = links.filter((edge) =>
            (shown.edges.get(edge.id) ?? []).every((at) => edge.evidence[at]?.certainty !== 'stated'),
          );
          return links.length >= leastLinksForShare && unsure.length > 0
            ? { id, links: links.length, unsure: unsure.length }
            : [];
        });
        expect(new Set(rows)).toEqual(new Set(expected));
        expectDescending(rows, ({ links, unsure }) => unsure / links);
      }),
    );
  });
});

describe('what each article contributes', () => {
  it('is the links that it attests, and those that it alone attests', () => {
    fc.assert(
      fc.property(arbitraryView, ({ index: of, visible: shown }) => {
        for (const { source, links, alone } of shareAmongArticles(of, shown)) {
          const attested = [...shown.edges].filter(([id, positions]) =>
            positions.some((at) => of.edge(id).evidence[at]?.article === source.article.id),
          );
          expect(links).toBe(attested.length);
          expect(alone).toBe(
            attested.filter(([id, positions]) => of.corroboration(of.edge(id), positions) === 1).length,
          );
        }
      }),
    );
  });
});

describe('communities', () => {
  const communities = findCommunities(index, buildLinkGraph(index, visible));

  it('are the same each time, and share no node', () => {
    expect(findCommunities(index, buildLinkGraph(index, visible))).toEqual(communities);
    const members = communities.flatMap((community) => community.nodes);
    expect(communities.length).toBeGreaterThan(2);
    expect(new Set(members).size).toBe(members.length);
    for (const community of communities)
      expect(community.nodes.length).toBeGreaterThanOrEqual(leastCommunity);
    expectDescending(communities, (community) => community.nodes.length);
  });

  it('hold most links inside', () => {
    const communityOf = new Map(
      communities.flatMap(({ nodes: ids }, n) => ids.map((id) => [id, n] as const)),
    );
    const ends = [...visible.edges.keys()].map((id) => index.edge(id));
    const inside = ends.filter(
      ({ source, target }) => communityOf.has(source) && communityOf.get(source) === communityOf.get(target),
    );
    // In a random partition, communities of these sizes would contain about one link in `communities.length`.
    expect(inside.length / ends.length).toBeGreaterThan(2 / communities.length);
  });

  it('name the region that shares most of their nodes', () => {
    for (const { nodes: ids, region } of communities) {
      const shared = index.graph.regions.map((one) => one.nodes.filter((id) => ids.includes(id)).length);
      expect(region?.shared ?? 0).toBe(Math.max(0, ...shared));
    }
  });
});

function expectDescending<Row>(rows: readonly Row[], figure: (row: Row) => number): void {
  const figures = rows.map(figure);
  expect(figures).toEqual(figures.toSorted((a, b) => b - a));
}

function reaches(
  of: GraphIndex,
  shown: ReturnType<typeof applyFilters>,
  from: NodeId,
  to: NodeId,
  seen: ReadonlySet<NodeId> = new Set([from]),
): boolean {
  let all = new Set(seen);
  for (let before = 0; before < all.size; ) {
    before = all.size;
    all = new Set(
      [...all].flatMap((id) => [
        id,
        ...of
          .edgesOf(id)
          .filter((edge) => shown.edges.has(edge.id))
          .flatMap(({ source, target }) => [source, target]),
      ]),
    );
  }
  return all.has(to);
}
