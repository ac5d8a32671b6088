import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useLayoutEffect } from 'react';
import type { ListRow } from './rows.ts';

interface ListRowsProps {
  readonly rows: readonly ListRow[];
  readonly active: number;
  readonly scroller: HTMLElement | null;
  readonly children: (row: ListRow, place: number) => ReactNode;
}

/** Assumed heights of rows until they have been measured, in CSS pixels. */
const likelyHeights = { node: 32, edge: 62 } as const;
const rowsBeyondSight = 8;

/**
 * Renders the rows in view, a few around them, and the active one wherever it is, so that the page stays small however
 * long the list is.
 */
export function ListRows({ rows, active, scroller, children }: ListRowsProps) {
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller,
    estimateSize: (place) => likelyHeights[rows[place]?.kind ?? 'node'],
    getItemKey: (place) => rows[place]?.key ?? place,
    overscan: rowsBeyondSight,
    initialRect: { width: 320, height: 480 },
    useFlushSync: false,
    rangeExtractor: (range) => {
      const places = defaultRangeExtractor(range);
      return active < 0 || places.includes(active) ? places : [...places, active].sort((a, b) => a - b);
    },
  });

  // biome-ignore lint/correctness/useExhaustiveDependencies: another list may have its active row at the same position.
  useLayoutEffect(() => {
    if (active >= 0) virtual.scrollToIndex(active, { align: 'auto' });
  }, [virtual, active, rows]);

  return (
    <div role="presentation" className="relative" style={{ height: virtual.getTotalSize() }}>
      {virtual.getVirtualItems().map(({ key, index: place, start }) => {
        const row = rows[place];
        return (
          row && (
            <div
              key={key}
              role="presentation"
              ref={virtual.measureElement}
              data-index={place}
              className="absolute inset-x-0 top-0"
              style={{ transform: `translateY(${start}px)` }}
            >
              {children(row, place)}
            </div>
          )
        );
      })}
    </div>
  );
}
