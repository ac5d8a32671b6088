import { type RefObject, useEffect, useRef } from 'react';
import { isSameSpan, type Span } from '../../domain/basics/span.ts';
import type { Article } from '../../domain/graph/schema.ts';
import { wordsOf } from '../../domain/writing/draft.ts';
import {
  rangeOfSpan,
  spanOfRange,
  stepWords,
  type WordRange,
  type WordStep,
  wordsOfArticle,
} from '../../domain/writing/stepWords.ts';
import type { Words } from '../../domain/writing/writing.ts';
import { letterOf } from '../../lib/letterOf.ts';
import { trimSpan } from '../../lib/spaces.ts';
import { useCanWrite } from '../../store/corpus/corpusReact.tsx';
import { useActions, useAppStore, useStoreHandle } from '../../store/react.tsx';
import { hasOpenDialog } from '../../ui/dialogs/openDialogs.ts';
import { isTyping } from '../../ui/hooks/useHotkey.ts';
import { isInSidePanels } from '../../ui/keyElements.ts';
import { holdInLinks } from './holdInLinks.ts';
import { rangeOfText, selectedSpan } from './selectedSpan.ts';
import { selectInLinks } from './selectInLinks.ts';

/** A finger that lets go of a handle of the selection fires no event: the selection is read once it has rested this long. */
const restMs = 200;

/**
 * Keeps the selected words the same on the page and in the session, in a corpus that can be written about: tells the
 * session what mouse, finger or keyboard select, and selects on the page what the session says. The key S begins at the
 * focused link, the current passage, or the first words in sight; the arrow keys then move, and with Shift extend, the
 * selection. With single-key shortcuts switched off, S works only while the focus is in the panels.
 */
export function useSelectedWords(scroller: RefObject<HTMLElement | null>, article: Article): void {
  const can = useCanWrite();
  const store = useStoreHandle();
  const { setWriting } = useActions();
  const selected = useAppStore((state) => state.session.writing.selected);
  /** The last selection made with keys; null: none. Compared with what is selected, for the mouse may have changed that. */
  const range = useRef<{ readonly of: Span; readonly range: WordRange } | null>(null);

  useEffect(() => {
    if (!can) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let pressed = false;
    const read = () => {
      const found = spanSelected(scroller.current, article);
      if (!isSameSpan(found, store.getState().session.writing.selected)) setWriting({ selected: found });
    };
    const soon = (ms: number) => {
      clearTimeout(timer);
      timer = setTimeout(read, ms);
    };
    const press = ({ pointerType }: PointerEvent) => {
      pressed = pointerType === 'mouse';
    };
    const release = () => {
      pressed = false;
      soon(0);
    };
    const change = () => {
      if (!pressed) soon(restMs);
    };
    const box = scroller.current;
    const stops = box === null ? [] : [selectInLinks(box), holdInLinks(box)];
    document.addEventListener('pointerdown', press, true);
    document.addEventListener('pointerup', release, true);
    document.addEventListener('selectionchange', change);
    return () => {
      clearTimeout(timer);
      for (const stop of stops) stop();
      document.removeEventListener('pointerdown', press, true);
      document.removeEventListener('pointerup', release, true);
      document.removeEventListener('selectionchange', change);
    };
  }, [can, scroller, article, store, setWriting]);

  // A selection and a draft end with the article that they are about.
  useEffect(
    () => () => {
      const { selected: words, draft } = store.getState().session.writing;
      const about = draft && wordsOf(draft);
      if (words?.article === article.id) setWriting({ selected: null });
      if (about?.article === article.id) setWriting({ draft: null });
    },
    [article.id, store, setWriting],
  );

  useEffect(() => {
    const text = scroller.current?.querySelector('article');
    const onPage = document.getSelection();
    if (!can || !text || !onPage) return;
    const now = spanSelected(scroller.current, article);
    if (isSameSpan(now, selected)) return;
    if (selected === null) {
      if (now !== null) onPage.removeAllRanges();
      return;
    }
    const wanted = rangeOfText(text, selected);
    if (wanted === null) return;
    onPage.removeAllRanges();
    onPage.addRange(wanted);
    bringIntoSight(scroller.current, wanted);
  }, [can, scroller, article, selected]);

  useEffect(() => {
    if (!can) return;
    const words = wordsOfArticle(article);
    const select = (next: WordRange | null) => {
      const span = next && spanOfRange(words, next);
      if (!next || !span) return;
      range.current = { of: span, range: next };
      setWriting({ selected: { article: article.id, ...span } });
    };
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || event.altKey || event.ctrlKey || event.metaKey)
        return;
      if (isTyping(event.target) || hasOpenDialog()) return;
      const { selected: now } = store.getState().session.writing;
      const step = steps[event.key];
      if (letterOf(event) === 'S' && !event.shiftKey) {
        if (!store.getState().session.bareKeys && !isInSidePanels(event.target)) return;
        const begin = now === null ? beginning(scroller.current) : { ...now, isName: true };
        const first = begin && rangeOfSpan(words, begin);
        // A link is one name, and is taken whole.
        if (now === null) select(first && { from: first.from, to: begin?.isName ? first.to : first.from });
        else select(first);
      } else if (step !== undefined && now !== null) {
        const isOurs = range.current !== null && isSameSpan(range.current.of, now);
        // What the mouse has selected, keys only extend: the arrows alone scroll as always.
        if (!isOurs && !event.shiftKey) return;
        const from = isOurs ? range.current?.range : rangeOfSpan(words, now);
        select(from ? stepWords(words, from, step, event.shiftKey) : null);
      } else return;
      event.preventDefault();
      event.stopPropagation();
    };
    // In the capture phase, before the graph gets the arrow keys.
    document.addEventListener('keydown', onKeyDown, { capture: true });
    return () => document.removeEventListener('keydown', onKeyDown, { capture: true });
  }, [can, scroller, article, store, setWriting]);
}

