import { type RefObject, useEffect } from 'react';
import type { ArticleId } from '../../domain/basics/ids.ts';
import type { Span } from '../../domain/basics/span.ts';
import { wordsInSight } from '../../domain/passages/wordsInSight.ts';
import { useActions, useIndex } from '../../store/react.tsx';
import type { ReadingMarks } from '../../store/view/readingMarks.ts';

/** The graph follows once scrolling has rested for `restMs`; while it goes on, at most every `paceMs`. */
const restMs = 80;
const paceMs = 400;

/** Tells the session what the words in sight name and prove, and null once the reader closes. */
export function useWordsOnScreen(
  scroller: RefObject<HTMLElement | null>,
  article: ArticleId,
  marks: ReadingMarks,
): void {
  const index = useIndex();
  const { showOnScreen } = useActions();

  // biome-ignore lint/correctness/useExhaustiveDependencies: other marks render the words anew.
  useEffect(() => {
    const box = scroller.current;
    if (!box || typeof IntersectionObserver === 'undefined') return;
    const seen = new Set<Element>();
    let timer: ReturnType<typeof setTimeout> | undefined;
    let said = '';
    let saidAt = performance.now();
    const say = (): void => {
      saidAt = performance.now();
      const inSight = wordsInSight(index, article, stretchOf(seen));
      const saying = [...inSight.nodes, ...inSight.edges].join();
      if (saying !== said) showOnScreen(inSight);
      said = saying;
    };
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          if (isIntersecting) seen.add(target);
          else seen.delete(target);
        }
        clearTimeout(timer);
        timer = setTimeout(say, Math.min(restMs, Math.max(0, saidAt + paceMs - performance.now())));
      },
      { root: box },
    );
    for (const piece of box.querySelectorAll('[data-start][data-end]:not([data-section])'))
      observer.observe(piece);
    return () => {
      observer.disconnect();
      clearTimeout(timer);
    };
  }, [scroller, index, article, marks, showOnScreen]);

  useEffect(() => () => showOnScreen(null), [showOnScreen]);
}

/** The span from the first to the last words in sight. */
function stretchOf(pieces: ReadonlySet<Element>): Span {
  let start = Number.POSITIVE_INFINITY;
  let end = 0;
  for (const piece of pieces) {
    const { dataset } = piece as HTMLElement;
    start = Math.min(start, Number(dataset.start));
    end = Math.max(end, Number(dataset.end));
  }
  return { start, end };
}
