import type { NodeId } from '../../domain/basics/ids.ts';
import { type Curve, partOf } from '../../drawing/curves.ts';
import type { Point } from '../../drawing/geometry.ts';
import type { Palette } from '../../drawing/palette.ts';
import type { ShownRegion } from './regions.ts';
import { regionPaddingPx } from './regions.ts';
import type { Viewport } from './useLayer.ts';

/** The marker under the selected link, or under one of a chain. */
export interface Marker {
  readonly curve: Curve;
  /** How much of it is drawn yet, 0 to 1. */
  readonly drawn: number;
  /** Whether all its evidence stands outside the articles' own text: the stroke is then broken. */
  readonly broken: boolean;
  readonly widthPx: number;
}

export interface BackPicture {
  readonly palette: Palette;
  readonly regions: readonly ShownRegion[];
  readonly markers: readonly Marker[];
  readonly positionOf: (id: NodeId) => Point;
}

/** Paints what lies under Cytoscape's picture: the regions and the marker. */
export function paintBack(context: CanvasRenderingContext2D, viewport: Viewport, picture: BackPicture): void {
  const { zoom, pan } = viewport;
  context.save();
  context.translate(pan.x, pan.y);
  context.scale(zoom, zoom);
  paintRegions(context, picture);
  context.restore();
  for (const marker of picture.markers) paintMarker(context, viewport, marker, picture.palette);
}

function paintRegions(context: CanvasRenderingContext2D, { regions, palette }: BackPicture): void {
  context.fillStyle = palette.region;
  context.strokeStyle = palette.region;
  context.lineJoin = 'round';
  context.lineWidth = 2 * regionPaddingPx;
  for (const { hull } of regions) {
    context.beginPath();
    for (const { x, y } of hull) context.lineTo(x, y);
    context.closePath();
    context.fill();
    context.stroke();
  }
}

function paintMarker(
  context: CanvasRenderingContext2D,
  { zoom, pan }: Viewport,
  { curve, drawn, broken, widthPx }: Marker,
  palette: Palette,
): void {
  const { from, control, to } = partOf(curve, 0, drawn);
  context.strokeStyle = palette.markLine;
  context.lineWidth = widthPx;
  context.lineCap = broken ? 'butt' : 'round';
  context.setLineDash(broken ? [widthPx * 0.95, widthPx * 0.5] : []);
  context.beginPath();
  context.moveTo(from.x * zoom + pan.x, from.y * zoom + pan.y);
  context.quadraticCurveTo(
    control.x * zoom + pan.x,
    control.y * zoom + pan.y,
    to.x * zoom + pan.x,
    to.y * zoom + pan.y,
  );
  context.stroke();
  context.setLineDash([]);
  context.lineCap = 'butt';
}
