import { memo, useMemo } from 'react';
import type { Emphasis } from '../../domain/filter/emphasis.ts';
import type { Curve } from '../../drawing/curves.ts';
import type { Bundle } from '../../drawing/map/bundles.ts';
import { listLinks, type MapEnds } from '../../drawing/map/mapLines.ts';
import type { Palette } from '../../drawing/palette.ts';
import type { Drawn } from '../../drawing/shapes.ts';
import { useIndex, useVisible } from '../../store/react.tsx';
import { Shapes } from '../../ui/SvgParts.tsx';

interface LinkLayerProps {
  readonly bundles: readonly Bundle[];
  readonly ends: MapEnds;
  readonly emphasis: Emphasis;
  readonly palette: Palette;
}

/** The links, bundled where their ends are gathered; those brought forward lie above the rest. */
export const LinkLayer = memo(function LinkLayer({ bundles, ends, emphasis, palette }: LinkLayerProps) {
  const index = useIndex();
  const visible = useVisible();
  const drawn = useMemo(
    () => listLinks({ index, visible, emphasis }, bundles, ends, palette),
    [index, visible, emphasis, bundles, ends, palette],
  );
  return (
    <g>
      {drawn.map(({ bundle: { key, edges }, curve, shapes }) => (
        <g
          key={key}
          {...(edges.length === 1 ? { 'data-edge': edges[0]?.id } : { 'data-bundle': key })}
          className="cursor-pointer"
        >
          <Shapes of={[...shapes, targetAround(curve)]} />
        </g>
      ))}
    </g>
  );
});

/** An invisible line wide enough for a finger or a hasty mouse. */
const targetAround = (curve: Curve): Drawn => ({
  kind: 'drawn',
  form: { kind: 'curve', from: curve.from, control: curve.control, to: curve.to },
  stroke: { paint: 'transparent', widthPx: 11 },
});
