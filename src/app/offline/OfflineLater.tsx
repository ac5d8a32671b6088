import { useEffect, useState } from 'react';
import { matchesMedia } from '../../ui/media.ts';
import { preloadableStyled } from '../fetching/preloadableStyled.ts';

const Offline = preloadableStyled(async () => (await import('./Offline.tsx')).Offline);

/** For this long the page's canvas and later parts come first. */
const restMs = 5000;

/**
 * Loads what makes the page available offline: long after the page is there, but at once where it is installed and may
 * have been started with a file to open. Not loaded where the browser does not support it, or the reader saves data.
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
    const timer = setTimeout(begin, matchesMedia('(display-mode: standalone)') ? 0 : restMs);
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
    // A sandboxed frame may not even ask.
    return false;
  }
}
