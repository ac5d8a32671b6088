import { startTransition, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { CytoscapeComponent } from '../../canvas/cytoscape/CytoscapeComponent.ts';
import type { StandIn } from '../../canvas/GraphCanvas.tsx';
import type { AppStore } from '../../store/appStore.ts';
import { isPictureShown, putPictureBehind, removePicture, whenReaderStirs } from './standIn.ts';

interface PictureFirst {
  readonly standIn: StandIn | null;
  /** Whether the canvas is drawn, or nothing more is to be expected of it. */
  readonly drawn: boolean;
  readonly noteDrawn: () => void;
}

/**
 * Has the build's picture stand in for the canvas: until the reader stirs, or the view changes, and it is drawn; or
 * until it is known that what draws it cannot be had, which the canvas's place then says.
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
    // Where nothing can be drawn, the rest is wanted all the same.
    const timer = setTimeout(setDrawn, longestDrawingMs, true);
    return () => clearTimeout(timer);
  }, [drawn, standIn]);
  // The canvas shows itself in this very frame.
  useLayoutEffect(() => {
    if (drawn) repeatClick.current = removePicture();
  }, [drawn]);
  useEffect(() => {
    if (drawn) repeatClick.current?.();
  }, [drawn]);

  return { standIn: drawn ? null : standIn, drawn, noteDrawn };
}

const longestDrawingMs = 10_000;
