import { Check } from 'lucide-react';
import { memo, useMemo } from 'react';
import type { ArticleId } from '../../domain/basics/ids.ts';
import { nameOfSource } from '../../domain/graph/nameOfSource.ts';
import { proposalKinds } from '../../domain/review/proposal.ts';
import {
  firstByArticle,
  type Progress,
  progressByArticle,
  progressByKind,
} from '../../domain/review/queue.ts';
import { useIndex } from '../../store/react.tsx';
import { useReview } from '../../store/review/reviewReact.tsx';
import { SourceNumber } from '../../ui/evidence/SourceNumber.tsx';
import { useFigure, useText, widthOf } from '../../ui/language.tsx';
import { Bar } from './Bar.tsx';
import { messages } from './messages.ts';
import { ReadingNote } from './ReadingNote.tsx';
import { type SentenceRow, sentenceRows } from './sentenceRows.ts';

/** The progress: by kind, by article, and in the present article sentence by sentence. */
export function QueuePanel() {
  const text = useText(messages);
  const figure = useFigure();
  const index = useIndex();
  const review = useReview((state) => state.review);
  const kind = useReview((state) => state.kind);
  const queue = useReview((state) => state.queue);
  const open = useReview((state) => state.current?.article);
  const { setKind, goTo } = useReview((state) => state.actions);
  const byArticle = useMemo(() => progressByArticle(review), [review]);
  const firsts = useMemo(() => firstByArticle(queue), [queue]);
  const byKind = useMemo(() => progressByKind(review), [review]);
  const kinds = proposalKinds.map((one) => ({ one, progress: byKind[one] }));
  const sum = (count: (progress: Progress) => number) =>
    kinds.reduce((total, { progress }) => total + count(progress), 0);
  const all = { done: sum(({ done }) => done), left: sum(({ left }) => left) };
  const minWidth = widthOf(figure(Math.max(...kinds.map(({ progress }) => progress.left))));
  return (
    <div className="flex h-full flex-col overflow-y-auto bg-panel">
      <div className="border-b border-rule-2 px-4 pt-2.5 pb-3">
        <div className="flex items-baseline justify-between">
          <h2 className="type-count">{text.toReview}</h2>
          <span className="type-num text-ink-2">{text.of(all.done, all.done + all.left)}</span>
        </div>
        <Bar progress={all} className="mt-1.5 h-1.5 w-full" />
        <ReadingNote className="mt-2" />
      </div>
      <fieldset aria-label={text.kindsLabel} className="border-b border-rule-2 px-2 py-2">
        {kinds.map(({ one, progress }) => (
          <KindRow
            key={one}
            name={text.kinds[one]}
            progress={progress}
            minWidth={minWidth}
            pressed={kind === one}
            onPress={() => setKind(kind === one ? null : one)}
          />
        ))}
      </fieldset>
      <div className="flex items-baseline justify-between px-4 pt-2.5 pb-1">
        <h3 className="type-ui-strong">{text.articles}</h3>
        <span className="type-meta text-ink-3">{text.textOrder}</span>
      </div>
      <ul className="pb-4">
        {index.articles.map(({ article, number }) => (
          <ArticleRow
            key={article.id}
            id={article.id}
            name={nameOfSource(article)}
            title={article.title}
            number={number}
            done={byArticle.get(article.id)?.done ?? 0}
            left={byArticle.get(article.id)?.left ?? 0}
            first={firsts.get(article.id) ?? null}
            isOpen={open === article.id}
            goTo={goTo}
          />
        ))}
      </ul>
    </div>
  );
}

interface KindRowProps {
  readonly name: string;
  readonly progress: Progress;
  /** The least width of the column of counts. */
  readonly minWidth: string;
  readonly pressed: boolean;
  readonly onPress: () => void;
}

function KindRow({ name, progress, minWidth, pressed, onPress }: KindRowProps) {
  const text = useText(messages);
  const figure = useFigure();
  const { done, left } = progress;
  return (
    <button
      type="button"
      aria-pressed={pressed}
      disabled={done + left === 0}
      onClick={onPress}
      className="flex h-6.5 w-full items-center gap-3 rounded-control px-2 text-left hover:bg-sunken disabled:text-ink-3 touch:h-hit aria-pressed:bg-sunken aria-pressed:font-[640]"
    >
      <span className="type-ui min-w-0 flex-1">{name}</span>
      <Bar progress={progress} className="h-1.5 w-16" />
      <span className="sr-only">{`, ${text.left(left)}`}</span>
      <span aria-hidden="true" className="type-num w-8 shrink-0 text-right" style={{ minWidth }}>
        {figure(left)}
      </span>
    </button>
  );
}

interface ArticleRowProps extends Progress {
  readonly id: ArticleId;
  readonly name: string;
  readonly title: string;
  readonly number: number;
  /** The first proposal in it that waits; null: none. */
  readonly first: string | null;
  readonly isOpen: boolean;
  readonly goTo: (proposal: string) => void;
}

