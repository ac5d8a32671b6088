import { listActiveFilters, openFilters } from '../../domain/filter/activeFilters.ts';
import { useActions, useAppStore, useVisible } from '../../store/react.tsx';
import { leaveFocus, showHidden } from '../../store/view/focusTransitions.ts';
import { setFilters } from '../../store/view/transitions.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { useText } from '../../ui/language.tsx';
import { messages } from './messages.ts';
import { useFilterName } from './useFilterName.ts';

/** Where filters, isolation and hiding leave nothing to draw: which filters there are, and the way out of all. */
export function EmptyCanvas() {
  const text = useText(messages);
  const empty = useVisible().nodes.size === 0;
  const filters = useAppStore((state) => state.view.filters);
  const nameOf = useFilterName();
  const { changeView } = useActions();
  const showAll = () => changeView((view) => leaveFocus(showHidden(setFilters(view, openFilters))));
  return (
    <div className="pointer-events-none absolute inset-0 grid place-items-center p-5">
      <div role="status">
        {empty && (
          <div className="pointer-events-auto flex max-w-[420px] flex-col items-start gap-3 rounded-control border border-rule-2 bg-panel p-5 shadow-float">
            <p className="type-count">{text.noNode}</p>
            <p className="type-ui text-ink-2">{listActiveFilters(filters).map(nameOf).join(', ')}</p>
            <Button primary onClick={showAll}>
              {text.showAll}
            </Button>
          </div>
        )}
      </div>
    </div>
  );
}
