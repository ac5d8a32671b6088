import type { NodeId } from '../../src/domain/basics/ids.ts';
import type { Region } from '../../src/domain/graph/schema.ts';
import { distanceToSegment, segmentsCross } from '../../src/pipeline/layout/geometry.ts';
import { labelOffset } from '../../src/pipeline/layout/improve/labelBox.ts';
import { distanceToPolygon, flatHull, type Polygon } from '../../src/pipeline/layout/polygon.ts';
import { labelSizeOf, radiusOf } from '../../src/pipeline/layout/sizes.ts';
import type { LayoutEdge, LayoutNode, Position } from '../../src/pipeline/layout/types.ts';

/** What is wrong with a picture, counted directly, without the layout's own shortcuts. */
interface PictureMeasures {
  readonly nodes: number;
  /** Pairs of linked nodes, drawn as straight lines. */
  readonly links: number;
  readonly nodeOverlaps: readonly string[];
  readonly crossings: number;
  /** Curves that touch a node at which they do not end. */
  readonly linksOverNodes: number;
  /** Labels that the canvas's rule leaves out: in every place they would cover a node or label by over 120 px². */
  readonly hiddenLabels: readonly string[];
  /** Pairs of regions whose tints, extending 32 px beyond the hull of their members, overlap. */
  readonly hullOverlaps: readonly string[];
  /** Nodes whose centre is in the tint of a region to which they do not belong. */
  readonly strangers: readonly string[];
  readonly width: number;
  readonly height: number;
  /** The zoom at which a canvas of 1168 by 780 pixels shows the whole picture. */
  readonly zoom: number;
}

const tintPx = 32;

/** Measures the picture of the nodes given and of the links between them. */
export function measurePicture(
  nodes: readonly LayoutNode[],
  edges: readonly LayoutEdge[],
  positions: ReadonlyMap<NodeId, Position>,
  regions: readonly Region[],
): PictureMeasures {
  const at = (id: NodeId): Position => {
    const position = positions.get(id);
    if (position === undefined) throw new Error(`${id} has no position`);
    return position;
  };
  const shown = new Set(nodes.map((node) => node.id));
  const links = linksAmong(edges, shown);
  const xs = nodes.map((node) => at(node.id).x);
  const ys = nodes.map((node) => at(node.id).y);
  const [width, height] = [Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys)];
  const zoom = Math.min(1, 1168 / (width + 120), 780 / (height + 100));
  const hulls = regions.map((region) => ({
    id: region.id,
    members: new Set(region.nodes),
    hull: flatHull(region.nodes.filter((id) => shown.has(id)).map((id) => [at(id).x, at(id).y] as const)),
  }));
  return {
    nodes: nodes.length,
    links: links.length,
    nodeOverlaps: pairs(nodes).flatMap(([a, b]) => {
      const gap = distance(at(a.id), at(b.id)) - radiusOf(a.passages) - radiusOf(b.passages);
      return gap < 0 ? [`${a.id} ${b.id}`] : [];
    }),
    crossings: pairs(links).filter(([e, f]) => cross(e, f, at)).length,
    linksOverNodes: countLinksOverNodes(nodes, links, at),
    hiddenLabels: findHiddenLabels(nodes, at, zoom),
    hullOverlaps: pairs(hulls).flatMap(([a, b]) =>
      distanceBetween(a.hull, b.hull) < 2 * tintPx ? [`${a.id} ${b.id}`] : [],
    ),
    strangers: hulls.flatMap(({ id, members, hull }) =>
      nodes.flatMap((node) =>
        !members.has(node.id) && distanceToPolygon(at(node.id).x, at(node.id).y, hull) < tintPx
          ? [`${node.id} in ${id}`]
          : [],
      ),
    ),
    width,
    height,
    zoom,
  };
}

interface Link {
  readonly source: NodeId;
  readonly target: NodeId;
  /** Whether it is the only link between its ends, so that it bends to one side only. */
  alone: boolean;
}

function linksAmong(edges: readonly LayoutEdge[], shown: ReadonlySet<NodeId>): readonly Link[] {
  const links = new Map<string, Link>();
  for (const { source, target } of edges) {
    if (!shown.has(source) || !shown.has(target) || source === target) continue;
    const key = [source, target].sort().join(' ');
    const known = links.get(key);
    if (known) known.alone = false;
    else links.set(key, { source, target, alone: true });
  }
  return [...links.values()];
}

