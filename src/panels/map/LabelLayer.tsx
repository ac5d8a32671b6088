import type { Emphasis } from '../../domain/filter/emphasis.ts';
import type { MapCluster } from '../../drawing/map/gather.ts';
import type { MapLabel } from '../../drawing/map/mapLabels.ts';
import { labelShape } from '../../drawing/map/mapPicture.ts';
import { tokenPalette } from '../../drawing/palette.ts';
import { Shapes } from '../../ui/SvgParts.tsx';

interface LabelLayerProps {
  readonly labels: readonly MapLabel[];
  readonly clusters: readonly MapCluster[];
  readonly emphasis: Emphasis;
}

/** The names, each with a halo of the land around it. */
export function LabelLayer({ labels, clusters, emphasis }: LabelLayerProps) {
  return (
    <g className="pointer-events-none select-none">
      {labels.map((label) => {
        const shape = labelShape(label, emphasis, clusters, tokenPalette);
        return (
          shape && (
            <g key={label.key} data-label={label.id ?? undefined}>
              <Shapes of={[shape]} />
            </g>
          )
        );
      })}
    </g>
  );
}
