import { countedEn, countedFr, numberEn, numberFr } from '../lib/counted.ts';
import { defineMessages } from './language.tsx';

/** The words on and beside pictures, on the screen and on paper. */
export const pictureMessages = defineMessages({
  fr: {
    thickness: '1, 2, 3 articles',
    sizes: (counts: readonly number[]) => `${counts.map(numberFr).join(', ')} passages`,
    shown: (nodes: number, allNodes: number, links: number, allLinks: number) =>
      `${countedFr(nodes, 'nœud', 'nœuds')} sur ${numberFr(allNodes)}, ${countedFr(links, 'lien', 'liens')} sur ${numberFr(allLinks)} affichés`,
    decoration: {
      undated: 'Sans date',
      steps: (distance: number) => `${distance} pas`,
      notLinked: 'Non reliés',
    },
    passagesByCountry: 'Passages par pays',
    stepRange: (from: number, to: number | null) =>
      to === null
        ? `${numberFr(from)} et plus`
        : from === to
          ? numberFr(from)
          : `${numberFr(from)}–${numberFr(to)}`,
    clusters: 'Regroupements',
    cluster: 'Nœuds d’un même pays ou lieu',
    landSource: 'Fond\u202f: Natural Earth',
    datedEvents: (n: number) => countedFr(n, 'événement daté', 'événements datés'),
    datedLinks: (n: number) => countedFr(n, 'lien daté', 'liens datés'),
    undated: (events: number, links: number) =>
      `${[
        ...(events > 0 ? [countedFr(events, 'événement', 'événements')] : []),
        ...(links > 0 ? [countedFr(links, 'lien', 'liens')] : []),
      ].join(' et ')} sans date`,
    noRegion: 'Hors région',
  },
  en: {
    thickness: '1, 2, 3 articles',
    sizes: (counts) => `${counts.map(numberEn).join(', ')} passages`,
    shown: (nodes, allNodes, links, allLinks) =>
      `${countedEn(nodes, 'node', 'nodes')} of ${numberEn(allNodes)}, ${countedEn(links, 'link', 'links')} of ${numberEn(allLinks)} shown`,
    decoration: {
      undated: 'No date',
      steps: (distance) => (distance === 1 ? '1 step' : `${distance} steps`),
      notLinked: 'Not linked',
    },
    passagesByCountry: 'Passages by country',
    stepRange: (from, to) =>
      to === null
        ? `${numberEn(from)} or more`
        : from === to
          ? numberEn(from)
          : `${numberEn(from)}–${numberEn(to)}`,
    clusters: 'Clusters',
    cluster: 'Nodes of one country or place',
    landSource: 'Base map: Natural Earth',
    datedEvents: (n) => countedEn(n, 'dated event', 'dated events'),
    datedLinks: (n) => countedEn(n, 'dated link', 'dated links'),
    undated: (events, links) =>
      `${[
        ...(events > 0 ? [countedEn(events, 'event', 'events')] : []),
        ...(links > 0 ? [countedEn(links, 'link', 'links')] : []),
      ].join(' and ')} without a date`,
    noRegion: 'Outside the regions',
  },
});