function cross(e: Link, f: Link, at: (id: NodeId) => Position): boolean {
  if (e.source === f.source || e.source === f.target || e.target === f.source || e.target === f.target)
    return false;
  const [a, b, c, d] = [at(e.source), at(e.target), at(f.source), at(f.target)];
  return segmentsCross(a.x, a.y, b.x, b.y, c.x, c.y, d.x, d.y);
}

function countLinksOverNodes(
  nodes: readonly LayoutNode[],
  links: readonly Link[],
  at: (id: NodeId) => Position,
): number {
  let count = 0;
  for (const link of links) {
    const curve = curveOf(at(link.source), at(link.target), link.alone ? 0.09 : 0);
    for (const { id, passages } of nodes) {
      if (id === link.source || id === link.target) continue;
      const { x, y } = at(id);
      const near = curve.some((point, n) => {
        const next = curve[n + 1];
        return next && distanceToSegment(x, y, point.x, point.y, next.x, next.y) < radiusOf(passages);
      });
      if (near) count += 1;
    }
  }
  return count;
}

/** Points along the canvas's curve, which bends to the right of source → target. */
function curveOf(a: Position, b: Position, bend: number): readonly Position[] {
  const control = { x: (a.x + b.x) / 2 - (b.y - a.y) * bend, y: (a.y + b.y) / 2 + (b.x - a.x) * bend };
  return Array.from({ length: 13 }, (_, n) => {
    const [t, u] = [n / 12, 1 - n / 12];
    return {
      x: u * u * a.x + 2 * u * t * control.x + t * t * b.x,
      y: u * u * a.y + 2 * u * t * control.y + t * t * b.y,
    };
  });
}

/** Labels placed as on the canvas: the most mentioned first, each in the place where it covers least. */
function findHiddenLabels(
  nodes: readonly LayoutNode[],
  at: (id: NodeId) => Position,
  zoom: number,
): readonly string[] {
  const discs = nodes.map((node) => {
    const [{ x, y }, r] = [at(node.id), radiusOf(node.passages)];
    return { id: node.id, left: x - r, top: y - r, right: x + r, bottom: y + r };
  });
  const taken: Box[] = [];
  const hidden: string[] = [];
  const order = [...nodes].sort((a, b) => b.passages - a.passages || (a.id < b.id ? -1 : 1));
  for (const node of order) {
    const size = labelSizeOf(node);
    const [width, height] = [size.width / zoom, size.height / zoom];
    const obstacles = [...discs.filter((disc) => disc.id !== node.id), ...taken];
    const places = Array.from({ length: 8 }, (_, slot) => {
      const offset = { left: 0, top: 0 };
      labelOffset(slot, radiusOf(node.passages), width, height, offset);
      const left = at(node.id).x + offset.left;
      const top = at(node.id).y + offset.top;
      const box = { left, top, right: left + width, bottom: top + height };
      const covered = obstacles.map((other) => sharedArea(box, other));
      return {
        box,
        most: Math.max(0, ...covered) * zoom * zoom,
        all: covered.reduce((sum, one) => sum + one, slot),
      };
    });
    const [best] = places.filter(({ most }) => most <= 120).sort((a, b) => a.all - b.all);
    if (best) taken.push(best.box);
    else hidden.push(node.id);
  }
  return hidden;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const sharedArea = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)) *
  Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top));

/** 0 or less when two convex polygons meet. */
function distanceBetween(one: Polygon, other: Polygon): number {
  const corners = (polygon: Polygon) =>
    Array.from(
      { length: polygon.length / 2 },
      (_, n) => [polygon[2 * n] as number, polygon[2 * n + 1] as number] as const,
    );
  const sides = (polygon: Polygon) =>
    corners(polygon).map(
      (corner, n, all) => [corner, all[(n + 1) % all.length] as readonly [number, number]] as const,
    );
  if (sides(one).some(([a, b]) => sides(other).some(([c, d]) => segmentsCross(...a, ...b, ...c, ...d))))
    return 0;
  return Math.min(
    ...corners(one).map(([x, y]) => distanceToPolygon(x, y, other)),
    ...corners(other).map(([x, y]) => distanceToPolygon(x, y, one)),
  );
}

const distance = (a: Position, b: Position): number => Math.hypot(a.x - b.x, a.y - b.y);

const pairs = <Item>(items: readonly Item[]): (readonly [Item, Item])[] =>
  items.flatMap((a, n) => items.slice(n + 1).map((b) => [a, b] as const));
