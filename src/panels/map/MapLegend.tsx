import { families } from '../../domain/basics/kinds.ts';
import { LinkSample } from '../../ui/evidence/LinkSample.tsx';
import { useText } from '../../ui/language.tsx';
import { messages } from './messages.ts';
import { fillOf } from './shading.ts';

/** What shades, lines and dashes mean. */
export function MapLegend({
  steps,
  shown,
}: {
  readonly steps: readonly number[];
  readonly shown: ReadonlySet<string>;
}) {
  const text = useText(messages);
  return (
    <section
      aria-label={text.legend}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard.
      tabIndex={0}
      className="type-meta flex min-h-(--h-legend) shrink-0 items-center gap-x-4 overflow-x-auto border-t border-rule-2 bg-canvas px-4.5 whitespace-nowrap text-ink-2 focus-visible:-outline-offset-4"
    >
      <span className="flex items-center gap-2">
        <span className="type-ui-strong text-ink">{text.steps}</span>
        {steps.map((least, n) => (
          <span key={least} className="flex items-center gap-1">
            <svg aria-hidden="true" width={18} height={12}>
              <rect
                x={0.5}
                y={0.5}
                width={17}
                height={11}
                fill={fillOf(n + 1)}
                stroke="var(--field)"
                strokeWidth={0.8}
              />
            </svg>
            <span className="type-num">{text.stepRange(least, endOf(steps, n))}</span>
          </span>
        ))}
      </span>
      <Divider />
      {families
        .filter((family) => shown.has(family))
        .map((family) => (
          <span key={family} className="flex items-center gap-1.5">
            <LinkSample family={family} widthPx={25} />
            {text.families[family]}
          </span>
        ))}
      <Divider />
      <Line dash="4 3.5" name={text.unconfirmed} />
      <Line dash="2 3" name={text.disputed} faint />
    </section>
  );
}

const endOf = (steps: readonly number[], n: number): number | null => {
  const next = steps[n + 1];
  return next === undefined ? null : next - 1;
};

function Line({
  dash,
  name,
  faint = false,
}: {
  readonly dash: string;
  readonly name: string;
  readonly faint?: boolean;
}) {
  return (
    <span className="flex items-center gap-1.5">
      <svg aria-hidden="true" width={24} height={10} fill="none">
        <path
          d="M0 5H24"
          stroke={faint ? 'var(--field)' : 'var(--ink-2)'}
          strokeWidth={faint ? 1 : 1.4}
          strokeDasharray={dash}
        />
      </svg>
      {name}
    </span>
  );
}

const Divider = () => <span aria-hidden="true" className="h-4 w-px shrink-0 bg-rule-2" />;
