import type { DossierFormat } from '../../domain/dossier/writeDossier.ts';
import { countedEn, countedFr, numberEn, numberFr } from '../../lib/counted.ts';
import { defineMessages } from '../../ui/language.tsx';

export const messages = defineMessages({
  fr: {
    dossier: 'Dossier',
    close: 'Fermer le dossier',
    title: 'Titre du dossier',
    untitled: 'Sans titre',
    counts: (n: number) => countedFr(n, 'passage', 'passages'),
    empty: (key?: string) =>
      `Rien dans ce dossier. Pour y mettre un passage, choisissez «\u202fDossier\u202f» à côté de «\u202fCiter\u202f»${key === undefined ? '' : `, ou la touche ${key} pendant la lecture`}.`,
    kept: 'Gardé sur cet ordinateur seulement.',
    cleared:
      'Safari l’efface après sept jours sans visite\u202f: exportez-le en page HTML ou en Markdown, et rouvrez ce fichier ici.',
    reopen: 'Rouvrir un fichier',
    reopened: (n: number) =>
      n === 0
        ? 'Le dossier avait déjà tous les passages de ce fichier.'
        : `${countedFr(n, 'passage repris', 'passages repris')} du fichier.`,
    partlyReopened: (n: number) =>
      `${countedFr(n, 'passage repris', 'passages repris')} du fichier\u202f; le reste est abîmé ou n’y tient plus.`,
    noDossier:
      'Ce fichier ne contient pas de dossier. Choisissez une page HTML ou un fichier Markdown exportés d’ici.',
    trouble: {
      unreadable:
        'Ce qui était gardé est abîmé\u202f: ce qui en est lisible est ici, l’original est mis de côté.',
      'not-kept': 'Cet ordinateur ne garde pas le dossier. Exportez-le avant de fermer la page.',
    },
    list: 'Passages du dossier',
    note: 'Votre note',
    noteOf: (place: number) => `Votre note sur le passage ${numberFr(place)}`,
    read: 'Lire dans l’article',
    drag: (place: number) => `Déplacer le passage ${numberFr(place)}`,
    up: 'Monter (Alt ↑)',
    down: 'Descendre (Alt ↓)',
    remove: 'Retirer du dossier',
    moved: (to: number, of: number) => `Passage déplacé\u202f: ${numberFr(to)} sur ${numberFr(of)}.`,
    removed: (n: number) => (n < 2 ? 'Passage retiré.' : `${numberFr(n)} passages retirés.`),
    undo: 'Annuler',
    clear: 'Vider',
    exportIt: 'Exporter',
    print: 'Imprimer',
    formats: {
      markdown: 'Markdown',
      html: 'Page HTML',
      bibtex: 'BibTeX',
      csl: 'CSL JSON',
    } satisfies Record<DossierFormat, string>,
    whole: (counts: string) => `${counts}, dans votre ordre, avec vos notes, quels que soient les filtres`,
    downloadAs: (format: string) => `Télécharger le dossier, ${format}`,
    exported: (name: string) => `Dossier exporté\u202f: ${name}.`,
  },
  en: {
    dossier: 'Dossier',
    close: 'Close the dossier',
    title: 'Title of the dossier',
    untitled: 'Untitled',
    counts: (n) => countedEn(n, 'passage', 'passages'),
    empty: (key?: string) =>
      `This dossier is empty. To add a passage, choose “Dossier” next to “Cite”${key === undefined ? '' : `, or press ${key} while reading`}.`,
    kept: 'Stored on this computer only.',
    cleared:
      'Safari clears it after seven days without a visit: export it as an HTML page or as Markdown, and reopen that file here.',
    reopen: 'Reopen a file',
    reopened: (n) =>
      n === 0
        ? 'The dossier had all passages of this file already.'
        : `${countedEn(n, 'passage', 'passages')} taken from the file.`,
    partlyReopened: (n) =>
      `${countedEn(n, 'passage', 'passages')} taken from the file; the rest is damaged or has no more room.`,
    noDossier:
      'This file holds no dossier. Choose an HTML page or a Markdown file that was exported from here.',
    trouble: {
      unreadable:
        'The stored dossier is damaged: what could be read is here, the original has been set aside.',
      'not-kept': 'The dossier cannot be stored on this computer. Export it before you close the page.',
    },
    list: 'Passages of the dossier',
    note: 'Your note',
    noteOf: (place) => `Your note on passage ${numberEn(place)}`,
    read: 'Read in the article',
    drag: (place) => `Move passage ${numberEn(place)}`,
    up: 'Move up (Alt ↑)',
    down: 'Move down (Alt ↓)',
    remove: 'Remove from the dossier',
    moved: (to, of) => `Passage moved: ${numberEn(to)} of ${numberEn(of)}.`,
    removed: (n) => (n === 1 ? 'Passage removed.' : `${numberEn(n)} passages removed.`),
    undo: 'Undo',
    clear: 'Clear',
    exportIt: 'Export',
    print: 'Print',
    formats: { markdown: 'Markdown', html: 'HTML page', bibtex: 'BibTeX', csl: 'CSL JSON' },
    whole: (counts) => `${counts}, in your order, with your notes, whatever the filters`,
    downloadAs: (format) => `Download the dossier, ${format}`,
    exported: (name) => `Dossier exported: ${name}.`,
  },
});
