import { readFileSync } from 'node:fs';
import { TextEncoder } from 'node:util';
import { describe, expect, it } from 'vitest';
import { asNodeId } from '../../../src/domain/basics/ids.ts';
import type { Problem } from '../../../src/domain/basics/problem.ts';
import { defaultFilters } from '../../../src/domain/filter/filter.ts';
import { buildGraphIndex } from '../../../src/domain/graph/graphIndex.ts';
import { parseGraph } from '../../../src/domain/graph/parseGraph.ts';
import type { Graph } from '../../../src/domain/graph/schema.ts';
import { yearsOfEdtf } from '../../../src/domain/time/yearsOfEdtf.ts';
import { findAnchors, formatAnchors, readAnchors } from '../../../src/pipeline/layout/anchors.ts';
import { layoutGraph, searchLimit } from '../../../src/pipeline/layout/layoutGraph.ts';
import type { Anchors, LayoutInput, LayoutNode } from '../../../src/pipeline/layout/types.ts';
import { measurePicture } from '../../helpers/measurePicture.ts';
import { madeUpGraph } from '../madeUpGraph.ts';

const small = madeUpGraph(4);
const laidOut = layoutGraph(small);
const anchors: Anchors = { positions: laidOut.positions, regions: laidOut.regions };

describe('a layout from scratch', () => {
  it('is the same whenever it is made, and in whatever order nodes and edges come', () => {
    const turned = { ...small, nodes: [...small.nodes].reverse(), edges: [...small.edges].reverse() };
    const again = layoutGraph(turned);
    expect(formatAnchors(again.positions, again.regions)).toBe(
      formatAnchors(laidOut.positions, laidOut.regions),
    );
  });

  it('gives every node a place in whole pixels, and none on another', () => {
    expect([...laidOut.positions.keys()].sort()).toEqual(small.nodes.map((node) => node.id).sort());
    for (const { x, y } of laidOut.positions.values())
      expect([Number.isInteger(x), Number.isInteger(y)]).toEqual([true, true]);
    expect(measure(small, laidOut).nodeOverlaps).toEqual([]);
  });

  it('keeps the regions apart, and the hubs out of them', () => {
    const shown = small.nodes.filter((node) => node.primary);
    const measures = measurePicture(shown, small.edges, laidOut.positions, laidOut.regions);
    expect(laidOut.regions.length).toBeGreaterThanOrEqual(3);
    expect(measures.hullOverlaps).toEqual([]);
    expect(measures.strangers).toEqual([]);
  });

  it('places a graph that is too large to search by forces, in time near to proportion, without overlaps', () => {
    const [large, larger] = [madeUpGraph(45), madeUpGraph(135)];
    expect(large.nodes.length).toBeGreaterThan(searchLimit);
    layoutGraph(large);
    const few = timed(large);
    const many = timed(larger);
    expect(measure(large, few.result).nodeOverlaps).toEqual([]);
    const growth = larger.nodes.length / large.nodes.length;
    expect(many.timeMs).toBeLessThan(2.5 * growth * few.timeMs);
  }, 60_000);

  it('takes a graph without nodes, one node, and nodes without edges', () => {
    const nodes = small.nodes.slice(0, 3);
    const empty = { ...small, nodes: [], edges: [] };
    expect(layoutGraph(empty)).toEqual({ positions: new Map(), regions: [] });
    expect(layoutGraph({ ...empty, nodes: nodes.slice(0, 1) }).positions.size).toBe(1);
    const three = { ...empty, nodes };
    expect(measure(three, layoutGraph(three)).nodeOverlaps).toEqual([]);
  });
});

describe('a layout with anchors', () => {
  const newcomer: LayoutNode = {
    id: asNodeId('newcomer'),
    type: 'event',
    label: { fr: 'Un fait nouveau', en: 'A new event' },
    passages: 1,
    primary: true,
  };
  const [first, second] = laidOut.regions[0]?.nodes ?? [];
  const partners = [first, second].filter((id) => id !== undefined);
  const grown: LayoutInput = {
    ...small,
    nodes: [...small.nodes, newcomer],
    edges: [...small.edges, ...partners.map((target) => ({ source: newcomer.id, target, weight: 1 }))],
    anchors,
  };

  it('moves no known node when a node and two edges are added', () => {
    const { positions } = layoutGraph(grown);
    for (const [id, position] of laidOut.positions) expect([id, positions.get(id)]).toEqual([id, position]);
  });

  it('puts the new node on none other, near its partners, and into their region', () => {
    const result = layoutGraph(grown);
    expect(partners).toHaveLength(2);
    expect(measure(grown, result).nodeOverlaps).toEqual([]);
    const at = result.positions.get(newcomer.id);
    const distances = partners.map((id) => {
      const partner = result.positions.get(id);
      return Math.hypot((partner?.x ?? 0) - (at?.x ?? 0), (partner?.y ?? 0) - (at?.y ?? 0));
    });
    expect(Math.min(...distances)).toBeLessThan(200);
    expect(result.regions[0]?.nodes).toContain(newcomer.id);
  });

  it('changes neither places nor regions when nothing is added', () => {
    const again = layoutGraph({ ...small, anchors });
    expect(again.positions).toEqual(laidOut.positions);
    expect(again.regions).toEqual(laidOut.regions);
  });

  it('has no use for the anchors of nodes that are gone, and dissolves a region that gets too small', () => {
    const region = laidOut.regions.at(-1);
    const left = new Set(region?.nodes.slice(0, 3));
    const nodes = small.nodes.filter((node) => left.has(node.id) || !region?.nodes.includes(node.id));
    const result = layoutGraph({ ...small, nodes, anchors });
    expect(result.positions.size).toBe(nodes.length);
    expect(result.regions.map(({ id }) => id)).not.toContain(region?.id);
  });

  it('places many new nodes at once without overlaps', () => {
    const large = madeUpGraph(12);
    const result = layoutGraph({ ...large, anchors });
    expect(measure(large, result).nodeOverlaps).toEqual([]);
  }, 60_000);
});