/** A decision changes the rows of few of thousands of articles: the others are left as they are. */
const ArticleRow = memo(function ArticleRow(props: ArticleRowProps) {
  const text = useText(messages);
  const figure = useFigure();
  const { id, name, title, number, done, left, first, isOpen, goTo } = props;
  return (
    // Of thousands the browser lays out those in sight alone.
    <li className={isOpen ? '' : '[contain-intrinsic-size:auto_1.75rem] [content-visibility:auto]'}>
      <button
        type="button"
        aria-expanded={isOpen}
        disabled={first === null}
        title={title}
        onClick={() => first !== null && goTo(first)}
        className="flex min-h-7 w-full items-center gap-2 px-4 text-left hover:bg-sunken disabled:hover:bg-transparent touch:min-h-hit"
      >
        <SourceNumber number={number} />
        <span className={`type-ui min-w-0 flex-1 truncate ${isOpen ? 'font-[660]' : ''}`}>{name}</span>
        {left === 0 ? (
          <span className="type-meta inline-flex items-center gap-1 text-ink-2">
            <Check size={13} aria-hidden="true" />
            {text.verified}
          </span>
        ) : (
          <>
            <Bar progress={{ done, left }} className="h-1.5 w-16" />
            <span className="type-num text-ink-2">
              <span className="sr-only">{text.of(done, done + left)}</span>
              <span aria-hidden="true">
                {figure(done)}/{figure(done + left)}
              </span>
            </span>
          </>
        )}
      </button>
      {isOpen && <Sentences id={id} />}
    </li>
  );
});

function Sentences({ id: article }: { readonly id: ArticleId }) {
  const source = useIndex().article(article);
  const review = useReview((state) => state.review);
  const kind = useReview((state) => state.kind);
  const later = useReview((state) => state.later);
  const current = useReview((state) => state.current);
  const rows = useMemo(() => sentenceRows(review, source, kind, later), [review, source, kind, later]);
  return (
    <ol className="border-y border-rule-2">
      {rows.map((row) => (
        <SentenceItem
          key={row.at}
          row={row}
          language={source.article.language}
          present={row.dots.some(({ id }) => id !== null && id === current?.id) ? current?.id : undefined}
        />
      ))}
    </ol>
  );
}

interface SentenceItemProps {
  readonly row: SentenceRow;
  readonly language: string;
  /** The proposal in view, if it is in this sentence. */
  readonly present: string | undefined;
}

function SentenceItem({ row, language, present }: SentenceItemProps) {
  const text = useText(messages);
  const { goTo } = useReview((state) => state.actions);
  const count = (state: string) => row.dots.filter((dot) => dot.state === state).length;
  const first = row.dots.find(({ id }) => id !== null)?.id ?? null;
  return (
    <li className="border-b border-rule last:border-b-0">
      <button
        type="button"
        aria-current={present !== undefined ? 'true' : undefined}
        disabled={first === null}
        onClick={() => first !== null && goTo(first)}
        className="grid w-full grid-cols-[2rem_minmax(0,1fr)] gap-x-1.5 border-l-3 border-transparent py-1.5 pr-4 pl-3 text-left hover:bg-sunken disabled:hover:bg-transparent aria-[current]:border-ink aria-[current]:bg-raised"
      >
        <span className="type-num text-ink-3">{text.paragraph(row.paragraph)}</span>
        <span>
          <span
            lang={language}
            className="line-clamp-2 font-text text-[0.875rem]/[1.125rem] text-ink-2 in-aria-[current]:text-ink"
          >
            {row.words}
          </span>
          <span className="sr-only">
            {text.sentenceRow(count('accepted'), count('rejected'), count('left') + count('later'))}
          </span>
          <span aria-hidden="true" className="flex flex-wrap gap-[5px] pt-1.5">
            {row.dots.map((dot, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: decided ones have no ids, and dots keep their order.
              <DotSign key={at} state={dot.id !== null && dot.id === present ? 'present' : dot.state} />
            ))}
          </span>
        </span>
      </button>
    </li>
  );
}

/** Filled: accepted; a slash: rejected; dotted: put off; a ring: in view; hollow: waiting. */
function DotSign({ state }: { readonly state: string }) {
  return (
    <svg
      aria-hidden="true"
      width="9"
      height="9"
      viewBox="0 0 9 9"
      fill="none"
      stroke="var(--ink)"
      className="shrink-0"
    >
      {state === 'accepted' && <circle cx="4.5" cy="4.5" r="3.5" fill="var(--ink-2)" stroke="none" />}
      {state === 'rejected' && <path d="M2 1.5 7 7.5" strokeWidth="1.6" />}
      {state === 'later' && <circle cx="4.5" cy="4.5" r="3.4" strokeDasharray="1.5 1.3" />}
      {state === 'present' && <circle cx="4.5" cy="4.5" r="3.4" strokeWidth="2.1" />}
      {state === 'left' && <circle cx="4.5" cy="4.5" r="3.5" stroke="var(--field)" />}
    </svg>
  );
}
