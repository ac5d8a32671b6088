import type { MarkedPassage } from '../../domain/passages/passages.ts';
import { useText } from '../../ui/language.tsx';
import { messages } from './messages.ts';

/** Whether the words are in a box or in the page's chrome. */
export const isOutside = ({ section }: MarkedPassage): boolean =>
  section === 'related' || section === 'boilerplate';

/** Says that the words are not the article's own. */
export function OutsideTag() {
  const text = useText(messages);
  return (
    <span
      title={text.outsideWhy}
      className="type-code inline-flex h-[1.0625rem] shrink-0 items-center rounded-tag border border-dashed border-ink-3 px-1 whitespace-nowrap text-ink-2"
    >
      {text.outside}
    </span>
  );
}