const steps: Readonly<Record<string, WordStep>> = {
  ArrowRight: 'next',
  ArrowLeft: 'previous',
  ArrowDown: 'nextSentence',
  ArrowUp: 'previousSentence',
};

/** The words of the article that are selected on the page, without white space at their ends; null: none. */
function spanSelected(box: HTMLElement | null, { id, text }: Article): Words | null {
  const element = box?.querySelector('article');
  const selection = document.getSelection();
  if (!element || !selection || selection.rangeCount === 0 || selection.isCollapsed) return null;
  if (!element.contains(selection.anchorNode) || !element.contains(selection.focusNode)) return null;
  const span = selectedSpan(element, selection.getRangeAt(0));
  if (span === null) return null;
  const words = trimSpan(text, span.start, span.end);
  return words && { article: id, ...words };
}

/** Where the keyboard begins to select: the focused link, else the current passage, else the first words in sight. */
function beginning(box: HTMLElement | null): (Span & { readonly isName: boolean }) | null {
  if (box === null) return null;
  const active = document.activeElement;
  const { top } = box.getBoundingClientRect();
  const name = box.contains(active) ? (active?.closest<HTMLElement>('[data-start][data-end]') ?? null) : null;
  const place =
    name ??
    box.querySelector<HTMLElement>('[data-mark=strong][data-current] [data-start]') ??
    box.querySelector<HTMLElement>('[data-current] [data-start]') ??
    [...box.querySelectorAll<HTMLElement>('[data-start]:not([data-section])')].find(
      (piece) => piece.getBoundingClientRect().bottom > top,
    );
  if (!place) return null;
  const [start, end] = [Number(place.dataset.start), Number(place.dataset.end)];
  return { start, end, isName: place === name };
}

function bringIntoSight(box: HTMLElement | null, range: Range): void {
  const words = range.getBoundingClientRect?.();
  if (!box || !words) return;
  const frame = box.getBoundingClientRect();
  if (words.top >= frame.top && words.bottom <= frame.bottom) return;
  box.scrollTo?.({ top: box.scrollTop + words.top - frame.top - frame.height / 3, behavior: 'instant' });
}
