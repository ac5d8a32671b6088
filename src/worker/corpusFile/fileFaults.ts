import type { ParsedGraph } from '../../domain/graph/parseGraph.ts';
import type { LocalizedText } from '../../domain/graph/schema.ts';
import { numberEn, numberFr } from '../../lib/counted.ts';

const megabytes = (bytes: number) => Math.round(bytes / 1_000_000);

/** Why a corpus file or a graph was not opened, and what to do. */
export const fileFaults = {
  tooLarge: (most: number): LocalizedText => ({
    fr: `Ce fichier prend plus de ${numberFr(megabytes(most))}\u202fMo une fois ouvert. Partagez le corpus en plusieurs.`,
    en: `This file takes more than ${numberEn(megabytes(most))} MB once unpacked. Split the corpus.`,
  }),
  tooMany: (most: number): LocalizedText => ({
    fr: `Cette archive contient plus de ${numberFr(most)} fichiers. Partagez le corpus en plusieurs.`,
    en: `This archive contains more than ${numberEn(most)} files. Split the corpus.`,
  }),
  locked: {
    fr: 'Cette archive est protégée par un mot de passe. Refaites-la sans.',
    en: 'This archive is protected by a password. Make it again without one.',
  },
  bomb: (ratio: number): LocalizedText => ({
    fr: `Un fichier de cette archive est comprimé plus de ${numberFr(ratio)} fois, ce qu’aucun texte ne permet. Elle n’a pas été ouverte.`,
    en: `A file in this archive is compressed more than ${numberEn(ratio)} times over, which no text allows. It was not opened.`,
  }),
  notText: (path: string): LocalizedText => ({
    fr: `«\u202f${path}\u202f» n’est pas du texte en UTF-8. Enregistrez-le ainsi, puis refaites l’archive.`,
    en: `“${path}” is not UTF-8 text. Save it as UTF-8, then make the archive again.`,
  }),
  damaged: (path: string): LocalizedText => ({
    fr: `«\u202f${path}\u202f» est abîmé dans l’archive, et le corpus repose sur lui. Remplacez-le, ou demandez l’archive de nouveau.`,
    en: `“${path}” is damaged in the archive, and the corpus rests on it. Replace it, or ask for the archive again.`,
  }),
  /** Of proposals and places of nodes. */
  leftOut: (paths: readonly string[]): LocalizedText => {
    const [first = '', ...others] = paths;
    const [fr, en] = [numberFr(others.length), numberEn(others.length)];
    return {
      fr:
        others.length === 0
          ? `Corpus ouvert, sauf «\u202f${first}\u202f», qui est abîmé. Les articles sont tous là\u202f; demandez l’archive de nouveau si ce fichier vous manque.`
          : `Corpus ouvert, sauf «\u202f${first}\u202f» et ${fr} de plus, qui sont abîmés. Les articles sont tous là\u202f; demandez l’archive de nouveau si ces fichiers vous manquent.`,
      en:
        others.length === 0
          ? `Corpus opened, except “${first}”, which is damaged. All articles are there; ask for the archive again if you miss that file.`
          : `Corpus opened, except “${first}” and ${en} more, which are damaged. All articles are there; ask for the archive again if you miss these files.`,
    };
  },
  broken: {
    fr: 'Cette archive est abîmée ou incomplète. Demandez-la de nouveau, ou enregistrez le corpus encore une fois.',
    en: 'This archive is damaged or incomplete. Ask for it again, or save the corpus once more.',
  },
  graph: (parsed: Extract<ParsedGraph, { ok: false }>): LocalizedText => ({
    fr: `${graphFaults[parsed.reason].fr} (${parsed.detail})`,
    en: `${graphFaults[parsed.reason].en} (${parsed.detail})`,
  }),
} as const;

const graphFaults: Readonly<Record<Extract<ParsedGraph, { ok: false }>['reason'], LocalizedText>> = {
  'not-json': {
    fr: 'Ce graphe est tronqué ou n’est pas du JSON. Exportez-le de nouveau.',
    en: 'This graph is truncated or is not JSON. Export it again.',
  },
  'not-a-graph': {
    fr: 'Ce fichier n’est pas un graphe de Maillage. Choisissez un fichier exporté en JSON par cette page.',
    en: 'This file is not a Maillage graph. Choose a file that this page has exported as JSON.',
  },
  'wrong-version': {
    fr: 'Ce graphe est d’une version que cette page ne sait pas lire. Mettez la page à jour.',
    en: 'This graph has a version that this page cannot read. Update the page.',
  },
  malformed: {
    fr: 'Ce graphe ne respecte pas le format attendu. Signalez le détail à qui l’a fait.',
    en: 'This graph does not have the expected format. Send the detail to whoever made it.',
  },
};
