import type { Language } from '../../domain/basics/languages.ts';
import type { AppStore } from '../../store/appStore.ts';
import { movedNow } from '../../store/session/movedNow.ts';
import { sharedAddressOf } from '../../store/view/url/permalink.ts';
import { copyText } from '../../ui/copyText.ts';
import { messages } from './pageMessages.ts';

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
  const [what, limits] = await Promise.all([
    import('../../store/view/describeView.ts').then(({ describeView }) =>
      describeView(shown, index, language),
    ),
    import('./sayLinkLimits.ts').then(({ sayLinkLimits }) =>
      sayLinkLimits(link, Object.keys(moved).length, withPlaces, language),
    ),
  ]).catch(() => ['', ''] as const);
  if (!done) actions.announce(text.linkNotCopied);
  else if (view.corpus !== null) {
    actions.announce(text.linkWithoutCorpus);
    // The menu in which its file can be saved.
    actions.open('corpora');
  } else {
    const copied = withPlaces
      ? text.linkCopiedWithPlaces(what)
      : what === ''
        ? text.linkCopied
        : text.linkCopiedTo(what);
    actions.announce(copied + limits);
  }
}
