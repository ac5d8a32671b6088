import { type RefObject, useCallback, useEffect, useEffectEvent } from 'react';
import { letterOf } from '../../lib/letterOf.ts';
import { useAppStore } from '../../store/react.tsx';
import { useReview } from '../../store/review/reviewReact.tsx';
import type { ReviewActions } from '../../store/review/reviewState.ts';
import { hasOpenDialog } from '../../ui/dialogs/openDialogs.ts';
import { isTyping } from '../../ui/hooks/useHotkey.ts';
import { useLetterKey } from '../../ui/hooks/useLetterKey.ts';
import type { OpenProposal } from './useProposal.ts';

/**
 * A accepts, R rejects, E corrects, Space puts off, J and K step, Shift A lists similar ones and, once they are listed,
 * accepts them, Ctrl Z undoes. They replace the graph's own keys as long as the review is open; not in fields, where a
 * letter is a letter, nor while a dialog is open, nor, but for Ctrl Z, once the reader has switched off single-key shortcuts.
 */
export function useReviewKeys(
  open: OpenProposal | null,
  seeInGraph: () => void,
  /** Takes the keyboard over from a field that is left. */
  home: RefObject<HTMLElement | null>,
): void {
  const actions = useReview((state) => state.actions);
  const bareKeys = useAppStore((state) => state.session.bareKeys);
  const actFor = useEffectEvent((event: KeyboardEvent) =>
    bareKeys || event.key.length > 1 || event.ctrlKey || event.metaKey
      ? findAct(event, open, actions, seeInGraph)
      : null,
  );
  const { step } = actions;
  useLetterKey(
    'J',
    bareKeys,
    useCallback(() => step(1), [step]),
  );
  useLetterKey(
    'K',
    bareKeys,
    useCallback(() => step(-1), [step]),
  );
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.isComposing || event.altKey || hasOpenDialog()) return;
      const act = actFor(event);
      if (act === null) return;
      // A select element over words uses letters to find its values: there, only the key that leaves it is ours.
      if (isTyping(event.target) && event.key !== 'Escape') return;
      const isButton =
        event.target instanceof HTMLElement && event.target.matches('button, a, [role="button"]');
      if (isButton && event.key === ' ') return;
      event.preventDefault();
      event.stopPropagation();
      if (isTyping(event.target)) home.current?.focus({ preventScroll: true });
      act();
    };
    // Handled before the keys of the page.
    document.addEventListener('keydown', onKeyDown, { capture: true });
    return () => document.removeEventListener('keydown', onKeyDown, { capture: true });
  }, [home]);
}

function findAct(
  event: KeyboardEvent,
  open: OpenProposal | null,
  { undo, redo, acceptAll }: ReviewActions,
  seeInGraph: () => void,
): (() => void) | null {
  const { key, ctrlKey, metaKey, shiftKey, repeat, target } = event;
  const letter = letterOf(event).toLowerCase();
  if (ctrlKey || metaKey) {
    if (letter === 'z') return () => void (shiftKey ? redo() : undo());
    return letter === 'y' ? () => void redo() : null;
  }
  if (letter === 'v') return seeInGraph;
  if (open === null) return null;
  if (key === 'Escape') {
    if (open.listing) return () => open.setListing(false);
    return isTyping(target) ? () => {} : null;
  }
  // A key that is held down decides only once.
  if (repeat) return 'are '.includes(letter) ? () => {} : null;
  if (letter === 'a' && shiftKey) {
    const { proposals } = open.similar;
    if (open.listing) return () => void acceptAll(proposals);
    return () => (proposals.length > 1 ? open.setListing(true) : open.accept());
  }
  if (letter === 'a') return open.listing ? () => void acceptAll(open.similar.proposals) : open.accept;
  if (letter === 'r') return open.reject;
  if (letter === 'e') return open.correct;
  return key === ' ' ? open.putOff : null;
}
