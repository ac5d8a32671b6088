import { ChevronDown, ChevronUp } from 'lucide-react';
import { useState } from 'react';
import type { NodeId } from '../../domain/basics/ids.ts';
import { countriesOfEdge, countriesOfNode } from '../../domain/filter/countryRule.ts';
import type { Count } from '../../domain/filter/facets.ts';
import type { VisibleGraph } from '../../domain/filter/filter.ts';
import type { GraphIndex } from '../../domain/graph/graphIndex.ts';
import { nameOf } from '../../domain/graph/nameOf.ts';
import { howSoonAside } from '../../store/howSoonAside.ts';
import { useActions, useAppStore, useIndex, useStoreHandle } from '../../store/react.tsx';
import { visibleOf } from '../../store/selectors.ts';
import { Segmented } from '../../ui/controls/Segmented.tsx';
import { Boundary } from '../../ui/faults/Boundary.tsx';
import { useLate } from '../../ui/hooks/useLate.ts';
import { useFigure, useLanguage, useText, widthOf } from '../../ui/language.tsx';
import { preloadable } from '../../ui/preloadable.tsx';
import { CountryRow } from './CountryRow.tsx';
import { messages } from './messages.ts';
import { RailSection } from './RailSection.tsx';
import { toggle } from './toggle.ts';
import { useLateFacets } from './useLateFacets.ts';

const shownAtFirst = 6;

/** When the page is first drawn no country is ticked, so this can load later. */
const CountrySentence = preloadable(async () => (await import('./CountrySentence.tsx')).CountrySentence);

/**
 * The countries that the articles name. None chosen means all; several mean any of them, or all at once by a switch.
 */
export function CountryFilter() {
  const text = useText(messages);
  const language = useLanguage();
  const index = useIndex();
  const counts = inSteadyOrder(useLateFacets().countries, index);
  // With the counts: the rows follow what the graph has followed.
  const visible = useLate(useStoreHandle(), visibleOf, howSoonAside);
  const chosen = useAppStore((state) => state.view.filters.countries);
  const mode = useAppStore((state) => state.view.filters.countryMode);
  const { setFilters } = useActions();
  const [unfolded, setUnfolded] = useState(false);

  const rows = counts.filter(
    ({ value }, place) => unfolded || place < shownAtFirst || chosen.includes(value),
  );
  const folded = counts.length - rows.length;
  const most = Math.max(1, ...counts.map(({ count }) => count));
  const minWidth = widthOf(useFigure()(most));
  const rule = mode === 'all' ? text.countryRuleAll : text.countryRule;
  return (
    <RailSection title={text.countries} aside={text.passagesUnit} hint={rule}>
      <div className="grid grid-cols-[minmax(0,1fr)]">
        {rows.map(({ value, count }) => (
          <CountryRow
            key={value}
            country={index.node(value)}
            name={nameOf(index.node(value), language)}
            count={count}
            share={count / most}
            minWidth={minWidth}
            disabled={count === 0 && !chosen.includes(value) && !tickableCountries(index, visible).has(value)}
            checked={chosen.includes(value)}
            onToggle={() => setFilters({ countries: toggle(chosen, value) })}
          />
        ))}
      </div>
      {(unfolded || folded > 0) && counts.length > shownAtFirst && (
        <button
          type="button"
          aria-expanded={unfolded}
          onClick={() => setUnfolded(!unfolded)}
          className="type-ui -mx-2 flex h-(--h-row) items-center gap-2 rounded-control px-2 text-ink-2 hover:bg-sunken touch:h-hit"
        >
          {unfolded ? (
            <ChevronUp size={14} aria-hidden="true" />
          ) : (
            <ChevronDown size={14} aria-hidden="true" />
          )}
          {unfolded ? text.fewerCountries : text.moreCountries(folded)}
        </button>
      )}
      {chosen.length >= 2 && (
        <div className="py-1">
          <Segmented
            label={text.countryMode}
            value={mode}
            options={[
              { value: 'any', label: text.anyCountry },
              { value: 'all', label: text.everyCountry },
            ]}
            onChange={(countryMode) => setFilters({ countryMode })}
          />
        </div>
      )}
      {chosen.length > 0 && (
        <Boundary place="note">
          <CountrySentence />
        </Boundary>
      )}
    </RailSection>
  );
}

/** Sorted by how often the whole corpus names them: rows that moved while filtering could not be clicked. */
const inSteadyOrder = (counts: readonly Count<NodeId>[], index: GraphIndex): readonly Count<NodeId>[] =>
  [...counts].sort(
    (a, b) => index.passageCount(b.value) - index.passageCount(a.value) || (a.value < b.value ? -1 : 1),
  );

/**
 * The countries that something shown concerns, even if no remaining passage names them: a link of 2015 that concerns
 * Morocco keeps Morocco available, though the sentences that name it are from other years.
 */
function tickableCountries(index: GraphIndex, visible: VisibleGraph): ReadonlySet<NodeId> {
  const known = knownTickable.get(visible);
  if (known !== undefined) return known;
  const tickable = new Set([
    ...[...visible.nodes].flatMap((id) => countriesOfNode(index.node(id))),
    ...[...visible.edges.keys()].flatMap((id) => countriesOfEdge(index, index.edge(id))),
  ]);
  knownTickable.set(visible, tickable);
  return tickable;
}

const knownTickable = new WeakMap<VisibleGraph, ReadonlySet<NodeId>>();
