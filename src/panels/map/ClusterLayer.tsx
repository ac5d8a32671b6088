import { memo } from 'react';
import type { NodeId } from '../../domain/basics/ids.ts';
import type { Emphasis } from '../../domain/filter/emphasis.ts';
import type { MapCluster } from '../../drawing/map/gather.ts';
import { discShapes } from '../../drawing/map/mapPicture.ts';
import type { Palette } from '../../drawing/palette.ts';
import { useIndex, useVisible } from '../../store/react.tsx';
import { Shapes } from '../../ui/SvgParts.tsx';

interface ClusterLayerProps {
  readonly clusters: readonly MapCluster[];
  readonly emphasis: Emphasis;
  readonly cursor: NodeId | null;
  readonly palette: Palette;
}

/** One disc for each country or town whose nodes are gathered, with their count. */
export const ClusterLayer = memo(function ClusterLayer({
  clusters,
  emphasis,
  cursor,
  palette,
}: ClusterLayerProps) {
  const ground = { index: useIndex(), visible: useVisible(), emphasis, cursor };
  return (
    <g>
      {clusters.map((cluster) => (
        <g key={cluster.head} data-cluster={cluster.head} className="cursor-zoom-in select-none">
          {/* Larger than a small disc, for fingers. */}
          <circle
            cx={cluster.at.x}
            cy={cluster.at.y}
            r={Math.max(cluster.reach + 2, leastTargetPx)}
            fill="transparent"
          />
          <Shapes of={discShapes(ground, cluster, palette)} />
        </g>
      ))}
    </g>
  );
});

const leastTargetPx = 16;
