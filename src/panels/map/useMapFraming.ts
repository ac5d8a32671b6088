import { useEffect, useEffectEvent, useRef } from 'react';
import type { NodeId } from '../../domain/basics/ids.ts';
import type { Emphasis } from '../../domain/filter/emphasis.ts';
import type { Box, Point, Size } from '../../drawing/geometry.ts';
import { unite } from '../../drawing/map/frames.ts';
import type { MapPlaces } from '../../drawing/map/mapPlaces.ts';
import { useAppStore } from '../../store/react.tsx';
import type { MapStop } from './useMapKeyboard.ts';

const marginUnits = 40;

/** The box of the plane around those of the nodes that have a place; a fixed one when none has. */
export const boxAroundNodes = ({ places }: MapPlaces, placed: readonly NodeId[]) =>
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

/** Brings what is selected into sight, and of what is ringed beside it as much as there is room for;
 * does so again when the room changes, as when a panel opens. */
export function useFollowing(
  { ringed }: Emphasis,
  /** Of what is ringed, what is itself selected; empty: all matters alike. */
  own: ReadonlySet<NodeId>,
  walk: readonly MapStop[],
  room: Size,
  follow: (points: readonly Point[], alsoWanted: readonly Point[]) => void,
): void {
  const wanted = [...ringed].join('\n');
  const followWanted = useEffectEvent(() => {
    const spots = walk.filter(({ id }) => ringed.has(id));
    const isOwn = ({ id }: MapStop) => own.size === 0 || own.has(id);
    follow(
      spots.filter(isOwn).map(({ at }) => at),
      spots.filter((spot) => !isOwn(spot)).map(({ at }) => at),
    );
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: a change of the room is a reason to run it.
  useEffect(() => followWanted(), [wanted, room]);
}

/** Shows the nodes that the rest of the page asks for. */
export function useMapTarget(show: (box: Box) => void, showAll: () => void, places: MapPlaces): void {
  const cameraTarget = useAppStore((state) => state.session.cameraTarget);
  const before = useRef(cameraTarget);
  useEffect(() => {
    if (cameraTarget === null || cameraTarget === before.current) return;
    before.current = cameraTarget;
    if (cameraTarget.nodes === 'all') showAll();
    else if (cameraTarget.nodes.some((id) => places.places.has(id)))
      show(boxAroundNodes(places, cameraTarget.nodes));
  }, [cameraTarget, show, showAll, places]);
}
