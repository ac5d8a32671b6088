import narrow500 from '@fontsource/archivo-narrow/files/archivo-narrow-latin-500-normal.woff2?url';
import narrow600 from '@fontsource/archivo-narrow/files/archivo-narrow-latin-600-normal.woff2?url';
import narrow700 from '@fontsource/archivo-narrow/files/archivo-narrow-latin-700-normal.woff2?url';
import serifItalic from '@fontsource-variable/newsreader/files/newsreader-latin-opsz-italic.woff2?url';
import serif from '@fontsource-variable/newsreader/files/newsreader-latin-opsz-normal.woff2?url';

const fonts = [
  { url: narrow500, family: 'Archivo Narrow', weight: '500', style: 'normal' },
  { url: narrow600, family: 'Archivo Narrow', weight: '600', style: 'normal' },
  { url: narrow700, family: 'Archivo Narrow', weight: '700', style: 'normal' },
  { url: serif, family: 'Newsreader', weight: '200 800', style: 'normal' },
  { url: serifItalic, family: 'Newsreader', weight: '200 800', style: 'italic' },
];

let fetched: Promise<string> | null = null;

/** The page's fonts as CSS rules with the font data inside: an image file loads nothing from elsewhere. */
export function embedFonts(): Promise<string> {
  fetched ??= Promise.all(fonts.map(embedFont)).then(
    (rules) => rules.join(''),
    (error: unknown) => {
      fetched = null;
      throw error;
    },
  );
  return fetched;
}

async function embedFont({ url, family, weight, style }: (typeof fonts)[number]): Promise<string> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
  const data = asBase64(new Uint8Array(await answer.arrayBuffer()));
  return `@font-face{font-family:'${family}';font-style:${style};font-weight:${weight};src:url(data:font/woff2;base64,${data}) format('woff2')}`;
}

const chunk = 8192;

function asBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += chunk)
    binary += String.fromCharCode(...bytes.subarray(at, at + chunk));
  return btoa(binary);
}
