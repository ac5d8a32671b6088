import { useActions } from '../store/react.tsx';
import { useText } from '../ui/language.tsx';
import { messages } from './messages.ts';

/**
 * Leads from the graph to the table that is equivalent to it: visible when it has the focus, and after the graph for
 * screen readers.
 */
export function SeeAsTable() {
  const text = useText(messages);
  const { setDisplay } = useActions();
  return (
    <button
      type="button"
      onClick={() => setDisplay('table')}
      className="type-ui-strong sr-only rounded-control bg-ink text-on-ink focus:not-sr-only focus:absolute focus:bottom-3 focus:left-3 focus:z-20 focus:px-3 focus:py-2"
    >
      {text.seeAsTable}
    </button>
  );
}
