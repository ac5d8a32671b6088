import { defineMessages } from '../../ui/language.tsx';

export const messages = defineMessages({
  fr: {
    title: 'Comment lire ce graphe',
    close: 'Fermer ce mode d’emploi',
    counts: (articles: number, nodes: number, links: number) =>
      `${articles} articles, ${nodes} nœuds, ${links} liens. Cliquez un trait pour lire la phrase qui le prouve.`,
    encodings:
      'La forme d’un nœud dit ce qu’il est, la couleur d’un trait de quelle sorte de lien il s’agit. Plus d’articles attestent un lien, plus son trait est épais\u202f; en pointillé, il n’est pas confirmé.',
    questions: 'Quelques questions pour commencer',
    missing: {
      node: (id: string) => `le nœud «\u202f${id}\u202f»`,
      edge: (id: string) => `le lien «\u202f${id}\u202f»`,
      article: (id: string) => `l’article «\u202f${id}\u202f»`,
      evidence: (id: string) => `l’un des passages du lien «\u202f${id}\u202f»`,
      passage: (id: string) => `le passage de l’article «\u202f${id}\u202f»`,
    },
    gone: (what: string) => `Ce lien cite ${what}, qui n’est plus dans le graphe\u202f; le reste est ouvert.`,
    allGone: (what: string) =>
      `Ce lien cite ${what}, qui ne sont plus dans le graphe\u202f; le reste est ouvert.`,
    closeMissing: 'Fermer cet avis',
  },
  en: {
    title: 'How to read this graph',
    close: 'Close this guide',
    counts: (articles: number, nodes: number, links: number) =>
      `${articles} articles, ${nodes} nodes, ${links} links. Click a line to read the sentence that proves it.`,
    encodings:
      'The shape of a node says what it is, the colour of a line what kind of link. The more articles attest a link, the thicker its line; dashed, it is not confirmed.',
    questions: 'A few questions to start from',
    missing: {
      node: (id: string) => `the node "${id}"`,
      edge: (id: string) => `the link "${id}"`,
      article: (id: string) => `the article "${id}"`,
      evidence: (id: string) => `one of the passages of the link "${id}"`,
      passage: (id: string) => `the passage of the article "${id}"`,
    },
    gone: (what: string) => `This link cites ${what}, no longer in the graph; the rest is open.`,
    allGone: (what: string) => `This link cites ${what}, no longer in the graph; the rest is open.`,
    closeMissing: 'Close this notice',
  },
});
