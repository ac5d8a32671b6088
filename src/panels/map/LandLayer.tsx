import { memo } from 'react';
import type { Land } from '../../drawing/map/land.ts';
import { landShapes, type ShadedCountry } from '../../drawing/map/landShapes.ts';
import { mapTokenPalette } from '../../drawing/map/mapPalette.ts';
import { Shapes } from '../../ui/SvgParts.tsx';

interface LandLayerProps {
  readonly land: Land;
  /** By ISO code. */
  readonly shaded: ReadonlyMap<string, ShadedCountry>;
}

/** The land, drawn once for all zooms: its lines do not scale with it. */
export const LandLayer = memo(function LandLayer({ land, shaded }: LandLayerProps) {
  return (
    <g className="[&_[data-node]]:cursor-pointer [&_path]:[vector-effect:non-scaling-stroke]">
      <Shapes of={landShapes(land, shaded, mapTokenPalette)} />
    </g>
  );
});
