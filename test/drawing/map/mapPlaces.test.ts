import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asNodeId } from '../../../src/domain/basics/ids.ts';
import { applyFilters, defaultFilters } from '../../../src/domain/filter/filter.ts';
import { buildGraphIndex } from '../../../src/domain/graph/graphIndex.ts';
import type { Graph } from '../../../src/domain/graph/schema.ts';
import { makeMapContent } from '../../../src/drawing/map/mapContent.ts';
import { baseZoom, findPlaces, glyphScale } from '../../../src/drawing/map/mapPlaces.ts';
import { spread } from '../../../src/drawing/map/spread.ts';
import { graphAndFilters } from '../../helpers/arbitraryGraph.ts';
import { readGraphFile } from '../../helpers/graphFile.ts';

const index = buildGraphIndex(readGraphFile());
const places = findPlaces(index);

describe('the places on the map', () => {
  it.each([0.3, baseZoom, 1.2, 3, 9])('let no glyph cover another at zoom %s', (zoom) => {
    const circles = [...places.places].map(([id, place]) => ({
      id,
      ...places.positionAt(id, zoom),
      reach: place.reach * glyphScale(zoom),
    }));
    const isCountry = (id: string) => index.node(asNodeId(id)).type === 'country';
    const covering = circles.flatMap((a, n) =>
      circles
        .slice(n + 1)
        .filter(
          (b) =>
            !(isCountry(a.id) && isCountry(b.id)) && Math.hypot(a.x - b.x, a.y - b.y) < a.reach + b.reach,
        )
        .map((b) => `${a.id} ${b.id}`),
    );
    expect(covering).toEqual([]);
  });

  it('put countries exactly where they are', () => {
    for (const [id, { anchor }] of places.places) {
      if (index.node(id).type !== 'country') continue;
      const { x, y } = places.positionAt(id, 2);
      expect(Math.hypot(x - anchor.x * 2, y - anchor.y * 2)).toBeLessThan(1e-6);
    }
  });

  it('bring all nearer to where they belong the closer the reader looks', () => {
    const farthest = (zoom: number) =>
      Math.max(
        ...[...places.places].map(([id, { anchor }]) => {
          const { x, y } = places.positionAt(id, zoom);
          return Math.hypot(x / zoom - anchor.x, y / zoom - anchor.y);
        }),
      );
    expect(farthest(baseZoom)).toBeLessThan(110);
    expect(farthest(baseZoom * 4)).toBeLessThan(farthest(baseZoom) * 0.8);
    expect(farthest(baseZoom * 16)).toBeLessThan(farthest(baseZoom * 4) * 0.8);
  });
});

/** Gives every other node a place of its own. */
const putEveryOther = (graph: Graph): Graph => ({
  ...graph,
  nodes: graph.nodes.map((node, n) => (n % 2 === 0 ? { ...node, coordinates: [n * 3, 20] as const } : node)),
});

describe('the content of the map', () => {
  it('places or lists every visible node once, and draws no link to an end that is not placed', () => {
    fc.assert(
      fc.property(graphAndFilters, ({ graph, filters }) => {
        const own = buildGraphIndex(putEveryOther(graph));
        const visible = applyFilters(own, filters);
        const { placed, unplaced, links } = makeMapContent(own, visible, findPlaces(own));
        const listed = unplaced.flatMap(({ ids }) => ids);
        expect([...placed, ...listed].sort()).toEqual([...visible.nodes].sort());
        for (const { edge } of links) {
          expect(placed).toContain(edge.source);
          expect(placed).toContain(edge.target);
          expect(visible.edges.has(edge.id)).toBe(true);
        }
      }),
    );
  });

  it('draws every link of the corpus whose two ends are placed', () => {
    const visible = applyFilters(index, defaultFilters);
    const { placed, links } = makeMapContent(index, visible, places);
    const wanted = [...visible.edges.keys()].filter((id) => {
      const { source, target } = index.edge(id);
      return source !== target && placed.includes(source) && placed.includes(target);
    });
    expect(links.map(({ edge }) => edge.id)).toEqual(wanted);
  });
});

describe('spread', () => {
  const standee = fc.record({
    x: fc.integer({ min: 0, max: 60 }),
    y: fc.integer({ min: 0, max: 60 }),
    reach: fc.integer({ min: 3, max: 15 }),
  });

  it('finds each a place that touches none before it, the same every time', () => {
    fc.assert(
      fc.property(fc.array(standee, { maxLength: 40 }), (all) => {
        const standees = all.map(({ x, y, reach }, n) => ({
          id: asNodeId(`n${n}`),
          anchor: { x, y },
          reach,
          fixed: false,
        }));
        const spots = spread(standees);
        expect(spots).toEqual(spread(standees));
        standees.forEach((a, n) => {
          for (const b of standees.slice(n + 1)) {
            const [at, other] = [spots.get(a.id), spots.get(b.id)];
            if (!at || !other) throw new Error('One has no place.');
            expect(Math.hypot(at.x - other.x, at.y - other.y)).toBeGreaterThanOrEqual(a.reach + b.reach);
          }
        });
      }),
    );
  });
});
