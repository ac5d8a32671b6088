import { useText } from '../../ui/language.tsx';
import { messages } from './messages.ts';

/** Stands where a list will, as high as it will be, while it is worked out. */
export function WorkInProgress({ part }: { readonly part: number }) {
  const text = useText(messages);
  return <p className="figure-waiting type-ui text-ink-2">{text.working(part)}</p>;
}
