import { type ReactNode, type RefObject, useId, useMemo, useRef, useState } from 'react';
import type { NodeId } from '../../domain/basics/ids.ts';
import type { Box, Point, Size } from '../../drawing/geometry.ts';
import { boxOfCountries, type FrameName, frames, unite } from '../../drawing/map/frames.ts';
import type { Land } from '../../drawing/map/land.ts';
import { isInSight } from '../../drawing/map/mapCamera.ts';
import type { Palette } from '../../drawing/palette.ts';
import { useIndex, useSelection } from '../../store/react.tsx';
import { useRoom } from '../../ui/hooks/useRoom.ts';
import { useText } from '../../ui/language.tsx';
import { letterScale } from '../../ui/letterScale.ts';
import { mapPictureMessages } from '../../ui/mapPictureMessages.ts';
import { BundleMenu } from './BundleMenu.tsx';
import { ClusterLayer } from './ClusterLayer.tsx';
import { LabelLayer } from './LabelLayer.tsx';
import { LandLayer } from './LandLayer.tsx';
import { LinkLayer } from './LinkLayer.tsx';
import { BundleSummary, ClusterSummary, MapCard, PointedSummary } from './MapCard.tsx';
import { MapCountLine } from './MapCountLine.tsx';
import { MapCursorStatus } from './MapCursorStatus.tsx';
import { MapToolbar } from './MapToolbar.tsx';
import { messages } from './messages.ts';
import { NodeLayer } from './NodeLayer.tsx';
import { useCovered } from './useCovered.ts';
import { useLinkAnchor } from './useLinkAnchor.ts';
import { useMapCamera } from './useMapCamera.ts';
import { boxAroundNodes, useFollowing, useMapTarget } from './useMapFraming.ts';
import { type MapStop, useMapCursor, useMapKeyboard } from './useMapKeyboard.ts';
import { type HoveredOnMap, useMapPointer } from './useMapPointer.ts';
import { type MapSceneGround, useMapScene } from './useMapScene.ts';

interface MapPictureProps extends MapSceneGround {
  readonly palette: Palette;
  readonly children: ReactNode;
}

/** The map, drawn to the size of its box as soon as that is known. */
export function MapPicture(props: MapPictureProps) {
  const box = useRef<HTMLDivElement>(null);
  const room = useRoom(box);
  return (
    <div ref={box} className="absolute inset-0 overflow-hidden">
      {room && <Picture {...props} room={room} box={box} />}
    </div>
  );
}

