import type { NodeId } from '../../../domain/basics/ids.ts';
import { type Plan, type Points, partnersOf } from '../plan.ts';
import { makeRegions } from '../regions.ts';
import { type HullTable, makeHulls, updateHull } from './hulls.ts';
import { labelOffset } from './labelBox.ts';
import type { PictureSize } from './pictureSize.ts';

/**
 * A picture that is being improved: flat arrays, so that hundreds of thousands of trials are quick. Nodes and edges
 * have numbers of their own here; `nodes` gives a node's index in the plan.
 */
export interface PictureDraft {
  readonly nodes: readonly number[];
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly radius: Float64Array;
  readonly labelWidth: Float64Array;
  readonly labelHeight: Float64Array;
  /** The place of each label (labelBox.ts) and the sides of its box. */
  readonly slot: Uint8Array;
  readonly left: Float64Array;
  readonly top: Float64Array;
  readonly right: Float64Array;
  readonly bottom: Float64Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly bend: Float64Array;
  readonly pull: Float64Array;
  /** The sides of a box that contains the edge's curve. */
  readonly minX: Float64Array;
  readonly minY: Float64Array;
  readonly maxX: Float64Array;
  readonly maxY: Float64Array;
  readonly edgesOf: readonly Int32Array[];
  /**
   * For a node without an edge in the picture, the nodes with which it shares a partner outside the picture, and the
   * other way round.
   */
  readonly tiesOf: readonly Int32Array[];
  readonly communityOf: Int32Array;
  /** 1 for the nodes whose places shape their community's hull: those of types shown at first. */
  readonly shapesHull: Uint8Array;
  readonly hulls: HullTable;
  /** The picture spans [-halfWidth, halfWidth] by [-halfHeight, halfHeight]. */
  readonly halfWidth: number;
  readonly halfHeight: number;
}

interface DraftOptions {
  readonly plan: Plan;
  readonly communityOf: Int32Array;
  readonly points: Points;
  readonly inPicture: (index: number) => boolean;
  readonly size: PictureSize;
  /** The initial label places, by index in the plan. */
  readonly slots?: Uint8Array;
}

/** Makes the draft of the nodes that `inPicture` accepts and the edges between them. */
export function makeDraft({ plan, communityOf, points, inPicture, size, slots }: DraftOptions): PictureDraft {
  const nodes = [...plan.ids.keys()].filter(inPicture);
  const numberOf = new Map(nodes.map((index, number) => [index, number]));
  const edges = plan.edges.filter(({ a, b }) => numberOf.has(a) && numberOf.has(b));
  const ofNodes = (values: Float64Array, scale = 1) =>
    Float64Array.from(nodes, (index) => (values[index] as number) * scale);
  const zeros = (count: number) => new Float64Array(count);
  const edgesOf: number[][] = nodes.map(() => []);
  const numbers = edges.map(({ a, b }) => [numberOf.get(a) as number, numberOf.get(b) as number] as const);
  numbers.forEach(([a, b], edge) => {
    edgesOf[a]?.push(edge);
    edgesOf[b]?.push(edge);
  });
  const communities = Int32Array.from(nodes, (index) => communityOf[index] as number);
  // Nodes hidden at first must not lie beyond the hulls that the reader sees.
  const shapes = (i: number) => plan.nodes[nodes[i] as number]?.primary ?? false;
  const draft: PictureDraft = {
    nodes,
    x: ofNodes(points.x),
    y: ofNodes(points.y),
    radius: ofNodes(plan.radius),
    labelWidth: ofNodes(plan.labelWidth, 1 / size.zoom),
    labelHeight: ofNodes(plan.labelHeight, 1 / size.zoom),
    slot: Uint8Array.from(nodes, (index) => slots?.[index] ?? 0),
    left: zeros(nodes.length),
    top: zeros(nodes.length),
    right: zeros(nodes.length),
    bottom: zeros(nodes.length),
    from: Int32Array.from(numbers, ([a]) => a),
    to: Int32Array.from(numbers, ([, b]) => b),
    bend: Float64Array.from(edges, (edge) => edge.bend),
    pull: Float64Array.from(edges, (edge) => edge.pull),
    minX: zeros(edges.length),
    minY: zeros(edges.length),
    maxX: zeros(edges.length),
    maxY: zeros(edges.length),
    edgesOf: edgesOf.map((list) => Int32Array.from(list)),
    tiesOf: tieTheLonely(plan, numberOf, edgesOf),
    communityOf: communities,
    shapesHull: Uint8Array.from(nodes, (_, i) => (shapes(i) ? 1 : 0)),
    hulls: makeHulls(
      communities,
      shapes,
      nameWidthsOf(plan, communityOf, size.zoom),
      nameHeightPx / size.zoom,
    ),
    halfWidth: size.width / 2,
    halfHeight: size.height / 2,
  };
  for (let i = 0; i < nodes.length; i++)
    putNode(draft, i, draft.x[i] as number, draft.y[i] as number, draft.slot[i] as number);
  for (let community = 0; community < draft.hulls.members.length; community++)
    updateHull(draft.hulls, community, draft.x, draft.y);
  return draft;
}

