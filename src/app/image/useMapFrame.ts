import { useMemo } from 'react';
import { svg } from '../../canvas/picture/svg.ts';
import type { Palette } from '../../drawing/palette.ts';
import { copyDrawing } from './copyDrawing.ts';
import { useFrameOf } from './useFrames.ts';
import { useMapNotes } from './useMapNotes.ts';
import type { Frame } from './useSheet.ts';

/** The page of the map: the part of it that is on the screen, as it stands there. */
export function useMapFrame(drawing: SVGSVGElement, palette: Palette): Frame {
  const notes = useMapNotes();
  const frameOf = useFrameOf('view', palette);
  const copy = useMemo(() => copyDrawing(drawing), [drawing]);
  return useMemo(() => {
    const { counts, source, legend } = notes;
    return frameOf({
      display: 'map',
      counts,
      further: [source],
      legend,
      format:
        copy.width < 0.87 * copy.height
          ? { orientation: 'portrait', notes: 'below' }
          : { orientation: 'landscape', notes: copy.width > 1.9 * copy.height ? 'below' : 'beside' },
      drawBody: ({ width, height }) => {
        const top = 16;
        const scale = Math.min(width / copy.width, (height - top) / copy.height);
        const size = { width: copy.width * scale, height: copy.height * scale };
        return [
          svg(
            'svg',
            {
              x: (width - size.width) / 2,
              y: top,
              ...size,
              viewBox: `0 0 ${copy.width} ${copy.height}`,
            },
            [svg('rect', { width: copy.width, height: copy.height, fill: copy.ground }), ...copy.elements],
          ),
        ];
      },
    });
  }, [notes, frameOf, copy]);
}
