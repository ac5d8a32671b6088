import { invisibleSigns } from '../../../lib/invisible.ts';
import { type UrlKey, urlKeys } from './urlKeys.ts';

/**
 * The parts of a URL's search part that are ours, by their keys; for a key that occurs twice, the first. Mail and chat
 * programs append punctuation to a link, escape it again, break it over lines and turn its hyphens into dashes: such
 * damage is undone. Never throws.
 */
export function readParts(search: string): ReadonlyMap<UrlKey, string> {
  const parts = new Map<UrlKey, string>();
  for (const [name, text] of new URLSearchParams(partsOf(search).join('&'))) {
    const key = keyOf(decode(name));
    if (key !== null && !parts.has(key)) parts.set(key, key === 'q' ? text : mendPart(key, text));
  }
  return parts;
}

/** The parts that are not ours, unchanged, joined by « & »: a host's own, or those that count visitors. */
export const foreignParts = (search: string): string =>
  partsOf(search)
    .filter(
      (part) =>
        part !== '' && [...new URLSearchParams(part).keys()].every((name) => keyOf(decode(name)) === null),
    )
    .join('&');

/** Where a link contains no equals sign, a program has escaped the signs along with everything between them. */
const partsOf = (search: string): readonly string[] => {
  const bare = search.replace(/^(?:\?|&|amp;)+/i, '');
  const text = bare.includes('=') ? bare : decode(bare);
  return text.split(/&(?:amp;)*/i);
};

/** « Sel » and « ?sel » are the key « sel ». */
const keyOf = (name: string): UrlKey | null => {
  const bare = name.toLowerCase().replace(/^[^a-z0-9]+|[^a-z0-9]+$/g, '');
  return urlKeys.find((key) => key === bare) ?? null;
};

const blank = new RegExp(`[\\s${invisibleSigns}]`, 'gu');

/**
 * Apart from the words searched for, no part ends in punctuation, or contains a quotation mark, a bracket or a blank.
 */
const mendPart = (key: UrlKey, text: string): string =>
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

/** Undoes escaping, however often it was applied; what is not an escape stays. */
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
