import { kindWords } from '../../domain/graph/kindWords.ts';
import { countedEn, countedFr, numberEn, numberFr } from '../../lib/counted.ts';
import { defineMessages } from '../../ui/language.tsx';

export const messages = defineMessages({
  fr: {
    types: kindWords.fr.typesTitle,
    families: kindWords.fr.families,
    mapName: 'Carte des nœuds et des liens',
    mapRole: 'carte',
    mapKeys:
      'Flèches\u202f: nœud ou regroupement voisin dans cette direction. Entrée\u202f: ouvrir. Majuscule et Entrée\u202f: ajouter à la sélection. Échap\u202f: revenir. Plus, moins, zéro\u202f: zoom.',
    saidNode: (name: string, type: string, where: string | null, links: number) =>
      `${name}, ${type}${where === null ? '' : `, placé à\u202f: ${where}`}, ${countedFr(links, 'lien', 'liens')}`,
    saidCluster: (where: string, count: number) =>
      `${where}, ${countedFr(count, 'nœud regroupé', 'nœuds regroupés')}. Entrée\u202f: ouvrir`,
    gathered: (count: number) => `${countedFr(count, 'nœud regroupé', 'nœuds regroupés')} ici`,
    howToOpen: 'Ouvrez ou zoomez pour les voir un à un.',
    bundle: (from: string, to: string, count: number) =>
      `${from} → ${to}\u202f: ${countedFr(count, 'lien', 'liens')}`,
    howToChoose: 'Ouvrez pour choisir un lien.',
    placedAt: (where: string) => `Placé à\u202f: ${where}`,
    placedAsOnly: (country: string) => `Placé d’après son seul pays\u202f: ${country}`,
    nodesOnMap: (count: number) => `${countedFr(count, 'nœud', 'nœuds')} sur la carte`,
    links: (count: number) => countedFr(count, 'lien', 'liens'),
    outOf: (count: number) => `sur ${numberFr(count)}`,
    tools: 'Vue de la carte',
    frames: { sahel: 'Sahel', maghreb: 'Maghreb', europe: 'Europe' },
    showFrame: (name: string) => `Cadrer la carte sur\u202f: ${name}`,
    zoomIn: 'Agrandir (+)',
    zoomOut: 'Réduire (−)',
    fit: 'Tout voir (0)',
    unplaced: 'Sans lieu sur la carte',
    unplacedRule:
      'Les articles ne les situent nulle part, ou les situent en plusieurs lieux. La carte ne devine pas.',
    noneUnplaced: 'Tout ce que laissent vos filtres est sur la carte.',
    legend: 'Légende de la carte',
    unconfirmed: kindWords.fr.certainties.unconfirmed,
    disputed: 'Frontière disputée, selon Natural Earth',
    loading: 'Tracé de la carte…',
    failed: 'Le fond de carte n’a pas pu être chargé.',
    retry: 'Réessayer',
  },
  en: {
    types: kindWords.en.typesTitle,
    families: kindWords.en.families,
    mapName: 'Map of nodes and links',
    mapRole: 'map',
    mapKeys:
      'Arrows: nearest node or cluster in that direction. Enter: open. Shift and Enter: add to the selection. Escape: step back. Plus, minus, zero: zoom.',
    saidNode: (name, type, where, links) =>
      `${name}, ${type}${where === null ? '' : `, placed at: ${where}`}, ${countedEn(links, 'link', 'links')}`,
    saidCluster: (where, count) => `${where}, ${countedEn(count, 'node', 'nodes')} gathered. Enter: open`,
    gathered: (count) => `${countedEn(count, 'node', 'nodes')} gathered here`,
    howToOpen: 'Open it or zoom in to see them one by one.',
    bundle: (from, to, count) => `${from} → ${to}: ${countedEn(count, 'link', 'links')}`,
    howToChoose: 'Open to choose a link.',
    placedAt: (where) => `Placed at: ${where}`,
    placedAsOnly: (country) => `Placed in its only country: ${country}`,
    nodesOnMap: (count) => `${countedEn(count, 'node', 'nodes')} on the map`,
    links: (count) => countedEn(count, 'link', 'links'),
    outOf: (count) => `of ${numberEn(count)}`,
    tools: 'Map view',
    frames: { sahel: 'Sahel', maghreb: 'Maghreb', europe: 'Europe' },
    showFrame: (name) => `Zoom the map to: ${name}`,
    zoomIn: 'Zoom in (+)',
    zoomOut: 'Zoom out (−)',
    fit: 'See all (0)',
    unplaced: 'Not on the map',
    unplacedRule: 'The articles place them nowhere, or in several places. The map does not guess.',
    noneUnplaced: 'Everything that your filters leave is on the map.',
    legend: 'Map key',
    unconfirmed: kindWords.en.certainties.unconfirmed,
    disputed: 'Disputed border, according to Natural Earth',
    loading: 'Drawing the map…',
    failed: 'The base map could not be loaded.',
    retry: 'Try again',
  },
});
