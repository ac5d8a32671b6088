import { facetsOf, howSoonFacets } from '../../store/facets.ts';
import { useActions, useAppStore, useStoreHandle } from '../../store/react.tsx';
import { Segmented } from '../../ui/controls/Segmented.tsx';
import { useLate } from '../../ui/hooks/useLate.ts';
import { useText } from '../../ui/language.tsx';
import { messages } from './messages.ts';

const origins = ['any', 'verified', 'proposed'] as const;

/** « Tout · À l’encre · Au crayon » : what a person has verified, what a program alone proposes, or both. */
export function OriginChoice({ size = 'small' }: { readonly size?: 'small' | 'large' }) {
  const text = useText(messages);
  const origin = useAppStore((state) => state.view.filters.origin);
  const counts = useLate(useStoreHandle(), facetsOf, howSoonFacets).origins;
  const { setFilters } = useActions();
  return (
    <Segmented
      label={text.choice}
      size={size}
      value={origin}
      options={origins.map((value) => {
        const links = value === 'any' ? counts.verified + counts.proposed : counts[value];
        const name = text.showOnly(text.origins[value], links);
        return { value, label: text.origins[value], name, title: name };
      })}
      onChange={(value) => setFilters({ origin: value })}
    />
  );
}
