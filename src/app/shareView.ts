import type { Language } from '../domain/kinds.ts';
import type { AppStore } from '../store/appStore.ts';
import { describeView } from '../store/describeView.ts';
import { addressOf } from '../store/permalink.ts';
import { copyText } from '../ui/copyText.ts';
import { messages } from './commandMessages.ts';

/** Copies the link to the view as it is, and says in words what it leads to. */
export async function shareView(store: AppStore, language: Language): Promise<void> {
  const { view, index, actions } = store.getState();
  const text = messages[language];
  const shown = { ...view, query: '' };
  const done = await copyText(addressOf(shown, index, window.location));
  const what = describeView(shown, index, language);
  if (!done) actions.announce(text.linkNotCopied);
  else actions.announce(what === '' ? text.linkCopied : text.linkCopiedTo(what));
}
