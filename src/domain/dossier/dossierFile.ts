import type { Dossier } from './dossier.ts';
import { type ReadDossier, readDossierText, writeDossierText } from './dossierText.ts';

/** The largest file that is read as a dossier, in bytes: a full dossier with notes in each passage has a third of it. */
export const mostDossierBytes = 20_000_000;

const [opening, closing] = ['<!-- ', ' -->'];

/**
 * The dossier as a comment that ends an exported page or Markdown file, so that it can be read back. Nothing in it can end
 * the comment or begin markup: the signs that do are written as JSON's escapes.
 */
export const embedDossier = (dossier: Dossier): string =>
  `${opening}${writeDossierText(dossier).replace(/[-<>]/g, (sign) => `\\u00${sign.charCodeAt(0).toString(16)}`)}${closing}\n`;

/**
 * Reads a dossier back from a file that was exported, page or Markdown; whatever else a person has changed in it does not
 * matter. Never throws; a file without a dossier gives an empty one that is not whole.
 */
export const readDossierFile = (text: string): ReadDossier => {
  const from = text.lastIndexOf(`${opening}{`);
  const to = text.lastIndexOf(`}${closing}`);
  return readDossierText(from < 0 || to < from ? text : text.slice(from + opening.length, to + 1));
};
