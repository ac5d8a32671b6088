import { useMemo } from 'react';
import type { GraphIndex } from '../../domain/graph/graphIndex.ts';
import { type MapPlaces, placesOf } from '../../drawing/map/mapPlaces.ts';
import { type MapScene, makeScene, type Shades, shadeCountries } from '../../drawing/map/mapScene.ts';
import { useFacets } from '../../store/facets.ts';
import { useVisible } from '../../store/react.tsx';

/** What the store says that the map shows. */
export function useMapScene(index: GraphIndex): {
  readonly scene: MapScene;
  readonly places: MapPlaces;
  readonly shades: Shades;
} {
  const visible = useVisible();
  const { countries } = useFacets();
  const places = placesOf(index);
  const scene = useMemo(() => makeScene(index, visible, places), [index, visible, places]);
  const shades = useMemo(() => shadeCountries(index, visible, countries), [index, visible, countries]);
  return { scene, places, shades };
}
