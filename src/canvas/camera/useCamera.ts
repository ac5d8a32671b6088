import type { Core } from 'cytoscape';
import { type RefObject, useCallback, useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import type { NodeId } from '../../domain/basics/ids.ts';
import { type Layout, layoutKey } from '../../domain/basics/layout.ts';
import { mostTelling } from '../../domain/filter/overview.ts';
import type { Point } from '../../drawing/geometry.ts';
import {
  boxAround,
  type Framing,
  fitInsets,
  frameBox,
  type Insets,
  isInFrame,
  largestFit,
  leastFitOnPhone,
  narrowInsets,
  narrowPx,
  nodeMargin,
} from '../../drawing/graph/framing.ts';
import type { Places } from '../../drawing/graph/places.ts';
import type { Scene } from '../../drawing/graph/scene.ts';
import { useAppStore } from '../../store/react.tsx';
import { fly, zoomBy } from './flyCamera.ts';

export interface Camera {
  readonly zoomIn: () => void;
  readonly zoomOut: () => void;
  /** Shows all that the filters show. */
  readonly fit: () => void;
  /** Shows these nodes. */
  readonly show: (ids: readonly NodeId[]) => void;
  /** Where a node stands now, in pixels of the canvas. */
  readonly onScreen: (id: NodeId) => Point;
  /** Moves the picture only if the node is out of sight. */
  readonly follow: (id: NodeId) => void;
}

/** Above the other layouts there is one chip more, beside them names. */
const layoutInsets: Insets = { top: 128, right: 92, bottom: 40, left: 92 };
/** What is selected must be clear of these. */
const sightInsets: Insets = { top: 72, right: 24, bottom: 24, left: 24 };
/** The part of the page that a chain leaves is low: little above it but its heading. */
const chainInsets: Insets = { top: 44, right: 96, bottom: 40, left: 96 };
/** How much of a phone's canvas the sheet about what is selected covers. */
const sheetShare = 0.57;
const zoomStep = 1.3;

/** The camera: fits the graph at first, keeps it steady when panels come and go, brings what is selected into sight. */
export function useCamera(
  cy: Core | null,
  frame: RefObject<HTMLElement | null>,
  scene: Scene,
  { positionOf }: Places,
  layout: Layout,
): Camera {
  /** Whether the whole graph is shown as `fit` shows it: then it stays so when the window changes. */
  const fitted = useRef(true);
  /** Where the camera stood before it was asked how two nodes are connected; null: it is not asked. */
  const before = useRef<Framing | null>(null);
  const asked = useAppStore((state) => state.view.chain !== null);
  const now = useRef({ scene, positionOf, layout });
  useLayoutEffect(() => {
    now.current = { scene, positionOf, layout };
  }, [scene, positionOf, layout]);

  const framingOfNodes = useCallback(
    (ids: Iterable<NodeId>, largestZoom: number, narrow = narrowInsets) => {
      const box = boxAround([...ids].map(now.current.positionOf), nodeMargin);
      const room = roomOf(frame.current);
      if (box === null || room.width === 0) return null;
      const plain = now.current.layout.kind === 'map' ? fitInsets : layoutInsets;
      const insets = before.current === null ? plain : chainInsets;
      return frameBox(box, room, room.width < narrowPx ? narrow : insets, largestZoom);
    },
    [frame],
  );

  const framingOfAll = useCallback(() => {
    const { visible, index } = now.current.scene;
    const { layout: shape } = now.current;
    const all = framingOfNodes(visible.nodes, largestFit);
    const { width, height } = roomOf(frame.current);
    const roomy = width >= narrowPx && (height >= lowPx || !isTouched());
    if (all === null || roomy || all.zoom >= leastFitOnPhone) return all;
    const most = shape.kind === 'around' ? shape.middle[0] : mostTelling(index, visible.nodes);
    return most === null ? all : framingOfNodes([most], leastFitOnPhone);
  }, [frame, framingOfNodes]);

  /** The chain, or its ends while there is none, or all. */
  const framingOfAsked = useCallback(() => {
    const { litNodes } = now.current.scene.selected;
    return litNodes.size > 0 ? framingOfNodes(litNodes, largestFit) : framingOfAll();
  }, [framingOfNodes, framingOfAll]);

  useLayoutEffect(() => {
    if (cy === null || !asked) return;
    before.current = { zoom: cy.zoom(), pan: { ...cy.pan() } };
    return () => {
      if (before.current !== null && !cy.destroyed()) jumpTo(cy, before.current);
      before.current = null;
    };
  }, [cy, asked]);

  const shown = useRef('');
  const lit = asked ? [...scene.selected.litNodes].join('\n') : '';
  useLayoutEffect(() => {
    const isFirst = shown.current === '';
    shown.current = lit;
    if (cy === null || lit === '') return;
    cy.resize();
    const framing = framingOfAsked();
    if (framing === null) return;
    if (isFirst) jumpTo(cy, framing);
    else fly(cy, framing);
  }, [cy, lit, framingOfAsked]);

  /** Flies to what is selected when it is out of sight; on a phone the sheet that tells of it covers what is below. */
  const keepInSight = useCallback(() => {
    const { ringed, litNodes } = now.current.scene.selected;
    if (before.current !== null) return;
    const room = roomOf(frame.current);
    const box = boxAround([...ringed].map(now.current.positionOf), nodeMargin / 2);
    if (cy === null || box === null || room.width === 0) return;
    const zoomNow = cy.zoom();
    const sheet = hasSheet() ? { bottom: room.height * sheetShare } : {};
    const sight = { ...sightInsets, ...sheet };
    if (isInFrame(box, { zoom: zoomNow, pan: cy.pan() }, room, sight)) return;
    const framingOfThese = (ids: Iterable<NodeId>) =>
      framingOfNodes(ids, zoomNow, { ...narrowInsets, ...sheet });
    const around = framingOfThese(litNodes);
    const framing = around !== null && around.zoom >= zoomNow * 0.75 ? around : framingOfThese(ringed);
    if (framing === null) return;
    fitted.current = false;
    fly(cy, framing);
  }, [cy, frame, framingOfNodes]);

  useLayoutEffect(() => {
    const host = frame.current;
    if (cy === null || host === null || typeof ResizeObserver === 'undefined') return;
    const jumpToAll = () => {
      const framing = framingOfAll();
      if (framing !== null) jumpTo(cy, framing);
    };
    const jumpToAsked = () => {
      const framing = framingOfAsked();
      if (framing !== null) jumpTo(cy, framing);
    };
    const release = () => {
      fitted.current = false;
    };
    let left = host.getBoundingClientRect().left;
    cy.resize();
    if (before.current !== null) jumpToAsked();
    else jumpToAll();
    const observer = new ResizeObserver(() => {
      cy.resize();
      if (before.current !== null) {
        jumpToAsked();
        return;
      }
      const moved = host.getBoundingClientRect().left - left;
      left += moved;
      if (fitted.current && now.current.scene.selected.subject === 'none') jumpToAll();
      else {
        if (moved !== 0) cy.panBy({ x: -moved, y: 0 });
        keepInSight();
      }
    });
    observer.observe(host);
    cy.on('dragpan scrollzoom pinchzoom', release);
    return () => {
      observer.disconnect();
      cy.off('dragpan scrollzoom pinchzoom', release);
    };
  }, [cy, frame, framingOfAll, framingOfAsked, keepInSight]);

  const seen = useRef(layoutKey(layout));
  useLayoutEffect(() => {
    const key = layoutKey(layout);
    if (cy === null || seen.current === key) return;
    seen.current = key;
    const framing = before.current === null ? framingOfAll() : null;
    if (framing === null) return;
    fly(cy, framing);
    fitted.current = true;
  }, [cy, layout, framingOfAll]);

  const ringed = [...scene.selected.ringed].join('\n');
  // biome-ignore lint/correctness/useExhaustiveDependencies: each selection is brought into sight once.
  useEffect(() => {
    const request = requestAnimationFrame(keepInSight);
    return () => cancelAnimationFrame(request);
  }, [ringed, keepInSight]);

  /** What was asked of the toolbar before there was a canvas. */
  const due = useRef<((core: Core) => void) | null>(null);
  useEffect(() => {
    if (cy === null) return;
    due.current?.(cy);
    due.current = null;
  }, [cy]);

  return useMemo(() => {
    const withCy = (act: (core: Core) => void) => () => {
      fitted.current = false;
      if (cy === null) due.current = act;
      else act(cy);
    };
    return {
      zoomIn: withCy((core) => zoomBy(core, zoomStep)),
      zoomOut: withCy((core) => zoomBy(core, 1 / zoomStep)),
      fit: withCy((core) => {
        const framing = framingOfAll();
        if (framing === null) return;
        fly(core, framing);
        fitted.current = true;
      }),
      show: (ids) => {
        const framing = framingOfNodes(ids, 2);
        if (cy === null || framing === null) return;
        fitted.current = false;
        fly(cy, framing);
      },
      onScreen: (id) => {
        const { x, y } = now.current.positionOf(id);
        const pan = cy?.pan() ?? { x: 0, y: 0 };
        const zoom = cy?.zoom() ?? 1;
        return { x: x * zoom + pan.x, y: y * zoom + pan.y };
      },
      follow: (id) => {
        const box = boxAround([now.current.positionOf(id)], nodeMargin);
        if (cy === null || box === null) return;
        if (isInFrame(box, { zoom: cy.zoom(), pan: cy.pan() }, roomOf(frame.current), sightInsets)) return;
        const framing = framingOfNodes([id], cy.zoom());
        fitted.current = false;
        if (framing !== null) fly(cy, framing);
      },
    };
  }, [cy, frame, framingOfAll, framingOfNodes]);
}

/** A canvas that is lower than this is that of a phone that lies down, if a finger moves it. */
const lowPx = 400;
const isTouched = (): boolean => window.matchMedia?.('(pointer: coarse)').matches ?? false;

/** On a phone what is selected opens a sheet over the canvas. */
const hasSheet = (): boolean => window.matchMedia?.('(width < 45rem)').matches ?? false;

const jumpTo = (cy: Core, { zoom, pan }: Framing): void => {
  cy.stop(true);
  cy.viewport({ zoom, pan: { ...pan } });
};

const roomOf = (frame: HTMLElement | null) => ({
  width: frame?.clientWidth ?? 0,
  height: frame?.clientHeight ?? 0,
});
