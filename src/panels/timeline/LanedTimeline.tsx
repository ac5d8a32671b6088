import { type KeyboardEvent, type ReactNode, useDeferredValue, useId, useRef, useState } from 'react';
import type { Language } from '../../domain/basics/languages.ts';
import type { GraphIndex } from '../../domain/graph/graphIndex.ts';
import type { LaneChoice } from '../../domain/timeline/laneChoice.ts';
import { type Move, nextItem } from '../../domain/timeline/nextItem.ts';
import type { TimelineItem } from '../../domain/timeline/timeline.ts';
import type { AxisPiece } from '../../domain/timeline/timeScale.ts';
import { measureText } from '../../drawing/measureText.ts';
import type { ItemLabel } from '../../drawing/timeline/itemLabel.ts';
import { labelWidth } from '../../drawing/timeline/labelWidth.ts';
import { type LaidLanes, layOutLanes, screenSizes } from '../../drawing/timeline/layOutLanes.ts';
import { scaleWithin } from '../../drawing/timeline/scaleWithin.ts';
import { rememberLast } from '../../lib/rememberLast.ts';
import { useAppStore, useIndex } from '../../store/react.tsx';
import { useFontsReady } from '../../ui/hooks/useFontsReady.ts';
import { useWidth } from '../../ui/hooks/useWidth.ts';
import { laneNames } from '../../ui/laneNames.ts';
import { useLanguage, useText } from '../../ui/language.tsx';
import { Backdrop } from './Backdrop.tsx';
import { ItemCard } from './ItemCard.tsx';
import { ItemMark } from './ItemMark.tsx';
import { messages } from './messages.ts';
import { TimeAxis } from './TimeAxis.tsx';
import { TimelineHead } from './TimelineHead.tsx';
import { UndatedList } from './UndatedList.tsx';
import { useDragScroll } from './useDragScroll.ts';
import { useFollowedItem } from './useFollowedItem.ts';
import { useFollowSelection } from './useFollowSelection.ts';
import { useItemStates } from './useItemStates.ts';
import { useSaid } from './useSaid.ts';
import type { TimelineView } from './useTimeline.ts';
import { useUndated } from './useUndated.ts';
import { useZoom } from './useZoom.ts';

const moves: Readonly<Record<string, Move>> = {
  ArrowLeft: 'earlier',
  ArrowRight: 'later',
  ArrowUp: 'up',
  ArrowDown: 'down',
  Home: 'first',
  End: 'last',
};

