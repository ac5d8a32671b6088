import type { Language } from '../../domain/basics/languages.ts';
import type { AppStore } from '../../store/appStore.ts';
import { movedNow } from '../../store/movedNow.ts';
import { sharedAddressOf } from '../../store/view/url/permalink.ts';
import { copyText } from '../../ui/copyText.ts';
import { pageMessages } from './pageMessages.ts';

/**
 * Copies the link to the present view, and says in words what it leads to, what it does not contain, and when it is too
 * long for mail. `withPlaces`: the link also contains where the reader has moved nodes. No link contains a reader's own
 * corpus: a message says so, and its file is offered.
 */
export async function shareView(
  store: AppStore,
  language: Language,
  { withPlaces = false }: { readonly withPlaces?: boolean } = {},
): Promise<void> {
  const state = store.getState();
  const { view, index, actions } = state;
  const text = pageMessages[language];
  const shown = { ...view, query: '' };
  const moved = movedNow(state);
  const link = sharedAddressOf(shown, index, window.location, withPlaces ? moved : {});
  const done = await copyText(link);
  if (!done) {
    actions.announce(text.linkNotCopied);
    return;
  }
  // Without the words for it the link is copied all the same.
  const said = await import('./sayCopiedLink.ts').then(
    ({ sayCopiedLink }) =>
      sayCopiedLink({ link, view: shown, index, moved: Object.keys(moved).length, withPlaces }, language),
    () => text.linkCopied,
  );
  actions.announce(said);
  // The menu in which its file can be saved.
  if (view.corpus !== null) actions.open('corpora');
}
