import { useEffect } from 'react';
import { useAppStore, useIndex, useVisible } from '../../store/react.tsx';
import { useImported } from '../../ui/hooks/useImported.ts';
import { useLanguage, useText } from '../../ui/language.tsx';
import { messages } from '../commands/pageMessages.ts';

const importWords = () => import('../../store/view/describeView.ts');

/**
 * Titles the page after what it shows, so that tabs, bookmarks and history entries can be told apart. The words for it
 * are fetched when `wanted`, and the graph does not wait for them; where they are lost, the title stays as it is.
 */
export function usePageTitle(wanted: boolean): void {
  const index = useIndex();
  const language = useLanguage();
  const text = useText(messages);
  const view = useAppStore((state) => state.view);
  const { nodes, edges } = useVisible();
  const words = useImported(importWords, wanted);

  useEffect(() => {
    if (words === null) return;
    const what = words.describeView(view, index, language);
    document.title = what === '' ? 'Maillage' : text.pageTitle(what);
    document
      .querySelector('meta[name="description"]')
      ?.setAttribute(
        'content',
        what === '' ? text.pageDescription : text.viewDescription(what, nodes.size, edges.size),
      );
  }, [words, index, language, view, nodes, edges, text]);
}
