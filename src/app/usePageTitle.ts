import { useEffect } from 'react';
import { claimOf, nameOf } from '../domain/claim.ts';
import type { GraphIndex } from '../domain/graphIndex.ts';
import type { Language } from '../domain/schema.ts';
import { useAppStore, useIndex } from '../store/react.tsx';
import type { Selection } from '../store/view.ts';
import { useLanguage, useText } from '../ui/language.tsx';
import { messages } from './messages.ts';

/** The page is called after what is selected, so that tabs, bookmarks and history entries can be told apart. */
export function usePageTitle(): void {
  const index = useIndex();
  const language = useLanguage();
  const text = useText(messages);
  const selection = useAppStore((state) => state.view.selection);

  useEffect(() => {
    const what = describeSelection(index, selection, language);
    document.title = what === '' ? 'Maillage' : text.pageTitle(what);
    document.querySelector('meta[name="description"]')?.setAttribute('content', text.pageDescription);
  }, [index, language, selection, text]);
}

function describeSelection(index: GraphIndex, selection: Selection, language: Language): string {
  if (selection.kind === 'edge') return claimOf(index, index.edge(selection.id), language).sentence;
  if (selection.kind === 'nodes') {
    return selection.ids.map((id) => nameOf(index.node(id), language, 'short')).join(', ');
  }
  return '';
}
