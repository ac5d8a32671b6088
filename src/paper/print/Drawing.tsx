import type { Shape } from '../../drawing/shapes.ts';
import type { SvgElement } from '../../drawing/svgElement.ts';
import { Shapes, SvgParts } from '../../ui/SvgParts.tsx';

interface DrawingProps {
  readonly shapes?: readonly Shape[];
  readonly elements?: readonly SvgElement[];
  readonly width: number;
  readonly height: number;
}

/** A drawing on paper, as wide as there is room. */
export function Drawing({ shapes = [], elements = [], width, height }: DrawingProps) {
  return (
    <div className="print-drawing">
      <svg
        aria-hidden="true"
        viewBox={`0 0 ${Math.round(width)} ${Math.round(height)}`}
        fontFamily="var(--font-dense)"
      >
        <SvgParts of={elements} />
        <Shapes of={shapes} />
      </svg>
    </div>
  );
}
