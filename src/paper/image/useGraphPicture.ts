import { useMemo } from 'react';
import type { Language } from '../../domain/basics/languages.ts';
import { nothingLit } from '../../domain/filter/emphasis.ts';
import { applyFilters, defaultFilters } from '../../domain/filter/filter.ts';
import { wholeScope } from '../../domain/filter/focus.ts';
import {
  chooseOverview,
  type LoadedElements,
  needsOverview,
  rankNodes,
  restrictTo,
  wholeGraph,
} from '../../domain/filter/overview.ts';
import type { GraphIndex } from '../../domain/graph/graphIndex.ts';
import { fixedPlaces } from '../../drawing/graph/places.ts';
import type { Scene } from '../../drawing/graph/scene.ts';
import { measureText } from '../../drawing/measureText.ts';
import type { Palette } from '../../drawing/palette.ts';
import { linksReadOf } from '../../store/passagesOf.ts';
import { useAppStore, useIndex, useSelection } from '../../store/react.tsx';
import { useChain } from '../../store/useChain.ts';
import { useEmphasis } from '../../store/useEmphasis.ts';
import { selectionOnGraph, useLoaded } from '../../store/useLoaded.ts';
import type { ExportScope } from '../../store/view/exportScope.ts';
import { useArrangement } from '../../ui/hooks/useArrangement.ts';
import { useLanguage, useText } from '../../ui/language.tsx';
import { pictureMessages } from '../../ui/pictureMessages.ts';
import type { GraphPicture } from '../sheet/graphSheet.ts';

/**
 * What an image of the graph draws: what the canvas shows or the whole graph, with nodes where they are now, including
 * dragged ones. What is only pointed at is not highlighted.
 */
export function useGraphPicture(scope: ExportScope, palette: Palette): GraphPicture {
  const index = useIndex();
  const language = useLanguage();
  const words = useText(pictureMessages).decoration;
  const asked = useChain();
  const chosen = useSelection();
  const selection = useMemo(() => selectionOnGraph(chosen, asked), [chosen, asked]);
  const chain = asked?.chain ?? null;
  const { loaded, visible } = useLoaded(selection, chain);
  const focus = useAppStore((state) => state.view.focus);
  const marked = useAppStore(linksReadOf);
  const { selected } = useEmphasis(visible, selection, focus, chain, marked);
  const layout = useAppStore((state) => state.view.layout);
  const arranged = useArrangement(index, loaded, layout);
  const moved = useAppStore((state) => state.session.moved[arranged.key]);
  return useMemo(() => {
    const scene: Scene =
      scope === 'all'
        ? sceneOfAll(index, language, loaded)
        : { index, language, visible, selected, emphasis: selected, cursor: null };
    const { drawn } = arranged;
    const places = fixedPlaces(
      index,
      (id) => moved?.[id] ?? drawn?.arrangement.places.get(id) ?? index.node(id).position,
    );
    const picture = { scene, places, palette, measure: measureText };
    if (drawn === null) return picture;
    const { decoration } = drawn.arrangement;
    return {
      ...picture,
      arranged: { decoration, regions: drawn.parts.typeRegions(decoration), words },
    };
  }, [scope, index, language, loaded, visible, selected, arranged, moved, palette, words]);
}

/** The graph with nothing hidden and nothing selected; for a very large one its overview, as on the canvas. */
function sceneOfAll(index: GraphIndex, language: Language, shown: LoadedElements): Scene {
  const all = applyFilters(index, { ...defaultFilters, hiddenTypes: [] }, wholeScope);
  const loaded = needsOverview(index)
    ? chooseOverview(index, rankNodes(index), all, shown.nodes)
    : wholeGraph(index);
  const visible = restrictTo(all, loaded);
  return { index, language, visible, selected: nothingLit, emphasis: nothingLit, cursor: null };
}