function Picture({
  room,
  box,
  ...props
}: MapPictureProps & { readonly room: Size; readonly box: RefObject<HTMLDivElement | null> }) {
  const { land, content, places, emphasis, selected, palette, children } = props;
  const text = useText(messages);
  const { landSource } = useText(mapPictureMessages);
  const keysId = useId();
  const svg = useRef<SVGSVGElement>(null);
  const [cursor, setCursor] = useMapCursor();
  const [choice, setChoice] = useState<{ readonly key: string; readonly at: Point } | null>(null);

  const boxes = useMemo(() => frameBoxes(land), [land]);
  const home = unite(Object.values(boxes)) ?? boxAroundNodes(places, content.placed);
  const map = useMapCamera(svg, room, home);
  const { camera } = map;
  const { zoom } = camera;
  const covered = useCovered(box);
  const { shaded, spots, clusters, clusterOf, ends, bundles, labels } = useMapScene(
    props,
    camera,
    room,
    covered.boxes,
  );

  const openCluster = (head: string): void => {
    const cluster = clusters.find((one) => one.head === head);
    if (cluster) map.approach({ x: cluster.at.x / zoom, y: cluster.at.y / zoom }, cluster.opensAt);
  };
  const { hovered, handlers } = useMapPointer({
    openCluster,
    openBundle: (key, at) => setChoice({ key, at }),
  });

  const onScreen = ({ x, y }: Point): Point => ({ x: x + camera.x, y: y + camera.y });
  const showAll = () => map.show(boxAroundNodes(places, content.placed));
  const walk: readonly MapStop[] = [
    ...[...clusters]
      .sort((a, b) => b.members.length - a.members.length)
      .map(({ head, members, at }) => ({
        id: clusterOf.has(head) ? head : (members[0] ?? head),
        at: onScreen(at),
        cluster: head,
      })),
    ...spots.map(({ id, at }) => ({ id, at: onScreen(at) })),
  ];
  const keyboard = useMapKeyboard(cursor, setCursor, {
    spots: [
      ...walk.filter(({ id }) => selected.ringed.has(id)),
      ...walk.filter(({ at }) => isInSight(at, room)),
      ...walk,
    ],
    openCluster,
    follow: map.follow,
    zoomIn: map.zoomIn,
    zoomOut: map.zoomOut,
    fit: showAll,
  });
  useLinkAnchor(svg, selected.marked, camera);
  useFollowing(selected, useOwnNodes(), walk, room, map.follow);
  useMapTarget(map.show, showAll, places);

  const stop = cursor === null ? undefined : walk.find(({ id }) => id === cursor);
  const shown: HoveredOnMap | null = stop === undefined ? hovered : { target: targetOf(stop), at: stop.at };
  const chosen = choice && bundles.find(({ key }) => key === choice.key);

  const isSelected = ({ kind, id }: HoveredOnMap['target']): boolean =>
    kind === 'node' ? selected.ringed.has(id) : kind === 'edge' && selected.marked === id;
  const summarize = (target: HoveredOnMap['target']): ReactNode => {
    if (target.kind === 'cluster') {
      const cluster = clusters.find(({ head }) => head === target.id);
      return cluster && <ClusterSummary {...cluster} />;
    }
    if (target.kind === 'bundle') {
      const bundle = bundles.find(({ key }) => key === target.id);
      return bundle && <BundleSummary bundle={bundle} />;
    }
    const placement = target.kind === 'node' ? places.placements.get(target.id) : undefined;
    return <PointedSummary target={target} placement={placement} />;
  };
  return (
    <>
      <div
        role="application"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: an application takes the keys itself.
        tabIndex={0}
        aria-label={text.mapName}
        aria-roledescription={text.mapRole}
        aria-describedby={keysId}
        className="absolute inset-0 focus-visible:-outline-offset-4"
        {...keyboard}
      >
        <svg
          ref={svg}
          data-map=""
          aria-hidden="true"
          width={room.width}
          height={room.height}
          className="block cursor-grab touch-none active:cursor-grabbing"
          {...handlers}
        >
          <g transform={`translate(${camera.x} ${camera.y})`}>
            <g transform={`scale(${zoom})`}>
              <LandLayer land={land} shaded={shaded} />
            </g>
            <LinkLayer bundles={bundles} ends={ends} emphasis={emphasis} palette={palette} />
            <ClusterLayer clusters={clusters} emphasis={emphasis} cursor={cursor} palette={palette} />
            <NodeLayer spots={spots} emphasis={emphasis} cursor={cursor} palette={palette} />
            <LabelLayer labels={labels} clusters={clusters} emphasis={emphasis} />
          </g>
        </svg>
      </div>
      <p id={keysId} hidden>
        {text.mapKeys}
      </p>
      <MapCursorStatus
        cursor={cursor}
        cluster={cursor === null ? undefined : clusterOf.get(cursor)}
        placements={places.placements}
      />
      <MapCountLine ref={covered.cover} placed={content.placed.length} links={content.links.length}>
        {children}
      </MapCountLine>
      <MapToolbar
        ref={covered.cover}
        low={room.width < 700 * letterScale()}
        frames={Object.keys(boxes) as FrameName[]}
        onFrame={(name) => {
          const box = boxes[name];
          if (box) map.show(box);
        }}
        onZoomIn={map.zoomIn}
        onZoomOut={map.zoomOut}
        onFit={showAll}
      />
      <p
        ref={covered.cover}
        className="type-code pointer-events-none absolute right-2.5 bottom-1.5 rounded-tag bg-canvas/85 px-1 text-ink-2 max-phone:bottom-15"
      >
        {landSource}
      </p>
      {shown && !isSelected(shown.target) && !chosen && (
        <MapCard at={shown.at}>{summarize(shown.target)}</MapCard>
      )}
      {choice && chosen && <BundleMenu bundle={chosen} at={choice.at} onClose={() => setChoice(null)} />}
    </>
  );
}

/** The selected nodes, or the ends of the selected link or of the one opened at a node. */
function useOwnNodes(): ReadonlySet<NodeId> {
  const selection = useSelection();
  const index = useIndex();
  return useMemo(() => {
    if (selection.kind === 'none') return new Set();
    const link = selection.kind === 'edge' ? selection : selection.link;
    if (link === undefined) return new Set(selection.kind === 'nodes' ? selection.ids : []);
    const { source, target } = index.edge(link.id);
    return new Set([source, target]);
  }, [selection, index]);
}

const targetOf = ({ id, cluster }: MapStop): HoveredOnMap['target'] =>
  cluster === undefined ? { kind: 'node', id } : { kind: 'cluster', id: cluster };

function frameBoxes(land: Land): Partial<Record<FrameName, Box>> {
  const boxes: Partial<Record<FrameName, Box>> = {};
  for (const name of Object.keys(frames) as FrameName[]) {
    const box = boxOfCountries(land, frames[name]);
    if (box) boxes[name] = box;
  }
  return boxes;
}
