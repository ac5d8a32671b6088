import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { SectionKind } from '../../../src/domain/schema.ts';
import { layOutArticle } from '../../../src/panels/reader/layOutArticle.ts';

const section = (kind: SectionKind, start: number, end: number) => ({ kind, start, end });

describe('layOutArticle', () => {
  it('numbers the lines that hold words, over all sections', () => {
    const text = 'Titre\n\n  \nUn.\nDeux.';
    const laidOut = layOutArticle({
      text,
      sections: [section('title', 0, 5), section('body', 10, text.length)],
    });
    const lines = laidOut.flatMap(({ parts }) => parts.filter((part) => part.kind === 'line'));
    expect(lines.map(({ start, end, paragraph }) => [text.slice(start, end), paragraph])).toEqual([
      ['Titre', 1],
      ['Un.', 2],
      ['Deux.', 3],
    ]);
  });

  it('numbers a line once when a section ends inside it', () => {
    const text = 'Kiosque360. La France\nSuite';
    const laidOut = layOutArticle({
      text,
      sections: [section('byline', 0, 12), section('title', 12, text.length)],
    });
    const lines = laidOut.flatMap(({ parts }) => parts.filter((part) => part.kind === 'line'));
    expect(lines.map(({ paragraph, opensParagraph }) => [paragraph, opensParagraph])).toEqual([
      [1, true],
      [1, false],
      [2, true],
    ]);
  });

  it('loses no character of any article, whatever its line breaks and blank lines', () => {
    const folder = join(import.meta.dirname, '../../../seeds/articles');
    const texts = readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8'));
    for (const text of texts) {
      const half = Math.floor(text.length / 2);
      const laidOut = layOutArticle({
        text,
        sections: [section('title', 0, 30), section('body', 35, half), section('related', half, text.length)],
      });
      const joined = laidOut
        .flatMap(({ parts }) => parts.map(({ start, end }) => text.slice(start, end)))
        .join('');
      expect(joined).toBe(text);
    }
    expect(texts.length).toBeGreaterThan(4);
  });
});
