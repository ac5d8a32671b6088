import { useState } from 'react';
import { svg } from '../../canvas/picture/svg.ts';
import { copyDrawing } from '../image/copyDrawing.ts';
import { useMapNotes } from '../image/useMapNotes.ts';
import { Drawing } from './Drawing.tsx';
import { DrawnLegend } from './DrawnLegend.tsx';

/** The frame of the map that is on the screen, with what its signs mean and who drew the land. */
export function PrintedMap() {
  const [copy] = useState(() => {
    const map = document.querySelector<SVGSVGElement>('svg[data-map]');
    return map && copyDrawing(map);
  });
  const { counts, source, legend } = useMapNotes();
  if (copy === null) return null;
  const { width, height, ground, elements } = copy;
  return (
    <figure>
      <figcaption>
        {counts}. {source}
      </figcaption>
      <div className="print-picture">
        <Drawing
          elements={[svg('rect', { width, height, fill: ground }), ...elements]}
          width={width}
          height={height}
        />
      </div>
      <DrawnLegend content={legend} />
    </figure>
  );
}
