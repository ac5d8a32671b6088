import { foldWord } from './fold.ts';

/**
 * Whether a text is an id: lower-case ASCII words and digits, joined by single hyphens. Names that JavaScript gives every
 * object (« constructor ») are none: what looks such an id up would find something.
 */
export const isSlug = (text: string): boolean => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text) && !(text in {});

/** Whether a text is an id of a graph file: one slug, or several joined by two hyphens, as the id of a link is. */
export const isGraphId = (text: string): boolean => text.split('--').every(isSlug);

/** So long an id is that is made from a text, at most. */
const longestSlug = 100;

/**
 * A text as an id: « Attentat de Bamako » → "attentat-de-bamako". Of a long text its beginning; a name that JavaScript gives
 * every object gets a number; empty when nothing of it can stand in an id.
 */
export const slugOf = (text: string): string => {
  const slug = foldWord(text.slice(0, longestSlug * 3))
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+/u, '')
    .slice(0, longestSlug)
    .replace(/-+$/u, '');
  return slug in {} ? `${slug}-1` : slug;
};
