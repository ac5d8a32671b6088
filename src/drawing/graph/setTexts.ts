import type { EdgeId } from '../../domain/basics/ids.ts';
import type { Region } from '../../domain/graph/schema.ts';
import type { Box } from '../geometry.ts';
import type { Slot } from '../labelPlacement.ts';
import type { MeasureText } from '../shapes.ts';
import { placeCounts } from './countBadges.ts';
import { type ShownLabel, settleLabels, showLabels } from './labels.ts';
import { linesOfName, nameRegions } from './nameRegions.ts';
import type { GraphPlaces } from './places.ts';
import { shownRegions } from './regions.ts';
import { placeWords, type ShownWord } from './relationWords.ts';
import type { Scene } from './scene.ts';

/** All text in a picture, with its places. Boxes have the graph's origin at 0, 0, in pixels of the screen. */
export interface PictureTexts {
  readonly labels: readonly ShownLabel[];
  readonly words: readonly ShownWord[];
  /** Where along its link, from 0 to 1, each number of articles stands. */
  readonly counts: ReadonlyMap<EdgeId, number>;
  readonly names: readonly PlacedRegionName[];
  readonly measure: MeasureText;
}

export interface PlacedRegionName {
  readonly id: string;
  readonly lines: readonly string[];
  readonly box: Box;
}

interface TextOptions {
  /** Where labels stand already; they stay there where they can. */
  readonly slots?: ReadonlyMap<string, Slot>;
  /** What names keep clear of besides: the words of a layout's decoration. */
  readonly kept?: readonly Box[];
  /** What the picture shows, with the graph's origin at 0, 0: no name extends beyond it; left out: everything. */
  readonly frame?: Box | undefined;
  /** Whether every name is to be shown: paper has no zoom. */
  readonly allShown?: boolean;
  /** Whether only the main names are to be shown, while nothing is selected. */
  readonly mainOnly?: boolean;
  /** The regions of the layout; left out: the graph's own. */
  readonly regions?: readonly Region[];
}

/**
 * Places labels, relation words and region names as the canvas does for a camera that rests at this zoom. `dense`: the
 * font family of labels.
 */
export function setTexts(
  scene: Scene,
  places: GraphPlaces,
  zoom: number,
  dense: string,
  measure: MeasureText,
  {
    slots = new Map(),
    kept = [],
    frame,
    allShown = false,
    mainOnly = false,
    regions: possible = scene.index.graph.regions,
  }: TextOptions = {},
): PictureTexts {
  const regions = shownRegions(scene, places.positionOf, possible);
  const nameBoxes = nameRegions(scene, regions, { ...places, zoom, measure });
  const ground = {
    ...places,
    zoom,
    dense,
    measure,
    kept: [...kept, ...nameBoxes.values()],
    frame,
    allShown,
    mainOnly,
  };
  const settled = settleLabels(scene, ground, slots);
  const { labels, boxes, obstacles } = showLabels(scene, ground, settled);
  const { words, boxes: wordBoxes } = placeWords(scene, ground, [...obstacles, ...boxes]);
  return {
    labels,
    words,
    counts: placeCounts(scene, ground, [...obstacles, ...boxes, ...ground.kept, ...wordBoxes]),
    names: regions.flatMap(({ region }) => {
      const box = nameBoxes.get(region.id);
      return box === undefined ? [] : [{ id: region.id, lines: linesOfName(region, scene.language), box }];
    }),
    measure,
  };
}
