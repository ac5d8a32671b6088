import { useLayoutEffect, useMemo, useRef } from 'react';
import type { EdgeId } from '../../domain/basics/ids.ts';
import type { Box } from '../../drawing/geometry.ts';
import { placeCounts } from '../../drawing/graph/countBadges.ts';
import {
  type SettledLabels,
  type ShownLabel,
  settleLabels,
  showLabels,
  type TextGround,
} from '../../drawing/graph/labels.ts';
import type { GraphPlaces } from '../../drawing/graph/places.ts';
import type { ShownWord } from '../../drawing/graph/relationWords.ts';
import type { Scene } from '../../drawing/graph/scene.ts';
import type { Slot } from '../../drawing/labelPlacement.ts';
import { measureText } from '../../drawing/measureText.ts';
import { useAppStore } from '../../store/react.tsx';
import type { LabelChoice } from '../../store/view/usualPreferences.ts';
import { useNoteFault } from '../../ui/faults/faultNotes.tsx';
import { useImported } from '../../ui/hooks/useImported.ts';
import { letterScale } from '../../ui/letterScale.ts';

/** All text on the canvas at the moment. */
export interface ShownTexts {
  readonly labels: readonly ShownLabel[];
  readonly words: readonly ShownWord[];
  /** Where along its link, from 0 to 1, each number of articles stands. */
  readonly counts: ReadonlyMap<EdgeId, number>;
  /** The zoom for which it is placed. */
  readonly zoom: number;
  /** The boxes of the names, in their order, with the graph's origin at 0, 0. */
  readonly boxes: readonly Box[];
  /** How many names there are without the pointer. */
  readonly named: number;
}

/**
 * Places names and relation words for the zoom at which the camera rests. Names move when filters, selection or zoom
 * change; the pointer only adds and removes some. Nothing is placed before the font has loaded and can be measured.
 * Relation words, which the opening has none of, are fetched with the first selection or pointed link.
 */
export function useTexts(
  scene: Scene,
  places: GraphPlaces,
  dense: string | null,
  zoom: number | null,
  kept: readonly Box[],
  frame: Box | undefined,
): ShownTexts {
  const { index, language, visible, selected } = scene;
  const { subject, pointedEdge } = scene.emphasis;
  const relations = useImported(importWords, subject === 'nodes' || pointedEdge !== null, useNoteFault());
  const choice = useAppStore((state) => state.view.labels);
  const ground = useMemo(
    () =>
      dense === null || zoom === null
        ? null
        : {
            ...places,
            dense,
            zoom,
            kept,
            frame,
            measure: measureText,
            letters: letterScale(),
            ...namesOf(choice),
          },
    [places, dense, zoom, kept, frame, choice],
  );
  const before = useRef<{ readonly of: Scene['selected']; readonly slots: SettledLabels['slots'] } | null>(
    null,
  );

  const settled = useMemo(() => {
    if (ground === null) return null;
    const previous = before.current?.of === selected ? before.current.slots : new Map<string, Slot>();
    return settleLabels({ index, language, visible, selected }, ground, previous);
  }, [index, language, visible, selected, ground]);
  useLayoutEffect(() => {
    if (settled !== null) before.current = { of: selected, slots: settled.slots };
  }, [selected, settled]);

  return useMemo(() => {
    if (ground === null || settled === null) return noTexts;
    const { labels, boxes, obstacles } = showLabels(scene, ground, settled);
    const { words, boxes: wordBoxes } =
      relations?.placeWords(scene, ground, [...obstacles, ...boxes]) ?? noWords;
    const counts = placeCounts(scene, ground, [...obstacles, ...boxes, ...ground.kept, ...wordBoxes]);
    return { labels, words, counts, zoom: ground.zoom, boxes, named: settled.slots.size };
  }, [scene, ground, settled, relations]);
}

const importWords = () => import('../../drawing/graph/relationWords.ts');

const noWords = { words: [], boxes: [] } as const;
const noTexts: ShownTexts = { labels: [], words: [], counts: new Map(), zoom: 1, boxes: [], named: 0 };

/** Which names are placed, depending on the reader's choice. */
export const namesOf = (choice: LabelChoice): Pick<TextGround, 'allShown' | 'mainOnly'> => ({
  allShown: choice === 'all',
  mainOnly: choice === 'main',
});
