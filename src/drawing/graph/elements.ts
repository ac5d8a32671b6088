import type { NodeId } from '../../domain/basics/ids.ts';
import type { GraphIndex } from '../../domain/graph/graphIndex.ts';
import type { Edge, GraphNode } from '../../domain/graph/schema.ts';
import { nodeRadius, type Point } from '../geometry.ts';
import { type LinkEnd, meetBorder } from '../linkEnds.ts';
import { lineShapes, linkShapes, styleOfLink } from '../linkShapes.ts';
import { nodeMarks, type Standing, standingMarks } from '../marks.ts';
import { hatch, nodeShapes } from '../nodeShapes.ts';
import { opacityOf, type Palette } from '../palette.ts';
import type { Hung, Shape } from '../shapes.ts';
import { handOf, lookOfLink, standingOfNode } from './looks.ts';
import type { GraphPlaces } from './places.ts';
import type { Scene } from './scene.ts';

/** Half the size of a node at zoom 1, its type's factor included. */
export const reachOf = (index: GraphIndex, id: NodeId): number => {
  const { type } = index.node(id);
  return nodeRadius(type, index.passageCount(id)) * nodeMarks[type].factor;
};

/**
 * The links in graph pixels, as Cytoscape draws them; highlighted ones above the rest. `atRest`: whether weak ones are
 * faint.
 */
export function graphLinks(
  scene: Scene,
  { positionOf, curveOf }: GraphPlaces,
  palette: Palette,
  atRest = false,
): readonly Shape[] {
  const { index, visible, emphasis } = scene;
  const endOf = (id: NodeId): LinkEnd => ({
    type: index.node(id).type,
    at: positionOf(id),
    reach: reachOf(index, id),
  });
  return index.graph.edges
    .flatMap((edge) => {
      const look = lookOfLink(index, edge, visible, emphasis, atRest);
      return look === null ? [] : [{ edge, style: styleOfLink(look, palette) }];
    })
    .sort((a, b) => a.style.level - b.style.level)
    .flatMap(({ edge, style }) =>
      linkShapes(curveOf(edge.id), endOf(edge.source), endOf(edge.target), style),
    );
}

/** The nodes in graph pixels, as Cytoscape draws them; highlighted ones last. */
export function graphNodes(scene: Scene, { positionOf }: GraphPlaces, palette: Palette): readonly Shape[] {
  const { index, visible, emphasis } = scene;
  return index.graph.nodes
    .filter(({ id }) => visible.nodes.has(id))
    .map((node) => ({ ...node, hand: handOf(node), standing: standingOfNode(node.id, emphasis) }))
    .sort((a, b) => standingMarks[a.standing].level - standingMarks[b.standing].level)
    .flatMap(({ id, type, hand, standing }): readonly Shape[] => {
      const shapes = nodeShapes({ type, hand, at: positionOf(id), reach: reachOf(index, id) }, palette);
      const opacity = opacityOf(standing, palette);
      return opacity === 1 ? shapes : [{ kind: 'group', opacity, shapes }];
    });
}

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
      const moved = (point: Point): Point => ({ x: point.x - to.x, y: point.y - to.y });
      const target = { type: index.node(edge.target).type, at: origin, reach: reachOf(index, edge.target) };
      const border = meetBorder(target, moved(control));
      const curve = { from: moved(from), control: moved(control), to: border };
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
