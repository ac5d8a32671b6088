import type { Certainty, Family, NodeType } from '../domain/kinds.ts';
import { defineMessages } from '../ui/language.tsx';

const inFrench = new Intl.NumberFormat('fr');
const inEnglish = new Intl.NumberFormat('en');

/** « 1 nœud », « 2 nœuds »; French takes the singular for 0 too. */
const counted = (count: number, one: string, many: string): string =>
  `${inFrench.format(count)} ${Math.abs(count) < 2 ? one : many}`;
const countedEn = (count: number, one: string, many: string): string =>
  `${inEnglish.format(count)} ${count === 1 ? one : many}`;

const typesFr: Record<NodeType, string> = {
  country: 'pays',
  agency: 'service',
  group: 'groupe',
  event: 'événement',
  person: 'personne',
  place: 'lieu',
  organization: 'organisation',
};
const typesEn: Record<NodeType, string> = {
  country: 'country',
  agency: 'agency',
  group: 'group',
  event: 'event',
  person: 'person',
  place: 'place',
  organization: 'organisation',
};
const familiesFr: Record<Family, string> = {
  cooperation: 'Coopération',
  opposition: 'Opposition',
  structure: 'Structure',
  location: 'Lieu',
  statement: 'Parole',
  'co-mention': 'Cités ensemble',
};
const familiesEn: Record<Family, string> = {
  cooperation: 'Cooperation',
  opposition: 'Opposition',
  structure: 'Structure',
  location: 'Location',
  statement: 'Statement',
  'co-mention': 'Named together',
};
const certaintiesFr: Record<Certainty, string> = {
  stated: 'Affirmé',
  attributed: 'Attribué',
  unconfirmed: 'Non confirmé',
  denied: 'Démenti',
};
const certaintiesEn: Record<Certainty, string> = {
  stated: 'Stated',
  attributed: 'Attributed',
  unconfirmed: 'Unconfirmed',
  denied: 'Denied',
};

