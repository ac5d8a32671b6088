import { type ActiveFilter, clearFilter, listActiveFilters } from '../../domain/activeFilters.ts';
import { useActions, useAppStore, useIndex } from '../../store/react.tsx';
import { Chip } from '../../ui/Chip.tsx';
import { useLanguage, useText } from '../../ui/language.tsx';
import { formatYears } from './formatYears.ts';
import { messages } from './messages.ts';

/** A chip per filter that is on; a click takes it off. */
export function ActiveChips() {
  const text = useText(messages);
  const filters = useAppStore((state) => state.view.filters);
  const { setFilters } = useActions();
  const nameOf = useNameOf();
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

function useNameOf(): (active: ActiveFilter) => string {
  const text = useText(messages);
  const language = useLanguage();
  const index = useIndex();
  return (active) => {
    switch (active.kind) {
      case 'type':
        return text.typeHidden[active.value];
      case 'family':
        return text.familyHidden[active.value];
      case 'certainty':
        return text.certaintyHidden[active.value];
      case 'article': {
        const { article, number } = index.article(active.value);
        return text.sourceHidden(number, article.publisher ?? text.unnamedPublisher);
      }
      case 'country':
        return index.node(active.value).label[language];
      case 'years':
        return active.basis === 'published' ? text.publishedIn(formatYears(active)) : formatYears(active);
      case 'corroboration':
        return text.atLeast(active.least);
      case 'teasers':
        return text.teasersHidden;
    }
  };
}
