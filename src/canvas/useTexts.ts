import { useMemo, useRef } from 'react';
import type { Slot } from './labelPlacement.ts';
import { arrangeTexts, type ShownTexts } from './labels.ts';
import type { Palette } from './palette.ts';
import type { Scene } from './scene.ts';
import type { Places } from './usePlaces.ts';

/** The names and relation words that the scene shows, placed for the zoom at which the camera rests. */
export function useTexts(
  scene: Scene,
  places: Places,
  palette: Palette,
  zoom: number,
  ready: boolean,
): ShownTexts {
  const previous = useRef<ReadonlyMap<string, Slot>>(new Map());
  return useMemo(() => {
    if (!ready) return noTexts;
    const { shown, settled } = arrangeTexts(
      scene,
      { ...places, dense: palette.dense, zoom },
      previous.current,
    );
    previous.current = settled;
    return shown;
  }, [scene, places, palette.dense, zoom, ready]);
}

const noTexts: ShownTexts = { labels: [], words: [], boxes: [] };
