import { numberEn, numberFr } from '../../lib/counted.ts';
import { defineMessages, useText } from '../language.tsx';
import { whenInSight } from '../whenInSight.ts';
import { Button } from './Button.tsx';

interface ShowMoreProps {
  /** How many are not shown. */
  readonly left: number;
  readonly onShow: () => void;
  readonly className: string;
}

/** Below the part of a long list that is drawn: draws more of it when it comes into sight, or is pressed. */
export function ShowMore({ left, onShow, className }: ShowMoreProps) {
  const text = useText(messages);
  if (left <= 0) return null;
  return (
    <p ref={whenInSight(onShow)} className={className}>
      <Button onClick={onShow}>{text.more(left)}</Button>
    </p>
  );
}

const messages = defineMessages({
  fr: { more: (n: number) => `Montrer la suite (${numberFr(n)})` },
  en: { more: (n) => `Show more (${numberEn(n)})` },
});
