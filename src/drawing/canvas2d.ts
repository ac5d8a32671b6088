import type { Point } from './geometry.ts';
import {
  asCssFont,
  type Drawn,
  type Form,
  type Hung,
  type Paint,
  type Shape,
  type TextShape,
} from './shapes.ts';

type Context = CanvasRenderingContext2D;

/** Paints a display list on a canvas, in order. The context is left as it was found. */
export function paintShapes(context: Context, shapes: readonly Shape[]): void {
  context.save();
  context.textBaseline = 'alphabetic';
  for (const shape of shapes) paintShape(context, shape, context.globalAlpha);
  context.restore();
}

/**
 * Paints shapes that are attached to points of the graph, with the graph at the given camera; shapes far out of sight
 * are left out.
 */
export function paintHung(
  context: Context,
  hung: readonly Hung[],
  { zoom, pan, width, height }: { zoom: number; pan: Point; width: number; height: number },
): void {
  context.save();
  context.textBaseline = 'alphabetic';
  for (const { at, shapes } of hung) {
    const [x, y] = [at.x * zoom + pan.x, at.y * zoom + pan.y];
    if (x < -reachPx || y < -reachPx || x > width + reachPx || y > height + reachPx) continue;
    context.translate(x, y);
    for (const shape of shapes) paintShape(context, shape, 1);
    context.translate(-x, -y);
  }
  context.restore();
}

/** Names extend furthest from their points; none extends this far. */
const reachPx = 400;

function paintShape(context: Context, shape: Shape, alpha: number): void {
  const seen = alpha * (shape.opacity ?? 1);
  if (shape.kind === 'group') {
    const { at = { x: 0, y: 0 }, scale = 1 } = shape;
    context.save();
    context.translate(at.x, at.y);
    context.scale(scale, scale);
    for (const inner of shape.shapes) paintShape(context, inner, seen);
    context.restore();
    return;
  }
  context.globalAlpha = seen;
  if (shape.kind === 'written') write(context, shape);
  else paintDrawn(context, shape);
}

function paintDrawn(context: Context, { form, fill, stroke, isHalo = false }: Drawn): void {
  const path = form.kind === 'path' ? new Path2D(form.d) : undefined;
  if (form.kind !== 'path') trace(context, form);
  const paintFill = () => {
    if (fill === undefined) return;
    context.fillStyle = inkOf(context, fill);
    if (path === undefined) context.fill();
    else context.fill(path);
  };
  if (!isHalo) paintFill();
  if (stroke !== undefined) {
    context.strokeStyle = inkOf(context, stroke.paint);
    context.lineWidth = stroke.widthPx;
    context.lineCap = stroke.cap ?? 'butt';
    context.lineJoin = stroke.join ?? 'miter';
    context.setLineDash([...(stroke.dash ?? [])]);
    if (path === undefined) context.stroke();
    else context.stroke(path);
  }
  if (isHalo) paintFill();
}

function trace(context: Context, form: Exclude<Form, { kind: 'path' }>): void {
  context.beginPath();
  switch (form.kind) {
    case 'circle':
      context.arc(form.at.x, form.at.y, form.r, 0, 2 * Math.PI);
      return;
    case 'ellipse':
      context.ellipse(form.at.x, form.at.y, form.rx, form.ry, 0, 0, 2 * Math.PI);
      return;
    case 'rect':
      if (form.radius === undefined) context.rect(form.at.x, form.at.y, form.width, form.height);
      else context.roundRect(form.at.x, form.at.y, form.width, form.height, form.radius);
      return;
    case 'polygon':
      followLine(context, form.corners);
      context.closePath();
      return;
    case 'lines':
      for (const line of form.lines) followLine(context, line);
      return;
    case 'curve':
      context.moveTo(form.from.x, form.from.y);
      context.quadraticCurveTo(form.control.x, form.control.y, form.to.x, form.to.y);
  }
}

function followLine(context: Context, points: readonly Point[]): void {
  points.forEach(({ x, y }, n) => {
    if (n === 0) context.moveTo(x, y);
    else context.lineTo(x, y);
  });
}

function inkOf(context: Context, paint: Paint): string | CanvasGradient {
  if (typeof paint === 'string') return paint;
  const gradient = context.createLinearGradient(paint.from, 0, paint.to, 0);
  for (const { at, opacity } of paint.stops)
    gradient.addColorStop(at, `color-mix(in srgb, ${paint.colour} ${opacity * 100}%, transparent)`);
  return gradient;
}

/**
 * The halos of all lines come first: no halo may cover the letters of another line. The browser places centred words, which
 * takes less than to measure them; only lines that begin at their point have a tail.
 */
function write(context: Context, { lines, font, fill, anchor = 'start', halo }: TextShape): void {
  context.font = asCssFont(font);
  context.textAlign = anchor === 'middle' ? 'center' : anchor;
  if (halo !== undefined) {
    context.strokeStyle = halo.colour;
    context.lineWidth = halo.widthPx;
    context.lineJoin = 'round';
    context.setLineDash([]);
    for (const { at, words, tail } of lines)
      context.strokeText(tail === undefined ? words : `${words} ${tail.words}`, at.x, at.y);
  }
  for (const { at, words, tail } of lines) {
    context.fillStyle = fill;
    context.fillText(words, at.x, at.y);
    if (tail === undefined) continue;
    context.fillStyle = tail.fill;
    context.fillText(tail.words, at.x + context.measureText(`${words} `).width, at.y);
  }
}
