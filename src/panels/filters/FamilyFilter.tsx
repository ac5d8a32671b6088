import { useActions, useAppStore, useIndex } from '../../store/react.tsx';
import { LinkSample } from '../../ui/evidence/LinkSample.tsx';
import { useText } from '../../ui/language.tsx';
import { LinkSwitch } from './LinkSwitch.tsx';
import { messages } from './messages.ts';
import { RailSection } from './RailSection.tsx';
import { toggle } from './toggle.ts';
import { useLateFacets } from './useLateFacets.ts';

/** One switch per family of links, for when the legend under the canvas is not there to do it. */
export function FamilyFilter() {
  const text = useText(messages);
  const { predicates } = useIndex().graph;
  const { families } = useLateFacets();
  const hidden = useAppStore((state) => state.view.filters.hiddenFamilies);
  const { setFilters } = useActions();
  const inUse = new Set(Object.values(predicates).map(({ family }) => family));
  return (
    <RailSection title={text.families} aside={text.linksUnit} className="hidden max-rail:block">
      <div className="grid grid-cols-[minmax(0,1fr)]">
        {families
          .filter(({ value }) => inUse.has(value))
          .map(({ value, count }) => (
            <LinkSwitch
              key={value}
              name={text.family[value]}
              count={count}
              shown={!hidden.includes(value)}
              onChange={() => setFilters({ hiddenFamilies: toggle(hidden, value) })}
            >
              <LinkSample family={value} />
            </LinkSwitch>
          ))}
      </div>
    </RailSection>
  );
}
