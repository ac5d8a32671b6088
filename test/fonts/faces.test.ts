import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import * as fontkit from 'fontkit';
import { beforeAll, describe, expect, it } from 'vitest';
import { cut } from '../../src/fonts/build/cutFonts.ts';
import { faces } from '../../src/fonts/build/faces.ts';
import { extendedLatin } from '../../src/lib/extendedLatin.ts';

const root = join(import.meta.dirname, '..', '..');
const { resolve } = createRequire(import.meta.url);

/** The rules of theme.css, as a browser reads them: the file of a face, its weights, and which letters it is asked for. */
const rules = [
  ...readFileSync(join(root, 'src', 'app', 'theme.css'), 'utf8').matchAll(/@font-face \{(.*?)\}/gs),
].map(([, body = '']) => {
  const said = (name: string) => new RegExp(`${name}:\\s*([^;]*)`).exec(body)?.[1] ?? '';
  return {
    file: /@fonts\/(.*?)\.woff2/.exec(body)?.[1] ?? '',
    face: [said('font-family'), said('font-style'), said('font-weight')].join(),
    weights: said('font-weight').split(' ').map(Number),
    ranges: (said('unicode-range') || 'U+0-10FFFF').split(/,\s*/).map((range) =>
      range
        .replace('U+', '')
        .split('-')
        .map((end) => Number.parseInt(end, 16)),
    ),
  };
});
const isAskedFor = ({ ranges }: (typeof rules)[number], code: number): boolean =>
  ranges.some(([from = Number.NaN, to = from]) => code >= from && code <= to);

interface Cut {
  readonly before: fontkit.Font;
  readonly after: fontkit.Font;
}
const cuts = new Map<string, Cut>();

beforeAll(async () => {
  for (const face of faces) {
    const before = readFileSync(resolve(face.from));
    const open = (bytes: Buffer) => fontkit.create(bytes) as fontkit.Font;
    cuts.set(face.name, { before: open(before), after: open(await cut(face)) });
  }
});

const cutOf = (name: string): Cut => {
  const found = cuts.get(name);
  if (found === undefined) throw new Error(`There is no face ${name}.`);
  return found;
};

describe('the cut fonts', () => {
  it('are those of the style sheet, in the weights that it names', () => {
    expect(rules.map(({ file }) => file).sort()).toEqual([...cuts.keys()].sort());
    for (const { file, weights } of rules) {
      const { wght } = cutOf(file).after.variationAxes;
      if (wght !== undefined) expect([file, wght.min, wght.max]).toEqual([file, ...weights]);
      else expect([file, weights.length]).toEqual([file, 1]);
    }
  });

  it('have every letter that they were cut from, each in the file that a browser looks in for it', () => {
    for (const [name, { before }] of cuts) {
      if (name === 'archivo-brand') continue;
      const { face } = rules.find(({ file }) => file === name) ?? expect.unreachable();
      const files = rules.filter((rule) => rule.face === face);
      expect(files).toHaveLength(2);
      const lost = before.characterSet
        .filter((code) => code >= 0x20 && code !== 0xfeff && code < 0xfff0)
        .filter(
          (code) =>
            !files.some(
              (rule) => isAskedFor(rule, code) && cutOf(rule.file).after.hasGlyphForCodePoint(code),
            ),
        );
      expect([name, lost.map((code) => code.toString(16))]).toEqual([name, []]);
    }
    expect(
      [...'Mailage'].filter(
        (letter) => !cutOf('archivo-brand').after.hasGlyphForCodePoint(letter.charCodeAt(0)),
      ),
    ).toEqual([]);
  });

  it('set a line as wide as before, in the weights that they keep', () => {
    const line = 'L’affaire « Łódź » : 1995, voix à Fès — Noël';
    for (const [name, { before, after }] of cuts) {
      if (!name.startsWith('archivo-narrow')) continue;
      expect([name, after.layout(line).advanceWidth]).toEqual([name, before.layout(line).advanceWidth]);
    }
  });

  it('keep kerning and figures of one width', () => {
    for (const { file } of rules) {
      const { before, after } = cutOf(file);
      const kept = ['kern', 'liga', 'mark', 'tnum'].filter((feature) =>
        before.availableFeatures.includes(feature),
      );
      if (file !== 'archivo-brand')
        expect([file, after.availableFeatures]).toEqual([file, expect.arrayContaining(kept)]);
    }
    const { before, after } = cutOf('archivo-narrow-500');
    const widthsOf = (font: fontkit.Font) =>
      ['1', '1985', '2020'].map((figures) => font.layout(figures, ['tnum']).advanceWidth);
    expect(widthsOf(after)).toEqual(widthsOf(before));
  });

  it('are for extended Latin those for the letters that a picture waits for', () => {
    const extended = rules.filter(({ file }) => file.endsWith('-ext'));
    expect(extended).toHaveLength(6);
    const codes = Array.from({ length: 0x3000 }, (_, code) => code);
    const waitedFor = new Set(extendedLatin(String.fromCodePoint(...codes)));
    for (const rule of extended) {
      const { after: first } = cutOf(rule.file.replace('-ext', ''));
      const asked = codes.filter((code) => isAskedFor(rule, code));
      expect([...waitedFor].filter((letter) => !asked.includes(letter.codePointAt(0) ?? 0))).toEqual([]);
      const others = asked.filter((code) => !waitedFor.has(String.fromCodePoint(code)));
      expect(others.filter((code) => !first.hasGlyphForCodePoint(code))).toEqual([]);
    }
  });

  it('are the same bytes each time', async () => {
    const [face] = faces;
    if (face === undefined) throw new Error('There is no face.');
    expect((await cut(face)).equals(await cut(face))).toBe(true);
  });
});
