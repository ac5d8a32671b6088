import { useMemo } from 'react';
import { drawAxis } from '../image/timeline/drawAxis.ts';
import { drawLane } from '../image/timeline/drawTimeline.ts';
import { axisPx, layOutTimeline } from '../image/timeline/timelinePicture.ts';
import { useTimelineCounts, useTimelineLegend } from '../image/timeline/useTimelineFrame.ts';
import { useTimelinePicture } from '../image/timeline/useTimelinePicture.ts';
import { Drawing } from './Drawing.tsx';
import { DrawnLegend, paperWidthPx } from './DrawnLegend.tsx';
import { paperPalette } from './paperPalette.ts';

/** The timeline on paper: each page begins with the axis, no lane is cut where it has room on the next. */
export function PrintedTimeline() {
  const time = useTimelinePicture('view', paperPalette());
  const counts = useTimelineCounts(time);
  const legend = useTimelineLegend(time, 'view');
  const { picture } = time;
  const drawn = useMemo(() => {
    const laid = layOutTimeline(picture, paperWidthPx);
    const lanes = laid.lanes.map((lane) => ({ lane, elements: drawLane(picture, laid, lane) }));
    return { axis: drawAxis(picture, laid), lanes };
  }, [picture]);
  return (
    <figure className="print-timeline">
      <figcaption>{counts}</figcaption>
      <table role="presentation">
        <thead>
          <tr>
            <td>
              <Drawing elements={drawn.axis} width={paperWidthPx} height={axisPx} />
            </td>
          </tr>
        </thead>
        <tbody>
          {drawn.lanes.map(({ lane: { id, heightPx }, elements }) => (
            <tr key={id}>
              <td>
                <Drawing elements={elements} width={paperWidthPx} height={heightPx} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <DrawnLegend content={legend} />
    </figure>
  );
}
