import type { Language } from '../../domain/basics/kinds.ts';
import { nothingSelected } from '../../domain/basics/selection.ts';
import { applyFilters, defaultFilters } from '../../domain/filter/filter.ts';
import { noBounds } from '../../domain/filter/focus.ts';
import type { GraphIndex } from '../../domain/graph/graphIndex.ts';
import { findEmphasis } from '../../store/view/emphasis.ts';
import { chooseOverview, needsOverview, rankNodes, wholeGraph } from '../overview.ts';
import { restrictTo, type Scene } from '../scene.ts';

/** What the canvas shows when the page is opened without any wish in its address. */
export function openingScene(index: GraphIndex, language: Language): Scene {
  const allVisible = applyFilters(index, defaultFilters, noBounds);
  const handed = needsOverview(index)
    ? chooseOverview(index, rankNodes(index), allVisible, [])
    : wholeGraph(index);
  const visible = restrictTo(allVisible, handed);
  const emphasis = findEmphasis(index, visible, nothingSelected, null);
  return { index, language, visible, emphasis, selected: emphasis, cursor: null };
}
