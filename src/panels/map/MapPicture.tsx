import { type ReactNode, useDeferredValue, useEffect, useEffectEvent, useId, useMemo, useRef } from 'react';
import type { NodeId } from '../../domain/basics/ids.ts';
import type { Emphasis } from '../../domain/filter/emphasis.ts';
import type { Point, Size } from '../../drawing/geometry.ts';
import { boxOfCountries, type FrameName, frames, unite } from '../../drawing/map/frames.ts';
import type { Land } from '../../drawing/map/land.ts';
import type { MapContent, Shades } from '../../drawing/map/mapContent.ts';
import { namesAt, shadedCountries, spotsAt } from '../../drawing/map/mapPicture.ts';
import type { MapPlaces } from '../../drawing/map/mapPlaces.ts';
import { measureText } from '../../drawing/measureText.ts';
import type { Palette } from '../../drawing/palette.ts';
import { useAppStore, useIndex } from '../../store/react.tsx';
import { useLanguage, useText } from '../../ui/language.tsx';
import { letterScale } from '../../ui/letterScale.ts';
import { pictureWords } from '../../ui/pictureWords.ts';
import { LabelLayer } from './LabelLayer.tsx';
import { LandLayer } from './LandLayer.tsx';
import { LinkLayer } from './LinkLayer.tsx';
import { MapCard } from './MapCard.tsx';
import { MapCountLine } from './MapCountLine.tsx';
import { MapCursorStatus } from './MapCursorStatus.tsx';
import { MapToolbar } from './MapToolbar.tsx';
import { messages } from './messages.ts';
import { NodeLayer } from './NodeLayer.tsx';
import { useLinkAnchor } from './useLinkAnchor.ts';
import { useMapCamera } from './useMapCamera.ts';
import { useMapCursor, useMapKeyboard } from './useMapKeyboard.ts';
import { useMapPointer } from './useMapPointer.ts';
import { useRoom } from './useRoom.ts';

interface MapPictureProps {
  readonly land: Land;
  readonly content: MapContent;
  readonly places: MapPlaces;
  readonly shades: Shades;
  readonly emphasis: Emphasis;
  readonly selected: Emphasis;
  readonly palette: Palette;
  readonly children: ReactNode;
}

/** The picture in the box that it stands in, once that has a size. */
export function MapPicture(props: MapPictureProps) {
  const box = useRef<HTMLDivElement>(null);
  const room = useRoom(box);
  return (
    <div ref={box} className="absolute inset-0 overflow-hidden">
      {room && <Picture {...props} room={room} />}
    </div>
  );
}

