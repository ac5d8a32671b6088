import { useMemo } from 'react';
import type { NodeId } from '../../domain/basics/ids.ts';
import type { GraphIndex } from '../../domain/graph/graphIndex.ts';
import { useFacets } from '../../store/facets.ts';
import { useVisible } from '../../store/react.tsx';
import { findPlaces, type MapPlaces } from './mapPlaces.ts';
import { type MapScene, makeScene } from './mapScene.ts';
import { stepOf, stepsFor } from './shading.ts';

/** How the countries are shaded: the scale, and the step of each country that is shown. */
export interface Shades {
  readonly steps: readonly number[];
  readonly stepOf: ReadonlyMap<NodeId, number>;
}

/** Where all stand is worked out once per graph. */
const knownPlaces = new WeakMap<GraphIndex, MapPlaces>();

const placesOf = (index: GraphIndex): MapPlaces => {
  const known = knownPlaces.get(index) ?? findPlaces(index);
  knownPlaces.set(index, known);
  return known;
};

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
  const shades = useMemo(() => {
    // The scale is that of the whole graph: a filter makes a country paler, not the scale another one.
    const all = index.graph.nodes.filter(({ type }) => type === 'country');
    const steps = stepsFor(Math.max(1, ...all.map(({ id }) => index.passageCount(id))));
    const shown = countries.filter(({ value }) => visible.nodes.has(value));
    return { steps, stepOf: new Map(shown.map(({ value, count }) => [value, stepOf(steps, count)])) };
  }, [index, visible, countries]);
  return { scene, places, shades };
}
