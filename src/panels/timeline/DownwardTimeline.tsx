import { type KeyboardEvent, type ReactNode, useMemo, useRef, useState } from 'react';
import { yearOfDay } from '../../domain/timeline/dateExtent.ts';
import { useMediaQuery } from '../../ui/hooks/useMediaQuery.ts';
import { useWidth } from '../../ui/hooks/useWidth.ts';
import { useText } from '../../ui/language.tsx';
import { phoneWidth } from '../../ui/screens.ts';
import { DownwardItem } from './DownwardItem.tsx';
import { DownwardYear } from './DownwardYear.tsx';
import { messages } from './messages.ts';
import { TimeAxis } from './TimeAxis.tsx';
import { TimelineHead } from './TimelineHead.tsx';
import { UndatedList } from './UndatedList.tsx';
import { useFollowedItem } from './useFollowedItem.ts';
import { useFollowSelection } from './useFollowSelection.ts';
import { useItemStates } from './useItemStates.ts';
import type { TimelineView } from './useTimeline.ts';
import { useUndated } from './useUndated.ts';
import { useZoom } from './useZoom.ts';

/** Time from top to bottom, for a narrow space: each item in whole sentences, year under year, below a small axis. */
export function DownwardTimeline({
  timeline,
  children,
}: {
  readonly timeline: TimelineView;
  readonly children: ReactNode;
}) {
  const text = useText(messages);
  const scroller = useRef<HTMLDivElement>(null);
  const roomPx = useWidth(scroller);
  const { scale } = useZoom(scroller, timeline.pieces, roomPx);
  const phone = useMediaQuery(phoneWidth);
  const undated = useUndated(timeline.undated);
  const stateOf = useItemStates();
  const [reached, setReached] = useState<string | null>(null);
  const { items, published } = timeline;
  const years = useMemo(() => groupByYear(timeline), [timeline]);
  const firstSelected = items.find((item) => stateOf(item).selected)?.key;
  const followed = useFollowedItem(items, stateOf);
  const known = items.some(({ key }) => key === reached);
  const stop = known ? reached : (firstSelected ?? items[0]?.key);

  useFollowSelection(scroller, followed, phone ? 0.4 : 1);

  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowUp: -1, ArrowLeft: -1, ArrowDown: 1, ArrowRight: 1 }[event.key];
    const key = event.target instanceof HTMLElement ? event.target.dataset.item : undefined;
    if (step === undefined || key === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    const next = items[items.findIndex((item) => item.key === key) + step];
    if (next === undefined) return;
    event.preventDefault();
    scroller.current?.querySelector<HTMLElement>(`[data-item="${CSS.escape(next.key)}"]`)?.focus();
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it handles keys for the items inside.
    <div
      ref={scroller}
      onKeyDown={onKeyDown}
      className="relative min-h-0 flex-1 overflow-x-hidden overflow-y-scroll"
    >
      <TimelineHead timeline={timeline} onShowUndated={undated.show}>
        {children}
      </TimelineHead>
      {roomPx > 0 && (
        <div className="sticky top-0 z-20 border-y border-t-rule-2 border-b-ink bg-canvas">
          <TimeAxis timeline={timeline} scale={scale} widthPx={roomPx} compact />
        </div>
      )}
      {years.map(({ firstYear, lastYear, kind, items: inYear, published: articles }) => (
        <DownwardYear
          key={firstYear}
          firstYear={firstYear}
          lastYear={lastYear}
          isBreak={kind === 'break'}
          articles={articles}
        >
          {inYear.map((item) => (
            <DownwardItem
              key={item.key}
              item={item}
              state={stateOf(item)}
              isStop={item.key === stop}
              onFocus={() => setReached(item.key)}
            />
          ))}
        </DownwardYear>
      ))}
      {items.length === 0 && published.length === 0 && (
        <p className="type-ui p-5 text-ink-2">{text.nothingDated}</p>
      )}
      <UndatedList undated={undated} widthPx={roomPx} />
    </div>
  );
}

const groupByYear = ({ pieces, items, published, range }: TimelineView) =>
  pieces
    .map((piece) => {
      const isHere = ({ extent }: { readonly extent: { readonly from: number } }) => {
        const year = yearOfDay(extent.from);
        return year >= piece.firstYear && year <= piece.lastYear;
      };
      return { ...piece, items: items.filter(isHere), published: published.filter(isHere) };
    })
    .filter(({ firstYear, lastYear }) => lastYear >= range.from && firstYear <= range.to);
