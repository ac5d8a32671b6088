import { useMemo } from 'react';
import { axisShapes } from '../../drawing/timeline/axisShapes.ts';
import { axisPx, layOutTimeline } from '../../drawing/timeline/timelinePicture.ts';
import { laneShapes } from '../../drawing/timeline/timelineShapes.ts';
import { useTimelineCounts, useTimelineLegend } from '../image/useTimelineFrame.ts';
import { useTimelinePicture } from '../image/useTimelinePicture.ts';
import { Drawing } from './Drawing.tsx';
import { DrawnLegend, paperWidthPx } from './DrawnLegend.tsx';
import { paperPalette } from './printPalette.ts';

/** The timeline on paper: each page begins with the axis, and no lane is cut that has room on the next page. */
export function PrintedTimeline() {
  const time = useTimelinePicture('view', paperPalette());
  const counts = useTimelineCounts(time);
  const legend = useTimelineLegend(time, 'view');
  const { picture } = time;
  const drawn = useMemo(() => {
    const laid = layOutTimeline(picture, paperWidthPx);
    const lanes = laid.lanes.map((lane) => ({ lane, shapes: laneShapes(picture, laid, lane) }));
    return { axis: axisShapes(picture, laid), lanes };
  }, [picture]);
  return (
    <figure className="print-timeline">
      <figcaption>{counts}</figcaption>
      <table role="presentation">
        <thead>
          <tr>
            <td>
              <Drawing shapes={drawn.axis} width={paperWidthPx} height={axisPx} />
            </td>
          </tr>
        </thead>
        <tbody>
          {drawn.lanes.map(({ lane: { id, heightPx }, shapes }) => (
            <tr key={id}>
              <td>
                <Drawing shapes={shapes} width={paperWidthPx} height={heightPx} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <DrawnLegend content={legend} />
    </figure>
  );
}
