import type { ReactNode } from 'react';
import type { TimelineItem } from '../../domain/timeline/timeline.ts';
import { useItemActs } from './useItemActs.ts';

interface ItemButtonProps {
  readonly item: TimelineItem;
  readonly selected: boolean;
  /** Whether the Tab key leads here. */
  readonly isStop: boolean;
  readonly onFocus: () => void;
  readonly className: string;
  readonly children: ReactNode;
}

/** The whole item as one target: a press opens it, pointer and keyboard light it in every display. */
export function ItemButton({ item, selected, isStop, onFocus, className, children }: ItemButtonProps) {
  const acts = useItemActs();
  return (
    <button
      type="button"
      data-item={item.key}
      data-date={item.when}
      tabIndex={isStop ? 0 : -1}
      aria-current={selected ? 'true' : undefined}
      onClick={(event) => acts.open(item.subject, event)}
      onContextMenu={(event) => acts.menu(item.subject, event)}
      onPointerEnter={(event) => acts.enter(item.subject, event)}
      onPointerLeave={acts.leave}
      onFocus={(event) => {
        onFocus();
        if (event.currentTarget.matches(':focus-visible')) acts.point(item.subject);
      }}
      onBlur={acts.leave}
      className={className}
    >
      {children}
    </button>
  );
}
