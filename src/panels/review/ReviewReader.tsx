import { ArrowDown, ArrowRight, ArrowUp, ListTree } from 'lucide-react';
import { useEffect, useMemo, useState } from 'react';
import type { NumberedArticle } from '../../domain/graph/graphIndex.ts';
import { nameOfSource } from '../../domain/graph/nameOfSource.ts';
import type { Proposal } from '../../domain/review/proposal.ts';
import { firstByArticle, progressOf } from '../../domain/review/queue.ts';
import { formatEdtf } from '../../domain/time/formatEdtf.ts';
import { useActions, useIndex } from '../../store/react.tsx';
import { useReview } from '../../store/review/reviewReact.tsx';
import { openArticle, setDisplay } from '../../store/view/transitions.ts';
import { Button, IconButton } from '../../ui/controls/Button.tsx';
import { SourceNumber } from '../../ui/evidence/SourceNumber.tsx';
import { setWords } from '../../ui/evidence/setWords.tsx';
import { useLanguage, useText } from '../../ui/language.tsx';
import { useWithKeys } from '../../ui/shortcutKeys.tsx';
import { messages } from './messages.ts';
import { paragraphOf } from './paragraphOf.ts';
import { QueuePanel } from './QueuePanel.tsx';
import { ReviewArticle } from './ReviewArticle.tsx';
import type { OpenProposal } from './useProposal.ts';

interface ReviewReaderProps {
  readonly open: OpenProposal | null;
  /** Whether there is no room for the queue beside the article. */
  readonly queueInMenu: boolean;
}

/** The article that the open proposal stands in; where nothing is left, the one that was read last. */
export function ReviewReader({ open, queueInMenu }: ReviewReaderProps) {
  const text = useText(messages);
  const index = useIndex();
  const review = useReview((state) => state.review);
  const [last, setLast] = useState<NumberedArticle | null>(null);
  const source = open ? (index.findArticle(open.proposal.article) ?? null) : last;
  useEffect(() => setLast(source), [source]);
  if (source === null) return <div />;
  const { left } = progressOf(review, { article: source.article.id });
  return (
    <div className="flex min-h-0 min-w-0 flex-col">
      <ReaderHead source={source} proposal={open?.proposal ?? null} queueInMenu={queueInMenu} />
      <section
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling area must be reachable by keyboard.
        tabIndex={0}
        aria-label={text.article}
        className="min-h-0 flex-1 overflow-y-auto px-10 pt-4 max-rail:px-6"
      >
        <ReviewArticle source={source} proposal={open?.proposal ?? null} />
        <div className="type-meta ml-7 flex max-w-[35rem] flex-wrap items-center justify-between gap-x-4 border-t border-rule-2 py-3 text-ink-2">
          <p>{text.endOfArticle(left)}</p>
          <NextArticle after={source} />
        </div>
      </section>
    </div>
  );
}

/** Leads to the next article in which something waits, and after the last to the first. */
function NextArticle({ after: { article, number } }: { readonly after: NumberedArticle }) {
  const text = useText(messages);
  const language = useLanguage();
  const { articles } = useIndex();
  const review = useReview((state) => state.review);
  const queue = useReview((state) => state.queue);
  const { goTo } = useReview((state) => state.actions);
  const firsts = useMemo(() => firstByArticle(queue), [queue]);
  const waiting = articles.filter((one) => one.article.id !== article.id && firsts.has(one.article.id));
  const next = waiting.find((one) => one.number > number) ?? waiting[0];
  const first = next && firsts.get(next.article.id);
  if (next === undefined || first === undefined) return null;
  const { edtf } = next.article.published;
  const { left } = progressOf(review, { article: next.article.id });
  return (
    <button
      type="button"
      onClick={() => goTo(first)}
      className="flex min-h-6 min-w-0 items-center gap-1.5 hover:underline touch:min-h-hit"
    >
      <span className="sr-only">{text.nextArticle}</span> <SourceNumber number={next.number} />{' '}
      <strong className="min-w-0 truncate font-[660] text-ink">{nameOfSource(next.article)}</strong>{' '}
      <span className="shrink-0">
        {edtf !== null && `${formatEdtf(edtf, language, 'short')}, `}
        {text.proposals(left)}
      </span>
      <ArrowRight size={15} aria-hidden="true" className="shrink-0 text-ink" />
    </button>
  );
}

interface ReaderHeadProps {
  readonly source: NumberedArticle;
  readonly proposal: Proposal | null;
  readonly queueInMenu: boolean;
}

function ReaderHead({ source, proposal, queueInMenu }: ReaderHeadProps) {
  const { article, number } = source;
  const text = useText(messages);
  const withKeys = useWithKeys();
  const language = useLanguage();
  const { changeView } = useActions();
  const { step } = useReview((state) => state.actions);
  const { articles } = useIndex();
  const place = text.place(number, articles.length, paragraphOf(source, proposal));
  const { edtf, basis } = article.published;
  const date = edtf === null ? text.unknownDate : formatEdtf(edtf, language, 'short');
  return (
    <header className="border-b border-rule-2 pt-2.5 pr-10 pb-3 pl-17 max-rail:pr-6 max-rail:pl-13">
      <div className="flex items-center gap-2">
        {queueInMenu && <QueueMenu />}
        <p className="type-meta flex min-w-0 flex-1 items-center gap-1.5 text-ink-2">
          <SourceNumber number={number} />
          <span className="truncate">
            {article.publisher !== null && (
              <>
                <strong className="font-[660] text-ink">{article.publisher}</strong>{' '}
              </>
            )}
            {date}
            {edtf !== null && basis === 'inferred' && `, ${text.inferredDate}`}
          </span>
        </p>
        <IconButton label={withKeys(text.previous, 'K')} aria-keyshortcuts="K" onClick={() => step(-1)}>
          <ArrowUp size={16} aria-hidden="true" />
        </IconButton>
        <span className="type-num text-ink-2">{place}</span>
        <IconButton label={withKeys(text.next, 'J')} aria-keyshortcuts="J" onClick={() => step(1)}>
          <ArrowDown size={16} aria-hidden="true" />
        </IconButton>
      </div>
      <h2 lang={article.language} className="type-article-title mt-1 line-clamp-2 max-w-[35rem] text-pretty">
        <button
          type="button"
          className="text-left hover:underline"
          onClick={() =>
            changeView((view) => openArticle(setDisplay(view, 'graph'), article.id, proposal?.span ?? null))
          }
        >
          {setWords(article.title)}
        </button>
      </h2>
    </header>
  );
}

const queueMenuId = 'review-queue';

/** The queue, for when there is no room beside the article. */
function QueueMenu() {
  const text = useText(messages);
  const review = useReview((state) => state.review);
  const { done, left } = progressOf(review);
  return (
    <>
      <Button popoverTarget={queueMenuId} className="h-8">
        <ListTree size={15} aria-hidden="true" />
        <span className="sr-only">{`${text.openQueue}, `}</span>
        <span className="type-num">{text.of(done, done + left)}</span>
      </Button>
      <div
        id={queueMenuId}
        popover="auto"
        className="fixed top-[calc(var(--h-top)+3.25rem)] left-3 m-0 h-[70dvh] w-80 max-w-[calc(100vw-24px)] flex-col overflow-hidden rounded-control border border-ink bg-panel p-0 text-ink shadow-float open:flex"
      >
        <QueuePanel />
      </div>
    </>
  );
}
