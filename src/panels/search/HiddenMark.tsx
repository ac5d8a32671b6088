import { EyeOff } from 'lucide-react';
import { useNarrowedByHand } from '../../store/react.tsx';
import { useText } from '../../ui/language.tsx';
import { messages } from './messages.ts';

/** Says that the filters hide a hit, and what choosing it does about that. */
export function HiddenMark() {
  const text = useText(messages);
  return (
    <span className="type-meta inline-flex shrink-0 items-center gap-1.5 text-ink-2 max-phone:pl-6">
      <EyeOff size={13} aria-hidden="true" />
      {text.hidden(useNarrowedByHand())}
      <span className="border-b border-ink font-semibold text-ink">{text.show}</span>
    </span>
  );
}
