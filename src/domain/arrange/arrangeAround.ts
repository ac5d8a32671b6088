import { compareText } from '../../lib/compareText.ts';
import type { NodeId } from '../basics/ids.ts';
import { slotOf, spreadAngles } from './spreadAngles.ts';
import {
  type ArrangeGraph,
  type Arrangement,
  type ArrangeNode,
  neighboursIn,
  type Place,
  type Ring,
} from './types.ts';

/** Rings are wider than high, as screens are. */
export const stretch = 1.3;
/** Room along a ring, from one node to the next, and between the rows of a crowded ring. */
const slot = 68;
const rowHeight = 60;
/** Between two rings. */
const between = 84;
const gap = 8;

/**
 * Rings around some nodes: a node's ring is the number of links between it and the nearest of these; nodes that no link
 * reaches stand outermost. Around a ring, nodes keep the direction that they have on the map, or that of the nodes of
 * the ring before to which they are linked. The middle is at 0, 0. Middles that the graph lacks are left out.
 */
export const arrangeAround = (graph: ArrangeGraph, middle: readonly NodeId[]): Arrangement => {
  const neighbours = neighboursIn(graph);
  const rings = ringsAround(graph, middle, neighbours);
  const largest = Math.max(0, ...graph.nodes.map(({ radius }) => radius));
  const size = { slot: Math.max(slot, 2 * largest + gap), row: Math.max(rowHeight, 2 * largest + gap) };
  const places = new Map<NodeId, Place>();
  const angles = new Map<NodeId, number>();
  const drawn: Ring[] = [];
  const core = rings[0]?.nodes ?? [];
  const home = meanOf(core.map((node) => node.home));

  let outer = 0;
  for (const { distance, nodes } of rings) {
    const wanted = new Map(
      nodes.map((node) => [node.id, wantedAngle(node, home, neighbours, angles)] as const),
    );
    const sorted = nodes.toSorted(
      (a, b) => (wanted.get(a.id) ?? 0) - (wanted.get(b.id) ?? 0) || compareText(a.id, b.id),
    );
    const { radius, rows } =
      distance === 0
        ? coreRing(nodes.length, size.slot)
        : chooseRing(nodes.length, outer + Math.max(between, size.row), size);
    const slots = rows * Math.ceil(nodes.length / rows);
    const spread = spreadAngles(
      sorted.map(({ id }) => wanted.get(id) ?? 0),
      rows === 1 && radius > 0 ? size.slot / radius : Number.POSITIVE_INFINITY,
      slots,
    );
    sorted.forEach(({ id }, n) => {
      const angle = spread[n] ?? 0;
      const away = radius + (slotOf(n, nodes.length, slots) % rows) * size.row;
      angles.set(id, angle);
      places.set(id, { x: stretch * away * Math.cos(angle), y: away * Math.sin(angle) });
    });
    outer = radius + (rows - 1) * size.row;
    const edge = outer + between / 2;
    if (distance !== 0)
      drawn.push({ distance, x: stretch * edge, y: edge, nodes: nodes.map(({ id }) => id) });
  }
  return { places, decoration: { kind: 'rings', rings: drawn } };
};

interface RingOfNodes {
  readonly distance: number | null;
  readonly nodes: readonly ArrangeNode[];
}

const ringsAround = (
  { nodes }: ArrangeGraph,
  middle: readonly NodeId[],
  neighbours: ReadonlyMap<NodeId, readonly NodeId[]>,
): readonly RingOfNodes[] => {
  const distances = new Map<NodeId, number>();
  let front = middle.filter((id) => neighbours.has(id));
  for (const id of front) distances.set(id, 0);
  for (let distance = 1; front.length > 0; distance += 1) {
    const next = new Set(front.flatMap((id) => neighbours.get(id) ?? []).filter((id) => !distances.has(id)));
    for (const id of next) distances.set(id, distance);
    front = [...next];
  }
  const byDistance = new Map<number | null, ArrangeNode[]>();
  for (const node of nodes) {
    const distance = distances.get(node.id) ?? null;
    const ring = byDistance.get(distance);
    if (ring) ring.push(node);
    else byDistance.set(distance, [node]);
  }
  return [...byDistance]
    .map(([distance, ring]) => ({ distance, nodes: ring }))
    .toSorted((a, b) => (a.distance ?? Number.POSITIVE_INFINITY) - (b.distance ?? Number.POSITIVE_INFINITY));
};

const coreRing = (count: number, width: number) => ({
  radius: count === 1 ? 0 : Math.max(width / 2 / Math.sin(Math.PI / count), width / 2),
  rows: 1,
});

/**
 * Chooses the radius (`least` or more) and the number of rows with which the ring's outer edge lies nearest to the
 * middle.
 */
const chooseRing = (count: number, least: number, size: { readonly slot: number; readonly row: number }) => {
  let best = { radius: least, rows: count, reach: Number.POSITIVE_INFINITY };
  for (let radius = least; radius <= least + 6 * size.row; radius += size.row / 4) {
    const perRow = Math.max(1, Math.floor((2 * Math.PI * radius) / size.slot));
    const rows = Math.ceil(count / perRow);
    const reach = radius + (rows - 1) * size.row;
    if (reach < best.reach) best = { radius, rows, reach };
  }
  return best;
};

const wantedAngle = (
  { id, home }: ArrangeNode,
  centre: Place,
  neighbours: ReadonlyMap<NodeId, readonly NodeId[]>,
  angles: ReadonlyMap<NodeId, number>,
): number => {
  const onMap = Math.atan2(home.y - centre.y, home.x - centre.x);
  const inner = (neighbours.get(id) ?? []).flatMap((other) => angles.get(other) ?? []);
  const sum = [...inner, onMap].reduce(
    ({ x, y }, angle) => ({ x: x + Math.cos(angle), y: y + Math.sin(angle) }),
    { x: 0, y: 0 },
  );
  return Math.hypot(sum.x, sum.y) < 1e-9 ? onMap : Math.atan2(sum.y, sum.x);
};

const meanOf = (places: readonly Place[]): Place => ({
  x: places.reduce((sum, { x }) => sum + x, 0) / Math.max(places.length, 1),
  y: places.reduce((sum, { y }) => sum + y, 0) / Math.max(places.length, 1),
});
