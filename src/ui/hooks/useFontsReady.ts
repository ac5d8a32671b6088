import { useEffect, useState } from 'react';
import type { GraphIndex } from '../../domain/graph/graphIndex.ts';
import { drawnLetters } from '../../drawing/graph/drawnLetters.ts';

/** The fonts of canvas, map and region names. */
const fonts = [
  '500 12px "Archivo Narrow"',
  '600 12px "Archivo Narrow"',
  '700 12px "Archivo Narrow"',
  'italic 430 19px "Newsreader"',
];
/** After this long the graph is shown even without its fonts. */
const patienceMs = 1500;

/**
 * Whether a picture of the graph can be drawn with its own fonts, those for its less common letters included, or has waited
 * for them long enough; they are fetched when `wanted`.
 */
export function useFontsReady(index: GraphIndex, wanted = true): boolean {
  const letters = drawnLetters(index);
  /** The letters that were waited for. */
  const [waitedFor, setWaitedFor] = useState<string | null>(null);
  // Asking makes the browser compute styles.
  const ready = waitedFor === letters || (wanted && areThere(letters));

  useEffect(() => {
    if (ready || !wanted) return;
    let left = false;
    const done = () => {
      if (!left) setWaitedFor(letters);
    };
    const timer = setTimeout(done, patienceMs);
    Promise.allSettled(fonts.map((font) => document.fonts.load(font, ` ${letters}`))).then(done);
    return () => {
      left = true;
      clearTimeout(timer);
    };
  }, [ready, wanted, letters]);

  return ready;
}

/** The fonts for letters that were there once. */
const there = new Set<string>();

function areThere(letters: string): boolean {
  if (there.has(letters) || document.fonts === undefined) return true;
  if (!fonts.every((font) => document.fonts.check(font, ` ${letters}`))) return false;
  there.add(letters);
  return true;
}
