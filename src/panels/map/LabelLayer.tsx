import type { Emphasis } from '../../domain/filter/emphasis.ts';
import type { MapLabel } from './mapLabels.ts';

interface LabelLayerProps {
  readonly labels: readonly MapLabel[];
  readonly emphasis: Emphasis;
}

/** The names, each with a halo of the land around it. Names of what is faded are left out, but for those of countries. */
export function LabelLayer({ labels, emphasis }: LabelLayerProps) {
  const { subject, litNodes, read } = emphasis;
  const isShown = ({ id }: MapLabel): boolean =>
    id === null || subject === 'none' || litNodes.has(id) || read?.nodes.has(id) === true;
  return (
    <g
      stroke="var(--canvas)"
      strokeWidth={3.2}
      strokeLinejoin="round"
      paintOrder="stroke"
      className="pointer-events-none select-none"
    >
      {labels.map((label) =>
        isShown(label) ? (
          <Name key={label.key} label={label} />
        ) : isLand(label) ? (
          <Name key={label.key} label={label} quiet />
        ) : null,
      )}
    </g>
  );
}

const isLand = ({ font }: MapLabel): boolean => font.startsWith('italic');

function Name({
  label: { id, text, font, tone, lineHeight, box },
  quiet = false,
}: {
  readonly label: MapLabel;
  readonly quiet?: boolean;
}) {
  return (
    <text
      data-label={id ?? undefined}
      fill={`var(--${quiet ? 'ink-3' : tone})`}
      style={{ font }}
      opacity={quiet ? 0.55 : undefined}
      textAnchor="middle"
    >
      {text.lines.map((line, n) => (
        <tspan
          key={line}
          x={((box.x1 + box.x2) / 2).toFixed(1)}
          y={(box.y1 + lineHeight * (n + 0.8)).toFixed(1)}
        >
          {line}
          {n === text.lines.length - 1 && text.year !== null && (
            <tspan fill="var(--ink-3)"> {text.year}</tspan>
          )}
        </tspan>
      ))}
    </text>
  );
}
