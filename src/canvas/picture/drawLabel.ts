import { type Box, extentOf, type Point } from '../../drawing/geometry.ts';
import { boxInSlot, type Slot } from '../../drawing/labelPlacement.ts';
import { baselineAt, ringRoomPx } from '../overlay/frontParts.ts';
import { linesOf, type ShownLabel } from '../overlay/labels.ts';
import { readFont } from './readFont.ts';
import { type SvgElement, say, svg } from './svg.ts';
import type { TextPicture } from './textPicture.ts';

/** A node's name beside it: its lines, the year quieter. It hangs on the side of the node that it stands at. */
export function drawLabel(
  { scene, places, palette, texts: { measure }, ground }: TextPicture,
  label: ShownLabel,
): SvgElement {
  const { id, text, slot, width, lineHeight, font, tone } = label;
  const { x, y } = places.positionOf(id);
  const extent = extentOf(scene.index.node(id).type, scene.index.passageCount(id));
  const corner = cornerOf(extent, slot);
  const room = ringRoomPx(scene, id);
  const box = boxInSlot({ x1: -room, y1: -room, x2: room, y2: room }, label, slot);
  const { weight, sizePx } = readFont(font);
  const face = {
    'font-weight': weight === usualFace.weight ? null : weight,
    'font-size': sizePx === usualFace.sizePx ? null : sizePx,
    fill: tone === 'ink' ? palette.ink : null,
  };
  const lines = linesOf(text);
  const written = lines.map((line, n) => {
    const slack = width - measure(line, font);
    const shift = slot.includes('right') ? 0 : slot.includes('left') ? slack : slack / 2;
    const isLast = n === lines.length - 1;
    const name = text.lines[n] ?? line;
    const at = { x: say(box.x1 + shift), y: say(box.y1 + lineHeight * (n + baselineAt)) };
    if (text.year === null || !isLast) return svg('tspan', at, [name]);
    return svg('tspan', at, [`${name} `, svg('tspan', { fill: palette.ink3 }, [text.year])]);
  });
  return ground.hang({ x: x + corner.x, y: y + corner.y }, [svg('text', face, written)]);
}

/** What most names are set in; the layer of labels says it once. */
export const usualFace = { weight: 500, sizePx: 12 };

/** The point of a node's extent that a label in this slot starts from, as `boxInSlot` has it. */
function cornerOf({ x1, y1, x2, y2 }: Box, slot: Slot): Point {
  const empty = boxInSlot({ x1, y1, x2, y2 }, { width: 0, height: 0 }, slot);
  const gap = boxInSlot({ x1: 0, y1: 0, x2: 0, y2: 0 }, { width: 0, height: 0 }, slot);
  return { x: empty.x1 - gap.x1, y: empty.y1 - gap.y1 };
}
