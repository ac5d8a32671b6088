import { defineMessages } from '../../ui/language.tsx';

export const missingMessages = defineMessages({
  fr: {
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
    unread: (parts: string) =>
      `La page ne comprend pas ${parts} dans ce lien\u202f; le reste est ouvert, et l’adresse reste telle quelle.`,
    unreadPart: (part: string) => `«\u202f${part}\u202f»`,
    closeMissing: 'Fermer cet avis',
  },
  en: {
    missing: {
      node: (id: string) => `the node “${id}”`,
      edge: (id: string) => `the link “${id}”`,
      article: (id: string) => `the article “${id}”`,
      evidence: (id: string) => `one of the passages of the link “${id}”`,
      passage: (id: string) => `the passage in the article “${id}”`,
    },
    gone: (what: string) => `This link refers to ${what}, which is no longer in the graph; the rest is open.`,
    allGone: (what: string) =>
      `This link refers to ${what}, which are no longer in the graph; the rest is open.`,
    unread: (parts) =>
      `The page does not understand ${parts} in this link; the rest is open, and the address stays as it is.`,
    unreadPart: (part) => `“${part}”`,
    closeMissing: 'Close this notice',
  },
});
