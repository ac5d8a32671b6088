import { useDeferredValue, useMemo } from 'react';
import type { Box, Size } from '../../drawing/geometry.ts';
import { type Bundle, bundleLinks } from '../../drawing/map/bundles.ts';
import type { Gathered } from '../../drawing/map/gather.ts';
import type { ShadedCountry } from '../../drawing/map/landShapes.ts';
import type { MapCamera } from '../../drawing/map/mapCamera.ts';
import type { MapLabel } from '../../drawing/map/mapLabels.ts';
import { bundlesInFrame, endsOf, type MapEnds } from '../../drawing/map/mapLines.ts';
import { gatherAt, isWhole, type MapGround, namesAt, shadedCountries } from '../../drawing/map/mapPicture.ts';
import { measureText } from '../../drawing/measureText.ts';
import { useIndex } from '../../store/react.tsx';
import { useLanguage } from '../../ui/language.tsx';
import { letterScale } from '../../ui/letterScale.ts';

export type MapSceneGround = Pick<
  MapGround,
  'land' | 'content' | 'places' | 'shades' | 'emphasis' | 'selected'
>;

/**
 * Everything that one camera shows, made by pure functions of `drawing`; each part is made anew only when its inputs
 * change.
 */
interface MapScene extends Gathered {
  readonly shaded: ReadonlyMap<string, ShadedCountry>;
  readonly ends: MapEnds;
  /** Those with both ends in the frame, and the one that is selected or pointed at. */
  readonly bundles: readonly Bundle[];
  readonly labels: readonly MapLabel[];
}

export function useMapScene(
  { land, content, places, shades, emphasis, selected }: MapSceneGround,
  camera: MapCamera,
  room: Size,
  covers: readonly Box[],
): MapScene {
  const index = useIndex();
  const language = useLanguage();
  const letters = letterScale();
  const { zoom } = camera;
  const ground = useMemo(() => ({ content, places, index, selected }), [content, places, index, selected]);
  const gathered = useMemo(() => gatherAt(ground, zoom), [ground, zoom]);
  // While the zoom changes, names may lag a frame behind; they are placed for the zoom that they are drawn at.
  const settledZoom = useDeferredValue(zoom);
  const settled = useMemo(() => gatherAt(ground, settledZoom), [ground, settledZoom]);
  const shaded = useMemo(() => shadedCountries({ index, shades, emphasis }), [index, shades, emphasis]);
  const codes = [...shaded.keys()].join();
  const names = useMemo(
    () =>
      namesAt(
        { index, language, selected, land },
        settled,
        new Set(codes.split(',')),
        settledZoom,
        letters,
        measureText,
      ),
    [index, language, settledZoom, settled, selected, land, codes, letters],
  );
  const ends = useMemo(() => endsOf(index, gathered), [index, gathered]);
  const all = useMemo(
    () => bundleLinks(index, content.links, gathered.clusterOf),
    [index, content.links, gathered],
  );
  const inFrame = bundlesInFrame(all, ends, emphasis, camera, room);
  const keys = inFrame.map(({ key }) => key).join('\n');
  // biome-ignore lint/correctness/useExhaustiveDependencies: while the same lines are in the frame, nothing is drawn again.
  const bundles = useMemo(() => inFrame, [all, keys]);
  return {
    ...gathered,
    shaded,
    ends,
    bundles,
    labels: names.filter((name) => isWhole(name, camera, room, covers)),
  };
}
