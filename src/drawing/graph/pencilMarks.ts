import type { NodeId } from '../../domain/basics/ids.ts';
import type { Edge, GraphNode } from '../../domain/graph/schema.ts';
import type { Point } from '../geometry.ts';
import { lineShapes, styleOfLink } from '../linkShapes.ts';
import type { Standing } from '../markStates.ts';
import { nodeMarks } from '../nodeMarks.ts';
import { hatch } from '../nodeShapes.ts';
import { opacityOf, type Palette } from '../palette.ts';
import type { Hung, Shape } from '../shapes.ts';
import { handOf, lookOfLink, standingOfNode } from './looks.ts';
import type { GraphPlaces } from './places.ts';
import { reachOf } from './reachOf.ts';
import type { Scene } from './scene.ts';

/**
 * The parts of pencilled nodes and links that Cytoscape cannot draw: the hatching of nodes and the arrowheads of links,
 * in graph pixels at a zoom, each attached to its node.
 */
export function pencilMarks(
  scene: Scene,
  { positionOf, curveOf }: GraphPlaces,
  palette: Palette,
  zoom: number,
): readonly Hung[] {
  const { index, visible, emphasis } = scene;
  const { nodes, edges } = pencilledOf(scene);
  const hang = (id: NodeId, standing: Standing, shapes: readonly Shape[]): Hung => ({
    at: positionOf(id),
    shapes: [{ kind: 'group', scale: zoom, opacity: opacityOf(standing, palette), shapes }],
  });
  const origin = { x: 0, y: 0 };
  return [
    ...edges.flatMap((edge): Hung[] => {
      const look = lookOfLink(index, edge, visible, emphasis);
      if (look === null) return [];
      const { from, control, to } = curveOf(edge.id);
      const centre = positionOf(edge.target);
      const moved = (point: Point): Point => ({ x: point.x - centre.x, y: point.y - centre.y });
      const curve = { from: moved(from), control: moved(control), to: moved(to) };
      const [, head] = lineShapes(curve, styleOfLink(look, palette));
      return head === undefined ? [] : [hang(edge.target, look.standing, [head])];
    }),
    ...nodes.map(({ id, type }) =>
      hang(id, standingOfNode(id, emphasis), [
        hatch(nodeMarks[type].outline, origin, reachOf(index, id), palette.nodes[type]),
      ]),
    ),
  ];
}

/** A scene is painted in every frame of a pan, so its pencilled parts are found only once. */
const knownPencilled = new WeakMap<Scene, Pencilled>();

interface Pencilled {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly Edge[];
}

function pencilledOf(scene: Scene): Pencilled {
  const { index, visible } = scene;
  const known = knownPencilled.get(scene) ?? {
    nodes: index.graph.nodes.filter(
      (node) => visible.nodes.has(node.id) && handOf(node) === 'pencil' && !nodeMarks[node.type].hollow,
    ),
    edges: index.graph.edges.filter((edge) => visible.edges.has(edge.id) && handOf(edge) === 'pencil'),
  };
  knownPencilled.set(scene, known);
  return known;
}
