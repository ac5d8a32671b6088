import { select } from 'd3-selection';
import { type D3ZoomEvent, zoom as makeZoom, zoomIdentity } from 'd3-zoom';
import { type RefObject, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Box, Point, Size } from '../../drawing/geometry.ts';
import {
  between,
  bringIntoSight,
  frameMapBox,
  type MapCamera,
  mapZoomLimits,
  zoomAbout,
} from '../../drawing/map/mapCamera.ts';
import { useActions, useStoreHandle } from '../../store/react.tsx';
import { matchesMedia, wantsLessMotion } from '../../ui/media.ts';
import { phoneWidth } from '../../ui/screens.ts';

interface MapCameraControls {
  readonly camera: MapCamera;
  readonly zoomIn: () => void;
  readonly zoomOut: () => void;
  /** Shows a box of the plane. */
  readonly show: (box: Box) => void;
  /** Brings a point of the plane into the middle, at a zoom. */
  readonly approach: (point: Point, zoom: number) => void;
  /** Has these points of the screen in sight, and of the others what there is room for; moves no further than necessary. */
  readonly follow: (points: readonly Point[], alsoWanted?: readonly Point[]) => void;
}

const stepFactor = 1.4;
const flightMs = 450;
const stepMs = 160;
/** On a phone what is selected opens a sheet over the map: this much of it stays in sight. */
const shareAboveSheet = 0.43;

/**
 * The camera, moved by mouse, wheel and pinch (d3-zoom) and by the functions returned. It opens where it was left, which the
 * session remembers; the first time on `home`, which stays framed until somebody moves the map.
 */
export function useMapCamera(svg: RefObject<SVGSVGElement | null>, room: Size, home: Box): MapCameraControls {
  const { mapFrame: left } = useStoreHandle().getState().session;
  const { keepMapFrame } = useActions();
  const [camera, setCamera] = useState(() => left?.camera ?? frameMapBox(home, room));
  /** Tells d3-zoom where the camera is, so that the next gesture starts there. */
  const tellGestures = useRef<((camera: MapCamera) => void) | null>(null);
  const now = useRef({ camera, room });
  /** The box that stays framed when the room changes; null once somebody has moved the map. */
  const framed = useRef<Box | null>(left === null ? home : null);
  const flight = useRef(0);

  const put = useCallback(
    (next: MapCamera) => {
      now.current.camera = next;
      keepMapFrame({ camera: next, room: now.current.room });
      setCamera(next);
    },
    [keepMapFrame],
  );
  const set = useCallback(
    (next: MapCamera) => {
      put(next);
      tellGestures.current?.(next);
    },
    [put],
  );

  useLayoutEffect(() => {
    const element = svg.current;
    if (element === null) return;
    const behaviour = makeZoom<SVGSVGElement, unknown>()
      .extent(() => [
        [0, 0],
        [now.current.room.width, now.current.room.height],
      ])
      .scaleExtent([mapZoomLimits.least, mapZoomLimits.most])
      .clickDistance(4)
      .on('zoom', ({ transform: { k, x, y }, sourceEvent }: D3ZoomEvent<SVGSVGElement, unknown>) => {
        if (!sourceEvent) return;
        cancelAnimationFrame(flight.current);
        framed.current = null;
        put({ zoom: k, x, y });
      });
    const selected = select(element);
    selected.call(behaviour).on('dblclick.zoom', null);
    tellGestures.current = ({ x, y, zoom }) =>
      selected.call(behaviour.transform, zoomIdentity.translate(x, y).scale(zoom));
    set(now.current.camera);
    return () => {
      selected.on('.zoom', null);
      tellGestures.current = null;
    };
  }, [svg, put, set]);

  const fly = useCallback(
    (to: MapCamera, durationMs: number) => {
      cancelAnimationFrame(flight.current);
      const from = now.current.camera;
      if (wantsLessMotion()) {
        set(to);
        return;
      }
      let start: number | null = null;
      const step = (time: number) => {
        start ??= time;
        const t = Math.min(1, (time - start) / durationMs);
        set(t === 1 ? to : between(from, to, now.current.room, 1 - (1 - t) ** 3));
        if (t < 1) flight.current = requestAnimationFrame(step);
      };
      flight.current = requestAnimationFrame(step);
    },
    [set],
  );
  useEffect(() => () => cancelAnimationFrame(flight.current), []);

  // When the room changes, a framed box stays framed; otherwise the middle stays in the middle.
  useLayoutEffect(() => {
    const { camera: before, room: old } = now.current;
    now.current.room = room;
    if (old === room) return;
    if (framed.current) set(frameMapBox(framed.current, room));
    else
      set({
        ...before,
        x: before.x + (room.width - old.width) / 2,
        y: before.y + (room.height - old.height) / 2,
      });
  }, [room, set]);

  return useMemo(
    () => ({
      camera,
      zoomIn: () => {
        framed.current = null;
        fly(zoomAbout(now.current.camera, now.current.room, stepFactor), stepMs);
      },
      zoomOut: () => {
        framed.current = null;
        fly(zoomAbout(now.current.camera, now.current.room, 1 / stepFactor), stepMs);
      },
      show: (box) => {
        framed.current = box;
        fly(frameMapBox(box, now.current.room), flightMs);
      },
      approach: ({ x, y }, to) => {
        framed.current = null;
        const { width, height } = now.current.room;
        fly({ zoom: to, x: width / 2 - x * to, y: height / 2 - y * to }, flightMs);
      },
      follow: (points, alsoWanted = []) => {
        const onPlane = ({ x, y }: Point) => ({
          x: (x - camera.x) / camera.zoom,
          y: (y - camera.y) / camera.zoom,
        });
        const { camera: at, room: whole } = now.current;
        const to = bringIntoSight(at, seenPart(whole), points.map(onPlane), alsoWanted.map(onPlane));
        if (to.zoom === at.zoom && to.x === at.x && to.y === at.y) return;
        framed.current = null;
        fly(to, flightMs);
      },
    }),
    [camera, fly],
  );
}

/** The part of the map that a sheet over it leaves free. */
const seenPart = (whole: Size): Size =>
  matchesMedia(phoneWidth) ? { ...whole, height: whole.height * shareAboveSheet } : whole;
