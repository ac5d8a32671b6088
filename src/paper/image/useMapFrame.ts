import { useMemo } from 'react';
import type { Palette } from '../../drawing/palette.ts';
import { drawShapes } from '../../drawing/svg.ts';
import { svg } from '../../drawing/svgElement.ts';
import type { Sheet } from '../sheet/drawSheet.ts';
import { useFrameOf } from './useFrames.ts';
import type { ExportedMap } from './useMapPicture.ts';

/** The page of the map: the part of it that is on the screen. */
export function useMapFrame(picture: ExportedMap, palette: Palette): Sheet {
  const frameOf = useFrameOf('view', palette);
  return useMemo(() => {
    const { counts, source, legend, ground, shapes } = picture;
    return frameOf({
      display: 'map',
      counts,
      further: [source],
      legend,
      format:
        picture.width < 0.87 * picture.height
          ? { orientation: 'portrait', notes: 'below' }
          : { orientation: 'landscape', notes: picture.width > 1.9 * picture.height ? 'below' : 'beside' },
      drawBody: ({ width, height }) => {
        const top = 16;
        const scale = Math.min(width / picture.width, (height - top) / picture.height);
        const size = { width: picture.width * scale, height: picture.height * scale };
        return [
          svg(
            'svg',
            {
              x: (width - size.width) / 2,
              y: top,
              ...size,
              viewBox: `0 0 ${picture.width} ${picture.height}`,
            },
            [
              svg('rect', { width: picture.width, height: picture.height, fill: ground }),
              // Browsers cut what leaves an inner svg; Inkscape does not, and laid the world over the notes.
              svg('clipPath', { id: 'map-frame' }, [
                svg('rect', { width: picture.width, height: picture.height }),
              ]),
              svg('g', { 'clip-path': 'url(#map-frame)' }, drawShapes(shapes)),
            ],
          ),
        ];
      },
    });
  }, [frameOf, picture]);
}
