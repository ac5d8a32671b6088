import { countedEn, countedFr, numberEn, numberFr } from '../lib/counted.ts';
import { defineMessages } from './language.tsx';

/** The words on and beside the picture of the graph, on the screen and on paper. */
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
  },
});
