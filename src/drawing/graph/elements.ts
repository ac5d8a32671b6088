import { families } from '../../domain/basics/kinds.ts';
import { linkShapes, styleOfLink } from '../linkShapes.ts';
import { standingMarks } from '../markStates.ts';
import { nodeShapes } from '../nodeShapes.ts';
import { opacityOf, type Palette } from '../palette.ts';
import type { Shape } from '../shapes.ts';
import { handOf, lookOfLink, standingOfNode } from './looks.ts';
import type { GraphPlaces } from './places.ts';
import { reachOf } from './reachOf.ts';
import type { Scene } from './scene.ts';

/**
 * The links in graph pixels, as Cytoscape draws them; highlighted ones above the rest. `atRest`: whether weak ones are
 * faint: these come first, a family after the other, which shortens what is written of them.
 */
export function graphLinks(
  scene: Scene,
  { curveOf }: GraphPlaces,
  palette: Palette,
  atRest = false,
): readonly Shape[] {
  const { index, visible, emphasis } = scene;
  const links = index.graph.edges
    .flatMap((edge) => {
      const look = lookOfLink(index, edge, visible, emphasis, atRest);
      return look === null ? [] : [{ edge, look, style: styleOfLink(look, palette) }];
    })
    .sort((a, b) => a.style.level - b.style.level)
    .map(({ edge, look, style }) => ({ look, shapes: linkShapes(curveOf(edge.id), style) }));
  const faint = families.map((family) =>
    links.filter(({ look }) => look.faint && look.family === family).map(({ shapes }) => shapes),
  );
  return [
    ...faint.flatMap((ofFamily) => ofFamily.flatMap(([line]) => line ?? [])),
    ...faint.flatMap((ofFamily) => ofFamily.flatMap(([, ...arrowhead]) => arrowhead)),
    ...links.filter(({ look }) => !look.faint).flatMap(({ shapes }) => shapes),
  ];
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
