import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrange } from '../../../src/domain/arrange/arrange.ts';
import { stretch } from '../../../src/domain/arrange/arrangeAround.ts';
import type { ArrangeGraph, Arrangement, ArrangeNode, Place } from '../../../src/domain/arrange/types.ts';
import { asNodeId, type NodeId } from '../../../src/domain/basics/ids.ts';
import { nodeTypes } from '../../../src/domain/basics/kinds.ts';
import type { Layout } from '../../../src/domain/basics/layout.ts';
import { graphLimits } from '../../../src/domain/graph/limits.ts';
import { makeRandom } from '../../bench/random.ts';

const nodeArbitrary = fc.record({
  type: fc.constantFrom(...nodeTypes),
  radius: fc.double({ min: 6, max: 33, noNaN: true }),
  home: fc.record({ x: fc.integer({ min: -900, max: 900 }), y: fc.integer({ min: -900, max: 900 }) }),
  days: fc.option(
    fc.oneof(
      fc
        .integer({ min: 1990, max: 2026 })
        .map((year) => ({ first: year * 10_000 + 101, last: year * 10_000 + 1231 })),
      fc
        .tuple(
          fc.integer({ min: 2010, max: 2014 }),
          fc.integer({ min: 1, max: 12 }),
          fc.integer({ min: 1, max: 28 }),
        )
        .map(([year, month, day]) => year * 10_000 + month * 100 + day)
        .map((date) => ({ first: date, last: date })),
    ),
    { nil: null, freq: 3 },
  ),
});

const graphs: fc.Arbitrary<ArrangeGraph> = fc
  .array(nodeArbitrary, { minLength: 1, maxLength: 60 })
  .chain((parts) => {
    const nodes = parts.map(
      (part, n): ArrangeNode => ({
        ...part,
        id: asNodeId(`n${n}`),
        secondary: part.type === 'place' || part.type === 'organization',
      }),
    );
    const id = fc.constantFrom(...nodes.map((node) => node.id));
    return fc
      .array(fc.record({ source: id, target: id }), { maxLength: 120 })
      .map((links) => ({ nodes, links }));
  });

const layouts: readonly Exclude<Layout, { kind: 'map' }>[] = [
  { kind: 'time' },
  { kind: 'type' },
  { kind: 'around', middle: [asNodeId('n0')] },
  { kind: 'around', middle: [asNodeId('n0'), asNodeId('n1'), asNodeId('n2')] },
];

describe.each(layouts)('the layout $kind ($middle)', (layout) => {
  it('gives every node a place, the same each time, without overlaps', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const arrangement = arrange(graph, layout);
        expect([...arrangement.places.keys()].sort()).toEqual(graph.nodes.map(({ id }) => id).sort());
        expect(arrange(structuredClone(graph), layout)).toEqual(arrangement);
        for (const [one, other, room] of pairs(graph, arrangement))
          expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThanOrEqual(room);
      }),
      { numRuns: 60 },
    );
  });
});

it('is there in time for thousands of nodes, in every layout', () => {
  const count = graphLimits.nodes / 3;
  const random = makeRandom(7);
  const anyone = () => asNodeId(`n${Math.floor(random() ** 2 * count)}`);
  const nodes = Array.from({ length: count }, (_, n): ArrangeNode => {
    const type = nodeTypes[n % nodeTypes.length] ?? 'event';
    const date = 20_000_101 + 10_000 * Math.floor(random() * 20);
    const days = { first: date, last: date };
    const home = { x: random() * 9000, y: random() * 9000 };
    return { id: asNodeId(`n${n}`), type, radius: 10, home, days, secondary: type === 'place' };
  });
  const links = Array.from({ length: graphLimits.edges / 3 }, () => ({ source: anyone(), target: anyone() }));
  // What tries all pairs of nodes takes longer than a test may.
  for (const layout of layouts) expect(arrange({ nodes, links }, layout).places.size).toBe(nodes.length);
});

