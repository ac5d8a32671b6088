import { useActions, useAppStore } from '../../store/react.tsx';
import { Segmented } from '../../ui/controls/Segmented.tsx';
import { CertaintySample } from '../../ui/evidence/LinkSample.tsx';
import { useText } from '../../ui/language.tsx';
import { LinkSwitch } from './LinkSwitch.tsx';
import { messages } from './messages.ts';
import { RailSection } from './RailSection.tsx';
import { toggle } from './toggle.ts';
import { useLateFacets } from './useLateFacets.ts';

/** The certainty of links, and the least number of articles that attest them. */
export function CertaintyFilter() {
  const text = useText(messages);
  const { certainties, corroboration } = useLateFacets();
  const hidden = useAppStore((state) => state.view.filters.hiddenCertainties);
  const least = useAppStore((state) => state.view.filters.minCorroboration);
  const { setFilters } = useActions();
  return (
    <RailSection title={text.certainties} aside={text.linksUnit}>
      <div className="grid grid-cols-[minmax(0,1fr)]">
        {certainties.map(({ value, count }) => (
          <LinkSwitch
            key={value}
            name={text.certainty[value]}
            count={count}
            shown={!hidden.includes(value)}
            onChange={() => setFilters({ hiddenCertainties: toggle(hidden, value) })}
          >
            <CertaintySample certainty={value} />
          </LinkSwitch>
        ))}
      </div>
      <div className="flex min-h-[1.5rem] items-center justify-between gap-2 touch:min-h-hit">
        <span className="type-ui">{text.corroboration}</span>
        <span className="type-meta flex items-center gap-2 text-ink-3">
          <Segmented
            label={text.corroboration}
            value={least}
            options={[1, 2, 3].map((articles) => {
              const count = corroboration.find(({ value }) => value === articles)?.count ?? 0;
              return {
                value: articles,
                label: String(articles),
                name: `${text.atLeast(articles)}, ${text.links(count)}`,
                title: count === 0 ? text.none : `${text.atLeast(articles)}, ${text.links(count)}`,
                disabled: count === 0 && articles !== least,
              };
            })}
            onChange={(minCorroboration) => setFilters({ minCorroboration })}
          />
          {text.orMore(least)}
        </span>
      </div>
    </RailSection>
  );
}
