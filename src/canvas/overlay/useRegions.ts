import { useMemo } from 'react';
import type { GraphIndex } from '../../domain/graph/graphIndex.ts';
import type { Region } from '../../domain/graph/schema.ts';
import type { Box } from '../../drawing/geometry.ts';
import { nameRegions } from '../../drawing/graph/nameRegions.ts';
import type { GraphPlaces } from '../../drawing/graph/places.ts';
import { type ShownRegion, shownRegions } from '../../drawing/graph/regions.ts';
import type { Scene } from '../../drawing/graph/scene.ts';
import { measureText } from '../../drawing/measureText.ts';
import type { Arranged } from '../../ui/hooks/useArrangement.ts';
import { letterScale } from '../../ui/letterScale.ts';

interface Regions {
  /** Those that are tinted. */
  readonly regions: readonly ShownRegion[];
  /** Those that are named, of what has been painted. */
  readonly namedRegions: readonly ShownRegion[];
  /** Where their names stand, with the graph's origin at 0, 0; those of small ones have no place. */
  readonly regionBoxes: ReadonlyMap<string, Box>;
}

/** The regions behind the nodes of `scene`, and their names, of `written`: none are placed while `zoom` is null. */
export function useRegions(
  { index, visible, selected }: Scene,
  { language, visible: named }: Scene,
  arranged: Arranged,
  rest: GraphPlaces,
  zoom: number | null,
): Regions {
  const possible = useMemo(() => regionsOf(arranged, index), [arranged, index]);
  const regions = useMemo(
    () => shownRegions({ index, visible, selected }, rest.positionOf, possible),
    [index, possible, selected, visible, rest],
  );
  const namedRegions = useMemo(
    () => shownRegions({ index, visible: named, selected }, rest.positionOf, possible),
    [index, possible, selected, named, rest],
  );
  const regionBoxes = useMemo(
    () =>
      zoom === null
        ? noBoxes
        : nameRegions({ index, language, visible: named }, namedRegions, {
            ...rest,
            zoom,
            measure: measureText,
            letters: letterScale(),
          }),
    [zoom, index, language, named, namedRegions, rest],
  );
  return { regions, namedRegions, regionBoxes };
}

const noBoxes: ReadonlyMap<string, Box> = new Map();

/** The map's own regions, or the regions of the layout by type; the other layouts have none. */
const regionsOf = ({ drawn }: Arranged, index: GraphIndex): readonly Region[] =>
  drawn === null ? index.graph.regions : drawn.parts.typeRegions(drawn.arrangement.decoration);
