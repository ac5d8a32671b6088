import { useEffect, useState } from 'react';

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
 * Whether a picture can be drawn with its own fonts, or has waited for them long enough; they are fetched when
 * `wanted`.
 */
export function useFontsReady(wanted = true): boolean {
  const [ready, setReady] = useState(
    () => document.fonts === undefined || fonts.every((font) => document.fonts.check(font)),
  );

  useEffect(() => {
    if (ready || !wanted) return;
    let left = false;
    const done = () => {
      if (!left) setReady(true);
    };
    const timer = setTimeout(done, patienceMs);
    Promise.allSettled(fonts.map((font) => document.fonts.load(font))).then(done);
    return () => {
      left = true;
      clearTimeout(timer);
    };
  }, [ready, wanted]);

  return ready;
}
