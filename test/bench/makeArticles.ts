import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listNews } from '../news/listNews.ts';
import { drawName } from './drawName.ts';
import { makeRandom } from './random.ts';

/** An article of usual length has so many paragraphs; they hold some 400 words. */
const paragraphsEach = 8;

/**
 * So many different articles, each by the name of its file: paragraphs of the real articles and of the news items in
 * ever other mixtures, under titles of their own, each with a person whom no other names. The same on every machine.
 */
export function makeArticles(root: string, count: number): ReadonlyMap<string, string> {
  const random = makeRandom(count);
  const paragraphs = listParagraphs(root);
  const taken = new Set<string>();
  const draw = () => paragraphs[Math.floor(random() * paragraphs.length)] ?? '';
  return new Map(
    Array.from({ length: count }, (_, at) => {
      const person = drawName('person', taken, random);
      const place = drawName('place', taken, random);
      const title = `${person} attendu à ${place}`;
      const first = `Le ministre ${person} a rencontré le président du Mali à ${place}, samedi ${1 + (at % 28)} mars 2014.`;
      const rest = new Set(Array.from({ length: paragraphsEach }, draw));
      return [`article-${at}.txt`, `${[title, first, ...rest].join('\n\n')}\n`] as const;
    }),
  );
}

function listParagraphs(root: string): string[] {
  const folder = join(root, 'seeds', 'articles');
  const articles = readdirSync(folder)
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'));
  const news = listNews('train').map(({ text }) => text);
  const lines = [...articles, ...news].flatMap((text) => text.split(/\n+/));
  return [...new Set(lines.map((line) => line.trim()))].filter((line) => line.length > 120);
}
