import { expect, test } from 'vitest';
import { cutAround } from '../../../src/panels/search/cutAround.ts';

const text = `Avant. ${'mot '.repeat(40)}Tamanrasset et la suite.`;
const passage = { start: 7, end: text.length };
const start = text.indexOf('Tamanrasset');

test('a passage whose words come late is cut at a word before them, after its first words', () => {
  const [head, cut] = cutAround(text, passage, [{ start, end: start + 11 }]);
  if (!cut) throw new Error('The words stand far from the start.');
  expect(text.slice(head.start, head.end)).toMatch(/^mot (mot )*mot$/);
  expect(cut.end).toBe(passage.end);
  expect(start - cut.start).toBeLessThanOrEqual(60);
  expect(text.slice(cut.start - 1, cut.start + 4)).toBe(' mot ');
});

test('a passage whose words come early is whole', () => {
  expect(cutAround(text, passage, [{ start: 11, end: 14 }])).toEqual([passage]);
});

test('a passage without marks is whole', () => {
  expect(cutAround(text, passage, [])).toEqual([passage]);
});
