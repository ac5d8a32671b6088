import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ArticleProposals } from '../../src/pipeline/extract/types.ts';
import { type Found, foundIn, foundNothing } from './found.ts';
import type { GoldArticle } from './gold.ts';

const file = join(import.meta.dirname, '..', '..', 'src', 'pipeline', 'extract', 'extractArticle.ts');

/** Reads articles by the extractor, from their text alone: no lexicon of a corpus, no annotation. */
export async function openExtractor(): Promise<(article: GoldArticle) => Found> {
  if (!existsSync(file)) return () => foundNothing;
  const { extractArticle } = (await import(pathToFileURL(file).href)) as {
    extractArticle: (input: { id: string; text: string }) => ArticleProposals;
  };
  return ({ id, text }) => foundIn(extractArticle({ id, text }));
}
