import type { ActiveFilter } from '../../domain/filter/activeFilters.ts';
import { kindWords } from '../../domain/graph/kindWords.ts';
import { useIndex } from '../../store/react.tsx';
import { useLanguage, useText } from '../../ui/language.tsx';
import { messages } from './messages.ts';

/** What is shown again when filters give way: « les lieux », « toutes les années ». Each once. */
export function useLiftedNames(): (lifted: readonly ActiveFilter[]) => readonly string[] {
  const { lifted: names } = useText(messages);
  const language = useLanguage();
  const index = useIndex();
  const nameOf = (filter: ActiveFilter): string => {
    switch (filter.kind) {
      case 'type':
        return names.type(kindWords[language].types[filter.value]);
      case 'family':
        return names.family[filter.value];
      case 'certainty':
        return names.certainty[filter.value];
      case 'article':
        return names.article(index.article(filter.value).number);
      default:
        return names[filter.kind];
    }
  };
  return (lifted) => [...new Set(lifted.map(nameOf))];
}
