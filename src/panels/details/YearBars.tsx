import type { YearCount } from '../../domain/summaries/entityCard.ts';
import { useText } from '../../ui/language.tsx';
import { messages } from './messages.ts';

const barsHighPx = 22;

/** How many passages are about each year, as small bars; in words for screen readers. */
export function YearBars({ years }: { readonly years: readonly YearCount[] }) {
  const text = useText(messages);
  const first = years[0];
  const last = years.at(-1);
  if (!first || !last || first === last) return null;
  const most = Math.max(...years.map(({ count }) => count));
  const words = years.flatMap(({ year, count }) => (count === 0 ? [] : text.passagesOfYear(year, count)));
  return (
    <div className="mt-1 mb-0.5 w-[240px] max-w-full">
      <div
        role="img"
        aria-label={`${text.perYear} ${words.join(', ')}`}
        className="flex items-end gap-px border-b border-rule-2"
        style={{ height: barsHighPx }}
      >
        {years.map(({ year, count }) => (
          <span key={year} title={text.passagesOfYear(year, count)} className="flex h-full flex-1 items-end">
            <span
              className="block w-full bg-ink-2"
              style={{ height: count === 0 ? 0 : Math.max(2, (count / most) * barsHighPx) }}
            />
          </span>
        ))}
      </div>
      <div aria-hidden="true" className="type-code flex justify-between text-ink-3">
        <span>{first.year}</span>
        <span>{last.year}</span>
      </div>
    </div>
  );
}
