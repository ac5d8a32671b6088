import { compareText } from '../../lib/compareText.ts';
import type { NodeId } from '../basics/ids.ts';
import { type NodeType, nodeTypes } from '../basics/kinds.ts';
import { shortenLinks } from './shortenLinks.ts';
import { type ArrangeGraph, type Arrangement, type ArrangeNode, neighboursIn, type Place } from './types.ts';

interface TypeRegion {
  readonly type: NodeType;
  readonly nodes: readonly ArrangeNode[];
  /** Relative to the region's middle. */
  readonly cells: readonly Place[];
  readonly width: number;
  readonly height: number;
}

/** Room for a node and its name. */
const leastCell = { width: 108, height: 60 };
const gap = 12;
/** Width by height of a region, and of the whole picture. */
const regionAspect = 1.35;
const aspect = 1.5;
/** Between two regions: room for a hull around each and a name. */
const between = { x: 96, y: 128 };

/** One region per type, side by side in rows; within each, nodes swap places as long as that shortens their links. */
export const arrangeByType = (graph: ArrangeGraph): Arrangement => {
  const width = Math.max(leastCell.width, ...graph.nodes.map(({ radius }) => 2 * radius + gap));
  const height = Math.max(leastCell.height, ...graph.nodes.map(({ radius }) => 2 * radius + gap));
  const regions = nodeTypes.flatMap((type) => {
    const nodes = graph.nodes.filter((node) => node.type === type);
    return nodes.length === 0 ? [] : [makeTypeRegion(type, nodes, width, height)];
  });
  const isLater = ({ nodes }: TypeRegion) => nodes.every(({ secondary }) => secondary);
  const first = breakRows(regions.filter((region) => !isLater(region)));
  const later = regions.filter(isLater);
  const places = placeRows(later.length === 0 ? first : [...first, later]);
  shortenLinks(
    regions.map(({ nodes }) => nodes),
    places,
    neighboursIn(graph),
  );
  return {
    places,
    decoration: {
      kind: 'types',
      regions: regions.map(({ type, nodes }) => ({ type, nodes: nodes.map(({ id }) => id) })),
    },
  };
};

/** The cells of a honeycomb nearest to the middle; the largest nodes, which need most room, come first. */
const makeTypeRegion = (
  type: NodeType,
  nodes: readonly ArrangeNode[],
  width: number,
  height: number,
): TypeRegion => {
  const reach = Math.ceil(Math.sqrt(nodes.length)) + 1;
  const all: Place[] = [];
  for (let row = -reach; row <= reach; row += 1) {
    for (let column = -reach; column <= reach; column += 1)
      all.push({ x: (column + (row % 2 === 0 ? 0 : 0.5)) * width, y: row * height });
  }
  const distance = ({ x, y }: Place) => Math.hypot(x / regionAspect, y);
  const chosen = all
    .toSorted((a, b) => distance(a) - distance(b) || a.y - b.y || a.x - b.x)
    .slice(0, nodes.length);
  const xs = chosen.map(({ x }) => x);
  const ys = chosen.map(({ y }) => y);
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  return {
    type,
    nodes: nodes.toSorted((a, b) => b.radius - a.radius || compareText(a.id, b.id)),
    cells: chosen.map(({ x, y }) => ({ x: x - (left + right) / 2, y: y - (top + bottom) / 2 })),
    width: right - left + width,
    height: bottom - top + height,
  };
};

type Rows = readonly (readonly TypeRegion[])[];

const widthOf = (row: readonly TypeRegion[]): number =>
  row.reduce((sum, region) => sum + region.width, (row.length - 1) * between.x);
const heightOf = (row: readonly TypeRegion[]): number => Math.max(...row.map((region) => region.height));

/** In their order, broken into rows so that the whole has the shape that is wanted. */
const breakRows = (regions: readonly TypeRegion[]): Rows => {
  let best: { readonly rows: Rows; readonly off: number } | null = null;
  for (let breaks = 0; breaks < 2 ** Math.max(0, regions.length - 1); breaks += 1) {
    const rows: TypeRegion[][] = [];
    regions.forEach((region, n) => {
      if (n === 0 || breaks & (2 ** (n - 1))) rows.push([]);
      rows.at(-1)?.push(region);
    });
    if (rows.length === 0) return [];
    const wide = Math.max(...rows.map(widthOf));
    const high = rows.reduce((sum, row) => sum + heightOf(row), (rows.length - 1) * between.y);
    const off = Math.max(wide / aspect, high);
    if (best === null || off < best.off) best = { rows, off };
  }
  return best?.rows ?? [];
};

const placeRows = (rows: Rows): Map<NodeId, Place> => {
  const places = new Map<NodeId, Place>();
  let top = 0;
  for (const row of rows) {
    const height = heightOf(row);
    let left = -widthOf(row) / 2;
    for (const { nodes, cells, width, height: own } of row) {
      const middle = { x: left + width / 2, y: top + (row.length > 1 ? height / 2 : own / 2) };
      nodes.forEach(({ id }, n) => {
        const at = cells[n] ?? { x: 0, y: 0 };
        places.set(id, { x: middle.x + at.x, y: middle.y + at.y });
      });
      left += width + between.x;
    }
    top += height + between.y;
  }
  return places;
};
