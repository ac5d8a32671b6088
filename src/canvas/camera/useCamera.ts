import type { Core } from 'cytoscape';
import { type RefObject, useCallback, useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import type { NodeId } from '../../domain/basics/ids.ts';
import type { Layout } from '../../domain/basics/layout.ts';
import { mostTelling } from '../../domain/filter/overview.ts';
import type { Box, Point } from '../../drawing/geometry.ts';
import {
  boxAround,
  type Framing,
  fitInsets,
  frameBox,
  type Insets,
  largestFit,
  leastFitOnPhone,
  narrowInsets,
  narrowPx,
  nodeMargin,
} from '../../drawing/graph/framing.ts';
import type { Places } from '../../drawing/graph/places.ts';
import type { Scene } from '../../drawing/graph/scene.ts';
import { useStoreHandle } from '../../store/react.tsx';
import { type Aim, aimAfter, aimAtAll, clearedBy, firstAim, keyOfView } from './cameraRule.ts';
import { fly, zoomBy } from './flyCamera.ts';
import { bringClear, insetsAround, isNear } from './freeRoom.ts';
import { useHand, wheelRestMs } from './useHand.ts';

export interface Camera {
  readonly zoomIn: () => void;
  readonly zoomOut: () => void;
  /** Shows all that the filters show. */
  readonly fit: () => void;
  /** The opening view. */
  readonly open: () => void;
  /** Shows these nodes. */
  readonly show: (ids: readonly NodeId[]) => void;
  /** Where a node stands now, in pixels of the canvas. */
  readonly onScreen: (id: NodeId) => Point;
  /** Moves the picture only if the node is out of sight. */
  readonly follow: (id: NodeId) => void;
}

/** Beside other layouts than the map there are names. */
const layoutInsets: Insets = { top: 92, right: 92, bottom: 40, left: 92 };
/** What is selected keeps so much room for its name. */
const sightInsets: Insets = { top: 40, right: 72, bottom: 36, left: 72 };
const narrowSight: Insets = { top: 40, right: 36, bottom: 24, left: 36 };
/** The part of the page that a chain leaves is low: little above it but its heading. */
const chainInsets: Insets = { top: 44, right: 96, bottom: 40, left: 96 };
const zoomStep = 1.3;
/** What is left to look at is not shown larger than this. */
const largestFrame = 1.6;
/** Below this a neighbourhood cannot be read: it is framed. */
const leastReadable = 0.45;

interface Kept {
  /** With `x` from the left of the page: the canvas may begin elsewhere by then. */
  readonly framing: Framing;
  readonly aim: Aim;
}

/** Carries the rule of the camera out: aims after each act, again whenever the room changes, until a hand moves it. */
export function useCamera(
  cy: Core | null,
  frame: RefObject<HTMLElement | null>,
  scene: Scene,
  { positionOf }: Places,
  layout: Layout,
  coversOf: () => readonly Box[],
): Camera {
  const store = useStoreHandle();
  const aim = useRef<Aim>({ kind: 'open' });
  const kept = useRef(new Map<string, Kept>());
  const flight = useRef<Framing | null>(null);
  /** Whether the graph's box has become another one altogether: nothing flies there. */
  const jumps = useRef(true);
  /** Whether the view came from the browser's history, where it may never have been seen in this page. */
  const arrives = useRef(false);
  const now = useRef({ scene, positionOf, layout });
  useLayoutEffect(() => {
    now.current = { scene, positionOf, layout };
  }, [scene, positionOf, layout]);
  const hand = useHand(cy, () => {
    flight.current = null;
    aim.current = { kind: 'stay' };
  });

  const framingNow = useCallback(
    (core: Core): Framing => flight.current ?? { zoom: core.zoom(), pan: { ...core.pan() } },
    [],
  );

  const frameNodes = useCallback(
    (ids: Iterable<NodeId>, largestZoom: number, isOpening = false): Framing | null => {
      const box = boxAround([...ids].map(now.current.positionOf), nodeMargin);
      const room = roomOf(frame.current);
      if (box === null || room.width === 0) return null;
      const isAsked = store.getState().view.chain !== null;
      const wide = now.current.layout.kind === 'map' ? fitInsets : layoutInsets;
      const least = isAsked ? chainInsets : room.width < narrowPx ? narrowInsets : wide;
      const insets = isOpening || isAsked ? least : insetsAround(coversOf(), room, least);
      return frameBox(box, room, insets, largestZoom);
    },
    [frame, store, coversOf],
  );

  /** All of it; where that would be too small to read, its most telling part. */
  const frameShown = useCallback(
    (largestZoom: number, isOpening = false): Framing | null => {
      const { scene: shown, layout: shape } = now.current;
      const all = frameNodes(shown.visible.nodes, largestZoom, isOpening);
      const { width, height } = roomOf(frame.current);
      const roomy = width >= narrowPx && (height >= lowPx || !isTouched());
      if (all === null || roomy || all.zoom >= leastFitOnPhone) return all;
      const most = shape.kind === 'around' ? shape.middle[0] : mostTelling(shown.index, shown.visible.nodes);
      return most === null ? all : frameNodes([most], leastFitOnPhone, isOpening);
    },
    [frame, frameNodes],
  );

  const frameLit = useCallback((): Framing | null => {
    const { litNodes, ringed } = now.current.scene.selected;
    const lit = frameNodes(litNodes, largestFit);
    if (lit === null) return frameShown(largestFit);
    return lit.zoom >= leastReadable || ringed.size === 0 ? lit : frameNodes(ringed, leastFitOnPhone);
  }, [frameNodes, frameShown]);

  const clear = useCallback(
    (core: Core): Framing | null => {
      const { view, index } = store.getState();
      const { scene: shown, positionOf: at } = now.current;
      const ids = clearedBy(view, index).filter((id) => shown.visible.nodes.has(id));
      const box = boxAround(ids.map(at), nodeMargin / 2);
      const room = roomOf(frame.current);
      if (box === null || room.width === 0) return null;
      const before = framingNow(core);
      if (before.zoom < leastReadable) {
        const lit = frameLit();
        if (lit !== null && lit.zoom > before.zoom) return lit;
      }
      const least = room.width < narrowPx ? narrowSight : sightInsets;
      const insets = insetsAround(coversOf(), room, least);
      const width = room.width - insets.left - insets.right;
      const isTooWide = (box.x2 - box.x1) * before.zoom > width && ids.length > 1;
      return isTooWide ? frameNodes(ids, before.zoom) : bringClear(box, before, room, insets);
    },
    [frame, store, coversOf, framingNow, frameLit, frameNodes],
  );

  const framingFor = useCallback(
    (core: Core, wanted: Aim): Framing | null => {
      if (wanted.kind === 'open') return frameShown(largestFit, true);
      if (wanted.kind === 'clear') return clear(core);
      if (wanted.kind !== 'frame') return null;
      const { what } = wanted;
      if (what === 'lit') return frameLit();
      if (what === 'shown') return frameShown(largestFrame);
      return frameNodes(what, largestFrame);
    },
    [clear, frameShown, frameLit, frameNodes],
  );

  const go = useCallback((core: Core, to: Framing, atOnce: boolean): void => {
    if (flight.current !== null && isNear(flight.current, to) && core.animated()) return;
    const from = { zoom: core.zoom(), pan: core.pan() };
    flight.current = null;
    if (isNear(from, to)) {
      core.stop(true);
      core.viewport({ zoom: to.zoom, pan: { ...to.pan } });
    } else if (atOnce) jumpTo(core, to);
    else {
      fly(core, to);
      flight.current = to;
    }
  }, []);

  /** Aims once more: something was drawn, or the room has changed. */
  const aimAgain = useCallback(
    (atOnce: boolean): void => {
      if (cy === null || cy.destroyed()) return;
      const { current: wanted } = aim;
      if (wanted.kind === 'stay') return;
      if (hand.isBusy()) {
        setTimeout(() => aim.current === wanted && aimAgainLater.current(atOnce), wheelRestMs);
        return;
      }
      if (wanted.kind === 'return') {
        const { view } = store.getState();
        const known = kept.current.get(keyOfView(view));
        if (known === undefined) {
          aim.current = arrives.current ? firstAim(view) : { kind: 'clear' };
          aimAgainLater.current(atOnce);
        } else {
          const left = frame.current?.getBoundingClientRect().left ?? 0;
          const { zoom, pan } = known.framing;
          go(cy, { zoom, pan: { x: pan.x - left, y: pan.y } }, atOnce);
          // The opening stays fitted to its room.
          if (known.aim.kind === 'open') aim.current = known.aim;
        }
        return;
      }
      const to = framingFor(cy, wanted);
      if (to !== null) go(cy, to, atOnce);
    },
    [cy, frame, store, hand, framingFor, go],
  );
  const aimAgainLater = useRef(aimAgain);
  useLayoutEffect(() => {
    aimAgainLater.current = aimAgain;
  }, [aimAgain]);

  // Each act: what stood there is kept, and the rule says what comes.
  useEffect(() => {
    if (cy === null) return;
    return store.subscribe((state, before) => {
      if (state.index !== before.index) {
        kept.current.clear();
        jumps.current = true;
        aim.current = firstAim(state.view);
        return;
      }
      if (state.view === before.view) return;
      const next = aimAfter(before.view, state.view, state.step);
      const { zoom, pan } = framingNow(cy);
      const left = frame.current?.getBoundingClientRect().left ?? 0;
      kept.current.set(keyOfView(before.view), {
        framing: { zoom, pan: { x: pan.x + left, y: pan.y } },
        aim: aim.current,
      });
      if (next.kind === 'stay') return;
      arrives.current = state.step === 'restore';
      jumps.current = (state.view.chain === null) !== (before.view.chain === null);
      aim.current = next;
    });
  }, [cy, frame, store, framingNow]);

  const { visible, selected } = scene;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is drawn anew is aimed at anew.
  useEffect(() => {
    const request = requestAnimationFrame(() => {
      aimAgain(jumps.current);
      jumps.current = false;
    });
    return () => cancelAnimationFrame(request);
  }, [visible, selected, layout, positionOf, aimAgain]);

  useLayoutEffect(() => {
    const host = frame.current;
    if (cy === null || host === null || typeof ResizeObserver === 'undefined') return;
    let { left, width } = host.getBoundingClientRect();
    cy.resize();
    aim.current = firstAim(store.getState().view);
    aimAgain(true);
    const observer = new ResizeObserver(() => {
      cy.resize();
      const box = host.getBoundingClientRect();
      const moved = box.left - left;
      const isAnother = Math.abs(box.width - width) > 0;
      left = box.left;
      width = box.width;
      const { kind } = aim.current;
      if (moved !== 0 && kind !== 'open' && kind !== 'return' && kind !== 'frame') {
        flight.current = flight.current && {
          ...flight.current,
          pan: { ...flight.current.pan, x: flight.current.pan.x - moved },
        };
        cy.stop(true);
        cy.panBy({ x: -moved, y: 0 });
      }
      aimAgain((kind === 'open' || store.getState().view.chain !== null) && isAnother);
    });
    observer.observe(host);
    return () => observer.disconnect();
  }, [cy, frame, store, aimAgain]);

  /** What was asked of the toolbar before there was a canvas. */
  const due = useRef<((core: Core) => void) | null>(null);
  useEffect(() => {
    if (cy === null) return;
    due.current?.(cy);
    due.current = null;
  }, [cy]);

  return useMemo(() => {
    const withCy = (act: (core: Core) => void) => () => {
      if (cy === null) due.current = act;
      else act(cy);
    };
    const zoomTo = (factor: number) =>
      withCy((core) => {
        aim.current = { kind: 'stay' };
        flight.current = null;
        zoomBy(core, factor);
      });
    const aimAt = (wanted: Aim) =>
      withCy((core) => {
        aim.current = wanted;
        const to = framingFor(core, wanted);
        if (to !== null) go(core, to, false);
      });
    return {
      zoomIn: zoomTo(zoomStep),
      zoomOut: zoomTo(1 / zoomStep),
      fit: () => aimAt(aimAtAll(store.getState().view))(),
      open: aimAt({ kind: 'open' }),
      show: (ids) => aimAt({ kind: 'frame', what: ids })(),
      onScreen: (id) => {
        const { x, y } = now.current.positionOf(id);
        const pan = cy?.pan() ?? { x: 0, y: 0 };
        const zoom = cy?.zoom() ?? 1;
        return { x: x * zoom + pan.x, y: y * zoom + pan.y };
      },
      follow: (id) => {
        const box = boxAround([now.current.positionOf(id)], nodeMargin);
        if (cy === null || box === null) return;
        const room = roomOf(frame.current);
        const insets = insetsAround(coversOf(), room, room.width < narrowPx ? narrowSight : sightInsets);
        go(cy, bringClear(box, framingNow(cy), room, insets), false);
      },
    };
  }, [cy, frame, store, coversOf, framingFor, framingNow, go]);
}

/** A canvas that is lower than this is that of a phone that lies down, if a finger moves it. */
const lowPx = 400;
const isTouched = (): boolean => window.matchMedia?.('(pointer: coarse)').matches ?? false;

const jumpTo = (cy: Core, { zoom, pan }: Framing): void => {
  cy.stop(true);
  cy.viewport({ zoom, pan: { ...pan } });
};

const roomOf = (frame: HTMLElement | null) => ({
  width: frame?.clientWidth ?? 0,
  height: frame?.clientHeight ?? 0,
});
