import type { Language } from '../../domain/basics/languages.ts';
import { nothingLit } from '../../domain/filter/emphasis.ts';
import { applyFilters, defaultFilters } from '../../domain/filter/filter.ts';
import { wholeScope } from '../../domain/filter/focus.ts';
import {
  chooseOverview,
  needsOverview,
  rankNodes,
  restrictTo,
  wholeGraph,
} from '../../domain/filter/overview.ts';
import type { GraphIndex } from '../../domain/graph/graphIndex.ts';
import type { Scene } from './scene.ts';

/** What the canvas shows when the page is opened at an address that asks for nothing. */
export function openingScene(index: GraphIndex, language: Language): Scene {
  const allVisible = applyFilters(index, defaultFilters, wholeScope);
  const loaded = needsOverview(index)
    ? chooseOverview(index, rankNodes(index), allVisible, [])
    : wholeGraph(index);
  const visible = restrictTo(allVisible, loaded);
  return { index, language, visible, emphasis: nothingLit, selected: nothingLit, cursor: null };
}
