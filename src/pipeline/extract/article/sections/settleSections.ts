import { toPlainText } from '../../../../lib/plainText.ts';
import { findSections } from '../../../seeds/sections.ts';
import type { ArticleSeed } from '../../../seeds/seedSchema.ts';
import { type ArticleNote, say } from '../notes.ts';
import type { FoundSection } from './findSections.ts';

/**
 * The sections that a person has settled; null when nobody has, or when one of them cannot be found, which a note then
 * says.
 */
export function settleSections(
  text: string,
  sections: ArticleSeed['sections'] | undefined,
  notes: ArticleNote[],
): readonly FoundSection[] | null {
  if (sections === undefined) return null;
  let wrong: string | null = null;
  const seed = {
    value: {
      id: '',
      file: '',
      title: '',
      publisher: null,
      author: null,
      url: null,
      language: '',
      published: { edtf: null, basis: 'unknown' as const },
      sections,
    },
    file: 'articles.yaml',
    lineOf: (_: string | number, index: string | number = 0) => Number(index),
  };
  const found = findSections(seed, text, toPlainText(text), ({ line }) => {
    wrong ??= sections[line]?.from ?? '';
  });
  if (wrong === null) return found;
  notes.push(say('section-not-found', { words: wrong }));
  return null;
}
