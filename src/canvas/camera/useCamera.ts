import type { Core } from 'cytoscape';
import {
  type RefObject,
  useCallback,
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useMemo,
  useRef,
} from 'react';
import type { NodeId } from '../../domain/basics/ids.ts';
import type { Layout } from '../../domain/basics/layout.ts';
import type { Box, Point } from '../../drawing/geometry.ts';
import type { Framing } from '../../drawing/graph/framing.ts';
import type { GraphPlaces } from '../../drawing/graph/places.ts';
import type { Scene } from '../../drawing/graph/scene.ts';
import { setNewest } from '../../lib/setNewest.ts';
import { useStoreHandle } from '../../store/react.tsx';
import type { View } from '../../store/view/view.ts';
import { type Aim, aimAfter, aimAtWhole, firstAim, keyOfView } from './cameraRule.ts';
import { fly, zoomBy } from './flyCamera.ts';
import { createFramings } from './framings.ts';
import { isNear } from './freeRoom.ts';
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

const zoomStep = 1.3;

/** More views than anybody goes back over. */
const mostKept = 300;

interface Kept {
  /**
   * With `x` measured from the left of the page: the canvas may later begin elsewhere. null: there was no canvas yet.
   */
  readonly framing: Framing | null;
  readonly aim: Aim;
}

/**
 * Carries out the rule of the camera: aims after each act, and again whenever the room changes, until the reader moves
 * the camera.
 */