const offset = { left: 0, top: 0 };

/** Moves a node with its label and the boxes of its edges; its community's hull is updated by `updateHull`. */
export function putNode(draft: PictureDraft, i: number, x: number, y: number, slot: number): void {
  const width = draft.labelWidth[i] as number;
  const height = draft.labelHeight[i] as number;
  labelOffset(slot, draft.radius[i] as number, width, height, offset);
  draft.x[i] = x;
  draft.y[i] = y;
  draft.slot[i] = slot;
  draft.left[i] = x + offset.left;
  draft.top[i] = y + offset.top;
  draft.right[i] = x + offset.left + width;
  draft.bottom[i] = y + offset.top + height;
  const edges = draft.edgesOf[i] as Int32Array;
  for (let n = 0; n < edges.length; n++) boxEdge(draft, edges[n] as number);
}

function boxEdge(draft: PictureDraft, e: number): void {
  const ax = draft.x[draft.from[e] as number] as number;
  const ay = draft.y[draft.from[e] as number] as number;
  const bx = draft.x[draft.to[e] as number] as number;
  const by = draft.y[draft.to[e] as number] as number;
  const half = (draft.bend[e] as number) / 2;
  const mx = (ax + bx) / 2 - (by - ay) * half;
  const my = (ay + by) / 2 + (bx - ax) * half;
  draft.minX[e] = Math.min(ax, bx, mx);
  draft.minY[e] = Math.min(ay, by, my);
  draft.maxX[e] = Math.max(ax, bx, mx);
  draft.maxY[e] = Math.max(ay, by, my);
}

/** Positions and label places by index in the plan; those of nodes that are not in the draft are 0. */
export function pointsOf(draft: PictureDraft, plan: Plan): Points & { readonly slots: Uint8Array } {
  const count = plan.nodes.length;
  const [x, y, slots] = [new Float64Array(count), new Float64Array(count), new Uint8Array(count)];
  draft.nodes.forEach((index, i) => {
    x[index] = draft.x[i] as number;
    y[index] = draft.y[i] as number;
    slots[index] = draft.slot[i] as number;
  });
  return { x, y, slots };
}

/** Ties nodes whose partners are all hidden to some of those partners' other partners, the most mentioned first. */
function tieTheLonely(
  plan: Plan,
  numberOf: ReadonlyMap<number, number>,
  edgesOf: readonly (readonly number[])[],
): readonly Int32Array[] {
  const ties: number[][] = edgesOf.map(() => []);
  for (const [index, lonely] of numberOf) {
    if ((edgesOf[lonely] as readonly number[]).length > 0) continue;
    const near = new Set(partnersOf(plan, index).flatMap((hidden) => partnersOf(plan, hidden)));
    const most = [...near]
      .filter((one) => one !== index && numberOf.has(one))
      .sort((a, b) => (plan.radius[b] as number) - (plan.radius[a] as number) || a - b)
      .slice(0, 3);
    for (const one of most) {
      const partner = numberOf.get(one) as number;
      ties[lonely]?.push(partner);
      ties[partner]?.push(lonely);
    }
  }
  return ties.map((list) => Int32Array.from(list));
}

/** A region's name as the canvas writes it: Newsreader italic at 19 px, about 8 px a letter. */
const nameHeightPx = 24;
const nameWidthPerCharacterPx = 8;

function nameWidthsOf(plan: Plan, communityOf: Int32Array, zoom: number): Float64Array {
  const count = Math.max(-1, ...communityOf) + 1;
  const widths = new Float64Array(count);
  for (const { label, nodes } of makeRegions(plan, communityOf)) {
    const community = communityOf[plan.indexOf.get(nodes[0] as NodeId) as number] as number;
    widths[community] = (Math.max(label.fr.length, label.en.length) * nameWidthPerCharacterPx) / zoom;
  }
  return widths;
}
