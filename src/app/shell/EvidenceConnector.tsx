import { useEffect, useLayoutEffect, useRef } from 'react';
import { useAppStore, useSelection, useStoreHandle } from '../../store/react.tsx';
import { type AnchorRegistry, useAnchors } from '../../ui/anchors.tsx';
import { useMediaQuery } from '../../ui/hooks/useMediaQuery.ts';
import { wantsLessMotion } from '../../ui/media.ts';
import { barAlong, connectorWidthPx, joinEdge, joinPassage } from './connectorPath.ts';

/**
 * The marker's line from the selected link to the evidence being read, and on to its passage in the open article. Not
 * drawn where panels are stacked, nor under a dialog.
 */
export function EvidenceConnector() {
  const anchors = useAnchors();
  const selection = useSelection();
  const sideBySide = useMediaQuery('(width >= 64rem)');
  const covered = useAppStore(({ session }) => session.over === 'search' || session.over === 'filters');
  if (anchors === null || !sideBySide || covered || selection.kind === 'none') return null;
  const link = selection.kind === 'edge' ? selection : selection.link;
  // For another link, or another piece of its evidence, the line is drawn anew.
  return link ? <DrawnConnector key={`${link.id} ${link.evidence}`} anchors={anchors} /> : null;
}

/** Written directly to the document, in the frame in which one of its ends moves, without rendering React again. */
function DrawnConnector({ anchors }: { readonly anchors: AnchorRegistry }) {
  const store = useStoreHandle();
  const toEvidence = useRef<SVGPathElement>(null);
  const toPassage = useRef<SVGPathElement>(null);
  const bar = useRef<SVGPathElement>(null);

  useLayoutEffect(() => {
    const begun = new Set<SVGPathElement>();
    const show = (path: SVGPathElement | null, d: string | null, drawing: Drawing): void => {
      if (path === null) return;
      path.style.display = d === null ? 'none' : '';
      if (d === null) return;
      path.setAttribute('d', d);
      if (!begun.has(path)) drawOnce(path, drawing);
      begun.add(path);
    };
    const draw = (): void => {
      const edge = anchors.measure('edge');
      const evidence = anchors.measure('evidence');
      const passage = anchors.measure('passage');
      show(toEvidence.current, edge && evidence && joinEdge(edge, evidence).d, { from: 0, to: 0.5 });
      show(toPassage.current, evidence && passage && joinPassage(evidence, passage).d, {
        from: 0.5,
        to: 0.9,
      });
      show(bar.current, evidence && passage && barAlong(passage), { from: 0.9, to: 1 });
    };
    draw();
    const leave = anchors.follow(draw);
    document.addEventListener('scroll', draw, { capture: true, passive: true });
    window.addEventListener('resize', anchors.changed);
    document.fonts?.addEventListener('loadingdone', anchors.changed);
    return () => {
      leave();
      document.removeEventListener('scroll', draw, { capture: true });
      window.removeEventListener('resize', anchors.changed);
      document.fonts?.removeEventListener('loadingdone', anchors.changed);
      for (const path of begun) for (const animation of path.getAnimations?.() ?? []) animation.cancel();
    };
  }, [anchors]);

  useEffect(() => store.subscribe(anchors.changed), [store, anchors]);

  return (
    <svg
      aria-hidden="true"
      className="pointer-events-none fixed inset-0 z-5 size-full fill-none stroke-mark-line"
      strokeWidth={connectorWidthPx}
      strokeLinecap="round"
    >
      <path ref={toEvidence} data-connector="evidence" pathLength={1} style={{ display: 'none' }} />
      <path ref={toPassage} data-connector="passage" pathLength={1} style={{ display: 'none' }} />
      <path ref={bar} data-connector="bar" pathLength={1} style={{ display: 'none' }} />
    </svg>
  );
}

/** The part of the whole animation, 0 to 1, during which a piece is drawn. */
interface Drawing {
  readonly from: number;
  readonly to: number;
}

const drawingMs = 200;

/** Draws a path from its beginning to its end; at once for readers who want less motion. */
function drawOnce(path: SVGPathElement, { from, to }: Drawing): void {
  if (wantsLessMotion() || !path.animate) return;
  const dashes = { strokeDasharray: '1 2' };
  path.animate(
    [
      { ...dashes, strokeDashoffset: 1.01 },
      { ...dashes, strokeDashoffset: 0 },
    ],
    {
      delay: from * drawingMs,
      duration: (to - from) * drawingMs,
      fill: 'backwards',
      easing: 'linear',
    },
  );
}