export const messages = defineMessages({
  fr: {
    types: typesFr,
    families: familiesFr,
    certainties: certaintiesFr,
    graphName: 'Graphe des nœuds et des liens',
    graphRole: 'graphe',
    seeAsTable: 'Voir en tableau',
    graphKeys:
      'Flèches\u202f: suivre un lien dans cette direction. Majuscule et flèche\u202f: nœud le plus proche, lié ou non. Entrée\u202f: ouvrir. Majuscule et Entrée\u202f: ajouter à la sélection. Échap\u202f: revenir. Plus, moins, zéro\u202f: zoom. Majuscule et L\u202f: les nœuds et les liens en une liste.',
    saidNode: (name: string, type: string, links: number) =>
      `${name}, ${type}, ${counted(links, 'lien', 'liens')}`,
    walkedBy: (sentence: string, others: number) =>
      `${sentence}${others > 0 ? `, et ${counted(others, 'autre lien', 'autres liens')}` : ''}.`,
    noLinkThere: {
      left: 'Aucun lien à gauche. Majuscule et flèche\u202f: nœud le plus proche.',
      right: 'Aucun lien à droite. Majuscule et flèche\u202f: nœud le plus proche.',
      up: 'Aucun lien vers le haut. Majuscule et flèche\u202f: nœud le plus proche.',
      down: 'Aucun lien vers le bas. Majuscule et flèche\u202f: nœud le plus proche.',
    },
    zoomIn: 'Agrandir (+)',
    zoomOut: 'Réduire (−)',
    fit: 'Tout voir (0)',
    tools: 'Vue du graphe',
    list: 'Liste des nœuds et des liens (Maj L)',
    undo: 'Annuler (Ctrl Z)',
    redo: 'Rétablir (Ctrl Maj Z)',
    nothingToUndo: 'Annuler\u202f: rien à annuler',
    nothingToRedo: 'Rétablir\u202f: rien à rétablir',
    guide: {
      undated: 'Sans date',
      steps: (distance: number) => `${distance} pas`,
      notLinked: 'Non reliés',
    },
    chainHeading: 'Le chemin dans le graphe',
    askChain: 'Relier deux nœuds',
    regions: 'Régions du graphe',
    showRegion: (name: string) => `Voir la région ${name}`,
    nodes: (count: number) => counted(count, 'nœud', 'nœuds'),
    links: (count: number) => counted(count, 'lien', 'liens'),
    outOf: (count: number) => `sur ${inFrench.format(count)}`,
    and: 'et',
    broughtForward: 'mis en avant',
    oneLinkSelected: '1 lien sélectionné',
    shown: (nodes: number, allNodes: number, links: number, allLinks: number) =>
      `${counted(nodes, 'nœud', 'nœuds')} sur ${inFrench.format(allNodes)}, ${counted(links, 'lien', 'liens')} sur ${inFrench.format(allLinks)} affichés`,
    overviewRule: (count: number) =>
      `Vue d’ensemble\u202f: les ${inFrench.format(count)} nœuds aux passages les plus nombreux, puis aux liens les plus nombreux. Les autres viennent quand vous les cherchez ou sélectionnez un voisin.`,
    legend: 'Légende et filtre des liens',
    linksTitle: 'Liens',
    allLinks: 'tous',
    noLinks: 'aucun',
    foldLegend: 'Replier la légende (L)',
    unfoldLegend: 'Déplier la légende (L)',
    showFamily: (name: string, count: number) => `${name}, ${counted(count, 'lien', 'liens')}`,
    thickness: '1, 2, 3 articles',
    sizes: (counts: string) => `${counts} passages`,
    passages: (count: number) => counted(count, 'passage', 'passages'),
    articles: (count: number) => counted(count, 'article', 'articles'),
    outsideArticle: 'Hors article',
  },
  en: {
    types: typesEn,
    families: familiesEn,
    certainties: certaintiesEn,
    graphName: 'Graph of nodes and links',
    graphRole: 'graph',
    seeAsTable: 'See as a table',
    graphKeys:
      'Arrows: follow a link in that direction. Shift and arrow: nearest node, linked or not. Enter: open. Shift and Enter: add to the selection. Escape: step back. Plus, minus, zero: zoom. Shift and L: the nodes and links as a list.',
    saidNode: (name, type, links) => `${name}, ${type}, ${countedEn(links, 'link', 'links')}`,
    walkedBy: (sentence, others) =>
      `${sentence}${others > 0 ? `, and ${countedEn(others, 'other link', 'other links')}` : ''}.`,
    noLinkThere: {
      left: 'No link to the left. Shift and arrow: nearest node.',
      right: 'No link to the right. Shift and arrow: nearest node.',
      up: 'No link upwards. Shift and arrow: nearest node.',
      down: 'No link downwards. Shift and arrow: nearest node.',
    },
    zoomIn: 'Zoom in (+)',
    zoomOut: 'Zoom out (−)',
    fit: 'See all (0)',
    tools: 'Graph view',
    list: 'List of nodes and links (Shift L)',
    undo: 'Undo (Ctrl Z)',
    redo: 'Redo (Ctrl Shift Z)',
    nothingToUndo: 'Undo: nothing to undo',
    nothingToRedo: 'Redo: nothing to redo',
    guide: {
      undated: 'No date',
      steps: (distance) => (distance === 1 ? '1 step' : `${distance} steps`),
      notLinked: 'Not linked',
    },
    chainHeading: 'The path in the graph',
    askChain: 'Connect two nodes',
    regions: 'Regions of the graph',
    showRegion: (name) => `See the region ${name}`,
    nodes: (count) => countedEn(count, 'node', 'nodes'),
    links: (count) => countedEn(count, 'link', 'links'),
    outOf: (count) => `of ${inEnglish.format(count)}`,
    and: 'and',
    broughtForward: 'brought forward',
    oneLinkSelected: '1 link selected',
    shown: (nodes, allNodes, links, allLinks) =>
      `${countedEn(nodes, 'node', 'nodes')} of ${inEnglish.format(allNodes)}, ${countedEn(links, 'link', 'links')} of ${inEnglish.format(allLinks)} shown`,
    overviewRule: (count) =>
      `Overview: the ${inEnglish.format(count)} nodes with most passages, then most links. The others come when you search for them or select a neighbour.`,
    legend: 'Key and filter of links',
    linksTitle: 'Links',
    allLinks: 'all',
    noLinks: 'none',
    foldLegend: 'Fold the key (L)',
    unfoldLegend: 'Unfold the key (L)',
    showFamily: (name, count) => `${name}, ${countedEn(count, 'link', 'links')}`,
    thickness: '1, 2, 3 articles',
    sizes: (counts) => `${counts} passages`,
    passages: (count) => countedEn(count, 'passage', 'passages'),
    articles: (count) => countedEn(count, 'article', 'articles'),
    outsideArticle: 'Outside the article',
  },
});
