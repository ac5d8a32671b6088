import { countedEn, countedFr, numberEn, numberFr } from '../../lib/counted.ts';
import { defineMessages } from '../../ui/language.tsx';

export const welcomeMessages = defineMessages({
  fr: {
    title: 'Comment lire ce graphe',
    counts: (articles: number, nodes: number, links: number) =>
      `${countedFr(articles, 'article')}, ${countedFr(nodes, 'nœud')}, ${countedFr(links, 'lien')}.`,
    encodings:
      'La forme d’un nœud dit ce qu’il est, la couleur d’un trait de quelle sorte de lien il s’agit. Plus d’articles attestent un lien, plus son trait est épais\u202f; en pointillé, il n’est pas confirmé.',
    more: (n: number) => `Afficher ${numberFr(n)} de plus`,
    addOwn: 'Ajouter vos propres articles',
  },
  en: {
    title: 'How to read this graph',
    counts: (articles, nodes, links) =>
      `${countedEn(articles, 'article')}, ${countedEn(nodes, 'node')}, ${countedEn(links, 'link')}.`,
    encodings:
      'A node’s shape shows what it is; a line’s colour shows the kind of link. The more articles attest a link, the thicker its line; a dashed line is unconfirmed.',
    more: (n) => `Show ${numberEn(n)} more`,
    addOwn: 'Add your own articles',
  },
});
