import type { NewPredicate } from '../../domain/writing/writing.ts';
import { toSlug } from '../../lib/toSlug.ts';
import { predicatesPath } from '../propose/vocabulary.ts';
import { type Desk, refuse } from './desk.ts';

/**
 * Adds a verb to the corpus's vocabulary and returns its id. Throws `Unwritable` when a verb reads the same in both
 * languages.
 */
export function addPredicate(desk: Desk, { family, label, inverse }: NewPredicate): string {
  const { predicates } = desk.open().lexicon;
  for (const { value } of predicates.values())
    if (value.label.fr === label.fr && value.label.en === label.en) refuse({ kind: 'twice' });
  const slug = toSlug(label.en, 'verb');
  let id = slug;
  for (let count = 2; predicates.has(id); count += 1) id = `${slug}-${count}`;
  const value = {
    family,
    label: { fr: label.fr, en: label.en },
    ...(inverse === null ? { symmetric: true } : { inverse: { fr: inverse.fr, en: inverse.en } }),
  };
  desk.draft.edit(predicatesPath, [{ kind: 'set', map: [], key: id, value }]);
  return id;
}
