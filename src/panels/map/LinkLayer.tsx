import { memo, useMemo } from 'react';
import type { Emphasis } from '../../domain/filter/emphasis.ts';
import type { Curve } from '../../drawing/curves.ts';
import type { GlyphSpot } from '../../drawing/map/mapLabels.ts';
import type { MapLink } from '../../drawing/map/mapLinks.ts';
import { listLinks } from '../../drawing/map/mapPicture.ts';
import type { Palette } from '../../drawing/palette.ts';
import type { Drawn } from '../../drawing/shapes.ts';
import { useIndex, useVisible } from '../../store/react.tsx';
import { Shapes } from '../../ui/SvgParts.tsx';

interface LinkLayerProps {
  readonly links: readonly MapLink[];
  readonly spots: readonly GlyphSpot[];
  readonly emphasis: Emphasis;
  readonly palette: Palette;
}

/** The links; what is brought forward lies above the rest. */
export const LinkLayer = memo(function LinkLayer({ links, spots, emphasis, palette }: LinkLayerProps) {
  const index = useIndex();
  const visible = useVisible();
  const drawn = useMemo(
    () => listLinks({ index, visible, emphasis }, links, spots, palette),
    [index, visible, emphasis, links, spots, palette],
  );
  return (
    <g>
      {drawn.map(({ link, curve, shapes }) => (
        <g key={link.edge.id} data-edge={link.edge.id} className="cursor-pointer">
          <Shapes of={[...shapes, targetAround(curve)]} />
        </g>
      ))}
    </g>
  );
});

/** A finger or a hasty mouse hits it too. */
const targetAround = (curve: Curve): Drawn => ({
  kind: 'drawn',
  form: { kind: 'curve', from: curve.from, control: curve.control, to: curve.to },
  stroke: { paint: 'transparent', widthPx: 11 },
});