describe('the layout by time', () => {
  it('never puts the earlier of two dates further right, nor two years in one another', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const { places, decoration } = arrange(graph, { kind: 'time' });
        const dated = graph.nodes.flatMap(({ id, days }) =>
          days === null ? [] : [{ ...days, ...at(places, id) }],
        );
        for (const one of dated) {
          for (const other of dated) {
            if (one.last < other.first) expect(one.x).toBeLessThanOrEqual(other.x);
            if (Math.floor(one.last / 10_000) < Math.floor(other.first / 10_000))
              expect(one.x).toBeLessThan(other.x);
          }
        }
        if (decoration.kind !== 'years') throw new Error('The layout by time has no axis.');
        for (const { first, x } of dated) {
          const band = decoration.years.find(({ year }) => year === Math.floor(first / 10_000));
          expect(x).toBeGreaterThan(band?.from ?? Number.NaN);
          expect(x).toBeLessThan(band?.to ?? Number.NaN);
        }
      }),
    );
  });

  it('puts what has no date below the axis, and nothing else', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const { places, decoration } = arrange(graph, { kind: 'time' });
        if (decoration.kind !== 'years') throw new Error('The layout by time has no axis.');
        for (const { id, days, radius } of graph.nodes) {
          const { y } = at(places, id);
          if (days === null) expect(y - radius).toBeGreaterThan(decoration.undated?.top ?? Number.NaN);
          else expect(y + radius).toBeLessThan(decoration.axis);
        }
      }),
    );
  });

  it('gives a year more room the more happens in it, and little to an empty stretch', () => {
    const nodes = [2010, ...Array<number>(20).fill(2013), 2020].map((year, n) => makeNode(n, year));
    const { decoration } = arrange({ nodes, links: [] }, { kind: 'time' });
    if (decoration.kind !== 'years') throw new Error('The layout by time has no axis.');
    const [quiet, busy, late] = decoration.years.map(({ from, to }) => to - from);
    expect(busy).toBeGreaterThan(2 * (quiet ?? 0));
    expect(late).toBe(quiet);
    expect((decoration.years[2]?.from ?? 0) - (decoration.years[1]?.to ?? 0)).toBeLessThan(quiet ?? 0);
  });
});

describe('the layout around nodes', () => {
  it('puts each node in the ring of its distance', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const middle = [asNodeId('n0')] as const;
        const { places } = arrange(graph, { kind: 'around', middle });
        const reach = new Map<number, { least: number; most: number }>();
        for (const { id } of graph.nodes) {
          const { x, y } = at(places, id);
          const away = Math.hypot(x / stretch, y);
          const distance = naiveDistance(graph, middle[0], id);
          const ring = reach.get(distance) ?? { least: away, most: away };
          reach.set(distance, { least: Math.min(ring.least, away), most: Math.max(ring.most, away) });
        }
        const rings = [...reach].toSorted(([a], [b]) => a - b).map(([, ring]) => ring);
        expect(rings[0]).toEqual({ least: 0, most: 0 });
        rings.slice(1).forEach(({ least }, n) => {
          expect(least).toBeGreaterThan(rings[n]?.most ?? Number.NaN);
        });
      }),
    );
  });

  it('has all in one ring when the graph lacks the middle', () => {
    const nodes = [2010, 2011, 2012].map((year, n) => makeNode(n, year));
    const { decoration } = arrange({ nodes, links: [] }, { kind: 'around', middle: [asNodeId('nobody')] });
    expect(decoration).toMatchObject({ rings: [{ distance: null, nodes: ['n0', 'n1', 'n2'] }] });
  });
});

describe('the layout by type', () => {
  it('keeps the types apart', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const { places, decoration } = arrange(graph, { kind: 'type' });
        if (decoration.kind !== 'types') throw new Error('The layout by type has no regions.');
        expect(decoration.regions.map(({ type }) => type)).toEqual(
          nodeTypes.filter((type) => graph.nodes.some((node) => node.type === type)),
        );
        const boxes = decoration.regions.map(({ nodes }) => boxOf(nodes.map((id) => at(places, id))));
        boxes.forEach((one, n) => {
          for (const other of boxes.slice(n + 1))
            expect(
              one.right < other.left ||
                other.right < one.left ||
                one.bottom < other.top ||
                other.bottom < one.top,
            ).toBe(true);
        });
      }),
    );
  });
});

const makeNode = (n: number, year: number): ArrangeNode => ({
  id: asNodeId(`n${n}`),
  type: 'event',
  radius: 8,
  home: { x: n, y: 0 },
  days: { first: year * 10_000 + 101, last: year * 10_000 + 1231 },
  secondary: false,
});

const at = (places: Arrangement['places'], id: NodeId): Place => {
  const place = places.get(id);
  if (!place) throw new Error(`${id} has no place.`);
  return place;
};

function* pairs({ nodes }: ArrangeGraph, { places }: Arrangement) {
  for (const [n, one] of nodes.entries())
    for (const other of nodes.slice(n + 1))
      yield [at(places, one.id), at(places, other.id), one.radius + other.radius] as const;
}

const naiveDistance = ({ nodes, links }: ArrangeGraph, from: NodeId, to: NodeId): number => {
  const distances = new Map<NodeId, number>([[from, 0]]);
  for (let round = 0; round < nodes.length; round += 1) {
    for (const { source, target } of links) {
      for (const [a, b] of [[source, target] as const, [target, source] as const]) {
        const next = (distances.get(a) ?? Number.POSITIVE_INFINITY) + 1;
        if (next < (distances.get(b) ?? Number.POSITIVE_INFINITY)) distances.set(b, next);
      }
    }
  }
  return distances.get(to) ?? Number.POSITIVE_INFINITY;
};

const boxOf = (points: readonly Place[]) => ({
  left: Math.min(...points.map(({ x }) => x)),
  right: Math.max(...points.map(({ x }) => x)),
  top: Math.min(...points.map(({ y }) => y)),
  bottom: Math.max(...points.map(({ y }) => y)),
});
