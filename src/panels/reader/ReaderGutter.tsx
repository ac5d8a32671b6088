import { type PointerEvent, type RefObject, useLayoutEffect, useRef, useState } from 'react';
import type { NodeType } from '../../domain/basics/kinds.ts';
import { tokenPalette } from '../../drawing/palette.ts';
import { useIndex } from '../../store/react.tsx';
import type { ReadingMarks } from '../../store/view/readingMarks.ts';
import { useLanguage } from '../../ui/language.tsx';
import { describeNode } from './describeNode.ts';
import { nodeOfKey } from './printLine.ts';

interface ReaderGutterProps {
  readonly scroller: RefObject<HTMLElement | null>;
  readonly marks: ReadingMarks;
}

/** Where things stand in the article, as shares of its height from 0 to 1. */
interface Places {
  readonly ticks: readonly {
    readonly key: string;
    readonly type: NodeType;
    readonly at: number;
  }[];
  readonly passage: { readonly from: number; readonly to: number } | null;
}

/**
 * The whole article in miniature, beside its text: a tick for each mention, the current passage, the part in sight.
 * Pressing or dragging scrolls there; a tick under the pointer says what it stands for. The keyboard has the text itself.
 */
export function ReaderGutter({ scroller, marks }: ReaderGutterProps) {
  const [places, setPlaces] = useState<Places>({ ticks: [], passage: null });
  const sight = useRef<HTMLDivElement>(null);
  const index = useIndex();
  const language = useLanguage();

  // biome-ignore lint/correctness/useExhaustiveDependencies: other marks stand elsewhere.
  useLayoutEffect(() => {
    const box = scroller.current;
    if (!box) return;
    const follow = (): void => {
      const view = sight.current;
      if (!view || box.scrollHeight === 0) return;
      view.style.top = `${(100 * box.scrollTop) / box.scrollHeight}%`;
      view.style.height = `${(100 * box.clientHeight) / box.scrollHeight}%`;
    };
    const measure = (): void => {
      setPlaces(measurePlaces(box));
      follow();
    };
    measure();
    box.addEventListener('scroll', follow, { passive: true });
    const resized = typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(measure);
    resized?.observe(box);
    if (box.firstElementChild) resized?.observe(box.firstElementChild);
    return () => {
      box.removeEventListener('scroll', follow);
      resized?.disconnect();
    };
  }, [scroller, marks]);

  const nearest = (event: PointerEvent<HTMLElement>): { at: number; tick: Tick | undefined } => {
    const { top, height } = event.currentTarget.getBoundingClientRect();
    const at = (event.clientY - top) / (height || 1);
    const distance = (tick: Tick): number => Math.abs(tick.at - at) * height;
    const tick = [...places.ticks].sort((a, b) => distance(a) - distance(b))[0];
    return { at, tick: tick && distance(tick) <= reachPx ? tick : undefined };
  };
  const scrollTo = (at: number): void => {
    const box = scroller.current;
    box?.scrollTo({ top: at * box.scrollHeight - box.clientHeight / 2, behavior: 'instant' });
  };

  return (
    <div
      aria-hidden="true"
      data-reader-gutter=""
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture?.(event.pointerId);
        const { at, tick } = nearest(event);
        scrollTo(tick?.at ?? at);
      }}
      onPointerMove={(event) => {
        const { at, tick } = nearest(event);
        if (event.buttons === 1) scrollTo(at);
        event.currentTarget.title = tick ? describeNode(index.node(nodeOfKey(tick.key)), language) : '';
      }}
      className="absolute top-5 right-3.5 bottom-5 w-3.5 cursor-pointer touch-none"
    >
      <div className="absolute inset-y-0 right-0 w-px bg-rule-2" />
      <div ref={sight} className="absolute inset-x-0 bg-sunken" />
      {places.passage && (
        <div
          className="absolute inset-x-0 min-h-1 bg-mark-line"
          style={{
            top: `${100 * places.passage.from}%`,
            height: `${100 * (places.passage.to - places.passage.from)}%`,
          }}
        />
      )}
      {places.ticks.map(({ key, type, at }) => (
        <div
          key={key}
          className={`absolute h-[2.5px] w-2 ${atEdge.includes(type) ? 'right-0' : 'right-1.5'}`}
          style={{ top: `${100 * at}%`, backgroundColor: tokenPalette.nodes[type] }}
        />
      ))}
    </div>
  );
}

type Tick = Places['ticks'][number];

/** A tick answers to a pointer this near. */
const reachPx = 4;

function measurePlaces(box: HTMLElement): Places {
  const height = box.scrollHeight || 1;
  const origin = box.getBoundingClientRect().top - box.scrollTop;
  const share = (y: number): number => (y - origin) / height;
  const seen = new Set<string>();
  const ticks = [...box.querySelectorAll<HTMLElement>('[data-mention]')].flatMap((element) => {
    const key = element.dataset.mention ?? '';
    const type = element.dataset.type as NodeType | undefined;
    if (seen.has(key) || type === undefined) return [];
    seen.add(key);
    const { top, bottom } = element.getClientRects()[0] ?? element.getBoundingClientRect();
    return [{ key, type, at: share((top + bottom) / 2) }];
  });
  const current = [...box.querySelectorAll('[data-current]')].map((mark) => mark.getBoundingClientRect());
  const passage =
    current.length === 0
      ? null
      : {
          from: share(Math.min(...current.map(({ top }) => top))),
          to: share(Math.max(...current.map(({ bottom }) => bottom))),
        };
  return { ticks, passage };
}

/** Countries, places and organizations stand at the edge, the others beside them, so that ticks of one line stay apart. */
const atEdge: readonly NodeType[] = ['country', 'place', 'organization'];
