import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import { Cite } from '@citation-js/core';
import { describe, expect, it } from 'vitest';
import { writeReferences } from '../../../src/domain/exports/writeReferences.ts';
import { parts } from '../../helpers/exportPart.ts';

/** A naive reader of RIS: records end with ER, each line is a tag and a value. */
const readRis = (text: string) =>
  text
    .split(/^ER {2}- \r\n/m)
    .slice(0, -1)
    .map((record) =>
      Object.fromEntries(
        record
          .trim()
          .split('\r\n')
          .map((line) => {
            const [, tag = 'not RIS', value] = /^([A-Z][A-Z0-9]) {2}- (.*)$/.exec(line) ?? [];
            return [tag, value];
          }),
      ),
    );

/** Styles set quotation marks and spaces in their own way. */
const plain = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();

describe.each(parts)('references to the articles of %s', (_, part) => {
  const { ris, csl } = writeReferences(part);

  it('are one record of RIS for each article', () => {
    expect(readRis(ris)).toEqual(
      part.articles.map(({ article }) =>
        expect.objectContaining({
          TY: 'NEWS',
          ID: article.id,
          TI: article.title.replace(/\s+/g, ' '),
          LA: article.language,
        }),
      ),
    );
  });

  it('are the same articles to Citation.js, which reads RIS', () => {
    const year = (edtf: string | null) => edtf && { 'date-parts': [[Number(edtf.slice(0, 4))]] };
    expect(new Cite(ris, { forceType: '@ris/file' }).data).toEqual(
      part.articles.map(({ article }) =>
        expect.objectContaining({
          id: article.id,
          type: 'article-newspaper',
          title: article.title.replace(/\s+/g, ' '),
          language: article.language,
          ...(article.publisher && { 'container-title': article.publisher }),
          ...(article.published.edtf && { issued: year(article.published.edtf) }),
        }),
      ),
    );
  });

  it.each(['vancouver', 'harvard1'])('are set by citeproc, each whole, in the style %s', (template) => {
    for (const lang of ['fr-FR', 'en-US']) {
      const set = new Cite(JSON.parse(csl)).format('bibliography', { template, lang, format: 'text' });
      expect(set).not.toMatch(/undefined|NaN|\[object/);
      for (const { article } of part.articles) {
        expect(plain(set)).toContain(plain(article.title));
        const year = article.published.edtf?.slice(0, 4);
        if (year !== undefined) expect(set).toContain(year);
      }
    }
  });

  it('say in RIS no more of a date than is known', () => {
    for (const [n, { DA, PY }] of readRis(ris).entries()) {
      const edtf = part.articles[n]?.article.published.edtf ?? null;
      expect(PY).toBe(edtf?.slice(0, 4));
      expect(DA).toBe(
        edtf === null
          ? undefined
          : `${edtf.replace(/[~?%]/g, '').split('-').concat('', '').slice(0, 3).join('/')}/`,
      );
    }
  });

  it('are the same articles as CSL JSON', () => {
    expect(JSON.parse(csl)).toEqual(
      part.articles.map(({ article }) =>
        expect.objectContaining({ id: article.id, type: 'article-newspaper', title: article.title }),
      ),
    );
  });
});
