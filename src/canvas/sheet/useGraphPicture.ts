import { useMemo } from 'react';
import type { Language } from '../../domain/basics/kinds.ts';
import { nothingSelected } from '../../domain/basics/selection.ts';
import { applyFilters, defaultFilters } from '../../domain/filter/filter.ts';
import { noBounds } from '../../domain/filter/focus.ts';
import type { GraphIndex } from '../../domain/graph/graphIndex.ts';
import { measureText } from '../../drawing/measureText.ts';
import type { Palette } from '../../drawing/palette.ts';
import { useAppStore, useIndex } from '../../store/react.tsx';
import { findEmphasis } from '../../store/view/emphasis.ts';
import type { ExportScope } from '../../store/view/exportScope.ts';
import { useLanguage, useText } from '../../ui/language.tsx';
import type { Handed } from '../cytoscape/elements.ts';
import { messages } from '../messages.ts';
import { chooseOverview, needsOverview, rankNodes, wholeGraph } from '../overview.ts';
import { fixedPlaces } from '../picture/fixedPlaces.ts';
import { useArrangement } from '../places/useArrangement.ts';
import { restrictTo, type Scene } from '../scene.ts';
import { useScene } from '../useScene.ts';
import type { GraphPicture } from './graphSheet.ts';

/**
 * What is to be drawn for an image of the graph: what the canvas shows or the whole graph, where nodes stand now, those
 * that were dragged too. What is only pointed at leaves no trace.
 */
export function useGraphPicture(scope: ExportScope, palette: Palette): GraphPicture {
  const index = useIndex();
  const language = useLanguage();
  const words = useText(messages).guide;
  const { scene: shown, handed } = useScene(null);
  const arranged = useArrangement(index, handed);
  const moved = useAppStore((state) => state.session.moved[arranged.key]);
  const { visible, selected } = shown;
  return useMemo(() => {
    const scene: Scene =
      scope === 'all'
        ? sceneOfAll(index, language, handed)
        : { index, language, visible, selected, emphasis: selected, cursor: null };
    const { drawn } = arranged;
    const places = fixedPlaces(
      index,
      (id) => moved?.[id] ?? drawn?.arrangement.places.get(id) ?? index.node(id).position,
    );
    const picture = { scene, places, palette, measure: measureText };
    if (drawn === null) return picture;
    const { guide } = drawn.arrangement;
    return { ...picture, arranged: { guide, regions: drawn.parts.typeRegions(guide), words } };
  }, [scope, index, language, handed, visible, selected, arranged, moved, palette, words]);
}

/** The graph with nothing hidden and nothing selected; of a very large one its overview, as on the canvas. */
function sceneOfAll(index: GraphIndex, language: Language, shown: Handed): Scene {
  const all = applyFilters(index, { ...defaultFilters, hiddenTypes: [] }, noBounds);
  const handed = needsOverview(index)
    ? chooseOverview(index, rankNodes(index), all, shown.nodes)
    : wholeGraph(index);
  const visible = restrictTo(all, handed);
  const emphasis = findEmphasis(index, visible, nothingSelected, null);
  return { index, language, visible, selected: emphasis, emphasis, cursor: null };
}
