import { startTransition, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { CytoscapeComponent } from '../../canvas/cytoscape/CytoscapeComponent.ts';
import type { StandIn } from '../../canvas/GraphCanvas.tsx';
import type { AppStore } from '../../store/appStore.ts';
import { isPictureShown, putPictureBehind, removePicture, whenReaderStirs } from './standIn.ts';

interface PictureFirst {
  readonly standIn: StandIn | null;
  /** Whether the canvas is drawn, or will not be. */
  readonly drawn: boolean;
  readonly noteDrawn: () => void;
}

/**
 * Shows the build's picture in place of the canvas until the canvas is drawn, which waits for the reader's first action
 * or a change of view; or until Cytoscape turns out to be unavailable, which the canvas's place then says.
 */
export function usePictureFirst(store: AppStore): PictureFirst {
  const [standIn, setStandIn] = useState<StandIn | null>(() => (isPictureShown() ? 'waiting' : null));
  const [drawn, setDrawn] = useState(false);
  const noteDrawn = useCallback(() => setDrawn(true), []);
  const repeatClick = useRef<(() => void) | null>(null);

  useLayoutEffect(putPictureBehind, []);
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
  // The canvas becomes visible in this same frame.
  useLayoutEffect(() => {
    if (drawn) repeatClick.current = removePicture();
  }, [drawn]);
  useEffect(() => {
    if (drawn) repeatClick.current?.();
  }, [drawn]);

  return { standIn: drawn ? null : standIn, drawn, noteDrawn };
}

const longestDrawingMs = 10_000;
