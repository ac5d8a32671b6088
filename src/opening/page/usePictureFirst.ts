import { startTransition, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { CytoscapeComponent } from '../../canvas/cytoscape/CytoscapeComponent.ts';
import type { StandIn } from '../../canvas/GraphCanvas.tsx';
import type { AppStore } from '../../store/appStore.ts';
import { afterPaint } from '../../ui/afterPaint.ts';
import {
  hasStirred,
  isPictureShown,
  leaveFrame,
  putPictureBehind,
  removePicture,
  whenReaderStirs,
} from './standIn.ts';

interface PictureFirst {
  readonly standIn: StandIn | null;
  /** Whether the canvas is drawn, or will not be. */
  readonly drawn: boolean;
  /** Whether the page around the canvas is to be rendered. */
  readonly whole: boolean;
  readonly noteDrawn: () => void;
}

/**
 * Shows the build's picture in place of the canvas until the canvas is drawn, which waits for the reader's first action
 * or a change of view; or until Cytoscape turns out to be unavailable, which the canvas's place then says. For a reader who
 * has acted before the page is there, the canvas comes first, and the page around it when that is drawn: until then
 * the picture's frame is in its place.
 */
export function usePictureFirst(store: AppStore): PictureFirst {
  const [standIn, setStandIn] = useState<StandIn | null>(() => {
    if (!isPictureShown()) return null;
    return hasStirred() && CytoscapeComponent.isThere() ? 'drawing' : 'waiting';
  });
  const [drawn, setDrawn] = useState(false);
  const [whole, setWhole] = useState(standIn !== 'drawing');
  const noteDrawn = useCallback(() => setDrawn(true), []);
  const repeatClick = useRef<(() => void) | null>(null);

  useEffect(() => {
    let left = false;
    CytoscapeComponent.fetch().catch(() => left || setDrawn(true));
    return () => {
      left = true;
    };
  }, []);
  useEffect(() => {
    if (standIn !== 'waiting') return;
    let left = false;
    const start = () =>
      CytoscapeComponent.fetch().then(
        () => left || startTransition(() => setStandIn('drawing')),
        () => {},
      );
    const callOff = whenReaderStirs(start);
    const unsubscribe = store.subscribe(({ view }, { view: before }) => {
      if (view !== before) start();
    });
    return () => {
      left = true;
      callOff();
      unsubscribe();
    };
  }, [store, standIn]);
  useEffect(() => {
    if (drawn || standIn === 'waiting') return;
    // Where nothing can be drawn, the rest is still needed.
    const timer = setTimeout(setDrawn, longestDrawingMs, true);
    return () => clearTimeout(timer);
  }, [drawn, standIn]);
  useEffect(() => {
    if (whole) return;
    const come = () => startTransition(() => setWhole(true));
    if (drawn) return afterPaint(come, 2);
    const timer = setTimeout(come, longestAloneMs);
    return () => clearTimeout(timer);
  }, [drawn, whole]);
  // The canvas becomes visible in this same frame.
  useLayoutEffect(() => {
    if (drawn) repeatClick.current = whole ? removePicture() : leaveFrame();
    else if (whole) putPictureBehind();
  }, [drawn, whole]);
  useEffect(() => {
    repeatClick.current?.();
    repeatClick.current = null;
  });

  return { standIn: drawn ? null : standIn, drawn, whole, noteDrawn };
}

const longestDrawingMs = 10_000;
/** A canvas that takes longer than this, or has a fault, does not hold up the page around it. */
const longestAloneMs = 2000;
