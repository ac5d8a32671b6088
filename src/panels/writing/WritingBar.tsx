import { CalendarPlus, Link2, PencilLine, Tag } from 'lucide-react';
import { type ReactNode, useEffect, useEffectEvent, useLayoutEffect, useRef } from 'react';
import { beginEvent, beginLink, beginName, endIn, textOf } from '../../domain/writing/beginDraft.ts';
import { correctMention, mentionAt } from '../../domain/writing/correct.ts';
import type { Draft } from '../../domain/writing/draft.ts';
import type { Words } from '../../domain/writing/writing.ts';
import { letterOf } from '../../lib/letterOf.ts';
import { useActions, useAppStore, useIndex } from '../../store/react.tsx';
import { hasOpenDialog } from '../../ui/dialogs/openDialogs.ts';
import { isTyping } from '../../ui/hooks/useHotkey.ts';
import { useMediaQuery } from '../../ui/hooks/useMediaQuery.ts';
import { useText } from '../../ui/language.tsx';
import { messages } from './messages.ts';

/** What can be written about the selected words, next to them; renders nothing when none are selected. */
export function WritingBar() {
  const selected = useAppStore((state) => state.session.writing.selected);
  const draft = useAppStore((state) => state.session.writing.draft);
  return selected && <Bar selected={selected} draft={draft} />;
}

interface Act {
  readonly key: string;
  /** The letter that triggers it; null: none. */
  readonly shortcut: string | null;
  readonly label: string;
  readonly icon: ReactNode;
  readonly run: () => void;
}

function Bar({ selected, draft }: { readonly selected: Words; readonly draft: Draft | null }) {
  const text = useText(messages);
  const index = useIndex();
  const { setWriting } = useActions();
  const said = textOf(index, selected);
  const acts = useActs(selected, draft);
  const box = usePlace(selected);
  useKeys(acts, box, () => setWriting({ selected: null }));
  if (acts.length === 0) return null;
  return (
    <section
      ref={box}
      popover="manual"
      aria-label={text.writeOf(said)}
      // Otherwise a press on the bar would end the selection.
      onPointerDown={(event) => event.preventDefault()}
      className="fixed inset-auto m-0 flex items-stretch gap-1 rounded-control max-phone:justify-between border border-ink bg-raised p-1 text-ink shadow-float max-phone:inset-x-3 max-phone:bottom-3 max-phone:w-auto touch:inset-x-3 touch:bottom-3 touch:mx-auto touch:w-fit"
    >
      <p role="status" className="sr-only">
        {text.selected(said)}
      </p>
      {acts.map(({ key, shortcut, label, icon, run }) => (
        <button
          key={key}
          type="button"
          aria-keyshortcuts={shortcut ?? undefined}
          onClick={run}
          className="type-ui-strong inline-flex h-8 items-center gap-2 rounded-tag px-2.5 hover:bg-sunken touch:h-hit touch:px-4 max-phone:px-2 max-phone:[&>svg]:hidden"
        >
          {icon}
          {label}
          {shortcut !== null && (
            <span
              aria-hidden="true"
              className="type-code rounded-tag border border-rule-2 px-1.5 text-ink-2 touch:hidden"
            >
              {shortcut}
            </span>
          )}
        </button>
      ))}
    </section>
  );
}

/** With no form open: the drafts that can be begun. With a new link's form open: the parts of it that the words can be. */
function useActs(selected: Words, draft: Draft | null): readonly Act[] {
  const text = useText(messages);
  const index = useIndex();
  const { setWriting } = useActions();
  if (draft === null) {
    const mention = mentionAt(index, selected);
    return [
      {
        key: 'name',
        shortcut: 'N',
        label: text.titles.name,
        icon: <Tag size={15} aria-hidden="true" />,
        run: () => setWriting({ draft: beginName(index, selected), selected: null }),
      },
      {
        key: 'link',
        shortcut: 'L',
        label: text.titles.link,
        icon: <Link2 size={15} aria-hidden="true" />,
        run: () => setWriting({ draft: beginLink(index, selected), selected: null }),
      },
      {
        key: 'event',
        shortcut: 'E',
        label: text.titles.event,
        icon: <CalendarPlus size={15} aria-hidden="true" />,
        run: () => setWriting({ draft: beginEvent(index, selected), selected: null }),
      },
      ...(mention === null
        ? []
        : [
            {
              key: 'mention',
              shortcut: 'C',
              label: text.titles.mention,
              icon: <PencilLine size={15} aria-hidden="true" />,
              run: () => setWriting({ draft: correctMention(mention), selected: null }),
            },
          ]),
    ];
  }
  if (draft.kind !== 'link' || draft.of !== null) return [];
  const end = endIn(index, selected);
  const act = (key: 'subject' | 'object' | 'quote', next: Draft): Act => ({
    key,
    shortcut: null,
    label: text[key],
    icon: null,
    run: () => setWriting({ draft: next, selected: null }),
  });
  return [
    act('subject', { ...draft, source: end }),
    act('object', { ...draft, target: end }),
    act('quote', { ...draft, words: selected, selected }),
  ];
}

