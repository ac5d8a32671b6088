import { extraPredicates } from '../extract/relations/extraPredicates.ts';
import type { Lexicon } from '../names/lexicon.ts';
import { editYaml } from '../seeds/edit/editYaml.ts';
import type { Writable } from '../seeds/edit/writeYaml.ts';
import { type Located, readEntries } from '../seeds/readValue.ts';
import { type PredicateSeed, predicateSeed } from '../seeds/seedSchema.ts';
import { parseYamlFile } from '../seeds/yamlFile.ts';

export const predicatesPath = 'lexicon/predicates.yaml';

/** The relations that a corpus may use: its own, and the others that the rules know. */
export interface Vocabulary {
  readonly own: ReadonlyMap<string, Located<PredicateSeed>>;
  readonly all: ReadonlyMap<string, Located<PredicateSeed>>;
  /** The text of a vocabulary for a corpus that has none. */
  readonly standard: string;
}

/** Combines a corpus's vocabulary with the standard one, given as text; its own entries are never replaced. */
export function readVocabulary({ predicates: own }: Lexicon, standard: string): Vocabulary {
  const all = new Map(own);
  const yaml = parseYamlFile({ path: predicatesPath, text: standard }, () => {});
  for (const entry of yaml === null ? [] : readEntries(yaml, predicateSeed, () => {}))
    if (!all.has(entry.id)) all.set(entry.id, entry);
  for (const [id, value] of Object.entries(extraPredicates)) {
    if (all.has(id) || value.family === 'co-mention') continue;
    const { family, label, inverse, symmetric, question } = value;
    const seed: PredicateSeed = {
      family,
      label,
      ...(inverse !== undefined && { inverse }),
      ...(symmetric !== undefined && { symmetric }),
      ...(question !== undefined && { question }),
    };
    all.set(id, { value: seed, file: predicatesPath, lineOf: () => 1 });
  }
  return { own, all, standard };
}

/**
 * The text of predicates.yaml with everything that is used: a corpus without a vocabulary gets the standard one, so
 * that a person can choose from it; missing predicates that are used are appended.
 */
export function writePredicates(
  text: string,
  { own, all, standard }: Vocabulary,
  used: ReadonlySet<string>,
): string {
  const isNew = text.trim() === '';
  if (isNew && used.size === 0) return text;
  const start = isNew ? standard : text;
  const known = isNew ? new Set(readIds(standard)) : new Set(own.keys());
  const missing = [...used].filter((id) => !known.has(id)).sort();
  return editYaml(
    start,
    missing.flatMap((id) => {
      const value = all.get(id)?.value as Writable;
      return value === undefined ? [] : [{ kind: 'set' as const, map: [], key: id, value }];
    }),
  );
}

function readIds(standard: string): string[] {
  const yaml = parseYamlFile({ path: predicatesPath, text: standard }, () => {});
  return yaml === null ? [] : readEntries(yaml, predicateSeed, () => {}).map(({ id }) => id);
}
