import { countedEn, countedFr } from '../lib/counted.ts';
import { defineMessages } from './language.tsx';

export const messages = defineMessages({
  fr: {
    cite: 'Citer',
    citeWhat: (what: string) => `Citer ${what}`,
    formats: {
      text: 'Texte',
      markdown: 'Markdown',
      bibtex: 'BibTeX',
      csl: 'CSL JSON',
      annotation: 'Web Annotation',
    },
    copied: 'Citation copiée.',
    copyByHand: 'Copier la citation',
    clipboardClosed: 'Le presse-papiers est inaccessible. Copiez le texte sélectionné (Ctrl C).',
    citation: 'Citation',
    close: 'Fermer',
    passages: (n: number) => countedFr(n, 'passage'),
    articles: (n: number) => countedFr(n, 'article'),
    links: (n: number) => countedFr(n, 'lien'),
    outsideArticle: 'Hors article',
    yearEnds: { from: 'Première année', to: 'Dernière année' },
    yearKeys:
      'Flèches\u202f: un an. Page haut ou bas\u202f: cinq ans. Début, Fin\u202f: le bout. Maj et flèche\u202f: toute la période. Suppr\u202f: toutes les années. Ou tapez 2010-2013.',
    dossier: 'Dossier',
    putInDossier: (what: string) => `Ajouter au dossier ${what}`,
    addTip: 'Ajouter au dossier',
    removeTip: 'Retirer du dossier',
    gathered: {
      added: 'Ajouté au dossier.',
      removed: 'Retiré du dossier.',
      full: 'Le dossier est plein\u202f: rien n’a été ajouté.',
    },
  },
  en: {
    cite: 'Cite',
    citeWhat: (what: string) => `Cite ${what}`,
    formats: {
      text: 'Text',
      markdown: 'Markdown',
      bibtex: 'BibTeX',
      csl: 'CSL JSON',
      annotation: 'Web Annotation',
    },
    copied: 'Citation copied.',
    copyByHand: 'Copy the citation',
    clipboardClosed: 'The clipboard is not available. Copy the selected text (Ctrl C).',
    citation: 'Citation',
    close: 'Close',
    passages: (n) => countedEn(n, 'passage'),
    articles: (n) => countedEn(n, 'article'),
    links: (n) => countedEn(n, 'link'),
    outsideArticle: 'Outside the article',
    yearEnds: { from: 'First year', to: 'Last year' },
    yearKeys:
      'Arrows: one year. Page Up or Down: five years. Home, End: as far as it goes. Shift and arrow: the whole period. Delete: all years. Or type 2010-2013.',
    dossier: 'Dossier',
    putInDossier: (what: string) => `Add ${what} to the dossier`,
    addTip: 'Add to the dossier',
    removeTip: 'Remove from the dossier',
    gathered: {
      added: 'Added to the dossier.',
      removed: 'Removed from the dossier.',
      full: 'The dossier is full: nothing was added.',
    },
  },
});
