import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { understandArticle } from '../../src/pipeline/extract/article/understandArticle.ts';
import { relate } from '../../src/pipeline/extract/relations/relate.ts';
import type { NamedArticle, UnderstoodArticle } from '../../src/pipeline/extract/types.ts';
import { type Found, foundIn, foundNothing } from './found.ts';
import type { GoldArticle } from './gold.ts';

const names = join(import.meta.dirname, '..', '..', 'src', 'pipeline', 'extract', 'names', 'nameArticle.ts');
const world = join(import.meta.dirname, '..', '..', 'src', 'pipeline', 'extract', 'world', 'readWorld.ts');

/** Reads articles by the extractor's rules, from their text alone: without a corpus's lexicon and annotation. */
export async function openExtractor(): Promise<(article: GoldArticle) => Found> {
  const name = await openNames();
  return ({ id, text }) => {
    const { article } = understandArticle({ id, text });
    if (article === null) return foundNothing;
    const named = name(article);
    return foundIn({ article: named, ...relate(named) });
  };
}

/** As long as there is no rule for names, an article names nothing. */
async function openNames(): Promise<(article: UnderstoodArticle) => NamedArticle> {
  if (!existsSync(names)) return (article) => ({ ...article, nodes: [], mentions: [], doubts: [] });
  const { nameArticle } = (await import(pathToFileURL(names).href)) as {
    nameArticle: (article: UnderstoodArticle, knowledge: unknown) => NamedArticle;
  };
  const { readWorld } = (await import(pathToFileURL(world).href)) as { readWorld: () => unknown };
  const knowledge = { world: readWorld(), corpus: [] };
  return (article) => nameArticle(article, knowledge);
}
