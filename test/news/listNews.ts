import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { extraPredicates } from '../../src/pipeline/extract/relations/extraPredicates.ts';
import { type NewsItem, readNews } from './readNews.ts';

/** The items of test/news on which rules may be tuned, or those held out, in order of their file names. */
export function listNews(part: 'train' | 'held'): NewsItem[] {
  const folder = join(import.meta.dirname, part);
  const predicates = readPredicates();
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) =>
      readNews(name.replace(/\.yaml$/, ''), readFileSync(join(folder, name), 'utf8'), predicates),
    );
}

/** The built-in vocabulary, the extractor's own predicates, and the few added to them. */
export const readPredicates = (): ReadonlySet<string> => new Set(readVocabulary().keys());

/** The predicates that read the same in both directions. */
export const readSymmetric = (): ReadonlySet<string> =>
  new Set(
    [...readVocabulary()].flatMap(([predicate, { symmetric }]) => (symmetric === true ? [predicate] : [])),
  );

function readVocabulary(): Map<string, { readonly symmetric?: boolean }> {
  const file = join(import.meta.dirname, '..', '..', 'seeds', 'lexicon', 'predicates.yaml');
  return new Map([
    ...Object.entries(extraPredicates),
    ...Object.entries(parse(readFileSync(file, 'utf8')) as object),
  ]);
}
