import { useRef, useState } from 'react';
import { GraphCanvas, type StandIn } from '../../canvas/GraphCanvas.tsx';
import { Legend } from '../../canvas/Legend.tsx';
import { FilterChips } from '../../panels/filters/FilterChips.tsx';
import { FocusChips } from '../../panels/focus/FocusChips.tsx';
import { LayoutChip } from '../../panels/layout/LayoutChip.tsx';
import { LayoutMenu } from '../../panels/layout/LayoutMenu.tsx';
import { useActions, useAppStore } from '../../store/react.tsx';
import { useReviewCount } from '../../store/review/reviewReact.tsx';
import { Boundary } from '../../ui/faults/Boundary.tsx';
import { legendLook } from '../../ui/frame.tsx';
import { OpeningNotes } from './OpeningNotes.tsx';
import { GraphList, OriginRows, PencilBanner } from './parts/preloadableParts.ts';

interface CanvasProps {
  /** The picture shown in place of the canvas. */
  readonly standIn: StandIn | null;
  /** Called when the graph has been drawn for the first time. */
  readonly onDrawn: () => void;
}

export interface OpeningProps extends CanvasProps {
  /** Whether the page around the canvas is there too, or only room for it. */
  readonly whole: boolean;
}

interface GraphColumnProps {
  readonly canvas: CanvasProps;
  readonly whole: boolean;
  /** While another display is shown the graph stays as it is: returning to it takes no time and moves nothing. */
  readonly shown: boolean;
  /** Whether nothing else is shown beside it. */
  readonly alone: boolean;
  readonly withLegend: boolean;
  /** How much of the graph is only proposed. */
  readonly pencilled: number;
}

/** The graph: above it what waits for review, beside it its list in words, below it its legend. */
export function GraphColumn({ canvas, whole, shown, alone, withLegend, pencilled }: GraphColumnProps) {
  const asked = useAppStore((state) => state.view.chain !== null);
  const waiting = useReviewCount();
  const { setDisplay } = useActions();
  const keyTarget = useRef<HTMLDivElement>(null);
  const [bannerShown, setBannerShown] = useState(true);
  return (
    <div
      inert={!shown}
      className={`grid min-h-0 min-w-0 grid-rows-[auto_minmax(0,1fr)_auto] ${
        shown ? 'relative flex-1' : 'invisible absolute inset-0'
      }`}
    >
      <div>
        {(waiting ?? pencilled) > 0 && bannerShown && !asked && (
          <Boundary place="note">
            <PencilBanner
              count={waiting ?? pencilled}
              counted={whole}
              onReview={waiting === null ? undefined : () => setDisplay('review')}
              onDismiss={() => setBannerShown(false)}
            />
          </Boundary>
        )}
      </div>
      <div className="relative flex min-h-0">
        <div className="relative min-w-0 grow">
          <Boundary place="panel">
            <GraphCanvas
              bounds={
                <>
                  <LayoutChip />
                  <FocusChips />
                </>
              }
              tools={<LayoutMenu />}
              keyTarget={keyTarget}
              {...canvas}
            >
              <FilterChips />
            </GraphCanvas>
          </Boundary>
          {!asked && alone && (
            <Boundary place="note">
              <OpeningNotes />
            </Boundary>
          )}
        </div>
        {!asked && whole && canvas.standIn === null && (
          <Boundary place="note">
            <GraphList graph={keyTarget} />
          </Boundary>
        )}
      </div>
      {withLegend && (
        <Boundary place="note">
          {whole ? <Legend>{pencilled > 0 && <OriginRows />}</Legend> : <div className={legendLook} />}
        </Boundary>
      )}
    </div>
  );
}
