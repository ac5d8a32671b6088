import type { EdgeId, NodeId } from '../../domain/basics/ids.ts';
import { type Curve, pointAt } from '../../drawing/curves.ts';
import type { Point } from '../../drawing/geometry.ts';
import { boxInSlot } from '../../drawing/labelPlacement.ts';
import { measureText } from '../../drawing/measureText.ts';
import type { Palette } from '../../drawing/palette.ts';
import type { MovedNodes } from '../../store/session/session.ts';
import type { Scene } from '../scene.ts';
import { type CountBadge, listCountBadges } from './countBadges.ts';
import {
  baselineAt,
  codeDrop,
  countAt,
  countLinePx,
  countRadiusPx,
  labelHaloPx,
  listCodes,
  ringRoomPx,
  ringsOf,
  textDropPx,
  wordHaloPx,
} from './frontParts.ts';
import { linesOf, nodeBox, type ShownLabel } from './labels.ts';
import { traceNode } from './tracePath.ts';
import type { Viewport } from './useLayer.ts';
import type { ShownTexts } from './useTexts.ts';

export interface FrontPicture {
  readonly scene: Scene;
  readonly palette: Palette;
  readonly texts: ShownTexts;
  /** Nodes that the reader has put where they are. */
  readonly pinned: MovedNodes | undefined;
  readonly positionOf: (id: NodeId) => Point;
  readonly curveOf: (id: EdgeId) => Curve;
}

/** Paints what lies above Cytoscape's picture: rings, country codes, counts, relation words, names. */
export function paintFront(
  context: CanvasRenderingContext2D,
  viewport: Viewport,
  picture: FrontPicture,
): void {
  context.textBaseline = 'alphabetic';
  context.lineJoin = 'miter';
  paintRings(context, viewport, picture);
  paintCodes(context, viewport, picture);
  paintCounts(context, viewport, picture);
  context.lineJoin = 'round';
  paintWords(context, viewport, picture);
  for (const label of picture.texts.labels) paintLabel(context, viewport, picture, label);
  paintPins(context, viewport, picture);
}

const toScreen = ({ zoom, pan }: Viewport, { x, y }: Point): Point => ({
  x: x * zoom + pan.x,
  y: y * zoom + pan.y,
});

function paintRings(context: CanvasRenderingContext2D, viewport: Viewport, picture: FrontPicture): void {
  const { scene, palette, positionOf } = picture;
  for (const [id, ring] of ringsOf(scene, palette)) {
    const node = { type: scene.index.node(id).type, passages: scene.index.passageCount(id) };
    const centre = toScreen(viewport, positionOf(id));
    for (const { colour, from, to } of ring) {
      traceNode(context, node, centre, viewport.zoom, (from + to) / 2);
      context.strokeStyle = colour;
      context.lineWidth = to - from;
      context.stroke();
    }
  }
}

const pinHeadPx = 3.4;
const pinLengthPx = 7;

/** What was put in its place by hand bears a pin while it is pointed at or selected. */
function paintPins(context: CanvasRenderingContext2D, viewport: Viewport, picture: FrontPicture): void {
  const { scene, palette, pinned, positionOf } = picture;
  if (pinned === undefined) return;
  const { pointedNode, ringed } = scene.emphasis;
  const shown = new Set([...ringed, ...[pointedNode, scene.cursor].filter((id) => id !== null)]);
  context.lineCap = 'round';
  for (const id of shown) {
    if (pinned[id] === undefined || !scene.visible.nodes.has(id)) continue;
    const { x2, y1 } = nodeBox(scene.index, id, { zoom: viewport.zoom, positionOf });
    const foot = { x: x2 + viewport.pan.x + 4, y: y1 + viewport.pan.y };
    const head = { x: foot.x + pinLengthPx * 0.6, y: foot.y - pinLengthPx };
    for (const [colour, wider] of [[palette.canvas, 2] as const, [palette.ink, 0] as const]) {
      context.strokeStyle = colour;
      context.fillStyle = colour;
      context.lineWidth = 1.6 + 2 * wider;
      context.beginPath();
      context.moveTo(foot.x, foot.y);
      context.lineTo(head.x, head.y);
      context.stroke();
      context.beginPath();
      context.arc(head.x, head.y, pinHeadPx + wider, 0, 2 * Math.PI);
      context.fill();
    }
  }
  context.lineCap = 'butt';
}

