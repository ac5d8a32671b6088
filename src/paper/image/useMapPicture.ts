import { useMemo } from 'react';
import { clusterSign } from '../../drawing/map/clusterShapes.ts';
import { shadeSign } from '../../drawing/map/landShapes.ts';
import { landAtHand } from '../../drawing/map/loadLand.ts';
import { makeMapContent, shadeCountries } from '../../drawing/map/mapContent.ts';
import type { MapPalette } from '../../drawing/map/mapPalette.ts';
import { gatherAt, mapShapes } from '../../drawing/map/mapPicture.ts';
import { placesOf } from '../../drawing/map/mapPlaces.ts';
import { measureText } from '../../drawing/measureText.ts';
import type { Shape } from '../../drawing/shapes.ts';
import { useFacets } from '../../store/facets.ts';
import { linksReadOf } from '../../store/passagesOf.ts';
import { useAppStore, useIndex, useSelection, useVisible } from '../../store/react.tsx';
import { useEmphasis } from '../../store/useEmphasis.ts';
import { useLanguage, useText } from '../../ui/language.tsx';
import { mapPictureMessages } from '../../ui/mapPictureMessages.ts';
import { type LegendContent, legendContentOf } from '../sheet/legendContent.ts';
import { messages } from './messages.ts';

/** The map as it is exported, and the words beside it. */
export interface ExportedMap {
  readonly shapes: readonly Shape[];
  readonly width: number;
  readonly height: number;
  /** What is behind it: the sea. */
  readonly ground: string;
  /** How much of what is shown has a place. */
  readonly counts: string;
  /** The source of the land. */
  readonly source: string;
  readonly legend: LegendContent;
}

/**
 * The part of the map that the session remembers as the one last shown, with what is selected; what is only pointed at
 * is not highlighted. null: the map has not been opened yet.
 */
export function useMapPicture(palette: MapPalette): ExportedMap | null {
  const index = useIndex();
  const language = useLanguage();
  const visible = useVisible();
  const selection = useSelection();
  const { countries } = useFacets();
  const focus = useAppStore((state) => state.view.focus);
  const marked = useAppStore(linksReadOf);
  const frame = useAppStore((state) => state.session.mapFrame);
  const { selected } = useEmphasis(visible, selection, focus, null, marked);
  const text = useText(messages);
  const words = useText(mapPictureMessages);
  return useMemo(() => {
    const land = landAtHand();
    if (land === null || frame === null) return null;
    const places = placesOf(index);
    const content = makeMapContent(index, visible, places);
    const shades = shadeCountries(index, visible, countries);
    const { camera, room } = frame;
    const ground = { index, language, visible, land, content, places, shades, selected, cursor: null };
    const shown = {
      nodes: new Set(content.placed),
      edges: new Map(content.links.map(({ edge }) => [edge.id, visible.edges.get(edge.id) ?? []])),
    };
    const steps = shades.steps.map((least, n) => {
      const next = shades.steps[n + 1];
      return {
        sign: shadeSign(n + 1, palette),
        words: words.stepRange(least, next === undefined ? null : next - 1),
      };
    });
    const isGathered = gatherAt(ground, camera.zoom).clusters.length > 0;
    return {
      shapes: mapShapes({ ...ground, emphasis: selected }, camera, room, palette, measureText),
      ...room,
      ground: palette.canvas,
      counts: text.placed(
        content.placed.length,
        visible.nodes.size,
        content.links.length,
        visible.edges.size,
      ),
      source: words.landSource,
      legend: {
        ...legendContentOf(index, shown, selection.kind !== 'none'),
        sizes: [],
        shades: { title: words.passagesByCountry, entries: steps },
        ...(isGathered && {
          signs: { title: words.clusters, entries: [{ sign: clusterSign(palette), words: words.cluster }] },
        }),
      },
    };
  }, [index, language, visible, selection, countries, selected, frame, palette, text, words]);
}
