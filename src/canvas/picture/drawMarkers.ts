import { standsOutsideArticle } from '../../domain/graph/outsideArticle.ts';
import type { Palette } from '../../drawing/palette.ts';
import type { Shot } from '../camera/camera.ts';
import type { Places } from '../places/usePlaces.ts';
import type { Scene } from '../scene.ts';
import { type SvgElement, say, svg } from './svg.ts';

/** The marker under the selected link is wider than those under a chain's, or under several that are gathered. */
const markerWidthPx = { selected: 15, chain: 11 };

/** The marker under the selected link, or under those of a chain or gathered: broken where no article says it in its own text. */
export function drawMarkers(
  { index, visible, selected: { marked, path } }: Scene,
  { curveOf }: Places,
  palette: Palette,
  { zoom, pan }: Shot,
): SvgElement {
  const ids = marked === null || path.length > 0 ? path : [marked];
  const widthPx = path.length > 0 ? markerWidthPx.chain : markerWidthPx.selected;
  const toScreen = ({ x, y }: { readonly x: number; readonly y: number }) =>
    `${say(x * zoom + pan.x)} ${say(y * zoom + pan.y)}`;
  return svg(
    'g',
    { fill: 'none', stroke: palette.markLine, 'stroke-width': widthPx },
    ids.map((id) => {
      const { from, control, to } = curveOf(id);
      const broken = standsOutsideArticle(index, index.edge(id), visible.edges.get(id) ?? []);
      return svg('path', {
        d: `M${toScreen(from)}Q${toScreen(control)} ${toScreen(to)}`,
        'stroke-linecap': broken ? 'butt' : 'round',
        'stroke-dasharray': broken ? `${widthPx * 0.95} ${widthPx * 0.5}` : null,
      });
    }),
  );
}
