import type { Family } from '../../domain/basics/kinds.ts';
import { type Arc, arrowheads, type DrawnArc, linePath, widthOf } from './arcs.ts';

interface MapArcProps {
  readonly arc: Arc;
  readonly drawn: DrawnArc;
  readonly opacity: number;
  readonly isPointed: boolean;
  /** The marker runs under it: it is selected. */
  readonly isMarked: boolean;
  /** Its marker is broken: its evidence stands in teasers of other articles. */
  readonly isOutside: boolean;
}

/** A link on the map: the family's colour and arrowhead, the thickness and the dash of the canvas. */
export function MapArc({ arc, drawn, opacity, isPointed, isMarked, isOutside }: MapArcProps) {
  const { articles, dash, edge, family } = arc;
  const colour = isMarked ? `var(--${isOutside ? 'ink' : 'mark-ink'})` : `var(--${tokens[family]})`;
  const width = isMarked ? 2.2 : widthOf(articles) + (isPointed ? 1 : 0);
  const line = linePath(drawn);
  const head = arrowheads[family];
  const { to } = drawn.curve;
  return (
    <g
      data-edge={edge.id}
      opacity={opacity === 1 ? undefined : opacity}
      className="cursor-pointer"
      fill="none"
    >
      {isMarked && (
        <path
          d={line}
          stroke="var(--mark-line)"
          strokeWidth={15}
          strokeDasharray={isOutside ? '15 7' : undefined}
        />
      )}
      <path d={line} stroke="transparent" strokeWidth={11} />
      <path d={line} stroke={colour} strokeWidth={width} strokeDasharray={dashes[dash]} />
      {head && (
        <path
          d={head.path}
          transform={`translate(${to.x.toFixed(1)} ${to.y.toFixed(1)}) rotate(${drawn.angle.toFixed(1)})${articles >= 2 ? ' scale(1.15)' : ''}`}
          fill={head.filled ? colour : family === 'location' ? 'var(--canvas)' : 'none'}
          stroke={head.filled ? 'none' : colour}
          strokeWidth={1.3}
        />
      )}
    </g>
  );
}

const dashes = { none: undefined, unconfirmed: '4 3.5', denied: '1.2 3' } as const;

const tokens: Readonly<Record<Family, string>> = {
  cooperation: 'e-coop',
  opposition: 'e-oppose',
  structure: 'e-struct',
  location: 'e-place',
  statement: 'e-speech',
  'co-mention': 'ink-3',
};
