import { countedEn, countedFr, numberEn, numberFr } from '../../lib/counted.ts';
import { defineMessages } from '../../ui/language.tsx';

/** The words for counts, dossier and shared links, which the page needs from the beginning. */
export const pageMessages = defineMessages({
  fr: {
    linkCopied: 'Lien copié.',
    linkNotCopied: 'Le presse-papiers est inaccessible. Copiez l’adresse de la page.',
    countsNow: (nodes: number, allNodes: number, links: number, allLinks: number) =>
      `${countedFr(nodes, 'nœud')} sur ${numberFr(allNodes)}, ${countedFr(links, 'lien')} sur ${numberFr(allLinks)}.`,
    nothingToGather: 'Aucun passage en cours\u202f: ouvrez-en un, ou choisissez-le avec J.',
    dossier: 'Dossier',
    dossierOf: (n: number) => `Dossier\u202f: ${countedFr(n, 'passage')}`,
    dossierTrouble: {
      unreadable:
        'Le dossier gardé sur cet ordinateur est abîmé. Ce qui en est lisible est là\u202f; l’original est mis de côté.',
      'not-kept':
        'Le dossier ne peut pas être gardé sur cet ordinateur. Exportez-le avant de fermer la page.',
    },
  },
  en: {
    linkCopied: 'Link copied.',
    linkNotCopied: 'The clipboard is not available. Copy the page’s address instead.',
    countsNow: (nodes, allNodes, links, allLinks) =>
      `${countedEn(nodes, 'node')} of ${numberEn(allNodes)}, ${countedEn(links, 'link')} of ${numberEn(allLinks)}.`,
    nothingToGather: 'No passage is open. Open one, or press J to go to one.',
    dossier: 'Dossier',
    dossierOf: (n) => `Dossier: ${countedEn(n, 'passage')}`,
    dossierTrouble: {
      unreadable:
        'The dossier stored on this computer is damaged. What could be read is here; the original has been set aside.',
      'not-kept': 'The dossier cannot be stored on this computer. Export it before you close the page.',
    },
  },
});
