import { useEffect, useState } from 'react';
import { preloadableStyled } from '../boot/preloadableStyled.ts';

const Offline = preloadableStyled(async () => (await import('./Offline.tsx')).Offline);

/** So long the page is left alone: its canvas and its later parts come first. */
const restMs = 5000;

/**
 * What keeps the page for when there is no network: long after the page is there, at once where it is installed and a file
 * may wait to be opened. Nothing of it where the browser has no such thing, or the reader saves data.
 */
export function OfflineLater() {
  const [due, setDue] = useState(false);
  useEffect(() => {
    if (!canKeep()) return;
    const begin = () =>
      void Offline.fetch().then(
        () => setDue(true),
        () => null,
      );
    const timer = setTimeout(begin, matchMedia('(display-mode: standalone)').matches ? 0 : restMs);
    return () => clearTimeout(timer);
  }, []);
  return due && <Offline />;
}

function canKeep(): boolean {
  try {
    const { connection, serviceWorker } = navigator as Navigator & {
      readonly connection?: { readonly saveData: boolean };
    };
    return (
      serviceWorker !== undefined && (connection?.saveData !== true || serviceWorker.controller !== null)
    );
  } catch {
    // A frame that is cut off may not even ask.
    return false;
  }
}
