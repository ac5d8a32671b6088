import type { NodeId } from '../../domain/basics/ids.ts';
import type { GraphIndex } from '../../domain/graph/graphIndex.ts';
import { nodeRadius } from '../geometry.ts';
import type { LinkEnd } from '../linkEnds.ts';
import { linkShapes, styleOfLink } from '../linkShapes.ts';
import { nodeMarks, standingMarks } from '../marks.ts';
import { nodeShapes } from '../nodeShapes.ts';
import { opacityOf, type Palette } from '../palette.ts';
import type { Shape } from '../shapes.ts';
import { lookOfLink, standingOfNode } from './looks.ts';
import type { Places } from './places.ts';
import type { Scene } from './scene.ts';

/** Half the size of a node at zoom 1, its type's factor included. */
export const reachOf = (index: GraphIndex, id: NodeId): number =>
  nodeRadius(index.passageCount(id)) * nodeMarks[index.node(id).type].factor;

/** The links in graph pixels, as Cytoscape draws them; what is brought forward above the rest. */
export function graphLinks(
  scene: Scene,
  { positionOf, curveOf }: Places,
  palette: Palette,
): readonly Shape[] {
  const { index, visible, emphasis } = scene;
  const endOf = (id: NodeId): LinkEnd => ({
    type: index.node(id).type,
    at: positionOf(id),
    reach: reachOf(index, id),
  });
  return index.graph.edges
    .flatMap((edge) => {
      const look = lookOfLink(index, edge, visible, emphasis);
      return look === null ? [] : [{ edge, style: styleOfLink(look, palette) }];
    })
    .sort((a, b) => a.style.level - b.style.level)
    .flatMap(({ edge, style }) =>
      linkShapes(curveOf(edge.id), endOf(edge.source), endOf(edge.target), style),
    );
}

/** The nodes in graph pixels, as Cytoscape draws them; those that are brought forward last. */
export function graphNodes(scene: Scene, { positionOf }: Places, palette: Palette): readonly Shape[] {
  const { index, visible, emphasis } = scene;
  return index.graph.nodes
    .filter(({ id }) => visible.nodes.has(id))
    .map(({ id, type }) => ({ id, type, standing: standingOfNode(id, emphasis) }))
    .sort((a, b) => standingMarks[a.standing].level - standingMarks[b.standing].level)
    .flatMap(({ id, type, standing }): readonly Shape[] => {
      const shapes = nodeShapes({ type, at: positionOf(id), reach: reachOf(index, id) }, palette);
      const opacity = opacityOf(standing, palette);
      return opacity === 1 ? shapes : [{ kind: 'group', opacity, shapes }];
    });
}
