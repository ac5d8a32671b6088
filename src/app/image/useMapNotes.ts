import { useMemo } from 'react';
import { type LegendContent, legendContentOf } from '../../canvas/sheet/legendContent.ts';
import { messages as mapMessages } from '../../panels/map/messages.ts';
import { fillOf } from '../../panels/map/shading.ts';
import { useMapScene } from '../../panels/map/useMapScene.ts';
import { useIndex, useSelection, useVisible } from '../../store/react.tsx';
import { useText } from '../../ui/language.tsx';
import { readLightColour } from './copyDrawing.ts';
import { messages } from './messages.ts';

export interface MapNotes {
  /** How much of what is shown has a place. */
  readonly counts: string;
  /** Who drew the land. */
  readonly source: string;
  readonly legend: LegendContent;
}

/** What is written beside a map that leaves the page. */
export function useMapNotes(): MapNotes {
  const index = useIndex();
  const visible = useVisible();
  const selection = useSelection();
  const { scene, shades } = useMapScene(index);
  const text = useText(messages);
  const words = useText(mapMessages);
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
    return {
      counts: text.placed(scene.placed.length, visible.nodes.size, scene.arcs.length, visible.edges.size),
      source: words.source,
      legend: {
        ...legendContentOf(index, shown, selection.kind !== 'none'),
        sizes: [],
        shades: { title: words.steps, steps },
      },
    };
  }, [index, visible, selection, scene, shades, text, words]);
}
