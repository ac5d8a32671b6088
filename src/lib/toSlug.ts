import { isSlug, slugOf } from './slug.ts';

/**
 * An id for a name. A name without any Latin letter or digit, or one that gives no valid id, gives `otherwise` with the
 * code points of its first letters.
 */
export function toSlug(name: string, otherwise = 'node'): string {
  const slug = slugOf(name);
  if (isSlug(slug)) return slug;
  const letters = [...name.replace(/[^\p{L}\p{N}]/gu, '')].slice(0, 6);
  return [otherwise, ...letters.map((letter) => (letter.codePointAt(0) ?? 0).toString(16))].join('-');
}
