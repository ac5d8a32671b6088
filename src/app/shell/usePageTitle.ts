import { useEffect } from 'react';
import { useAppStore, useIndex, useVisible } from '../../store/react.tsx';
import { describeView } from '../../store/view/describeView.ts';
import { useLanguage, useText } from '../../ui/language.tsx';
import { messages } from '../commands/pageMessages.ts';

/** Titles the page after what it shows, so that tabs, bookmarks and history entries can be told apart. */
export function usePageTitle(): void {
  const index = useIndex();
  const language = useLanguage();
  const text = useText(messages);
  const view = useAppStore((state) => state.view);
  const { nodes, edges } = useVisible();

  useEffect(() => {
    const what = describeView(view, index, language);
    document.title = what === '' ? 'Maillage' : text.pageTitle(what);
    document
      .querySelector('meta[name="description"]')
      ?.setAttribute(
        'content',
        what === '' ? text.pageDescription : text.viewDescription(what, nodes.size, edges.size),
      );
  }, [index, language, view, nodes, edges, text]);
}