describe('layout.yaml', () => {
  it('gives back what was written to it', () => {
    const read = readAnchors([seed(formatAnchors(laidOut.positions, laidOut.regions))], failOn);
    expect(read?.anchors.positions).toEqual(laidOut.positions);
    expect(read?.anchors.regions).toEqual(laidOut.regions.map(({ id, nodes }) => ({ id, nodes })));
  });

  it('is not needed', () => {
    expect(readAnchors([], failOn)).toBeNull();
  });

  it('may name a node that is gone: a warning says which, on its line', () => {
    const problems: Problem[] = [];
    const text = 'nodes:\n  mali: [10, 20]\n  gone: [30, 40]\n';
    const found = findAnchors([seed(text)], [{ id: asNodeId('mali') }], (problem) => problems.push(problem));
    expect(found?.positions.size).toBe(2);
    expect(problems).toMatchObject([{ severity: 'warning', rule: 'layout-unknown-node', line: 3 }]);
  });

  it('is an error where a place is no pair of whole numbers, or members are no list', () => {
    const problems: Problem[] = [];
    readAnchors([seed('nodes:\n  mali: [10, north]\nregions:\n  sahel: mali\n')], (problem) =>
      problems.push(problem),
    );
    expect(problems).toMatchObject([
      { severity: 'error', rule: 'layout-shape', line: 2 },
      { severity: 'error', rule: 'layout-shape', line: 4 },
    ]);
  });
});

describe('the picture of the corpus', () => {
  const parsed = parseGraph(readFileSync('public/graph.json', 'utf8'));
  if (!parsed.ok) throw new Error(parsed.detail);
  const { nodes, edges } = layoutInputOf(parsed.graph);
  const positions = new Map(parsed.graph.nodes.map((node) => [node.id, node.position]));
  const regions = parsed.graph.regions;
  const atFirst = measurePicture(
    nodes.filter((node) => node.primary),
    edges,
    positions,
    regions,
  );
  const whole = measurePicture(nodes, edges, positions, regions);

  it('has no node on another, shown at first or later', () => {
    expect(whole.nodeOverlaps).toEqual([]);
  });

  it('has regions that keep apart, each with at least five nodes shown at first and no stranger among them', () => {
    expect(regions.length).toBeGreaterThanOrEqual(6);
    expect(regions.length).toBeLessThanOrEqual(9);
    expect([...atFirst.hullOverlaps, ...whole.hullOverlaps]).toEqual([]);
    expect(atFirst.strangers).toEqual([]);
    const shown = new Set(nodes.filter((node) => node.primary).map((node) => node.id));
    for (const region of regions)
      expect(region.nodes.filter((id) => shown.has(id)).length).toBeGreaterThanOrEqual(5);
  });

  it('crosses less than once a link at first, and runs next to no link over a node', () => {
    expect(atFirst.crossings / atFirst.links).toBeLessThan(1);
    expect(atFirst.linksOverNodes).toBeLessThanOrEqual(5);
  });

  it('leaves room for nearly every label on a screen of 1440 by 900', () => {
    expect(atFirst.zoom).toBeGreaterThan(0.75);
    expect(atFirst.hiddenLabels.length).toBeLessThanOrEqual(8);
    expect(atFirst.width / atFirst.height).toBeGreaterThan(1.2);
    expect(atFirst.width / atFirst.height).toBeLessThan(1.7);
  });
});

const measure = ({ nodes, edges }: LayoutInput, { positions, regions }: ReturnType<typeof layoutGraph>) =>
  measurePicture(nodes, edges, positions, regions);

function timed(input: LayoutInput) {
  const before = process.cpuUsage();
  const result = layoutGraph(input);
  const { user, system } = process.cpuUsage(before);
  return { result, timeMs: (user + system) / 1000 };
}

const seed = (text: string) => ({ path: 'layout.yaml', bytes: new TextEncoder().encode(text) });

const failOn = (problem: Problem): void => {
  throw new Error(problem.message);
};

function layoutInputOf(graph: Graph): Pick<LayoutInput, 'nodes' | 'edges'> {
  const index = buildGraphIndex(graph);
  return {
    nodes: graph.nodes.map((node) => ({
      id: node.id,
      type: node.type,
      label: node.short ?? node.label,
      year: node.when === null ? undefined : yearsOfEdtf(node.when)[0],
      passages: index.passageCount(node.id),
      primary: !defaultFilters.hiddenTypes.includes(node.type),
    })),
    edges: graph.edges.map((edge) => ({ source: edge.source, target: edge.target, weight: 1 })),
  };
}
