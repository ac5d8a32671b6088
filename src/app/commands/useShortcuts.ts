import { useEffect } from 'react';
import { takeEarlyKeys } from '../../opening/page/earlyKeys.ts';
import type { AppState } from '../../store/appStore.ts';
import { useStoreHandle } from '../../store/react.tsx';
import { useReviewCount } from '../../store/review/reviewReact.tsx';
import { hasOpenDialog } from '../../ui/dialogs/openDialogs.ts';
import { isTyping } from '../../ui/hooks/useHotkey.ts';
import { useText } from '../../ui/language.tsx';
import { runAction } from './actions.ts';
import { refusalMessages } from './refusalMessages.ts';
import { type ActionId, findAction, globalShortcuts } from './shortcuts.ts';

/**
 * Handles the keys of the page. A key that a nearer element has handled is left alone; while text is typed or a dialog
 * is open, only the keys that lead in and out work. What is typed before the search has arrived becomes its text, and
 * Enter its first result.
 */
export function useShortcuts(): void {
  const store = useStoreHandle();
  const text = useText(refusalMessages);
  const hasReview = useReviewCount() !== null;

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return;
      const state = store.getState();
      const hasDialog = hasOpenDialog();
      if (state.session.over === 'search' && !hasDialog && typeAhead(state, event)) {
        event.preventDefault();
        return;
      }
      const id = findAction(event, state.session.bareKeys);
      if (id === null || (state.session.embedded && leadsAway(id))) return;
      // The question about two nodes, or the review, fills the page: what is selected is kept, but out of sight.
      const isHidden = state.view.chain !== null || (state.view.display === 'review' && hasReview);
      if (isHidden && isAboutGraph(id)) return;
      const isBusy = isTyping(event.target) || hasDialog;
      if (isBusy && !isAllowedWhileBusy(id, event)) return;
      event.preventDefault();
      if (!runAction(store, id)) state.actions.announce(text.refusal[id] ?? '');
    };
    document.addEventListener('keydown', onKeyDown);
    searchEarly(store.getState());
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [store, text, hasReview]);
}

/** Opens the search with what was typed before the page was there. */
function searchEarly({ session, actions }: AppState): void {
  const early = takeEarlyKeys();
  if (early === null || session.embedded || (early.byBareKey && !session.bareKeys)) return;
  actions.open('search');
  actions.setQuery(early.query);
  actions.setSearchEntered(early.entered);
}

/** Types into the search whose field is not there yet. Whether the key was one for it. */
function typeAhead({ view: { query }, actions }: AppState, event: KeyboardEvent): boolean {
  const { key } = event;
  if (key === 'Enter') actions.setSearchEntered(query.trim() !== '');
  else if (key === 'Backspace' || isPrinted(event)) {
    actions.setSearchEntered(false);
    actions.setQuery(key === 'Backspace' ? query.slice(0, -1) : query + key);
  } else return false;
  return true;
}

const isAllowedWhileBusy = (id: ActionId, { key, ctrlKey, metaKey }: KeyboardEvent): boolean =>
  id === 'stepBack' || (id === 'search' && (ctrlKey || metaKey) && key !== '/');

const isPrinted = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  key.length === 1 && !ctrlKey && !metaKey && !altKey;

/** To what a page in another one does without. */
const leadsAway = (id: ActionId): boolean =>
  id === 'search' || id === 'shortcuts' || id === 'export' || id === 'review';

const isAboutGraph = (id: ActionId): boolean =>
  globalShortcuts.some((shortcut) => shortcut.id === id && shortcut.group === 'look');
