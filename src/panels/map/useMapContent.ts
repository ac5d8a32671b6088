import { useMemo } from 'react';
import type { GraphIndex } from '../../domain/graph/graphIndex.ts';
import {
  type MapContent,
  makeMapContent,
  type Shades,
  shadeCountries,
} from '../../drawing/map/mapContent.ts';
import { type MapPlaces, placesOf } from '../../drawing/map/mapPlaces.ts';
import { useFacets } from '../../store/facets.ts';
import { useVisible } from '../../store/react.tsx';

/** What the map shows of the graph under the filters: nodes and links with their places, and how dark each country is. */
export function useMapContent(index: GraphIndex): {
  readonly content: MapContent;
  readonly places: MapPlaces;
  readonly shades: Shades;
} {
  const visible = useVisible();
  const { countries } = useFacets();
  const places = placesOf(index);
  const content = useMemo(() => makeMapContent(index, visible, places), [index, visible, places]);
  const shades = useMemo(() => shadeCountries(index, visible, countries), [index, visible, countries]);
  return { content, places, shades };
}