const gapPx = 6;
const marginPx = 8;

/** So far below selected words hang the handles that a system shows for fingers. */
const handlePx = 28;

/** Scrolls the words out from under the bar at the bottom of the screen, with the handles that hang below them. */
function keepClear(bar: HTMLElement): void {
  const selection = document.getSelection();
  if (!selection || selection.rangeCount === 0) return;
  const range = selection.getRangeAt(0);
  const rects = [...(range.getClientRects?.() ?? [])];
  const hidden = (rects.at(-1)?.bottom ?? 0) + handlePx - bar.getBoundingClientRect().top;
  if (hidden <= 0) return;
  for (let box = range.endContainer.parentElement; box !== null; box = box.parentElement)
    if (box.scrollHeight > box.clientHeight && /auto|scroll/.test(getComputedStyle(box).overflowY)) {
      box.scrollBy?.({ top: hidden, behavior: 'instant' });
      return;
    }
}

/**
 * Places the bar below the words, or above them for want of room; on touch screens the style sheet puts it at the bottom,
 * away from the system's own menu, and the words are kept clear of it.
 */
function usePlace(selected: Words) {
  const box = useRef<HTMLElement>(null);
  const coarse = useMediaQuery('(pointer: coarse)');
  // biome-ignore lint/correctness/useExhaustiveDependencies: other words stand elsewhere.
  useLayoutEffect(() => {
    const bar = box.current;
    if (!bar) return;
    bar.showPopover?.();
    if (coarse) {
      keepClear(bar);
      return;
    }
    const place = () => {
      const words = document.getSelection();
      const rects = words && words.rangeCount > 0 ? (words.getRangeAt(0).getClientRects?.() ?? []) : [];
      const [first, last] = [rects[0], rects[rects.length - 1]];
      if (!first || !last) return;
      const { width, height } = bar.getBoundingClientRect();
      const below = last.bottom + gapPx;
      const fits = below + height <= window.innerHeight - marginPx;
      const top = fits ? below : Math.max(marginPx, first.top - gapPx - height);
      const left = Math.min(fits ? last.left : first.left, window.innerWidth - width - marginPx);
      bar.style.left = `${Math.max(marginPx, left)}px`;
      bar.style.top = `${top}px`;
    };
    place();
    document.addEventListener('selectionchange', place);
    document.addEventListener('scroll', place, { capture: true, passive: true });
    window.addEventListener('resize', place);
    return () => {
      document.removeEventListener('selectionchange', place);
      document.removeEventListener('scroll', place, { capture: true });
      window.removeEventListener('resize', place);
    };
  }, [selected, coarse]);
  return box;
}

/**
 * While words are selected, the letters of the bar take precedence over the shortcuts of the page; Enter moves the focus
 * into the bar, Escape ends the selection. With single-key shortcuts switched off, letters work only within the bar.
 */
function useKeys(acts: readonly Act[], box: React.RefObject<HTMLElement | null>, letGo: () => void): void {
  const bareKeys = useAppStore((state) => state.session.bareKeys);
  const press = useEffectEvent((event: KeyboardEvent) => {
    const { key, ctrlKey, metaKey, altKey, shiftKey, target } = event;
    if (event.defaultPrevented || event.isComposing || ctrlKey || metaKey || altKey) return;
    if (isTyping(target) || hasOpenDialog()) return;
    const isMeant = !shiftKey && (bareKeys || (target instanceof Node && box.current?.contains(target)));
    const act = isMeant ? acts.find(({ shortcut }) => shortcut === letterOf(event)) : undefined;
    const isPressing = target instanceof HTMLElement && target.matches('button, a, summary');
    if (act !== undefined) act.run();
    else if (key === 'Enter' && !isPressing) box.current?.querySelector('button')?.focus();
    else if (key === 'Escape') letGo();
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => press(event);
    // In the capture phase, before the shortcuts of the page.
    document.addEventListener('keydown', onKeyDown, { capture: true });
    return () => document.removeEventListener('keydown', onKeyDown, { capture: true });
  }, []);
}
