import { foldWord } from './fold.ts';

/**
 * Whether a text is an id: lower-case ASCII words and digits, joined by single hyphens. Names that JavaScript gives every
 * object (« constructor ») are none: what looks such an id up would find something.
 */
export const isSlug = (text: string): boolean => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text) && !(text in {});

/** A text as an id: « Attentat de Bamako » → "attentat-de-bamako". Empty when nothing of it can stand in one. */
export const slugOf = (text: string): string =>
  foldWord(text)
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '');
