import type { Core } from 'cytoscape';
import { useEffect, useState } from 'react';

interface DrawnMarkProps {
  readonly cy: Core | null;
  /** Whether the fonts of the canvas are there. */
  readonly ready: boolean;
  /** Called at the same moment. */
  readonly onDrawn: (() => void) | undefined;
}

const mark = 'maillage:drawn';

/**
 * Puts the mark `maillage:drawn` on the browser's performance timeline when the finished picture is first drawn: tests and
 * measurements wait for it. A browser keeps every mark for as long as the page is open.
 */
export function DrawnMark({ cy, ready, onDrawn }: DrawnMarkProps) {
  const [rendered, setRendered] = useState(false);

  useEffect(() => {
    if (cy === null) return;
    const note = () => setRendered(true);
    cy.one('render', note);
    return () => {
      cy.off('render', note);
    };
  }, [cy]);

  useEffect(() => {
    if (!rendered || !ready) return;
    onDrawn?.();
    if (performance.getEntriesByName(mark).length === 0) performance.mark(mark);
  }, [rendered, ready, onDrawn]);

  return null;
}
