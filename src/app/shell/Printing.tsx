import { useEffect, useState } from 'react';
import { createPortal, flushSync } from 'react-dom';
import type { SvgElement } from '../../drawing/svgElement.ts';
import { useAppStore } from '../../store/react.tsx';
import { Boundary } from '../../ui/faults/Boundary.tsx';
import { drawPictureForPaper } from '../../ui/pictures.ts';
import { PrintSheet } from './parts/preloadableParts.ts';
import { printedDisplays } from './parts/printedDisplays.ts';

/**
 * What is printed, rendered only while printing. Its scripts have been fetched before: the browser waits for nothing.
 */
export function Printing() {
  const display = useAppStore(({ view }) => (view.chain === null ? view.display : 'graph'));
  const split = useAppStore(({ view }) => view.split);
  const [printed, setPrinted] = useState<{ readonly picture: SvgElement | null } | null>(null);
  const Printed = printedDisplays[display];

  useEffect(() => {
    // The browser lays out the page as soon as these handlers return. The picture is drawn while the graph still has
    // its size.
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

  if (printed === null) return null;
  const graphShown = Printed === null || split;
  return createPortal(
    <Boundary place="paper">
      <PrintSheet picture={graphShown ? printed.picture : null}>
        {Printed && (
          <Boundary place="paper">
            <Printed />
          </Boundary>
        )}
      </PrintSheet>
    </Boundary>,
    document.body,
  );
}
