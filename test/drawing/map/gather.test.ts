import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asNodeId, type NodeId } from '../../../src/domain/basics/ids.ts';
import { applyFilters, defaultFilters } from '../../../src/domain/filter/filter.ts';
import { buildGraphIndex, type GraphIndex } from '../../../src/domain/graph/graphIndex.ts';
import type { Graph } from '../../../src/domain/graph/schema.ts';
import { bundleLinks } from '../../../src/drawing/map/bundles.ts';
import { type Gathered, gather } from '../../../src/drawing/map/gather.ts';
import { mapZoomLimits } from '../../../src/drawing/map/mapCamera.ts';
import { makeMapContent } from '../../../src/drawing/map/mapContent.ts';
import { spotsAt } from '../../../src/drawing/map/mapPicture.ts';
import { findPlaces } from '../../../src/drawing/map/mapPlaces.ts';
import { graphAndFilters } from '../../helpers/arbitraryGraph.ts';
import { readGraphFile } from '../../helpers/graphFile.ts';

const index = buildGraphIndex(readGraphFile());
const places = findPlaces(index);
const content = makeMapContent(index, applyFilters(index, defaultFilters), places);
const homeZooms = [0.5, 0.75, 0.9];

const gatherAt = (zoom: number, apart: readonly string[] = []): Gathered =>
  gather(
    { index, places, zoom, apart: new Set(apart.map(asNodeId)) },
    spotsAt({ index, places, content }, zoom),
  );

const clusterNamed = ({ clusters }: Gathered, head: string) => clusters.find((one) => one.head === head);

describe('what stands in one country or town', () => {
  it.each(homeZooms)('is one counted disc where the whole map is seen: zoom %s', (zoom) => {
    const gathered = gatherAt(zoom);
    const inMorocco = content.placed.filter((id) => {
      const placement = places.placements.get(id);
      const around = placement?.kind === 'at' ? placement.place : id;
      const { type, countries } = index.node(around);
      const country = type === 'place' && countries.length === 1 ? countries[0] : around;
      return country === 'maroc' && id !== 'maroc';
    });
    expect(inMorocco.length).toBeGreaterThan(20);
    expect([...(clusterNamed(gathered, 'maroc')?.members ?? [])].sort()).toEqual(inMorocco.sort());
    // Fewer marks than a reader can count at a glance, of more than a hundred nodes.
    expect(gathered.spots.length + gathered.clusters.length).toBeLessThan(45);
  });

  it.each(homeZooms)('leaves no disc over another, nor over a glyph: zoom %s', (zoom) => {
    const { spots, clusters } = gatherAt(zoom);
    const discs = clusters.map(({ head, at, reach }) => ({ id: `disc ${head}`, at, reach }));
    const covering = discs.flatMap((disc, n) =>
      [...discs.slice(n + 1), ...spots]
        .filter(({ at, reach }) => Math.hypot(at.x - disc.at.x, at.y - disc.at.y) < reach + disc.reach)
        .map(({ id }) => `${disc.id}, ${id}`),
    );
    expect(covering).toEqual([]);
  });

  it('stands apart, most of it, from the zoom on that its disc promises, and all of it from close by', () => {
    for (const zoom of homeZooms) {
      for (const { head, opensAt, members } of gatherAt(zoom).clusters) {
        expect(opensAt).toBeGreaterThan(zoom);
        expect(clusterNamed(gatherAt(opensAt * 0.999), head), head).toBeDefined();
        const opened = gatherAt(opensAt);
        const left = members.filter((id) => opened.clusterOf.has(id));
        expect(left.length, head).toBeLessThanOrEqual(members.length / 2);
      }
    }
    expect(gatherAt(mapZoomLimits.most / 2).clusters).toEqual([]);
  });

  it('leaves what is selected beside its disc, and takes it out of the count', () => {
    const before = clusterNamed(gatherAt(0.75), 'maroc');
    const gathered = gatherAt(0.75, ['maroc', 'bcij']);
    const after = clusterNamed(gathered, 'maroc');
    expect(after?.members.length).toBe((before?.members.length ?? 0) - 1);
    for (const id of ['maroc', 'bcij']) {
      const spot = gathered.spots.find((one) => one.id === id);
      if (spot === undefined || after === undefined) throw new Error(`${id} is not there.`);
      const away = Math.hypot(spot.at.x - after.at.x, spot.at.y - after.at.y);
      expect(away).toBeGreaterThanOrEqual(spot.reach + after.reach);
      expect(away).toBeLessThan(90);
    }
    // What stood by itself before has not moved.
    const alone = new Map(gatherAt(0.75).spots.map(({ id, at }) => [id, at]));
    for (const { id, at } of gathered.spots) if (alone.has(id)) expect(at).toEqual(alone.get(id));
  });
});

