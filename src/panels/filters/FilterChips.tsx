import { areDefaultFilters, listActiveFilters, openFilters } from '../../domain/filter/activeFilters.ts';
import { useActions, useAppStore } from '../../store/react.tsx';
import { Button } from '../../ui/controls/Button.tsx';
import { useText } from '../../ui/language.tsx';
import { ActiveChips } from './ActiveChips.tsx';
import { messages } from './messages.ts';

/**
 * What the filters hide, in words: a click shows one part again, or everything. What is hidden at first is listed too.
 */
export function FilterChips() {
  const text = useText(messages);
  const filters = useAppStore((state) => state.view.filters);
  const { setFilters, clearFilters, showPassages } = useActions();
  if (listActiveFilters(filters).length === 0) return null;
  return (
    <fieldset aria-label={text.chips} className="one-row pointer-events-auto flex items-center gap-[7px]">
      <ActiveChips />
      {!areDefaultFilters(filters) && (
        <Button
          onClick={() => showPassages(true)}
          aria-keyshortcuts="P"
          // In the one row of a phone it would be out of sight behind the chips.
          className="h-6 shrink-0 px-2 whitespace-nowrap compact:order-first"
        >
          {text.readPassages}
        </Button>
      )}
      {!areDefaultFilters(filters) && (
        <>
          <button type="button" title={text.resetNote} onClick={clearFilters} className={quietAct}>
            {text.reset}
          </button>
          <button
            type="button"
            title={text.showAllNote}
            onClick={() => setFilters(openFilters)}
            className={quietAct}
          >
            {text.showAll}
          </button>
        </>
      )}
    </fieldset>
  );
}

const quietAct =
  'type-meta h-6 shrink-0 px-1 font-semibold whitespace-nowrap text-ink underline decoration-rule-2 underline-offset-3 hover:decoration-ink touch:h-hit';
