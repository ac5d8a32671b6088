import type { EdgeId } from '../../domain/basics/ids.ts';
import type { Family } from '../../domain/basics/kinds.ts';
import { familyOf } from '../../domain/graph/familyOf.ts';
import { pointAt } from '../../drawing/curves.ts';
import type { Point } from '../../drawing/geometry.ts';
import type { Palette } from '../../drawing/palette.ts';
import { classesOfEdge } from '../cytoscape/classes.ts';
import { arrows, thickArrow } from '../cytoscape/stylesheet.ts';
import type { Places } from '../places/usePlaces.ts';
import type { Scene } from '../scene.ts';
import { arrowSizePx, drawArrow, gapOf, spacingOf } from './drawArrow.ts';
import { meetBorder, shorten } from './linkEnds.ts';
import { opacityOf } from './opacityOf.ts';
import { type SvgElement, say, svg } from './svg.ts';

/** How the stylesheet draws a link with these classes. */
interface LinkStyle {
  readonly family: Family;
  readonly colour: string;
  readonly widthPx: number;
  readonly scale: number;
  readonly dash: string | null;
  readonly sourceDistancePx: number;
  readonly targetDistancePx: number;
  /** Later is above. */
  readonly level: number;
  readonly opacity: number | null;
}

/** The links as Cytoscape draws them, what is brought forward above the rest. */
export function drawLinks(scene: Scene, places: Places, palette: Palette): SvgElement {
  const { index, visible, emphasis } = scene;
  const links = index.graph.edges
    .filter(({ id }) => visible.edges.has(id))
    .map((edge) => {
      const family = familyOf(index, edge);
      const style = styleOf(classesOfEdge(index, edge, visible, emphasis), family, palette);
      return { id: edge.id, style };
    });
  return svg(
    'g',
    { fill: 'none', 'stroke-width': linkWidthPx },
    links
      .toSorted((a, b) => a.style.level - b.style.level)
      .flatMap(({ id, style }) => drawLink(scene, id, places, style)),
  );
}

const linkWidthPx = 1.1;

function styleOf(classes: readonly string[], family: Family, palette: Palette): LinkStyle {
  const has = (name: string): boolean => classes.includes(name);
  const thick = has('by-three') ? 2 : has('by-two') ? 1 : 0;
  const plain = [linkWidthPx, 2.2, 3.4][thick] ?? linkWidthPx;
  const pointed = [2.1, 3.2, 4.4][thick] ?? plain;
  const isMarked = has('marked');
  return {
    family,
    colour: isMarked ? (has('outside') ? palette.ink : palette.markInk) : palette.families[family],
    widthPx: isMarked ? 2.2 : has('pointed') ? pointed : plain,
    scale: arrows[family].scale * (thick > 0 ? thickArrow : 1),
    dash: has('denied') ? '1.2 3' : has('unconfirmed') ? '4 3.5' : null,
    sourceDistancePx: has('from-ringed') ? 7 : 2,
    targetDistancePx: has('to-ringed') ? 7 : 2.5,
    level: isMarked ? 3 : has('pointed') ? 2 : has('lit') || has('read') ? 1 : 0,
    opacity: opacityOf(classes, palette),
  };
}

/** The line from border to border, with room for the arrow at its end, and the arrow. */
function drawLink(
  { index }: Scene,
  id: EdgeId,
  { curveOf }: Places,
  style: LinkStyle,
): readonly SvgElement[] {
  const { source, target } = index.edge(id);
  const { from, control, to } = curveOf(id);
  const { family, colour, widthPx, scale, dash, sourceDistancePx, targetDistancePx, opacity } = style;
  const { shape, hollow } = arrows[family];
  const arrow = { shape, sizePx: arrowSizePx(widthPx, scale), scale, widthPx };
  const border = meetBorder(index, target, to, control);
  const start = shorten(control, meetBorder(index, source, from, control), sourceDistancePx);
  const end = shorten(control, border, gapOf(arrow) + targetDistancePx);
  const tip = shorten(control, border, spacingOf(arrow) + targetDistancePx);
  const before = pointAt({ from: start, control, to: end }, 0.9);
  const angle = Math.atan2(tip.y - before.y, tip.x - before.x) - Math.PI / 2;
  // What is hollow is empty: the line stops where the circle begins.
  const stop = hollow ? shorten(control, border, 2 * spacingOf(arrow) + targetDistancePx) : end;
  const line = svg('path', {
    d: `M${sayPoint(start)}Q${sayPoint(control)} ${sayPoint(stop)}`,
    stroke: colour,
    'stroke-width': widthPx === linkWidthPx ? null : widthPx,
    'stroke-dasharray': dash,
  });
  const parts = [line, ...drawArrow(arrow, tip, angle, colour, hollow === true)];
  return opacity === null ? parts : [svg('g', { opacity }, parts)];
}

const sayPoint = ({ x, y }: Point): string => `${say(x)} ${say(y)}`;
