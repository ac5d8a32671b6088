import { ChartNoAxesColumn, ListFilter } from 'lucide-react';
import { formatYears } from '../../domain/time/formatYears.ts';
import { useActions, useAppStore, useIndex } from '../../store/react.tsx';
import { Glyph } from '../../ui/evidence/Glyph.tsx';
import { foldedRailLook } from '../../ui/frame.tsx';
import { useText } from '../../ui/language.tsx';
import { messages } from './messages.ts';
import { toggle } from './toggle.ts';
import { useLateFacets } from './useLateFacets.ts';

/**
 * Takes the place of the rail where there is no room for it: switches for node types, and two ways to open the rest.
 */
export function FiltersStrip() {
  const text = useText(messages);
  const { types } = useLateFacets();
  const hidden = useAppStore((state) => state.view.filters.hiddenTypes);
  const chosenYears = useAppStore((state) => state.view.filters.years);
  const isOpen = useAppStore((state) => state.session.over === 'filters');
  const extent = useIndex().yearsExtent;
  const { setFilters, open } = useActions();
  const years = text.openYears(chosenYears ? formatYears(chosenYears) : text.allYears(formatYears(extent)));
  return (
    <section aria-label={text.filters} className={foldedRailLook}>
      <button
        type="button"
        aria-label={text.openFilters}
        title={text.openFilters}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onClick={() => open('filters')}
        className={stripButton}
      >
        <ListFilter size={17} aria-hidden="true" />
      </button>
      <span aria-hidden="true" className="h-px w-6 bg-rule-2" />
      <fieldset aria-label={text.stripTypes} className="flex flex-col gap-1">
        {types.map(({ value, count }) => {
          const shown = !hidden.includes(value);
          const name = `${text.type[value]}, ${text.nodes(count)}`;
          return (
            <button
              key={value}
              type="button"
              aria-pressed={shown}
              aria-label={name}
              title={
                count === 0 ? text.none : shown ? name : `${text.typeHidden[value]}, ${text.nodes(count)}`
              }
              disabled={count === 0}
              onClick={() => setFilters({ hiddenTypes: toggle(hidden, value) })}
              className={stripButton}
            >
              <Glyph name={value} muted={!shown} />
              {!shown && <Strike />}
            </button>
          );
        })}
      </fieldset>
      <span aria-hidden="true" className="h-px w-6 bg-rule-2" />
      <button
        type="button"
        aria-label={years}
        title={years}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onClick={() => open('filters')}
        className={`${stripButton} ${chosenYears ? 'border-ink' : ''}`}
      >
        <ChartNoAxesColumn size={17} aria-hidden="true" />
      </button>
    </section>
  );
}

const stripButton =
  'relative grid size-8 shrink-0 touch:size-hit place-items-center rounded-control border border-transparent text-ink hover:bg-sunken disabled:opacity-40 disabled:hover:bg-transparent';

/** Crosses out what is hidden, so that this is not shown by the missing colour alone. */
function Strike() {
  return (
    <svg aria-hidden="true" className="absolute" width="18" height="18" viewBox="0 0 18 18" fill="none">
      <path d="M1 17 17 1" stroke="var(--ink-3)" strokeWidth="1.25" />
    </svg>
  );
}
