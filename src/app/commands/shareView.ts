import type { Language } from '../../domain/basics/languages.ts';
import type { AppStore } from '../../store/appStore.ts';
import { movedNow } from '../../store/session/movedNow.ts';
import { sharedAddressOf } from '../../store/view/url/permalink.ts';
import { mostPlaces } from '../../store/view/url/sharedPlaces.ts';
import { copyText } from '../../ui/copyText.ts';
import { messages } from './pageMessages.ts';

/** Above it, in characters, some mail programs and browsers cut an address (Internet Explorer's old bound is 2,083). */
const longestInMail = 2000;

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
  const text = messages[language];
  const shown = { ...view, query: '' };
  const moved = movedNow(state);
  const link = sharedAddressOf(shown, index, window.location, withPlaces ? moved : {});
  const done = await copyText(link);
  // Without the words for it the link is copied all the same.
  const what = await import('../../store/view/describeView.ts').then(
    ({ describeView }) => describeView(shown, index, language),
    () => '',
  );
  if (!done) {
    actions.announce(text.linkNotCopied);
    return;
  }
  if (view.corpus !== null) {
    actions.announce(text.linkWithoutCorpus);
    // The menu in which its file can be saved.
    actions.open('corpora');
    return;
  }
  const movedCount = Object.keys(moved).length;
  const left = withPlaces ? movedCount - mostPlaces : 0;
  const copied = withPlaces
    ? text.linkCopiedWithPlaces(what)
    : what === ''
      ? text.linkCopied
      : text.linkCopiedTo(what);
  actions.announce(
    [
      copied,
      left > 0 && text.linkWithSomePlaces(left),
      !withPlaces && movedCount > 0 && text.linkWithoutPlaces,
      link.length > longestInMail && text.linkLong(link.length),
    ]
      .filter((part) => part !== false)
      .join(' '),
  );
}