/** Time from left to right, one lane under the other, under an axis that stays in view. */
export function LanedTimeline({
  timeline,
  children,
}: {
  readonly timeline: TimelineView;
  readonly children: ReactNode;
}) {
  const text = useText(messages);
  const language = useLanguage();
  const index = useIndex();
  const keysId = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const roomPx = useWidth(scroller);
  const zoom = useZoom(scroller, timeline.pieces, roomPx);
  const onDrag = useDragScroll(scroller);
  const undated = useUndated(timeline.undated);
  const ready = useFontsReady(index);
  const by = useAppStore((state) => state.view.lanes);
  const nameOfLane = laneNames(index, by, language);
  const stateOf = useItemStates();
  const saidOf = useSaid();
  const [reached, setReached] = useState<string | null>(null);
  const { items } = timeline;
  const { scale, widthPx } = zoom;

  const { lanes, labels, placed } =
    widthPx > 0 ? layOut(index, items, by, language, timeline.pieces, widthPx, ready) : unknownLanes;

  const keys = items.map(({ key }) => key);
  const firstSelected = items.find((item) => stateOf(item).selected)?.key;
  const followed = useFollowedItem(items, stateOf);
  const stop =
    reached !== null && keys.includes(reached) ? reached : (firstSelected ?? lanes[0]?.packed[0]?.item.key);

  useFollowSelection(scroller, followed, 1, widthPx);

  /**
   * At first only the marks in view: the others follow in the next moment, unless one of them is to be scrolled into
   * view.
   */
  const allDrawn = useDeferredValue(true, followed !== undefined);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const key = event.target instanceof HTMLElement ? event.target.dataset.item : undefined;
    const move = moves[event.key];
    if (key !== undefined && move !== undefined) {
      const next = nextItem(lanes, key, move);
      if (next !== null) focusItem(scroller.current, next);
    } else if (event.key === '+' || event.key === '=') zoom.zoomBy(1.6);
    else if (event.key === '-') zoom.zoomBy(1 / 1.6);
    else if (event.key === '0') zoom.fit(timeline.range);
    else return;
    event.preventDefault();
  };

  return (
    <>
      <TimelineHead timeline={timeline} zoom={zoom} onShowUndated={undated.show}>
        {children}
      </TimelineHead>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it handles keys for the marks inside. */}
      <div
        ref={scroller}
        onKeyDown={onKeyDown}
        onPointerDown={onDrag}
        className="relative min-h-0 flex-1 overflow-x-auto overflow-y-scroll border-t border-rule-2"
      >
        {roomPx > 0 && (
          <div className="relative flex min-h-full flex-col" style={{ width: widthPx }}>
            <div className="sticky top-0 z-20 border-b border-ink bg-canvas">
              <TimeAxis timeline={timeline} scale={scale} widthPx={widthPx} />
            </div>
            <div className="relative flex-1">
              <Backdrop scale={scale} range={timeline.range} />
              <p id={keysId} hidden>
                {text.keys}
              </p>
              {lanes.map(({ id, topPx, heightPx, packed }) => (
                <section
                  key={id}
                  aria-label={nameOfLane(id)}
                  className="relative border-b border-rule-2"
                  style={{ height: heightPx }}
                >
                  <h2 className="sticky left-4 inline-block max-w-[90vw] pt-1.5 font-text text-[1rem]/5 text-ink-3 italic">
                    {nameOfLane(id)}
                  </h2>
                  <ul aria-describedby={keysId}>
                    {packed.map(({ item, row }) => {
                      const rowPx = screenSizes.headPx + row * screenSizes.rowPx;
                      if (!allDrawn && topPx + rowPx > window.innerHeight) return null;
                      const label = labels.get(item.key);
                      const place = placed.get(item.key);
                      if (!label || !place) return null;
                      return (
                        <ItemMark
                          key={item.key}
                          item={item}
                          label={label}
                          said={saidOf(item, label)}
                          state={stateOf(item)}
                          isStop={item.key === stop}
                          placed={place}
                          topPx={rowPx}
                          onFocus={() => setReached(item.key)}
                        />
                      );
                    })}
                  </ul>
                </section>
              ))}
              {items.length === 0 && (
                <p className="type-ui sticky left-0 inline-block p-5 text-ink-2">{text.nothingDated}</p>
              )}
            </div>
            <UndatedList undated={undated} widthPx={roomPx} />
          </div>
        )}
      </div>
      <ItemCard scroller={scroller} items={items} />
    </>
  );
}

function focusItem(scroller: HTMLElement | null, key: string): void {
  const mark = scroller?.querySelector<HTMLElement>(`[data-item="${CSS.escape(key)}"]`);
  mark?.focus();
  mark?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

/** As long as the width is not known, nothing is shown. */
const unknownLanes: LaidLanes = { lanes: [], labels: new Map(), placed: new Map(), heightPx: 0 };

/** Whoever comes back finds all where it was, without its being worked out again. `_ready` changes how texts measure. */
const layOut = rememberLast(
  (
    index: GraphIndex,
    items: readonly TimelineItem[],
    by: LaneChoice,
    language: Language,
    pieces: readonly AxisPiece[],
    widthPx: number,
    _ready: boolean,
  ) => {
    const scale = scaleWithin(pieces, widthPx);
    return layOutLanes({ index, items, by, language, scale, widthPx, labelWidth: measuredWidth });
  },
);

const measuredWidth = (label: ItemLabel, sources: readonly number[]): number =>
  labelWidth(label, sources, measureText);
