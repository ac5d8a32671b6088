import type { Random } from '../bench/random.ts';
import { pick } from './target.ts';

/** A text, or a piece of one and how often it is repeated, so that the file of a finding stays small. */
export type Text = string | { readonly repeat: string; readonly times: number };

export const textOf = (text: Text): string =>
  typeof text === 'string' ? text : text.repeat.repeat(text.times);

/**
 * Names that JavaScript uses itself, characters with a meaning in some format, markup that would run, letters that turn
 * or stack.
 */
const hostileTexts: readonly Text[] = [
  '',
  ' ',
  '\u00a0',
  '\n',
  'a\nb\r\nc\td',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'null',
  'NaN',
  '0',
  '-1',
  '-',
  '--',
  'a--b--c',
  'Maroc',
  '../../etc/passwd',
  'C:\\con\\nul',
  'a/b',
  'a,b',
  'a:b',
  'a;b',
  'a"b',
  "a'b",
  'a&b',
  'a<b>c',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onload='alert(1)",
  '</title></style></script><script>alert(1)</script>',
  '<!--',
  ']]>',
  '&lt;b&gt; &amp; &#0; &nope;',
  'javascript:alert(1)',
  'http://example.org/a b"c',
  'https://example.org/<x>',
  '=HYPERLINK("http://example.org")',
  '@SUM(1)',
  '+1',
  '{{x}}',
  '$\u007bx}',
  '%00%ff%',
  '[[a]] | b',
  '# a\n---\nb: c',
  '``` \n~~~',
  '{\\rtf1}',
  '\\',
  '\0',
  '\u0007\u001b[31m',
  '\ud800',
  '\udc00\ud800',
  '\ufeff',
  '\ufffe\uffff',
  '\u2028\u2029',
  '\u202eabc',
  '\u2066אב\u2069',
  'القاعدة في المغرب',
  'e\u0301',
  '😀',
  '👩‍👩‍👧‍👦🏳️‍🌈',
  '𝔐𝔞𝔯𝔬𝔠',
  'ﷺ',
  'İıſẞ',
  { repeat: 'x', times: 100 },
  { repeat: 'mot ', times: 499 },
  { repeat: 'x', times: 2000 },
  { repeat: 'x', times: 2001 },
  { repeat: 'e\u0301\u0302', times: 600 },
  { repeat: '(', times: 1900 },
  { repeat: '<b>', times: 600 },
  { repeat: '😀', times: 999 },
  { repeat: '. ', times: 900 },
  { repeat: 'x', times: 100_000 },
];

/** Dates in EDTF, and dates that only look like it. */
export const hostileDates: readonly string[] = [
  '2015',
  '2015-02-30',
  '2015-13',
  '2015-00-00',
  '-0043',
  '0000',
  '9999-12-31',
  'Y-17E7',
  'Y10000',
  '2015-03-01T12:00:00Z',
  '2010/2009',
  '../2012',
  '2012/..',
  '/',
  '../..',
  '0001/9999',
  'XXXX',
  '20XX',
  'XXXX-11-21',
  '2015-2X',
  '2012-21',
  '2015?~%',
  'last spring',
];

export const hostileText = (random: Random): Text => pick(random, [...hostileTexts, ...hostileDates]);

/** Smaller texts: a repeated one with fewer repetitions, another one in halves. */
export function shrinkText(text: Text): readonly Text[] {
  if (typeof text === 'string')
    return text.length < 2 ? [] : [text.slice(0, text.length >> 1), text.slice(text.length >> 1)];
  const { repeat, times } = text;
  return times < 2
    ? [repeat]
    : [0.1, 0.5, 0.9].map((share) => ({ repeat, times: Math.max(1, Math.floor(times * share)) }));
}

/** A text as UTF-8 keeps it: half a surrogate pair becomes U+FFFD, the replacement character. */
export const wellFormed = (text: string): string => Buffer.from(text, 'utf8').toString('utf8');
