import { citationsAsBibtex } from '../citations/bibtex.ts';
import { citationsAsCsl } from '../citations/csl.ts';
import { citeDossier, type DossierContext, type DossierFrame, describeDossier } from './describeDossier.ts';
import type { Dossier } from './dossier.ts';
import { embedDossier } from './dossierFile.ts';
import { dossierAsHtml } from './writeHtml.ts';
import { dossierAsMarkdown } from './writeMarkdown.ts';

/** The forms in which a dossier is exported, with the extensions and media types of their files. */
export const dossierFormats = {
  markdown: { ending: 'md', type: 'text/markdown' },
  html: { ending: 'html', type: 'text/html' },
  bibtex: { ending: 'bib', type: 'application/x-bibtex' },
  csl: { ending: 'json', type: 'application/vnd.citationstyles.csl+json' },
} as const;
export type DossierFormat = keyof typeof dossierFormats;

/**
 * The dossier in one form, as text. Page and Markdown end with all of it, to be read back (`dossierFile.ts`). Entries that are gone from the graph appear in the pages; reference managers cannot
 * cite them.
 */
export const writeDossier = (
  format: DossierFormat,
  context: DossierContext,
  { title, entries }: Dossier,
  date: string,
): string => {
  const frame: DossierFrame = { title, date };
  switch (format) {
    case 'markdown':
      return withDossier(dossierAsMarkdown(describeDossier(context, entries, frame)), { title, entries });
    case 'html':
      return withDossier(dossierAsHtml(describeDossier(context, entries, frame)), { title, entries });
    case 'bibtex':
      return `${citationsAsBibtex(citeDossier(context, entries), context.language)}\n`;
    case 'csl':
      return `${citationsAsCsl(citeDossier(context, entries), context.language)}\n`;
  }
};

const withDossier = (text: string, dossier: Dossier): string =>
  `${text.trimEnd()}\n\n${embedDossier(dossier)}`;
