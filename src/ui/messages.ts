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
    clipboardClosed: 'Le presse-papiers est fermé. Copiez le texte sélectionné (Ctrl C).',
    citation: 'Citation',
    close: 'Fermer',
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
    clipboardClosed: 'The clipboard is closed. Copy the selected text (Ctrl C).',
    citation: 'Citation',
    close: 'Close',
  },
});
