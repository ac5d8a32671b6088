import { useMemo } from 'react';
import { listActiveFilters, openFilters } from '../../domain/filter/activeFilters.ts';
import { type Change, nearestFilters } from '../../domain/filter/nearestFilters.ts';
import { formatYears } from '../../domain/time/formatYears.ts';
import { useActions, useAppStore, useIndex, useVisible } from '../../store/react.tsx';
import { leaveFocus, scopeOf, showHidden } from '../../store/view/focusTransitions.ts';
import { setFilters } from '../../store/view/transitions.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { useText } from '../../ui/language.tsx';
import { emptyMessages } from './emptyMessages.ts';
import { messages } from './messages.ts';
import { useFilterName } from './useFilterName.ts';

const proposedAtMost = 3;

/** The active filters, the nearest ones that leave something, and a way out of all of them. */
export function NothingLeft() {
  const text = useText(emptyMessages);
  const { showAll, showAllNote } = useText(messages);
  const index = useIndex();
  const visible = useVisible();
  const view = useAppStore((state) => state.view);
  const { filters } = view;
  const nameOf = useFilterName();
  const { changeView, setFilters: change } = useActions();
  const near = useMemo(() => nearestFilters(index, filters, scopeOf(view)), [index, filters, view]);
  const say = (one: Change): string => {
    if (one.kind === 'years') return formatYears(one.years);
    return one.kind === 'anyCountry' ? text.anyCountryInstead : text.without(nameOf(one.filter));
  };
  const openAll = () => changeView((now) => leaveFocus(showHidden(setFilters(now, openFilters))));
  return (
    <div
      className={`grid h-full justify-items-center px-5 pt-5 ${
        visible.nodes.size === 0 ? 'items-center' : 'items-end pb-16'
      }`}
    >
      <div className="pointer-events-auto flex max-w-[460px] flex-col items-start gap-2.5 rounded-control border border-rule-2 bg-panel p-5 shadow-float">
        <p className="type-count">
          {visible.nodes.size === 0 ? text.noNode : text.onlyChosen(filters.countries.length)}
        </p>
        <p className="type-ui text-ink-2">{listActiveFilters(filters).map(nameOf).join(', ')}</p>
        {near.length > 0 && (
          <div className="flex flex-wrap items-center gap-1.5">
            <span className="type-ui text-ink-2">{text.nearest}</span>
            {near.slice(0, proposedAtMost).map(({ changes, filters: next, nodes }, at) => (
              <Button key={JSON.stringify(changes)} primary={at === 0} onClick={() => change(next)}>
                {text.leaves(changes.map(say).join(', '), nodes)}
              </Button>
            ))}
          </div>
        )}
        <Button primary={near.length === 0} title={showAllNote} onClick={openAll}>
          {showAll}
        </Button>
      </div>
    </div>
  );
}
