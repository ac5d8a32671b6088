import { clearFilter, listActiveFilters } from '../../domain/filter/activeFilters.ts';
import { useActions, useAppStore } from '../../store/react.tsx';
import { Chip } from '../../ui/controls/Chip.tsx';
import { useText } from '../../ui/language.tsx';
import { messages } from './messages.ts';
import { useFilterName } from './useFilterName.ts';

/** One chip per active filter; a click removes the filter. */
export function ActiveChips() {
  const text = useText(messages);
  const filters = useAppStore((state) => state.view.filters);
  const { setFilters } = useActions();
  const nameOf = useFilterName();
  const everyCountry = filters.countryMode === 'all' && filters.countries.length > 1;
  return (
    <>
      {listActiveFilters(filters).map((active) => {
        const name = nameOf(active);
        return (
          <Chip
            key={name}
            removeLabel={text.removeChip(name)}
            onRemove={() => setFilters(clearFilter(filters, active))}
          >
            {name}
          </Chip>
        );
      })}
      {everyCountry && (
        <Chip
          removeLabel={text.removeChip(text.everyCountry)}
          onRemove={() => setFilters({ countryMode: 'any' })}
        >
          {text.everyCountry}
        </Chip>
      )}
    </>
  );
}
