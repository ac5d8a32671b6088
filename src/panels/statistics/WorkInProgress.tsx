import { useText } from '../../ui/language.tsx';
import { messages } from './messages.ts';

/** Takes the place, and the height, of a list while that is being computed. */
export function WorkInProgress({ part }: { readonly part: number }) {
  const text = useText(messages);
  return <p className="figure-waiting type-ui text-ink-2">{text.working(part)}</p>;
}