/** A graph whose nodes all stand in few countries, so that there is much to gather. */
const crowd = (graph: Graph): GraphIndex => {
  const countries = graph.nodes.filter(({ type }) => type === 'country').map(({ id }) => id);
  return buildGraphIndex({
    ...graph,
    nodes: graph.nodes.map((node, n) => ({
      ...node,
      ...(node.type === 'country' && { coordinates: [n * 2, 20 + n] as const }),
      countries: node.type === 'country' ? [] : countries.slice(0, 1),
    })),
  });
};

describe('gathering', () => {
  it('gathers nothing that stood apart from farther away', () => {
    const zooms = Array.from({ length: 24 }, (_, n) => mapZoomLimits.least * 1.2 ** n);
    fc.assert(
      fc.property(graphAndFilters, ({ graph, filters }) => {
        const own = crowd(graph);
        const ownPlaces = findPlaces(own);
        const ownContent = makeMapContent(own, applyFilters(own, filters), ownPlaces);
        const gatheredAt = zooms.map((zoom) =>
          gather(
            { index: own, places: ownPlaces, zoom, apart: new Set() },
            spotsAt({ index: own, places: ownPlaces, content: ownContent }, zoom),
          ),
        );
        for (const [n, { clusterOf }] of gatheredAt.entries())
          for (const id of clusterOf.keys())
            expect(
              gatheredAt.slice(0, n).every((farther) => farther.clusterOf.has(id)),
              id,
            ).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  it('loses no node and shows none twice, whatever is filtered, selected and zoomed', () => {
    fc.assert(
      fc.property(
        graphAndFilters,
        fc.double({ min: mapZoomLimits.least, max: mapZoomLimits.most, noNaN: true }),
        fc.array(fc.nat(30), { maxLength: 3 }),
        ({ graph, filters }, zoom, picks) => {
          const own = crowd(graph);
          const visible = applyFilters(own, filters);
          const ownPlaces = findPlaces(own);
          const { placed, links } = makeMapContent(own, visible, ownPlaces);
          const apart = new Set(picks.flatMap((n): NodeId[] => placed.slice(n, n + 1)));
          const spots = spotsAt(
            { index: own, places: ownPlaces, content: makeMapContent(own, visible, ownPlaces) },
            zoom,
          );
          const gathered = gather({ index: own, places: ownPlaces, zoom, apart }, spots);
          const shown = [...gathered.spots.map(({ id }) => id), ...gathered.clusterOf.keys()];
          expect([...shown].sort()).toEqual([...placed].sort());
          for (const id of apart) expect(gathered.clusterOf.has(id)).toBe(false);
          for (const { head, members } of gathered.clusters)
            for (const id of members) expect(gathered.clusterOf.get(id)?.head).toBe(head);

          const bundles = bundleLinks(own, links, gathered.clusterOf);
          const drawn = bundles.flatMap(({ edges }) => edges.map(({ id }) => id));
          const between = links.filter(({ edge: { source, target } }) => {
            const [from, to] = [gathered.clusterOf.get(source), gathered.clusterOf.get(target)];
            return from === undefined || from !== to;
          });
          expect([...drawn].sort()).toEqual(between.map(({ edge }) => edge.id).sort());
        },
      ),
    );
  });
});
