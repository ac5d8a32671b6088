import { countedEn, countedFr } from '../../lib/counted.ts';
import { defineMessages } from '../../ui/language.tsx';

export const messages = defineMessages({
  fr: {
    title: 'Comment lire ce graphe',
    close: 'Fermer ce mode d’emploi',
    click: 'Cliquez un nœud ou un trait',
    touch: 'Touchez un nœud ou un trait',
    toRead: ' pour lire la phrase qui le prouve.',
    questions: 'Quelques questions pour commencer',
    otherQuestions: 'Autres questions',
    articles: (count: number) => (count === 1 ? 'L’article' : `Les ${countedFr(count, 'article')}`),
    counts: (articles: number, nodes: number, links: number) =>
      `${countedFr(articles, 'article')}, ${countedFr(nodes, 'nœud')}, ${countedFr(links, 'lien')}.`,
    encodings:
      'La forme d’un nœud dit ce qu’il est, la couleur d’un trait de quelle sorte de lien il s’agit. Plus d’articles attestent un lien, plus son trait est épais\u202f; en pointillé, il n’est pas confirmé.',
    noPublisher: 'Éditeur non indiqué',
    addOwn: 'Ajouter vos propres articles',
  },
  en: {
    title: 'How to read this graph',
    close: 'Close this guide',
    click: 'Click a node or a line',
    touch: 'Tap a node or a line',
    toRead: ' to read the sentence that proves it.',
    questions: 'A few questions to start from',
    otherQuestions: 'Other questions',
    articles: (count) => (count === 1 ? 'The article' : `The ${countedEn(count, 'article')}`),
    counts: (articles, nodes, links) =>
      `${countedEn(articles, 'article')}, ${countedEn(nodes, 'node')}, ${countedEn(links, 'link')}.`,
    encodings:
      'A node’s shape shows what it is; a line’s colour shows the kind of link. The more articles attest a link, the thicker its line; a dashed line is unconfirmed.',
    noPublisher: 'Publisher not given',
    addOwn: 'Add your own articles',
  },
});
