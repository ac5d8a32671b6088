import { useMemo } from 'react';
import { type MapPalette, mapTokenPalette } from '../../drawing/map/mapPalette.ts';
import type { Shape } from '../../drawing/shapes.ts';
import { useMapPicture } from '../image/useMapPicture.ts';
import { Drawing } from './Drawing.tsx';
import { DrawnLegend } from './DrawnLegend.tsx';
import { paperPalette } from './printPalette.ts';

/** The part of the map that is on the screen, with its legend and the source of the land. */
export function PrintedMap() {
  const palette = useMemo((): MapPalette => ({ ...mapTokenPalette, ...paperPalette() }), []);
  const picture = useMapPicture(palette);
  if (picture === null) return null;
  const { width, height, ground, shapes, counts, source, legend } = picture;
  const sea: Shape = {
    kind: 'drawn',
    form: { kind: 'rect', at: { x: 0, y: 0 }, width, height },
    fill: ground,
  };
  return (
    <figure>
      <figcaption>
        {counts}. {source}
      </figcaption>
      <div className="print-picture">
        <Drawing shapes={[sea, ...shapes]} width={width} height={height} />
      </div>
      <DrawnLegend content={legend} />
    </figure>
  );
}
