import { expect, test } from 'vitest';
import { excerptAround } from '../../../src/panels/search/excerpt.ts';

const text = `Avant. ${'mot '.repeat(40)}Tamanrasset et la suite.`;
const passage = { start: 7, end: text.length };
const start = text.indexOf('Tamanrasset');

test('a passage whose words come late is cut at a word before them', () => {
  const cut = excerptAround(text, passage, [{ start, end: start + 11 }]);
  expect(cut.end).toBe(passage.end);
  expect(start - cut.start).toBeLessThanOrEqual(60);
  expect(text.slice(cut.start - 1, cut.start + 4)).toBe(' mot ');
});

test('a passage whose words come early is whole', () => {
  expect(excerptAround(text, passage, [{ start: 11, end: 14 }])).toEqual(passage);
});

test('a passage without marks is whole', () => {
  expect(excerptAround(text, passage, [])).toEqual(passage);
});
