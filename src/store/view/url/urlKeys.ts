/**
 * The names that may precede an equals sign in a link. Parts with other names are not ours: they change nothing, and
 * are kept.
 */
export const urlKeys = [
  'corpus',
  'lang',
  'show',
  'split',
  'lanes',
  'table',
  'layout',
  'names',
  'sel',
  'passages',
  'ask',
  'read',
  'focus',
  'without',
  'chain',
  'q',
  'at',
  'hide',
  'hide-links',
  'hide-certainty',
  'hide-sources',
  'countries',
  'match',
  'years',
  'by',
  'min',
  'teasers',
  'origin',
] as const;
export type UrlKey = (typeof urlKeys)[number];
