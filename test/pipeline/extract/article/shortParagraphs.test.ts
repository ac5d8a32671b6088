import { expect, it } from 'vitest';
import { understandArticle } from '../../../../src/pipeline/extract/article/understandArticle.ts';

const english =
  'Officials have spoken of it for the first time in many years, and they said that more would follow.';
const french = 'Voici ce que l’on sait de ce qui est arrivé dans la nuit et de ce que les autorités ont dit.';

/** The language whose rules read the last sentence. */
const lastOf = (text: string) => understandArticle({ id: 'a', text }).article?.sentences.at(-1)?.language;

it('reads a short paragraph in the article’s language where it could as well be in another', () => {
  expect(
    lastOf(`${english}\n\nAntony Blinken met with Benjamin Netanyahu in East Jerusalem on Monday.`),
  ).toBe('en');
  expect(lastOf(`${french}\n\nEmmanuel Macron a rencontré en Israël Benyamin Nétanyahou ce lundi.`)).toBe(
    'fr',
  );
});

it('takes the s of a possessor for no French word', () => {
  expect(lastOf(`${english}\n\nChina condemned Nancy Pelosi’s visit to Taiwan and Japan’s reply.`)).toBe(
    'en',
  );
});

it('reads a paragraph that is clearly in another language by its own rules', () => {
  expect(lastOf(`${english}\n\n${french}`)).toBe('fr');
  expect(lastOf(`${french}\n\n${english}`)).toBe('en');
});