function paintCodes(context: CanvasRenderingContext2D, viewport: Viewport, picture: FrontPicture): void {
  const { scene, palette, positionOf } = picture;
  context.textAlign = 'center';
  context.fillStyle = palette.canvas;
  for (const { id, code, sizePx, opacity } of listCodes(scene, viewport.zoom)) {
    context.globalAlpha = opacity;
    context.font = `700 ${sizePx}px ${palette.dense}`;
    const { x, y } = toScreen(viewport, positionOf(id));
    context.fillText(code, x, y + sizePx * codeDrop);
  }
  context.globalAlpha = 1;
}

function paintCounts(context: CanvasRenderingContext2D, viewport: Viewport, picture: FrontPicture): void {
  const { scene, palette, curveOf } = picture;
  context.textAlign = 'center';
  context.font = `600 11px ${palette.dense}`;
  context.lineWidth = countLinePx;
  for (const { id, articles, family } of badgesOf(scene)) {
    const { x, y } = toScreen(viewport, pointAt(curveOf(id), countAt));
    context.beginPath();
    context.arc(x, y, countRadiusPx, 0, 2 * Math.PI);
    context.fillStyle = palette.canvas;
    context.fill();
    context.strokeStyle = palette.families[family];
    context.stroke();
    context.fillStyle = palette.ink;
    context.fillText(String(articles), x, y + textDropPx);
  }
}

/** A scene is painted at every frame of a pan, and counted once. */
const countedBadges = new WeakMap<Scene, readonly CountBadge[]>();

function badgesOf(scene: Scene): readonly CountBadge[] {
  const known = countedBadges.get(scene) ?? listCountBadges(scene);
  countedBadges.set(scene, known);
  return known;
}

function paintWords(context: CanvasRenderingContext2D, viewport: Viewport, picture: FrontPicture): void {
  const { palette, texts, curveOf } = picture;
  context.textAlign = 'center';
  context.strokeStyle = palette.canvas;
  context.fillStyle = palette.ink2;
  context.lineWidth = wordHaloPx;
  for (const { id, text, font, at } of texts.words) {
    const { x, y } = toScreen(viewport, pointAt(curveOf(id), at));
    context.font = font;
    context.strokeText(text, x, y + textDropPx);
    context.fillText(text, x, y + textDropPx);
  }
}

function paintLabel(
  context: CanvasRenderingContext2D,
  viewport: Viewport,
  { scene, palette, positionOf }: FrontPicture,
  label: ShownLabel,
): void {
  const around = nodeBox(scene.index, label.id, { zoom: viewport.zoom, positionOf });
  const rings = ringRoomPx(scene, label.id);
  const node = { x1: around.x1 - rings, y1: around.y1 - rings, x2: around.x2 + rings, y2: around.y2 + rings };
  const box = boxInSlot(node, label, label.slot);
  const { pan } = viewport;
  if (
    box.x2 + pan.x < 0 ||
    box.y2 + pan.y < 0 ||
    box.x1 + pan.x > viewport.width ||
    box.y1 + pan.y > viewport.height
  )
    return;
  context.font = label.font;
  context.textAlign = 'left';
  context.strokeStyle = palette.canvas;
  context.lineWidth = labelHaloPx;
  const lines = linesOf(label.text).map((line, n) => {
    const width = measureText(line, label.font);
    const slack = label.width - width;
    const shift = label.slot.includes('right') ? 0 : label.slot.includes('left') ? slack : slack / 2;
    return {
      line,
      x: box.x1 + pan.x + shift,
      y: box.y1 + pan.y + label.lineHeight * (n + baselineAt),
      width,
    };
  });
  for (const { line, x, y } of lines) context.strokeText(line, x, y);
  const { year } = label.text;
  lines.forEach(({ line, x, y, width }, n) => {
    const name = label.text.lines[n] ?? line;
    context.fillStyle = label.tone === 'ink' ? palette.ink : palette.ink2;
    context.fillText(name, x, y);
    if (year === null || n < lines.length - 1) return;
    context.fillStyle = palette.ink3;
    context.fillText(year, x + width - measureText(year, label.font), y);
  });
}
