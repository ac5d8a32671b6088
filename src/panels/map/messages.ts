import type { Certainty, Family, NodeType } from '../../domain/kinds.ts';
import { defineMessages } from '../../ui/language.tsx';

const inFrench = new Intl.NumberFormat('fr');
const inEnglish = new Intl.NumberFormat('en');

/** « 1 nœud », « 2 nœuds »; French takes the singular for 0 too. */
const counted = (count: number, one: string, many: string): string =>
  `${inFrench.format(count)} ${Math.abs(count) < 2 ? one : many}`;
const countedEn = (count: number, one: string, many: string): string =>
  `${inEnglish.format(count)} ${count === 1 ? one : many}`;

const typeFr: Record<NodeType, string> = {
  country: 'pays',
  agency: 'service',
  group: 'groupe',
  event: 'événement',
  person: 'personne',
  place: 'lieu',
  organization: 'organisation',
};
const typeEn: Record<NodeType, string> = {
  country: 'country',
  agency: 'agency',
  group: 'group',
  event: 'event',
  person: 'person',
  place: 'place',
  organization: 'organisation',
};
const typesFr: Record<NodeType, string> = {
  country: 'Pays',
  agency: 'Services',
  group: 'Groupes',
  event: 'Événements',
  person: 'Personnes',
  place: 'Lieux',
  organization: 'Organisations',
};
const typesEn: Record<NodeType, string> = {
  country: 'Countries',
  agency: 'Agencies',
  group: 'Groups',
  event: 'Events',
  person: 'People',
  place: 'Places',
  organization: 'Organisations',
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
    type: typeFr,
    types: typesFr,
    families: familiesFr,
    certainties: certaintiesFr,
    mapName: 'Carte des nœuds et des liens',
    mapRole: 'carte',
    mapKeys:
      'Flèches\u202f: nœud voisin dans cette direction. Entrée\u202f: ouvrir. Majuscule et Entrée\u202f: ajouter à la sélection. Échap\u202f: revenir. Plus, moins, zéro\u202f: zoom.',
    saidNode: (name: string, type: string, where: string | null, links: number) =>
      `${name}, ${type}${where === null ? '' : `, placé à\u202f: ${where}`}, ${counted(links, 'lien', 'liens')}`,
    placedAt: (where: string) => `Placé à\u202f: ${where}`,
    placedAsOnly: (country: string) => `Placé d’après son seul pays\u202f: ${country}`,
    nodesOnMap: (count: number) => `${counted(count, 'nœud', 'nœuds')} sur la carte`,
    links: (count: number) => counted(count, 'lien', 'liens'),
    outOf: (count: number) => `sur ${inFrench.format(count)}`,
    tools: 'Vue de la carte',
    frames: { sahel: 'Sahel', maghreb: 'Maghreb', europe: 'Europe' },
    showFrame: (name: string) => `Cadrer la carte sur\u202f: ${name}`,
    zoomIn: 'Agrandir (+)',
    zoomOut: 'Réduire (−)',
    fit: 'Tout voir (0)',
    unplaced: 'Sans lieu sur la carte',
    unplacedRule:
      'Les articles ne les mettent en aucun lieu, ou les mettent en plusieurs. La carte ne devine pas.',
    noneUnplaced: 'Tout ce que laissent vos filtres est sur la carte.',
    passages: (count: number) => counted(count, 'passage', 'passages'),
    articles: (count: number) => counted(count, 'article', 'articles'),
    outsideArticle: 'Hors article',
    legend: 'Légende de la carte',
    steps: 'Passages par pays',
    stepRange: (from: number, to: number | null) =>
      to === null ? `${from} et plus` : from === to ? String(from) : `${from}–${to}`,
    unconfirmed: 'Non confirmé',
    thickness: '1, 2, 3 articles',
    source: 'Fond\u202f: Natural Earth',
    disputed: 'Frontière disputée, selon Natural Earth',
    loading: 'Tracé de la carte…',
    failed: 'Le fond de carte n’a pas pu être chargé.',
    retry: 'Réessayer',
  },
  en: {
    type: typeEn,
    types: typesEn,
    families: familiesEn,
    certainties: certaintiesEn,
    mapName: 'Map of nodes and links',
    mapRole: 'map',
    mapKeys:
      'Arrows: nearest node in that direction. Enter: open. Shift and Enter: add to the selection. Escape: step back. Plus, minus, zero: zoom.',
    saidNode: (name, type, where, links) =>
      `${name}, ${type}${where === null ? '' : `, placed at: ${where}`}, ${countedEn(links, 'link', 'links')}`,
    placedAt: (where) => `Placed at: ${where}`,
    placedAsOnly: (country) => `Placed by its only country: ${country}`,
    nodesOnMap: (count) => `${countedEn(count, 'node', 'nodes')} on the map`,
    links: (count) => countedEn(count, 'link', 'links'),
    outOf: (count) => `of ${inEnglish.format(count)}`,
    tools: 'Map view',
    frames: { sahel: 'Sahel', maghreb: 'Maghreb', europe: 'Europe' },
    showFrame: (name) => `Frame the map on: ${name}`,
    zoomIn: 'Zoom in (+)',
    zoomOut: 'Zoom out (−)',
    fit: 'See all (0)',
    unplaced: 'Without a place on the map',
    unplacedRule: 'The articles put them in no place, or in several. The map does not guess.',
    noneUnplaced: 'All that your filters leave is on the map.',
    passages: (count) => countedEn(count, 'passage', 'passages'),
    articles: (count) => countedEn(count, 'article', 'articles'),
    outsideArticle: 'Outside the article',
    legend: 'Key of the map',
    steps: 'Passages by country',
    stepRange: (from, to) => (to === null ? `${from} or more` : from === to ? String(from) : `${from}–${to}`),
    unconfirmed: 'Unconfirmed',
    thickness: '1, 2, 3 articles',
    source: 'Base map: Natural Earth',
    disputed: 'Border in dispute, after Natural Earth',
    loading: 'Drawing the map…',
    failed: 'The base map could not be loaded.',
    retry: 'Try again',
  },
});
