import { openFilters } from '../../domain/activeFilters.ts';
import { useActions, useVisible } from '../../store/react.tsx';
import { Button } from '../../ui/Button.tsx';
import { useText } from '../../ui/language.tsx';
import { ActiveChips } from './ActiveChips.tsx';
import { messages } from './messages.ts';

/** Where the filters leave nothing to draw: which they are, and the way out. */
export function EmptyCanvas() {
  const text = useText(messages);
  const empty = useVisible().nodes.size === 0;
  const { setFilters } = useActions();
  return (
    <div className="pointer-events-none absolute inset-0 grid place-items-center p-5">
      <div role="status">
        {empty && (
          <div className="pointer-events-auto flex max-w-[420px] flex-col items-start gap-4 rounded-control border border-rule-2 bg-panel p-5 shadow-float">
            <p className="type-count">{text.noNode}</p>
            <div className="flex flex-wrap gap-[7px]">
              <ActiveChips />
            </div>
            <Button primary onClick={() => setFilters(openFilters)}>
              {text.showAll}
            </Button>
          </div>
        )}
      </div>
    </div>
  );
}
