import { ChevronDown, ChevronLeft, ChevronRight } from 'lucide-react';
import { sameRange, shiftRange, type YearRange } from '../../domain/time/yearRange.ts';
import { useActions, useAppStore, useIndex } from '../../store/react.tsx';
import { useText } from '../../ui/language.tsx';
import { messages } from './messages.ts';
import { RailSection } from './RailSection.tsx';
import { useLateFacets } from './useLateFacets.ts';
import { YearBrush } from './YearBrush.tsx';
import { YearField } from './YearField.tsx';

/** The years, counted by when it happened or by when it was published. */
export function YearFilter() {
  const text = useText(messages);
  const { years } = useLateFacets();
  const extent = useIndex().yearsExtent;
  const chosen = useAppStore((state) => state.view.filters.years);
  const basis = useAppStore((state) => state.view.filters.yearBasis);
  const { setFilters } = useActions();
  if (years.length === 0) return null;

  const range = chosen ?? extent;
  const choose = (next: YearRange, step: 'push' | 'replace' = 'push'): void =>
    setFilters({ years: sameRange(next, extent) ? null : next }, step);
  return (
    <RailSection
      title={text.years}
      beside={
        <span className="relative ml-0.5 flex items-center">
          <select
            aria-label={text.yearBasis}
            title={text.yearNote[basis]}
            value={basis}
            onChange={(event) =>
              setFilters({ yearBasis: event.target.value === 'published' ? 'published' : 'happened' })
            }
            className="type-meta h-6 cursor-pointer appearance-none [field-sizing:content] rounded-control bg-panel pr-[18px] pl-0.5 text-ink-2 hover:bg-sunken touch:h-hit"
          >
            <option value="happened">{text.happened}</option>
            <option value="published">{text.published}</option>
          </select>
          <ChevronDown size={12} aria-hidden="true" className="pointer-events-none absolute right-1" />
        </span>
      }
      aside={<YearSteps range={chosen} extent={extent} onChoose={choose} />}
    >
      <YearBrush years={years} extent={extent} range={range} onChange={choose} />
      {chosen && <p className="type-meta mt-1 text-ink-3">{text.yearNote[basis]}</p>}
    </RailSection>
  );
}

interface YearStepsProps {
  /** null: all of them. */
  readonly range: YearRange | null;
  readonly extent: YearRange;
  readonly onChoose: (range: YearRange) => void;
}

/** The chosen years as an editable text; a limited range has a button on either side that moves it by one. */
function YearSteps({ range, extent, onChoose }: YearStepsProps) {
  const text = useText(messages);
  const button =
    'grid size-6 place-items-center rounded-control text-ink hover:bg-sunken disabled:text-rule-2 disabled:hover:bg-transparent touch:size-hit';
  return (
    <>
      {range && (
        <button
          type="button"
          aria-label={text.earlier}
          title={text.earlier}
          disabled={range.from <= extent.from}
          onClick={() => onChoose(shiftRange(range, -1, extent))}
          className={button}
        >
          <ChevronLeft size={14} aria-hidden="true" />
        </button>
      )}
      <YearField range={range} extent={extent} onChoose={onChoose} />
      {range && (
        <button
          type="button"
          aria-label={text.later}
          title={text.later}
          disabled={range.to >= extent.to}
          onClick={() => onChoose(shiftRange(range, 1, extent))}
          className={`${button} -mr-1.5`}
        >
          <ChevronRight size={14} aria-hidden="true" />
        </button>
      )}
    </>
  );
}
