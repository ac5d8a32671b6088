import { useMemo } from 'react';
import { svg } from '../../canvas/picture/svg.ts';
import { legendContentOf } from '../../canvas/sheet/legendContent.ts';
import type { Palette } from '../../drawing/palette.ts';
import { messages as mapMessages } from '../../panels/map/messages.ts';
import { fillOf } from '../../panels/map/shading.ts';
import { useMapScene } from '../../panels/map/useMapScene.ts';
import { useIndex, useSelection, useVisible } from '../../store/react.tsx';
import { useText } from '../../ui/language.tsx';
import { copyDrawing, readLightColour } from './copyDrawing.ts';
import { messages } from './messages.ts';
import { useFrameOf } from './useFrames.ts';
import type { Frame } from './useSheet.ts';

/** The page of the map: the part of it that is on the screen, as it stands there. */
export function useMapFrame(drawing: SVGSVGElement, palette: Palette): Frame {
  const index = useIndex();
  const visible = useVisible();
  const selection = useSelection();
  const { scene, shades } = useMapScene(index);
  const text = useText(messages);
  const words = useText(mapMessages);
  const frameOf = useFrameOf('view', palette);
  const copy = useMemo(() => copyDrawing(drawing), [drawing]);
  return useMemo(() => {
    const shown = {
      nodes: new Set(scene.placed),
      edges: new Map(scene.arcs.map(({ edge }) => [edge.id, visible.edges.get(edge.id) ?? []])),
    };
    const steps = shades.steps.map((least, n) => {
      const next = shades.steps[n + 1];
      return {
        fill: readLightColour(fillOf(n + 1)),
        words: words.stepRange(least, next === undefined ? null : next - 1),
      };
    });
    return frameOf({
      display: 'map',
      counts: text.placed(scene.placed.length, visible.nodes.size, scene.arcs.length, visible.edges.size),
      further: [words.source],
      legend: {
        ...legendContentOf(index, shown, selection.kind !== 'none'),
        sizes: [],
        shades: { title: words.steps, steps },
      },
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
  }, [index, visible, selection, scene, shades, text, words, frameOf, copy]);
}
