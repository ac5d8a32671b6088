import { createRequire } from 'node:module';
import * as fontkit from 'fontkit';
import type { MeasureText } from '../../drawing/shapes.ts';

/*
 * The widths of texts in the page's fonts, as a browser would measure them: read from the font files, since the build
 * has no browser.
 */

const widths = new Map<string, number>();
const faces = new Map<string, fontkit.Font>();

/** Width of a text in a CSS font such as `600 13.5px "Archivo Narrow"` or `italic 430 19px Newsreader`. */
export const measureWithFonts: MeasureText = (text, font) => {
  const key = `${font}\n${text}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  const [, weight = '500', sizePx = '12', family = ''] = /(\d+) ([\d.]+)px (.*)$/.exec(font) ?? [];
  const serif = family.includes('Newsreader');
  const face = openFace(serif ? newsreader : archivoNarrow(weight));
  const run = face.layout(text);
  const width = (run.advanceWidth / face.unitsPerEm) * Number(sizePx) * (serif ? weightAdds : 1);
  widths.set(key, width);
  return width;
};

const archivoNarrow = (weight: string): string =>
  `@fontsource/archivo-narrow/files/archivo-narrow-latin-${weight}-normal.woff2`;
const newsreader = '@fontsource-variable/newsreader/files/newsreader-latin-opsz-italic.woff2';
/** fontkit reads WOFF2 at its default weight, 400; the names are set in 430, which is wider by this factor. */
const weightAdds = 1.0138;

const { resolve } = createRequire(import.meta.url);

function openFace(name: string): fontkit.Font {
  const known = faces.get(name);
  if (known) return known;
  const face = fontkit.openSync(resolve(name));
  if (!('layout' in face)) throw new Error(`${name} is a collection of fonts, not one.`);
  faces.set(name, face);
  return face;
}
