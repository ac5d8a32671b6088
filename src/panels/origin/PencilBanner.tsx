import { PencilLine, X } from 'lucide-react';
import { Button, IconButton } from '../../ui/controls/Button.tsx';
import { useText } from '../../ui/language.tsx';
import { messages } from './messages.ts';
import { OriginChoice } from './OriginChoice.tsx';

export interface PencilBannerProps {
  /** How many proposals wait for a person. */
  readonly count: number;
  /** Whether the choice beside it already says how many links each of its values leaves; it looks the same without. */
  readonly counted: boolean;
  /** Opens them; undefined where there are no files to write decisions into. */
  readonly onReview?: (() => void) | undefined;
  readonly onDismiss: () => void;
}

/** Says above the graph that something in it is only proposed, and leads to where that is verified. */
export function PencilBanner({ count, counted, onReview, onDismiss }: PencilBannerProps) {
  const text = useText(messages);
  return (
    <section
      aria-label={text.banner}
      className="@container flex min-h-11 items-center gap-3 border-b border-rule-2 bg-panel py-1 pr-2 pl-4.5 max-phone:flex-wrap max-phone:pl-3"
    >
      <PencilLine size={16} aria-hidden="true" className="shrink-0 text-ink-2" />
      <p className="type-ui mr-auto min-w-0 max-phone:basis-[calc(100%-2.5rem)]">
        <strong className="font-[660]">{onReview ? text.toReview(count) : text.proposals(count)}</strong>
        <span className="max-stack:hidden @max-[56rem]:hidden">
          {onReview ? text.drawn(count) : text.nobodyVerified(count)}
        </span>
      </p>
      <span className="shrink-0 whitespace-nowrap">
        <OriginChoice counted={counted} />
      </span>
      {onReview && (
        <Button onClick={onReview} className="h-7">
          {text.review}
        </Button>
      )}
      <IconButton label={text.dismiss} onClick={onDismiss}>
        <X size={16} aria-hidden="true" />
      </IconButton>
    </section>
  );
}
