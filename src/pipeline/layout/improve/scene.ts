import { convexHull, type Polygon } from '../hull.ts';
import type { Plan, Points } from '../plan.ts';
import { labelOffset } from './labelBox.ts';

/** A picture under improvement: flat arrays by node index, so that hundreds of thousands of trials stay quick. */
export interface Scene {
  readonly plan: Plan;
  /** Indexes of the nodes in the picture, and of the edges between them. */
  readonly nodes: readonly number[];
  readonly edges: readonly number[];
  readonly edgesOf: readonly (readonly number[])[];
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly bend: Float64Array;
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** The place of each label (labelBox.ts) and the sides of its box. */
  readonly slot: Uint8Array;
  readonly left: Float64Array;
  readonly top: Float64Array;
  readonly right: Float64Array;
  readonly bottom: Float64Array;
  readonly communityOf: Int32Array;
  /** Per community the hull of its members' centres in the picture. */
  readonly hulls: Polygon[];
  readonly members: readonly (readonly number[])[];
  /** The picture spans [-halfWidth, halfWidth] by [-halfHeight, halfHeight]. */
  readonly halfWidth: number;
  readonly halfHeight: number;
}

/** Sets the scene with the nodes that `inPicture` lets in. */
export function makeScene(
  plan: Plan,
  communityOf: Int32Array,
  points: Points,
  inPicture: (index: number) => boolean,
  size: { readonly width: number; readonly height: number },
  slots: Uint8Array = new Uint8Array(plan.nodes.length),
): Scene {
  const count = plan.nodes.length;
  const nodes = [...plan.ids.keys()].filter(inPicture);
  const edges = [...plan.edges.keys()].filter((index) => {
    const edge = plan.edges[index];
    return edge !== undefined && inPicture(edge.a) && inPicture(edge.b);
  });
  const shown = new Set(edges);
  const communities = Math.max(-1, ...communityOf) + 1;
  const scene: Scene = {
    plan,
    nodes,
    edges,
    edgesOf: plan.edgesOf.map((all) => all.filter((index) => shown.has(index))),
    from: Int32Array.from(plan.edges, (edge) => edge.a),
    to: Int32Array.from(plan.edges, (edge) => edge.b),
    bend: Float64Array.from(plan.edges, (edge) => edge.bend),
    x: Float64Array.from(points.x),
    y: Float64Array.from(points.y),
    slot: new Uint8Array(count),
    left: new Float64Array(count),
    top: new Float64Array(count),
    right: new Float64Array(count),
    bottom: new Float64Array(count),
    communityOf,
    hulls: Array.from({ length: communities }, () => []),
    members: Array.from({ length: communities }, (_, community) =>
      nodes.filter((index) => communityOf[index] === community),
    ),
    halfWidth: size.width / 2,
    halfHeight: size.height / 2,
  };
  for (const index of nodes)
    putNode(scene, index, points.x[index] as number, points.y[index] as number, slots[index] as number);
  for (let community = 0; community < communities; community++) updateHull(scene, community);
  return scene;
}

const offset = { left: 0, top: 0 };

/** Moves a node and its label; its community's hull is left to `updateHull`. */
export function putNode(scene: Scene, index: number, x: number, y: number, slot: number): void {
  const { plan } = scene;
  const width = plan.labelWidth[index] as number;
  const height = plan.labelHeight[index] as number;
  labelOffset(slot, plan.radius[index] as number, width, height, offset);
  scene.x[index] = x;
  scene.y[index] = y;
  scene.slot[index] = slot;
  scene.left[index] = x + offset.left;
  scene.top[index] = y + offset.top;
  scene.right[index] = x + offset.left + width;
  scene.bottom[index] = y + offset.top + height;
}

/** Brings a community's hull up to date with its members. */
export function updateHull(scene: Scene, community: number): void {
  const members = scene.members[community] ?? [];
  scene.hulls[community] = convexHull(
    members.map((index) => [scene.x[index] as number, scene.y[index] as number] as const),
  );
}