export function useCamera(
  cy: Core | null,
  frame: RefObject<HTMLElement | null>,
  scene: Scene,
  { positionOf }: GraphPlaces,
  layout: Layout,
  coversOf: () => readonly Box[],
): Camera {
  const store = useStoreHandle();
  const aim = useRef<Aim>({ kind: 'open' });
  const kept = useRef(new Map<string, Kept>());
  const flight = useRef<Framing | null>(null);
  /** Whether the graph's container has changed altogether: nothing flies then. */
  const jumps = useRef(true);
  /** Whether the view came from the browser's history, and may never have been seen in this page. */
  const arrives = useRef(false);
  const now = useRef({ scene, positionOf, layout });
  useLayoutEffect(() => {
    now.current = { scene, positionOf, layout };
  }, [scene, positionOf, layout]);
  const { framingFor, bringIntoSight } = useMemo(
    () => createFramings(frame, now, store, coversOf),
    [frame, store, coversOf],
  );
  const hand = useHand(cy, () => {
    flight.current = null;
    aim.current = { kind: 'stay' };
  });

  const framingNow = useCallback(
    (core: Core): Framing => flight.current ?? { zoom: core.zoom(), pan: { ...core.pan() } },
    [],
  );

  const go = useCallback((core: Core, to: Framing, atOnce: boolean): void => {
    if (flight.current !== null && isNear(flight.current, to) && core.animated()) return;
    const from = { zoom: core.zoom(), pan: core.pan() };
    flight.current = null;
    // Whatever is told to Cytoscape, it draws everything anew.
    if (isSame(from, to) && !core.animated()) return;
    if (isNear(from, to)) {
      core.stop(true);
      core.viewport({ zoom: to.zoom, pan: { ...to.pan } });
    } else if (atOnce) jumpTo(core, to);
    else {
      fly(core, to);
      flight.current = to;
    }
  }, []);

  /** Aims again, because something was drawn or the room has changed. */
  const aimAgain = useEffectEvent((atOnce: boolean): void => {
    if (cy === null || cy.destroyed()) return;
    const { current: wanted } = aim;
    if (wanted.kind === 'stay') return;
    if (hand.isBusy()) {
      setTimeout(() => aim.current === wanted && aimAgain(atOnce), wheelRestMs);
      return;
    }
    if (wanted.kind === 'return') {
      const { view } = store.getState();
      const known = kept.current.get(keyOfView(view));
      if (known === undefined || known.framing === null) {
        aim.current = known?.aim ?? (arrives.current ? firstAim(view) : { kind: 'clear' });
        aimAgain(atOnce);
      } else {
        const left = frame.current?.getBoundingClientRect().left ?? 0;
        const { zoom, pan } = known.framing;
        go(cy, { zoom, pan: { x: pan.x - left, y: pan.y } }, atOnce);
        // The opening stays fitted to its room.
        if (known.aim.kind === 'open') aim.current = known.aim;
      }
      return;
    }
    const to = framingFor(wanted, framingNow(cy));
    if (to !== null) go(cy, to, atOnce);
  });

  const cameraNow = useEffectEvent((view: View): Kept => {
    if (cy === null) return { framing: null, aim: firstAim(view) };
    const { zoom, pan } = framingNow(cy);
    const left = frame.current?.getBoundingClientRect().left ?? 0;
    return { framing: { zoom, pan: { x: pan.x + left, y: pan.y } }, aim: aim.current };
  });

  // After each act, the old camera is stored, and the rule says what comes next.
  useEffect(() => {
    return store.subscribe((state, before) => {
      if (state.index !== before.index) {
        kept.current.clear();
        jumps.current = true;
        aim.current = firstAim(state.view);
        return;
      }
      if (state.view === before.view) return;
      const next = aimAfter(before.view, state.view, state.step);
      setNewest(kept.current, keyOfView(before.view), cameraNow(before.view), mostKept);
      if (next.kind === 'stay') return;
      arrives.current = state.step === 'restore';
      jumps.current = (state.view.chain === null) !== (before.view.chain === null);
      aim.current = next;
    });
  }, [store]);

  const { visible, selected } = scene;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is drawn anew is aimed at anew.
  useEffect(() => {
    const request = requestAnimationFrame(() => {
      aimAgain(jumps.current);
      jumps.current = false;
    });
    return () => cancelAnimationFrame(request);
  }, [cy, visible, selected, layout, positionOf]);

  useLayoutEffect(() => {
    const host = frame.current;
    if (cy === null || host === null || typeof ResizeObserver === 'undefined') return;
    let { left, width, height } = host.getBoundingClientRect();
    cy.resize();
    aim.current = firstAim(store.getState().view);
    aimAgain(true);
    const observer = new ResizeObserver(() => {
      const box = host.getBoundingClientRect();
      // The first report comes without any change.
      if (box.left === left && box.width === width && box.height === height) return;
      cy.resize();
      const moved = box.left - left;
      const isAnother = Math.abs(box.width - width) > 0;
      left = box.left;
      width = box.width;
      height = box.height;
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
  }, [cy, frame, store]);

  /** What was requested by the toolbar before there was a canvas. */
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
        const to = framingFor(wanted, framingNow(core));
        if (to !== null) go(core, to, false);
      });
    return {
      zoomIn: zoomTo(zoomStep),
      zoomOut: zoomTo(1 / zoomStep),
      fit: () => aimAt(aimAtWhole(store.getState().view))(),
      open: aimAt({ kind: 'open' }),
      show: (ids) => aimAt({ kind: 'frame', what: ids })(),
      onScreen: (id) => {
        const { x, y } = now.current.positionOf(id);
        const pan = cy?.pan() ?? { x: 0, y: 0 };
        const zoom = cy?.zoom() ?? 1;
        return { x: x * zoom + pan.x, y: y * zoom + pan.y };
      },
      follow: (id) => {
        const to = cy && bringIntoSight(id, framingNow(cy));
        if (cy !== null && to !== null) go(cy, to, false);
      },
    };
  }, [cy, store, framingFor, bringIntoSight, framingNow, go]);
}

const isSame = (a: Framing, b: Framing): boolean =>
  a.zoom === b.zoom && a.pan.x === b.pan.x && a.pan.y === b.pan.y;

const jumpTo = (cy: Core, { zoom, pan }: Framing): void => {
  cy.stop(true);
  cy.viewport({ zoom, pan: { ...pan } });
};
