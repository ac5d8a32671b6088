import type { EdgeId } from '../../domain/basics/ids.ts';
import { standsOutsideArticle } from '../../domain/graph/outsideArticle.ts';
import { type Curve, partOf } from '../curves.ts';
import type { Point } from '../geometry.ts';
import { markerMarks } from '../linkMarks.ts';
import { type MarkerLook, markerShape } from '../linkShapes.ts';
import type { Palette } from '../palette.ts';
import type { Drawn } from '../shapes.ts';
import type { Framing } from './framing.ts';
import { handOf } from './looks.ts';
import type { GraphPlaces } from './places.ts';
import { regionPaddingPx, type ShownRegion } from './regions.ts';
import type { Scene } from './scene.ts';

/** The tints of the regions, as large as the camera shows them. */
export const regionShapes = (
  regions: readonly ShownRegion[],
  { region }: Palette,
  camera: Framing = { zoom: 1, pan: { x: 0, y: 0 } },
): readonly Drawn[] =>
  regions.map(({ hull }) => ({
    kind: 'drawn',
    form: { kind: 'polygon', corners: hull.map((point) => onScreen(point, camera)) },
    fill: region,
    stroke: { paint: region, widthPx: 2 * regionPaddingPx * camera.zoom, join: 'round' },
  }));

/** A link with the marker under it. */
interface MarkedLink extends MarkerLook {
  readonly id: EdgeId;
}

/** The selected link, or those of a chain or gathered, whose markers are narrower. */
export function markedLinks({
  index,
  visible,
  selected: { marked, path },
}: Pick<Scene, 'index' | 'visible' | 'selected'>): readonly MarkedLink[] {
  const ids = marked === null || path.length > 0 ? path : [marked];
  const widthPx = path.length > 0 ? markerMarks.pathPx : markerMarks.selectedPx;
  return ids.map((id) => ({
    id,
    widthPx,
    hand: handOf(index.edge(id)),
    broken: standsOutsideArticle(index, index.edge(id), visible.edges.get(id) ?? []),
  }));
}

/** The markers, each drawn along a part of its link (1: all of it). They keep their width at every zoom. */
export const markerShapes = (
  links: readonly MarkedLink[],
  { curveOf }: GraphPlaces,
  palette: Palette,
  camera: Framing,
  part = 1,
): readonly Drawn[] =>
  links.map(({ id, ...look }) => {
    const { from, control, to }: Curve = partOf(curveOf(id), 0, part);
    const curve = {
      from: onScreen(from, camera),
      control: onScreen(control, camera),
      to: onScreen(to, camera),
    };
    return markerShape(curve, look, palette);
  });

const onScreen = ({ x, y }: Point, { zoom, pan }: Framing): Point => ({
  x: x * zoom + pan.x,
  y: y * zoom + pan.y,
});
