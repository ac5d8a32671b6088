import { countedEn, countedFr, numberEn, numberFr } from '../../lib/counted.ts';
import { defineMessages } from '../../ui/language.tsx';

/** The words for title, counts, dossier and shared links, which the page needs from the beginning. */
export const messages = defineMessages({
  fr: {
    pageTitle: (what: string) => `${what} · Maillage`,
    pageDescription: 'Des articles de presse lus comme un graphe\u202f: aucun trait sans sa source.',
    viewDescription: (what: string, nodes: number, links: number) =>
      `${what}\u202f: ${countedFr(nodes, 'nœud')}, ${countedFr(links, 'lien')}, chaque trait avec sa source.`,
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
    pageTitle: (what) => `${what} · Maillage`,
    pageDescription: 'News articles read as a graph: no line without its source.',
    viewDescription: (what, nodes, links) =>
      `${what}: ${countedEn(nodes, 'node')}, ${countedEn(links, 'link')}, each line with its source.`,
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
