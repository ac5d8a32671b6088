import type { AppState } from '../../store/appStore.ts';
import { facetsOf } from '../../store/facets.ts';
import { howSoonAside } from '../../store/howSoonAside.ts';
import { useActions, useAppStore, useStoreHandle } from '../../store/react.tsx';
import { Segmented } from '../../ui/controls/Segmented.tsx';
import { useLate } from '../../ui/hooks/useLate.ts';
import { useText } from '../../ui/language.tsx';
import { messages } from './messages.ts';

const origins = ['any', 'verified', 'proposed'] as const;

interface OriginChoiceProps {
  readonly size?: 'small' | 'large';
  /** Whether the name of each value says how many links it leaves, which takes a while to work out for a large graph. */
  readonly counted?: boolean;
}

/** « Tout · À l’encre · Au crayon » : what a person has verified, what a program alone proposes, or both. */
export function OriginChoice({ size = 'small', counted = true }: OriginChoiceProps) {
  const text = useText(messages);
  const origin = useAppStore((state) => state.view.filters.origin);
  const counts = useLate(useStoreHandle(), counted ? originsOf : noOrigins, howSoonAside);
  const { setFilters } = useActions();
  return (
    <Segmented
      label={text.choice}
      size={size}
      value={origin}
      options={origins.map((value) => {
        const name =
          counts === null
            ? text.origins[value]
            : text.showOnly(
                text.origins[value],
                value === 'any' ? counts.verified + counts.proposed : counts[value],
              );
        return { value, label: text.origins[value], name, title: name };
      })}
      onChange={(value) => setFilters({ origin: value })}
    />
  );
}

const originsOf = (state: AppState) => facetsOf(state).origins;
const noOrigins = () => null;
