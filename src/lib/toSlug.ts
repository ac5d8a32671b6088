import { isSlug } from './slug.ts';
import { tokenize } from './tokens.ts';

/**
 * An id for a name: its words in lower-case ASCII with hyphens between them, at most eight of them. A name without any
 * Latin letter or digit, or one that would be no id, gives `otherwise` with the code points of its first letters.
 */
export function toSlug(name: string, otherwise = 'node'): string {
  const words = tokenize(name)
    .map(({ fold }) => fold.replace(/[^a-z0-9]/g, ''))
    .filter((word) => word !== '')
    .slice(0, 8);
  const slug = words.join('-');
  if (isSlug(slug)) return slug;
  const letters = [...name.replace(/[^\p{L}\p{N}]/gu, '')].slice(0, 6);
  return [otherwise, ...letters.map((letter) => (letter.codePointAt(0) ?? 0).toString(16))].join('-');
}
