import { understandArticle } from '../../src/pipeline/extract/article/understandArticle.ts';
import { nameArticle } from '../../src/pipeline/extract/names/nameArticle.ts';
import { relate } from '../../src/pipeline/extract/relations/relate.ts';
import { readWorld } from '../../src/pipeline/extract/world/readWorld.ts';
import { type Found, foundIn, foundNothing } from './found.ts';
import type { GoldArticle } from './gold.ts';

/** Reads articles by the extractor's rules, from their text alone: without a corpus's lexicon and annotation. */
export function openExtractor(): (article: GoldArticle) => Found {
  const knowledge = { world: readWorld(), corpus: [] };
  return ({ id, text }) => {
    const { article } = understandArticle({ id, text });
    if (article === null) return foundNothing;
    const named = nameArticle(article, knowledge);
    return foundIn({ article: named, ...relate(named) });
  };
}
