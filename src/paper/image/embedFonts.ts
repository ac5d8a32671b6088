import narrow500 from '@fonts/archivo-narrow-500.woff2?url';
import narrow500Ext from '@fonts/archivo-narrow-500-ext.woff2?url';
import narrow600 from '@fonts/archivo-narrow-600.woff2?url';
import narrow600Ext from '@fonts/archivo-narrow-600-ext.woff2?url';
import narrow700 from '@fonts/archivo-narrow-700.woff2?url';
import narrow700Ext from '@fonts/archivo-narrow-700-ext.woff2?url';
import serif from '@fonts/newsreader.woff2?url';
import serifExt from '@fonts/newsreader-ext.woff2?url';
import serifItalic from '@fonts/newsreader-italic.woff2?url';
import serifItalicExt from '@fonts/newsreader-italic-ext.woff2?url';
import { extendedLatin } from '../../lib/extendedLatin.ts';

/** `ext`: the file with the letters of extended Latin. */
const fonts = [
  { url: narrow500, ext: narrow500Ext, family: 'Archivo Narrow', weight: '500', style: 'normal' },
  { url: narrow600, ext: narrow600Ext, family: 'Archivo Narrow', weight: '600', style: 'normal' },
  { url: narrow700, ext: narrow700Ext, family: 'Archivo Narrow', weight: '700', style: 'normal' },
  { url: serif, ext: serifExt, family: 'Newsreader', weight: '400 700', style: 'normal' },
  { url: serifItalic, ext: serifItalicExt, family: 'Newsreader', weight: '430', style: 'italic' },
];
type Font = (typeof fonts)[number];

/**
 * The page's fonts as CSS rules with the font data inside: an image file loads nothing from elsewhere. Those for extended
 * Latin are among them when `text` has such letters. Rejects when a font cannot be fetched.
 */
export async function embedFonts(text: string): Promise<string> {
  const letters = extendedLatin(text);
  const range = `;unicode-range:${[...letters].map(codeOf).join()}`;
  const rules = await Promise.all([
    ...fonts.map((font) => embedFont(font, font.url)),
    // After the others, which would else be asked for these letters first.
    ...(letters === '' ? [] : fonts.map((font) => embedFont(font, font.ext, range))),
  ]);
  return rules.join('');
}

const codeOf = (letter: string): string => `U+${letter.codePointAt(0)?.toString(16)}`;

const embedFont = async ({ family, weight, style }: Font, url: string, range = ''): Promise<string> =>
  `@font-face{font-family:'${family}';font-style:${style};font-weight:${weight};src:url(data:font/woff2;base64,${await fetchOnce(url)}) format('woff2')${range}}`;

const fetched = new Map<string, Promise<string>>();

function fetchOnce(url: string): Promise<string> {
  const before = fetched.get(url);
  if (before !== undefined) return before;
  const data = fetchData(url);
  fetched.set(url, data);
  data.catch(() => fetched.delete(url));
  return data;
}

async function fetchData(url: string): Promise<string> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
  return asBase64(new Uint8Array(await answer.arrayBuffer()));
}

const chunk = 8192;

function asBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += chunk)
    binary += String.fromCharCode(...bytes.subarray(at, at + chunk));
  return btoa(binary);
}
