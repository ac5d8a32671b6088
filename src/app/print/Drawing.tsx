import { useLayoutEffect, useRef } from 'react';
import { type SvgElement, svg } from '../../canvas/picture/svg.ts';
import { svgToDom } from '../../canvas/picture/svgToDom.ts';

interface DrawingProps {
  readonly elements: readonly SvgElement[];
  readonly width: number;
  readonly height: number;
}

/** Lines on paper, as wide as there is room. */
export function Drawing({ elements, width, height }: DrawingProps) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const viewBox = `0 0 ${Math.round(width)} ${Math.round(height)}`;
    place.current?.replaceChildren(
      svgToDom(svg('svg', { viewBox, 'font-family': 'var(--font-dense)' }, elements)),
    );
  }, [elements, width, height]);
  return <div ref={place} className="print-drawing" />;
}
