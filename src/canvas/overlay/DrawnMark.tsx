import type { Core } from 'cytoscape';
import { useEffect, useEffectEvent, useRef } from 'react';

interface DrawnMarkProps {
  readonly cy: Core | null;
  /** Whether the fonts of the canvas are there, and the names placed. */
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
  const rendered = useRef(false);
  const tell = useEffectEvent(() => {
    if (!rendered.current || !ready) return;
    onDrawn?.();
    if (performance.getEntriesByName(mark).length === 0) performance.mark(mark);
  });

  useEffect(() => {
    if (cy === null) return;
    // In the frame that draws it: rendering React once more would take the time of another.
    const note = () => {
      rendered.current = true;
      tell();
    };
    cy.one('render', note);
    return () => {
      cy.off('render', note);
    };
  }, [cy]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: what was drawn before is finished with this.
  useEffect(() => tell(), [ready, onDrawn]);

  return null;
}
