import { type ReactNode, type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import {
  countPrinted,
  type ProvingPassage,
  type ProvingPassages,
} from '../../domain/passages/provingPassages.ts';
import { useActions, useReading } from '../../store/react.tsx';
import type { PassageCursor } from '../../store/usePassageCursor.ts';
import { setWords } from '../../ui/evidence/setWords.tsx';
import { useFigure, useText } from '../../ui/language.tsx';
import { DetailsScrollerProvider } from './detailsScroller.ts';
import { messages } from './messages.ts';
import { QuietButton } from './QuietButton.tsx';
import { SourceLine } from './SourceLine.tsx';
import { type DrawnPart, useDrawnPart } from './useDrawnPart.ts';

/** What a list can do with one of its passages. */
export interface PassageActs {
  readonly current: boolean;
  /** Makes it the current one; null for passages that the filters exclude from previous and next. */
  readonly onChoose: (() => void) | null;
  readonly onRead: () => void;
}

interface PassageListProps {
  readonly groups: readonly ProvingPassages[];
  readonly cursor: PassageCursor;
  /** Renders one passage. */
  readonly children: (passage: ProvingPassage, acts: PassageActs) => ReactNode;
}

/** Passages by article; the heading of the article being read stays in view and leads back to its first passage. */
export function PassageList({ groups, cursor, children }: PassageListProps) {
  const text = useText(messages);
  const { setCursor, openArticle } = useActions();
  const isReading = useReading() !== null;
  const scroller = useRef<HTMLDivElement>(null);
  const place = cursor.list[cursor.at];
  const current = place?.passage;
  const scrolled = useMemo(() => ({ scroller, head: null }), []);
  useFollow(scroller, current);
  const find = (passage: ProvingPassage): number => cursor.list.findIndex((one) => one.passage === passage);
  const show = (passage: ProvingPassage, isHidden: boolean): ReactNode =>
    children(passage, {
      current: passage === current,
      onChoose: isHidden
        ? null
        : () => {
            const at = find(passage);
            const chosen = cursor.list[at];
            if (chosen && isReading) cursor.read(chosen);
            else if (at !== cursor.at) setCursor(at);
          },
      onRead: () => openArticle(passage.article, passage),
    });
  const filled = groups.filter(({ shown, hidden }) => shown.length + hidden.length > 0);
  const drawn = useDrawn(filled, cursor);
  const parts = partOf(filled, drawn.from, drawn.to);
  /** Then the first article's hidden ones stand open: a panel without a word of the sources would tell nothing. */
  const nothingShown = groups.every(({ shown }) => shown.length === 0);
  return (
    <div
      ref={scroller}
      onScroll={({ currentTarget: { scrollHeight, scrollTop, clientHeight } }) => {
        if (scrollHeight - scrollTop - clientHeight < fetchAheadPx) drawn.showLater();
      }}
      className="relative min-h-0 grow overflow-y-auto overscroll-contain"
    >
      <DetailsScrollerProvider value={scrolled}>
        {drawn.from > 0 && (
          <p className="px-5 py-2 max-phone:px-4">
            <QuietButton onClick={drawn.showEarlier}>{text.earlierPassages}</QuietButton>
          </p>
        )}
        {parts.map(({ group, from, to }) => (
          <ArticleGroup
            key={group.article.article.id}
            group={group}
            from={from}
            to={to}
            open={nothingShown && group === filled[0]}
            show={show}
          />
        ))}
      </DetailsScrollerProvider>
    </div>
  );
}

const passagesAtATime = 300;
/** How far from the end of what is drawn the next ones are. */
const fetchAheadPx = 1500;

interface PartlyDrawn {
  readonly group: ProvingPassages;
  /** Which of its shown passages are drawn, the end exclusive. */
  readonly from: number;
  readonly to: number;
}

/** A group takes the places of its shown passages; one where all are hidden takes one for its button. */
const placesOf = ({ shown }: ProvingPassages): number => Math.max(1, shown.length);

/** The groups that take the places from `from` to `to`. */
function partOf(groups: readonly ProvingPassages[], from: number, to: number): readonly PartlyDrawn[] {
  const parts: PartlyDrawn[] = [];
  let start = 0;
  for (const group of groups) {
    if (start >= to) break;
    const places = placesOf(group);
    if (start + places > from)
      parts.push({ group, from: Math.max(0, from - start), to: Math.min(places, to - start) });
    start += places;
  }
  return parts;
}

/** The place that the current passage takes; 0 where there is none. */
function placeOfCurrent(groups: readonly ProvingPassages[], { list, at }: PassageCursor): number {
  const current = list[at]?.passage;
  let start = 0;
  for (const group of groups) {
    const within = current === undefined ? -1 : (group.shown as readonly object[]).indexOf(current);
    if (within >= 0) return start + within;
    start += placesOf(group);
  }
  return 0;
}

/** The places that are drawn of these passages. */
const useDrawn = (groups: readonly ProvingPassages[], cursor: PassageCursor): DrawnPart =>
  useDrawnPart(
    groups.reduce((sum, group) => sum + placesOf(group), 0),
    placeOfCurrent(groups, cursor),
    passagesAtATime,
  );

interface ArticleGroupProps extends PartlyDrawn {
  /** Whether what the filters hide is unfolded from the start. */
  readonly open: boolean;
  readonly show: (passage: ProvingPassage, isHidden: boolean) => ReactNode;
}

function ArticleGroup({
  group: { article: source, shown, hidden },
  from,
  to,
  open,
  show,
}: ArticleGroupProps) {
  const text = useText(messages);
  const figure = useFigure();
  const [asked, ask] = useState(false);
  const unfolded = asked || open;
  const list = useRef<HTMLOListElement>(null);
  const { article } = source;
  // Over one passage or two it would take the room of the next article's; the heading's tooltip has it.
  const isTitled = shown.length + hidden.length > 2;
  return (
    <>
      <h3 className="sticky top-0 z-10 flex h-7 items-center touch:h-hit border-t border-rule-2 bg-panel px-5 max-phone:px-4">
        <button
          type="button"
          title={`${article.title} · ${text.goToArticle}`}
          onClick={() => list.current?.scrollIntoView?.({ block: 'start' })}
          className="flex min-w-0 grow items-center justify-between gap-2 text-left touch:min-h-hit"
        >
          <SourceLine source={source} oneLine titled={isTitled} />
          <span className="type-num text-ink-2">
            <span className="sr-only">{text.passages(countPrinted(shown))}</span>
            <span aria-hidden="true">{figure(countPrinted(shown))}</span>
          </span>
        </button>
      </h3>
      {isTitled && (
        <p
          lang={article.language}
          title={article.title}
          className="type-source-title truncate px-5 pl-[2.75rem] text-ink-2 max-phone:pl-[2.5rem] in-data-[sheet=half]:hidden"
        >
          {setWords(article.title)}
        </p>
      )}
      <ol ref={list} className="scroll-mt-8 last:pb-6">
        {shown.slice(from, to).map((passage) => show(passage, false))}
        {unfolded && hidden.map((passage) => show(passage, true))}
        {hidden.length > 0 && !unfolded && (
          <li className="px-5 py-2 pl-[3.375rem]">
            <QuietButton onClick={() => ask(true)} className="text-ink-2">
              {text.passagesHidden(countPrinted(hidden), shown.length > 0)}
            </QuietButton>
          </li>
        )}
      </ol>
    </>
  );
}

/** Scrolls the current passage into view when it changes; initially the list is at its beginning. */
function useFollow(scroller: RefObject<HTMLElement | null>, current: object | undefined): void {
  const shown = useRef(current);
  useEffect(() => {
    if (shown.current === current) return;
    shown.current = current;
    scroller.current?.querySelector('[aria-current]')?.scrollIntoView?.({ block: 'nearest' });
  }, [scroller, current]);
}
