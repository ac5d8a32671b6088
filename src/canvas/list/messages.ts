import { countedEn, countedFr } from '../../lib/counted.ts';
import { defineMessages } from '../../ui/language.tsx';

export const messages = defineMessages({
  fr: {
    title: 'Nœuds et liens',
    counts: (nodes: number, links: number) =>
      `${countedFr(nodes, 'nœud', 'nœuds')}, ${countedFr(links, 'lien', 'liens')}`,
    links: (count: number) => countedFr(count, 'lien', 'liens'),
    articles: (count: number) => countedFr(count, 'article', 'articles'),
    linksOf: (name: string) => `Liens\u202f: ${name}`,
    arrived: (name: string, count: number) => `${name}\u202f: ${countedFr(count, 'lien', 'liens')}`,
    backToAll: 'Retour à tous les nœuds et liens',
    close: 'Fermer la liste',
    empty: 'Rien à lister avec ces filtres.',
    noLinks: 'Aucun lien avec ces filtres.',
    selected: (count: number) => countedFr(count, 'nœud sélectionné', 'nœuds sélectionnés'),
    keysSaid:
      'Flèche droite\u202f: les liens du nœud, ou ceux de l’autre bout. Flèche gauche\u202f: retour. Entrée\u202f: ouvrir. Espace\u202f: sélectionner. Majuscule\u202f: ajouter à la sélection. Tapez un nom pour y aller.',
    keys: [
      ['→', 'ses liens'],
      ['←', 'retour'],
      ['Entrée', 'ouvrir'],
      ['Espace', 'sélectionner'],
    ] as readonly (readonly [string, string])[],
  },
  en: {
    title: 'Nodes and links',
    counts: (nodes, links) => `${countedEn(nodes, 'node', 'nodes')}, ${countedEn(links, 'link', 'links')}`,
    links: (count) => countedEn(count, 'link', 'links'),
    articles: (count) => countedEn(count, 'article', 'articles'),
    linksOf: (name) => `Links: ${name}`,
    arrived: (name, count) => `${name}: ${countedEn(count, 'link', 'links')}`,
    backToAll: 'Back to all nodes and links',
    close: 'Close the list',
    empty: 'Nothing to list with these filters.',
    noLinks: 'No link with these filters.',
    selected: (count) => countedEn(count, 'node selected', 'nodes selected'),
    keysSaid:
      'Right arrow: the links of the node, or those of the other end. Left arrow: back. Enter: open. Space: select. Shift: add to the selection. Type a name to go to it.',
    keys: [
      ['→', 'its links'],
      ['←', 'back'],
      ['Enter', 'open'],
      ['Space', 'select'],
    ],
  },
});
