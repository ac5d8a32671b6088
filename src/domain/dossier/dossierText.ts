import * as v from 'valibot';
import { type Dossier, dossierLimits, emptyDossier, entrySchema } from './dossier.ts';

/** The stored form: versioned, so that a later page knows what it reads. */
const keptSchema = v.object({
  format: v.literal('maillage-dossier'),
  version: v.literal(1),
  title: v.pipe(v.string(), v.maxLength(dossierLimits.title)),
  entries: v.array(v.unknown()),
});

/** What could be read of a stored dossier, and whether that is all of it. */
export interface ReadDossier {
  readonly dossier: Dossier;
  readonly whole: boolean;
}

/** The dossier as text to be stored. */
export const writeDossierText = ({ title, entries }: Dossier): string =>
  JSON.stringify({ format: 'maillage-dossier', version: 1, title, entries });

/** Reads a stored dossier. Never throws: from a damaged text it returns what can be read, and says so. */
export const readDossierText = (text: string): ReadDossier => {
  const kept = v.safeParse(keptSchema, parseJson(text));
  if (!kept.success) return { dossier: emptyDossier, whole: false };
  const { title, entries } = kept.output;
  const read = entries.slice(0, dossierLimits.entries).flatMap((entry) => {
    const one = v.safeParse(entrySchema, entry);
    return one.success && one.output.start < one.output.end ? [one.output] : [];
  });
  return { dossier: { title, entries: read }, whole: read.length === entries.length };
};

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};
