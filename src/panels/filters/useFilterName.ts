import type { ActiveFilter } from '../../domain/filter/activeFilters.ts';
import { nameOf } from '../../domain/graph/nameOf.ts';
import { nameOfSource } from '../../domain/graph/nameOfSource.ts';
import { formatYears } from '../../domain/time/formatYears.ts';
import { useIndex } from '../../store/react.tsx';
import { useLanguage, useText } from '../../ui/language.tsx';
import { messages } from './messages.ts';

/** Names an active filter: « Lieux masqués », « Maroc », « 2015–2016 ». */
export function useFilterName(): (active: ActiveFilter) => string {
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
        return text.sourceHidden(number, nameOfSource(article));
      }
      case 'country':
        return nameOf(index.node(active.value), language);
      case 'years':
        return active.basis === 'published' ? text.publishedIn(formatYears(active)) : formatYears(active);
      case 'corroboration':
        return text.atLeast(active.least);
      case 'teasers':
        return text.teasersHidden;
      case 'origin':
        return text.originOnly[active.value];
    }
  };
}
