import { type KeyboardEvent, useId, useMemo, useRef } from 'react';
import { useIndex, useReading, useSelection } from '../../store/react.tsx';
import { marksOfReading } from '../../store/stops.ts';
import { useStops } from '../../store/useStops.ts';
import type { Reading } from '../../store/view.ts';
import { usePanelFocus } from '../../ui/usePanelFocus.ts';
import { ArticleText } from './ArticleText.tsx';
import { ReaderGutter } from './ReaderGutter.tsx';
import { ReaderHeader } from './ReaderHeader.tsx';
import { useBringIntoView } from './useBringIntoView.ts';
import { useKeepFocus } from './useKeepFocus.ts';
import { usePassageAnchor } from './usePassageAnchor.ts';

/** The article that is open, whole, beside the graph; nothing when none is. */
export function ReaderPanel() {
  const reading = useReading();
  return reading && <OpenReader reading={reading} />;
}

function OpenReader({ reading }: { readonly reading: Reading }) {
  const index = useIndex();
  const selection = useSelection();
  const headingId = useId();
  const stops = useStops();
  const scroller = useRef<HTMLDivElement>(null);
  const source = index.article(reading.article);
  const marks = useMemo(
    () => marksOfReading(index, { selection, reading }, stops.list),
    [index, selection, reading, stops.list],
  );
  const { heading, ...focus } = usePanelFocus<HTMLElement, HTMLHeadingElement>(reading.article);
  useBringIntoView(scroller, reading);
  useKeepFocus(scroller, marks);
  usePassageAnchor(scroller, marks);

  const press = (event: KeyboardEvent): void => {
    const by = steps[event.key];
    if (by === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    stops.step(by);
  };

  return (
    <section
      {...focus}
      aria-labelledby={headingId}
      onKeyDown={press}
      className="flex h-full min-h-0 min-w-0 grow flex-col bg-panel text-ink"
    >
      <ReaderHeader
        source={source}
        stops={stops}
        headingProps={{ id: headingId, ref: heading, tabIndex: -1 }}
      />
      <div className="relative min-h-0 grow">
        <div
          ref={scroller}
          data-reader-scroller=""
          className="h-full overflow-y-auto overscroll-contain py-5 pr-[52px] pl-10 [scrollbar-width:none] max-phone:pr-8 max-phone:pl-8"
        >
          <ArticleText source={source} marks={marks} />
        </div>
        <ReaderGutter key={reading.article} scroller={scroller} marks={marks} />
      </div>
    </section>
  );
}

/** Keys that lead through the passages of the selection while the focus is in the reader. */
const steps: Readonly<Record<string, 1 | -1>> = { j: 1, ArrowRight: 1, k: -1, ArrowLeft: -1 };
