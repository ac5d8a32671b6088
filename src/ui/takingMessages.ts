import { defineMessages } from './language.tsx';

/** The words for what is taken along: citations, and passages for the dossier. */
export const takingMessages = defineMessages({
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
    dossier: 'Dossier',
    putInDossier: (what: string) => `Ajouter au dossier ${what}`,
    addTip: 'Ajouter au dossier',
    removeTip: 'Retirer du dossier',
    gathered: {
      added: 'Ajouté au dossier.',
      removed: 'Retiré du dossier.',
      partly: 'Ajouté en partie\u202f: le dossier est plein.',
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
    dossier: 'Dossier',
    putInDossier: (what: string) => `Add ${what} to the dossier`,
    addTip: 'Add to the dossier',
    removeTip: 'Remove from the dossier',
    gathered: {
      added: 'Added to the dossier.',
      removed: 'Removed from the dossier.',
      partly: 'Added in part: the dossier is full.',
      full: 'The dossier is full: nothing was added.',
    },
  },
});
