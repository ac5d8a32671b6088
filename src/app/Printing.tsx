import { useEffect, useState } from 'react';
import { createPortal, flushSync } from 'react-dom';
import { drawPictureForPaper } from '../ui/pictures.ts';
import { laterStyled } from './laterStyled.ts';

const PrintSheet = laterStyled<{ readonly picture: Element | null }>(
  async () => (await import('../panels/print/PrintSheet.tsx')).PrintSheet,
);

const fetchAfterMs = 1500;

/** What goes onto paper, there only while it is printed. It is fetched beforehand: the browser waits for nothing. */
export function Printing() {
  const [printed, setPrinted] = useState<{ readonly picture: Element | null } | null>(null);

  useEffect(() => {
    const timer = setTimeout(PrintSheet.fetch, fetchAfterMs);
    return () => clearTimeout(timer);
  }, []);

  useEffect(() => {
    // The browser lays the page out as soon as these return. The picture is drawn while the graph has its size still.
    const show = () => {
      const picture = drawPictureForPaper();
      flushSync(() => setPrinted((now) => now ?? { picture }));
    };
    const hide = () => flushSync(() => setPrinted(null));
    const media = window.matchMedia?.('print');
    const follow = () => (media.matches ? show() : hide());
    window.addEventListener('beforeprint', show);
    window.addEventListener('afterprint', hide);
    media?.addEventListener('change', follow);
    return () => {
      window.removeEventListener('beforeprint', show);
      window.removeEventListener('afterprint', hide);
      media?.removeEventListener('change', follow);
    };
  }, []);

  return printed && createPortal(<PrintSheet picture={printed.picture} />, document.body);
}
