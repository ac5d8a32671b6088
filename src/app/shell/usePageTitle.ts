import { useEffect, useState } from 'react';
import { useAppStore, useIndex, useVisible } from '../../store/react.tsx';
import type { describeView } from '../../store/view/describeView.ts';
import { useLanguage, useText } from '../../ui/language.tsx';
import { messages } from '../commands/pageMessages.ts';

/**
 * Titles the page after what it shows, so that tabs, bookmarks and history entries can be told apart. The words for it
 * are fetched beside the graph, which does not wait for them; where they are lost, the title stays as it is.
 */
export function usePageTitle(): void {
  const index = useIndex();
  const language = useLanguage();
  const text = useText(messages);
  const view = useAppStore((state) => state.view);
  const { nodes, edges } = useVisible();
  const [describe, setDescribe] = useState<typeof describeView | null>(null);

  useEffect(() => {
    let gone = false;
    import('../../store/view/describeView.ts').then(
      (part) => gone || setDescribe(() => part.describeView),
      () => null,
    );
    return () => {
      gone = true;
    };
  }, []);

  useEffect(() => {
    if (describe === null) return;
    const what = describe(view, index, language);
    document.title = what === '' ? 'Maillage' : text.pageTitle(what);
    document
      .querySelector('meta[name="description"]')
      ?.setAttribute(
        'content',
        what === '' ? text.pageDescription : text.viewDescription(what, nodes.size, edges.size),
      );
  }, [describe, index, language, view, nodes, edges, text]);
}
