import { useEffect, useState } from 'react';

/** The faces that canvas, map and region names are set in. */
const faces = [
  '500 12px "Archivo Narrow"',
  '600 12px "Archivo Narrow"',
  '700 12px "Archivo Narrow"',
  'italic 430 19px "Newsreader"',
];
/** A face that does not come does not keep the graph from the reader. */
const patienceMs = 1500;

/** Whether a picture can be drawn with its own faces, or has waited for them long enough; they are fetched when `wanted`. */
export function useFontsReady(wanted = true): boolean {
  const [ready, setReady] = useState(
    () => document.fonts === undefined || faces.every((face) => document.fonts.check(face)),
  );

  useEffect(() => {
    if (ready || !wanted) return;
    let left = false;
    const done = () => {
      if (!left) setReady(true);
    };
    const timer = setTimeout(done, patienceMs);
    Promise.allSettled(faces.map((face) => document.fonts.load(face))).then(done);
    return () => {
      left = true;
      clearTimeout(timer);
    };
  }, [ready, wanted]);

  return ready;
}