function Picture({ room, ...props }: MapPictureProps & { readonly room: Size }) {
  const { land, content, places, shades, emphasis, selected, palette, children } = props;
  const text = useText(messages);
  const { landSource } = useText(pictureWords);
  const language = useLanguage();
  const keysId = useId();
  const index = useIndex();
  const svg = useRef<SVGSVGElement>(null);
  const [cursor, setCursor] = useMapCursor();

  const boxes = useMemo(() => frameBoxes(land), [land]);
  const home = unite(Object.values(boxes)) ?? everything(places, content.placed);
  const map = useMapCamera(svg, room, home);
  const { camera } = map;
  const { zoom } = camera;
  const { hovered, handlers } = useMapPointer();

  const spots = useMemo(() => spotsAt({ content, places, index }, zoom), [content, places, index, zoom]);
  // Names may lag a frame behind while the zoom goes on; their places are found for the zoom that they are drawn at.
  const settledZoom = useDeferredValue(zoom);
  const settledSpots = useMemo(
    () => spotsAt({ content, places, index }, settledZoom),
    [content, places, index, settledZoom],
  );
  const shaded = useMemo(() => shadedCountries({ index, shades, emphasis }), [index, shades, emphasis]);
  const codes = [...shaded.keys()].join();
  const letters = letterScale();
  const labels = useMemo(
    () =>
      namesAt(
        { index, language, selected, land },
        settledSpots,
        new Set(codes.split(',')),
        settledZoom,
        letters,
        measureText,
      ),
    [index, language, settledZoom, settledSpots, selected, land, codes, letters],
  );

  /** A line that leaves the frame for a country far outside it tells nothing: it is drawn when it is meant. */
  const seen = spots
    .filter(({ at }) => isInRoom({ x: at.x + camera.x, y: at.y + camera.y }, room))
    .map(({ id }) => id)
    .join('\n');
  const linksInFrame = useMemo(() => {
    const ids = new Set<string>(seen.split('\n'));
    return content.links.filter(
      ({ edge: { id, source, target } }) =>
        (ids.has(source) && ids.has(target)) || (emphasis.subject !== 'none' && emphasis.litEdges.has(id)),
    );
  }, [content.links, seen, emphasis]);

  const onScreen = ({ x, y }: Point): Point => ({ x: x + camera.x, y: y + camera.y });
  const showAll = () => map.show(everything(places, content.placed));
  const walk = spots.map(({ id, at }) => ({ id, at: onScreen(at) }));
  const keyboard = useMapKeyboard(cursor, setCursor, {
    spots: [...walk.filter(({ id }) => selected.ringed.has(id)), ...walk],
    follow: map.follow,
    zoomIn: map.zoomIn,
    zoomOut: map.zoomOut,
    fit: showAll,
  });
  useLinkAnchor(svg, selected.marked, camera);
  useFollowing(selected, walk, room, map.follow);
  useCameraTarget(map.show, showAll, places);

  const cursorSpot = cursor === null ? undefined : walk.find(({ id }) => id === cursor);
  const shown =
    cursorSpot === undefined
      ? hovered
      : ({ target: { kind: 'node', id: cursorSpot.id }, at: cursorSpot.at } as const);
  const isSelected =
    shown !== null &&
    (shown.target.kind === 'node'
      ? selected.ringed.has(shown.target.id)
      : selected.marked === shown.target.id);
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
            <LinkLayer links={linksInFrame} spots={spots} emphasis={emphasis} palette={palette} />
            <NodeLayer spots={spots} emphasis={emphasis} cursor={cursor} palette={palette} />
            <LabelLayer labels={labels} emphasis={emphasis} />
          </g>
        </svg>
      </div>
      <p id={keysId} hidden>
        {text.mapKeys}
      </p>
      <MapCursorStatus cursor={cursor} placements={places.placements} />
      <MapCountLine placed={content.placed.length} links={content.links.length}>
        {children}
      </MapCountLine>
      <MapToolbar
        low={room.width < 700 * letters}
        frames={Object.keys(boxes) as FrameName[]}
        onFrame={(name) => {
          const box = boxes[name];
          if (box) map.show(box);
        }}
        onZoomIn={map.zoomIn}
        onZoomOut={map.zoomOut}
        onFit={showAll}
      />
      <p className="type-code pointer-events-none absolute right-2.5 bottom-1.5 rounded-tag bg-canvas/85 px-1 text-ink-2 max-phone:bottom-15">
        {landSource}
      </p>
      {shown && !isSelected && (
        <MapCard
          target={shown.target}
          at={shown.at}
          avoid={[]}
          placement={shown.target.kind === 'node' ? places.placements.get(shown.target.id) : undefined}
        />
      )}
    </>
  );
}

function frameBoxes(land: Land): Partial<Record<FrameName, ReturnType<typeof boxOfCountries> & object>> {
  const boxes: Partial<Record<FrameName, ReturnType<typeof boxOfCountries> & object>> = {};
  for (const name of Object.keys(frames) as FrameName[]) {
    const box = boxOfCountries(land, frames[name]);
    if (box) boxes[name] = box;
  }
  return boxes;
}

/** Whether a point of the screen is in the room or just outside it. */
const isInRoom = ({ x, y }: Point, { width, height }: Size): boolean =>
  x > -nearPx && y > -nearPx && x < width + nearPx && y < height + nearPx;

const nearPx = 60;

const marginUnits = 40;

/** The box around all that is placed. */
const everything = ({ places }: MapPlaces, placed: readonly NodeId[]) =>
  unite(
    placed.flatMap((id) => {
      const anchor = places.get(id)?.anchor;
      return anchor
        ? {
            x1: anchor.x - marginUnits,
            x2: anchor.x + marginUnits,
            y1: anchor.y - marginUnits,
            y2: anchor.y + marginUnits,
          }
        : [];
    }),
  ) ?? { x1: -500, x2: 500, y1: -900, y2: 0 };

/** Brings all that is selected elsewhere into sight; again when the room changes, as a panel opens on it. */
function useFollowing(
  { ringed }: Emphasis,
  walk: readonly { readonly id: NodeId; readonly at: Point }[],
  room: Size,
  follow: (...points: readonly Point[]) => void,
): void {
  const wanted = [...ringed].join('\n');
  const followWanted = useEffectEvent(() => {
    const spots = walk.filter(({ id }) => ringed.has(id));
    if (spots.length > 0) follow(...spots.map(({ at }) => at));
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: another room is what calls for it.
  useEffect(() => followWanted(), [wanted, room]);
}

/** Lets the rest of the page ask for nodes to be shown. */
function useCameraTarget(
  show: (box: ReturnType<typeof everything>) => void,
  showAll: () => void,
  places: MapPlaces,
): void {
  const cameraTarget = useAppStore((state) => state.session.cameraTarget);
  const before = useRef(cameraTarget);
  useEffect(() => {
    if (cameraTarget === null || cameraTarget === before.current) return;
    before.current = cameraTarget;
    if (cameraTarget.nodes === 'all') showAll();
    else if (cameraTarget.nodes.some((id) => places.places.has(id)))
      show(everything(places, cameraTarget.nodes));
  }, [cameraTarget, show, showAll, places]);
}
