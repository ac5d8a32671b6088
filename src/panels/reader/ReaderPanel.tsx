import { type ClipboardEvent, type KeyboardEvent, useId, useMemo, useRef } from 'react';
import { wordsOf } from '../../domain/writing/draft.ts';
import type { Words } from '../../domain/writing/writing.ts';
import type { AppState } from '../../store/appStore.ts';
import { useAppStore, useIndex, useReading, useSelection, useVisible } from '../../store/react.tsx';
import { usePassageCursor } from '../../store/usePassageCursor.ts';
import { findHiddenPassages } from '../../store/view/hiddenPassages.ts';
import { marksOfReading } from '../../store/view/readingMarks.ts';
import type { Reading } from '../../store/view/view.ts';
import { usePanelFocus } from '../../ui/hooks/usePanelFocus.ts';
import { ArticleText } from './ArticleText.tsx';
import { HiddenPassagesNotice } from './HiddenPassagesNotice.tsx';
import { MentionCard } from './MentionCard.tsx';
import { ReaderGutter } from './ReaderGutter.tsx';
import { ReaderHeader } from './ReaderHeader.tsx';
import { selectedSpan } from './selectedSpan.ts';
import { useBringIntoView } from './useBringIntoView.ts';
import { useKeepFocus } from './useKeepFocus.ts';
import { usePassageAnchor } from './usePassageAnchor.ts';
import { usePointedMention } from './usePointedMention.ts';
import { useSelectedWords } from './useSelectedWords.ts';
import { useWordsOnScreen } from './useWordsOnScreen.ts';

/** The whole text of the open article, beside the graph; renders nothing when none is open. */
export function ReaderPanel() {
  const reading = useReading();
  return reading && <OpenReader reading={reading} />;
}

function OpenReader({ reading }: { readonly reading: Reading }) {
  const index = useIndex();
  const selection = useSelection();
  const headingId = useId();
  const cursor = usePassageCursor();
  const scroller = useRef<HTMLDivElement>(null);
  const source = index.article(reading.article);
  const marks = useMemo(
    () => marksOfReading(index, { selection, reading }, cursor.list),
    [index, selection, reading, cursor.list],
  );
  const visible = useVisible();
  const filters = useAppStore((state) => state.view.filters);
  const hidden = useMemo(
    () => findHiddenPassages(index, visible, { filters, selection, reading }),
    [index, visible, filters, selection, reading],
  );
  const mention = usePointedMention(scroller);
  const { heading, ...focus } = usePanelFocus<HTMLElement, HTMLHeadingElement>(reading.article);
  useBringIntoView(scroller, reading);
  useKeepFocus(scroller, marks);
  usePassageAnchor(scroller, marks);
  useWordsOnScreen(scroller, reading.article, marks);
  useSelectedWords(scroller, source.article);
  const written = useAppStore(wordsOfDraft);
  const writtenHere = written?.article === reading.article ? written : null;

  const press = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && mention.pointed !== null) {
      event.preventDefault();
      mention.dismiss();
    }
  };

  /** Copies the characters of the article alone, without what the page adds between them. */
  const copy = (event: ClipboardEvent<HTMLElement>): void => {
    const selected = document.getSelection();
    const article = event.currentTarget.querySelector('article');
    if (!selected || selected.rangeCount === 0 || !article) return;
    const span = selectedSpan(article, selected.getRangeAt(0));
    if (span === null) return;
    event.clipboardData.setData('text/plain', source.article.text.slice(span.start, span.end));
    event.preventDefault();
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
        cursor={cursor}
        headingProps={{ id: headingId, ref: heading, tabIndex: -1 }}
      />
      {hidden && <HiddenPassagesNotice hidden={hidden} />}
      <div className="relative min-h-0 grow">
        <div
          ref={scroller}
          onCopy={copy}
          {...mention.onText}
          data-reader-scroller=""
          className="h-full overflow-y-auto overscroll-contain py-5 pr-[52px] pl-10 [scrollbar-width:none] max-phone:pr-8 max-phone:pl-8"
        >
          <ArticleText source={source} marks={marks} hidden={hidden} written={writtenHere} />
        </div>
        {mention.pointed && (
          <MentionCard key={mention.pointed.node} mention={mention.pointed} {...mention.onCard} />
        )}
        <ReaderGutter key={reading.article} scroller={scroller} marks={marks} />
      </div>
    </section>
  );
}

/** The words being written about. While the form has the keyboard they are not selected, so they get a mark of their own. */
const wordsOfDraft = ({ session: { writing } }: AppState): Words | null =>
  writing.draft && wordsOf(writing.draft);
