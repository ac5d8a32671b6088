import { useText } from '../../ui/language.tsx';
import { messages } from './messages.ts';
import { OriginChoice } from './OriginChoice.tsx';

/** The choice between ink and pencil among the other filters, for a graph in which something is proposed. */
export function OriginFilter() {
  const text = useText(messages);
  return (
    <div className="flex min-h-[1.75rem] items-center justify-between gap-2 border-t border-rule-2 py-1 touch:min-h-hit">
      <span className="type-ui">{text.origin}</span>
      <OriginChoice />
    </div>
  );
}
