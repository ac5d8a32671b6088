import type { Guide } from '../../domain/arrange/types.ts';
import type { Box } from '../../drawing/geometry.ts';

/** In pixels of the screen. */
export const axisHeightPx = 24;
const titleWidthPx = 60;
const wordsHeightPx = 18;

/** Where the words of a guide stand, at a zoom, with the graph's origin at 0, 0: the names of nodes keep off. */
export function guideBoxes(guide: Guide, zoom: number): readonly Box[] {
  if (guide.kind === 'rings') {
    return guide.rings.map(({ y }) => ({
      x1: -titleWidthPx / 2,
      y1: -y * zoom,
      x2: titleWidthPx / 2,
      y2: -y * zoom + wordsHeightPx,
    }));
  }
  if (guide.kind !== 'years') return [];
  const { years, axis, undated } = guide;
  const [first, last] = [years[0], years.at(-1)];
  return [
    ...(first === undefined || last === undefined
      ? []
      : [
          {
            x1: first.from * zoom,
            y1: axis * zoom,
            x2: last.to * zoom,
            y2: axis * zoom + axisHeightPx,
          },
        ]),
    ...(undated === null
      ? []
      : [
          {
            x1: undated.from * zoom,
            y1: undated.top * zoom,
            x2: undated.from * zoom + titleWidthPx,
            y2: undated.top * zoom + wordsHeightPx,
          },
        ]),
  ];
}
