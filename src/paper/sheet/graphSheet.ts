import type { Size } from '../../drawing/geometry.ts';
import { decorationBoxes } from '../../drawing/graph/decorationBoxes.ts';
import { drawPicture, type Picture } from '../../drawing/graph/drawPicture.ts';
import { boxAround, frameBox, nodeMargin } from '../../drawing/graph/framing.ts';
import { setTexts } from '../../drawing/graph/setTexts.ts';
import type { MeasureText } from '../../drawing/shapes.ts';
import type { SvgElement } from '../../drawing/svgElement.ts';
import type { PageFormat } from '../../drawing/timeline/fitTimeline.ts';

/** Names beside the outermost nodes need room; a layout's rings have words above them, its years below. */
const insets = { top: 48, right: 64, bottom: 48, left: 64 };
const largestZoom = 1.6;

export type GraphPicture = Omit<Picture, 'texts' | 'camera'> & { readonly measure: MeasureText };

/** The whole of what is visible, as large as the room allows; the page is the canvas's background. */
export function drawGraphBody(picture: GraphPicture, room: Size): readonly SvgElement[] {
  const { scene, places, palette, arranged, measure } = picture;
  const box = boxOf(picture);
  if (box === null) return [];
  const framing = frameBox(box, room, insets, largestZoom);
  const texts = setTexts(scene, places, framing.zoom, palette.dense, measure, {
    allShown: true,
    kept: arranged ? decorationBoxes(arranged.decoration, framing.zoom) : [],
    ...(arranged && { regions: arranged.regions }),
  });
  const { measure: _, ...rest } = picture;
  const whole = drawPicture({
    ...rest,
    texts,
    camera: { ...framing, ...room },
  });
  return whole.children.filter((child) => typeof child !== 'string').slice(1);
}

/** The page has the orientation of what it shows; if that is as wide as the page, its notes are below. */
export function formatOf(picture: GraphPicture): PageFormat {
  const box = boxOf(picture);
  const aspect = box === null ? 1 : (box.x2 - box.x1) / (box.y2 - box.y1);
  if (aspect < 0.87) return { orientation: 'portrait', notes: 'below' };
  return { orientation: 'landscape', notes: aspect > 1.9 ? 'below' : 'beside' };
}

const boxOf = ({ scene, places, arranged }: GraphPicture) => {
  const box = boxAround([...scene.visible.nodes].map(places.positionOf), nodeMargin);
  if (box === null || arranged?.decoration.kind !== 'rings') return box;
  const outer = arranged.decoration.rings.find(({ distance }) => distance === 1);
  return outer === undefined
    ? box
    : {
        x1: Math.min(box.x1, -outer.x),
        x2: Math.max(box.x2, outer.x),
        y1: Math.min(box.y1, -outer.y),
        y2: Math.max(box.y2, outer.y),
      };
};
