import { invisibleSigns } from '../../../lib/invisible.ts';

/** What can stand in a link before an equals sign. What else stands there is not ours: it changes nothing, and stays. */
export const linkKeys = [
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
export type LinkKey = (typeof linkKeys)[number];

/**
 * The parts of a URL's search part that are ours, by their keys; of a key that stands twice, the first. Mail and chat
 * programs glue signs to a link, escape it again, break it over lines and set its hyphens as dashes: what only that has
 * done to a part is undone. Never throws.
 */
export function readParts(search: string): ReadonlyMap<LinkKey, string> {
  const parts = new Map<LinkKey, string>();
  for (const [name, text] of new URLSearchParams(partsOf(search).join('&'))) {
    const key = keyOf(name);
    if (key !== null && !parts.has(key)) parts.set(key, key === 'q' ? text : mendPart(key, text));
  }
  return parts;
}

/** The parts that are none of ours, as they stand there, joined by « & »: those of a host, or of who counts visitors. */
export const foreignParts = (search: string): string =>
  partsOf(search)
    .filter((part) => part !== '' && keyOf(decode(part.split('=', 1).join(''))) === null)
    .join('&');

/** Parts without an equals sign had it escaped, with all that stands between them. */
const partsOf = (search: string): readonly string[] => {
  const bare = search.replace(/^(?:\?|&|amp;)+/i, '');
  const text = bare.includes('=') ? bare : decode(bare);
  return text.split(/&(?:amp;)*/i);
};

/** « Sel » and « ?sel » are the key « sel ». */
const keyOf = (name: string): LinkKey | null => {
  const bare = name.toLowerCase().replace(/^[^a-z0-9]+|[^a-z0-9]+$/g, '');
  return linkKeys.find((key) => key === bare) ?? null;
};

const blank = new RegExp(`[\\s${invisibleSigns}]`, 'gu');

/** No part but that of the words looked for ends in a sign, or holds a quotation mark, a bracket or a blank. */
const mendPart = (key: LinkKey, text: string): string =>
  decode(text)
    .replace(/^3D/, '')
    .normalize('NFKC')
    .replace(blank, '')
    .toLowerCase()
    .replace(/^[^a-z0-9:,-]+/, '')
    .replace(/["<>«»“”].*$/s, '')
    .replace(/[‐‒–—−](?=\d)/g, '-')
    .replace(/‐/g, '-')
    .replace(/[–—]/g, '--')
    .replace(key === 'chain' ? /[^a-z0-9,]+$/ : /[^a-z0-9]+$/, '');

/** Undoes escaping, however often it was done; what is no escape stays. */
const decode = (text: string): string => {
  let decoded = text;
  for (let times = 0; times < mostEscapes && /%[0-9a-f]{2}/i.test(decoded); times += 1) {
    try {
      decoded = decodeURIComponent(decoded);
    } catch {
      return decoded;
    }
  }
  return decoded;
};
const mostEscapes = 5;
