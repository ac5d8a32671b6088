import { foldWord } from './fold.ts';

/**
 * Whether a text is an id: lower-case ASCII words and digits, joined by single hyphens. Names that every JavaScript
 * object has (« constructor ») are refused: looking up such an id would find something.
 */
export const isSlug = (text: string): boolean =>
  /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text) && !namesOfObjects.has(text);

/** A set, as hundreds of thousands of ids are looked up: `in` would have each of them entered among the names of properties. */
const namesOfObjects: ReadonlySet<string> = new Set(Object.getOwnPropertyNames(Object.prototype));

/** Whether a text is an id of a graph file: one slug, or several joined by two hyphens, as the id of a link is. */
export const isGraphId = (text: string): boolean =>
  text.includes('--') ? text.split('--').every(isSlug) : isSlug(text);

/** The greatest length of an id that is made from a text. */
const longestSlug = 100;

/**
 * A text as an id: « Attentat de Bamako » → "attentat-de-bamako". Only the beginning of a long text is used; a name
 * that every JavaScript object has gets a number; empty when nothing in the text can be part of an id.
 */
export const slugOf = (text: string): string => {
  const slug = foldWord(text.slice(0, longestSlug * 3))
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+/u, '')
    .slice(0, longestSlug)
    .replace(/-+$/u, '');
  return namesOfObjects.has(slug) ? `${slug}-1` : slug;
};
