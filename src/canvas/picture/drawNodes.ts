import type { NodeId } from '../../domain/basics/ids.ts';
import { nodeShapes } from '../../drawing/geometry.ts';
import type { Palette } from '../../drawing/palette.ts';
import { classesOfNode } from '../cytoscape/classes.ts';
import type { Places } from '../places/usePlaces.ts';
import type { Scene } from '../scene.ts';
import { drawOutline } from './nodeOutline.ts';
import { opacityOf } from './opacityOf.ts';
import { type SvgElement, svg } from './svg.ts';

/** The nodes as the stylesheet has them, those that are brought forward last. */
export function drawNodes(scene: Scene, places: Places, palette: Palette): SvgElement {
  const { index, visible, emphasis } = scene;
  const drawn = index.graph.nodes
    .filter(({ id }) => visible.nodes.has(id))
    .map(({ id }) => ({ id, classes: classesOfNode(id, visible, emphasis) }));
  const isForward = ({ classes }: { readonly classes: readonly string[] }) => classes.includes('read');
  return svg(
    'g',
    {},
    [...drawn.filter((node) => !isForward(node)), ...drawn.filter(isForward)].flatMap(({ id, classes }) =>
      drawNode(scene, id, places, palette, opacityOf(classes, palette)),
    ),
  );
}

function drawNode(
  { index }: Scene,
  id: NodeId,
  { positionOf }: Places,
  palette: Palette,
  opacity: number | null,
): readonly SvgElement[] {
  const { type } = index.node(id);
  const colour = palette.nodes[type];
  const at = positionOf(id);
  const draw = (attributes: Readonly<Record<string, string | number>>) =>
    drawOutline(index, id, at, { ...attributes, opacity });
  if (nodeShapes[type].hollow) {
    return [
      draw({ fill: palette.canvas, stroke: palette.canvas, 'stroke-width': 5 }),
      draw({ fill: palette.canvas, stroke: colour, 'stroke-width': 2 }),
    ];
  }
  return [
    draw({
      fill: colour,
      stroke: palette.canvas,
      'stroke-width': 3,
      'paint-order': 'stroke',
    }),
  ];
}
