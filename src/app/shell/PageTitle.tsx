import { useEffect } from 'react';
import { countedEn, countedFr } from '../../lib/counted.ts';
import { useAppStore, useIndex, useVisible } from '../../store/react.tsx';
import { describeView } from '../../store/view/describeView.ts';
import { defineMessages, useLanguage, useText } from '../../ui/language.tsx';

/** Titles the page after what it shows, so that tabs, bookmarks and history entries can be told apart. */
export function PageTitle() {
  const index = useIndex();
  const language = useLanguage();
  const text = useText(messages);
  const view = useAppStore((state) => state.view);
  const { nodes, edges } = useVisible();

  useEffect(() => {
    const write = () => {
      const what = describeView(view, index, language);
      document.title = what === '' ? 'Maillage' : text.title(what);
      document
        .querySelector('meta[name="description"]')
        ?.setAttribute('content', what === '' ? text.page : text.view(what, nodes.size, edges.size));
    };
    // What the reader waits for goes before the browser's own window, which is told of each new title.
    const timer = setTimeout(write);
    return () => clearTimeout(timer);
  }, [index, language, view, nodes, edges, text]);
  return null;
}

const messages = defineMessages({
  fr: {
    title: (what: string) => `${what} · Maillage`,
    page: 'Des articles de presse lus comme un graphe\u202f: aucun trait sans sa source.',
    view: (what: string, nodes: number, links: number) =>
      `${what}\u202f: ${countedFr(nodes, 'nœud')}, ${countedFr(links, 'lien')}, chaque trait avec sa source.`,
  },
  en: {
    title: (what) => `${what} · Maillage`,
    page: 'News articles read as a graph: no line without its source.',
    view: (what, nodes, links) =>
      `${what}: ${countedEn(nodes, 'node')}, ${countedEn(links, 'link')}, each line with its source.`,
  },
});
