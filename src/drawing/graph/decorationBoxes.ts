import type { Decoration } from '../../domain/arrange/types.ts';
import type { Box } from '../geometry.ts';

/** In pixels of the screen. */
export const axisHeightPx = 24;
const titleWidthPx = 60;
const wordsHeightPx = 18;

/**
 * Where the words of a decoration stand, at a zoom, with the graph's origin at 0, 0: the names of nodes keep clear of
 * them.
 */
export function decorationBoxes(decoration: Decoration, zoom: number): readonly Box[] {
  if (decoration.kind === 'rings') {
    return decoration.rings.map(({ y }) => ({
      x1: -titleWidthPx / 2,
      y1: -y * zoom,
      x2: titleWidthPx / 2,
      y2: -y * zoom + wordsHeightPx,
    }));
  }
  if (decoration.kind !== 'years') return [];
  const { years, axis, undated } = decoration;
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
