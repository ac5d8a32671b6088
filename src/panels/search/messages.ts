import { countedEn, countedFr } from '../../lib/counted.ts';
import { defineMessages } from '../../ui/language.tsx';

export const messages = defineMessages({
  fr: {
    search: 'Rechercher',
    placeholder: 'Un nom, un lieu, une phrase',
    close: 'Fermer la recherche',
    results: 'Résultats',
    nodes: 'Nœuds',
    passages: 'Passages',
    commands: 'Commandes',
    settings: 'Réglages',
    mostCited: 'Les plus cités',
    near: 'Noms proches',
    more: (n: number) => `${n} de plus`,
    passageCount: (n: number) => countedFr(n, 'passage'),
    linkCount: (n: number) => countedFr(n, 'lien'),
    hidden: (byHand: boolean) => (byHand ? 'masqué dans cette vue' : 'masqué par vos filtres'),
    show: 'Afficher',
    shown: (name: string) => `Filtres élargis : ${name} est affiché.`,
    paragraph: (n: number) => `§ ${n}`,
    outside: 'hors article',
    unnamedPublisher: 'Éditeur non indiqué',
    undated: 'sans date',
    nothing: (query: string, articles: number) =>
      `Rien pour « ${query} » dans ${articles === 1 ? 'cet article' : `ces ${articles} articles`}.`,
    found: (nodes: number, passages: number, commands: number) =>
      `${nodes === 1 ? '1 nœud' : `${nodes} nœuds`}, ${passages === 1 ? '1 passage' : `${passages} passages`}${commands === 0 ? '' : commands === 1 ? ', 1 commande' : `, ${commands} commandes`}`,
    keys: 'Flèches pour choisir, Entrée pour ouvrir, Échap pour fermer',
  },
  en: {
    search: 'Search',
    placeholder: 'A name, a place, a phrase',
    close: 'Close the search',
    results: 'Results',
    nodes: 'Nodes',
    passages: 'Passages',
    commands: 'Commands',
    settings: 'Settings',
    mostCited: 'Most cited',
    near: 'Similar names',
    more: (n: number) => `${n} more`,
    passageCount: (n: number) => countedEn(n, 'passage'),
    linkCount: (n: number) => countedEn(n, 'link'),
    hidden: (byHand) => (byHand ? 'hidden in this view' : 'hidden by your filters'),
    show: 'Show',
    shown: (name: string) => `Filters widened: ${name} is shown.`,
    paragraph: (n: number) => `§ ${n}`,
    outside: 'outside the article',
    unnamedPublisher: 'Publisher not given',
    undated: 'undated',
    nothing: (query: string, articles: number) =>
      `Nothing for "${query}" in ${articles === 1 ? 'this article' : `these ${articles} articles`}.`,
    found: (nodes: number, passages: number, commands: number) =>
      `${nodes === 1 ? '1 node' : `${nodes} nodes`}, ${passages === 1 ? '1 passage' : `${passages} passages`}${commands === 0 ? '' : commands === 1 ? ', 1 command' : `, ${commands} commands`}`,
    keys: 'Arrows to choose, Enter to open, Esc to close',
  },
});
