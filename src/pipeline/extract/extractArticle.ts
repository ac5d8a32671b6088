import type { ArticleNote } from './article/notes.ts';
import { type ArticleInput, understandArticle } from './article/understandArticle.ts';
import type { CorpusEntry, Knowledge } from './names/knowledge.ts';
import { nameArticle } from './names/nameArticle.ts';
import { relate } from './relations/relate.ts';
import type { ArticleProposals, UnderstoodArticle } from './types.ts';
import { readWorld } from './world/readWorld.ts';

/**
 * Everything that the rules read from one source; `article` is null when there was nothing to read, and the notes say
 * why.
 */
type Extraction =
  | (ArticleProposals & { readonly notes: readonly ArticleNote[] })
  | {
      readonly article: null;
      readonly events: readonly [];
      readonly relations: readonly [];
      readonly notes: readonly ArticleNote[];
    };

/**
 * Reads an article from its bytes or its text: its frame, what it names, what happened and what its sentences assert.
 * Pure: the same source and knowledge give the same proposals in Node and in a worker. Never throws; linear in length.
 */
export function extractArticle(input: ArticleInput, knowledge: Knowledge = knowledgeOf([])): Extraction {
  const { article, notes } = understandArticle(input);
  if (article === null) return { article: null, events: [], relations: [], notes };
  return { ...proposeFor(article, knowledge), notes };
}

/** As `extractArticle`, for an article whose frame is known already. */
function proposeFor(article: UnderstoodArticle, knowledge: Knowledge): ArticleProposals {
  const named = nameArticle(article, knowledge);
  return { article: named, ...relate(named) };
}

/**
 * What is known before an article of a corpus is read. Make it once for all articles of a corpus: it is compiled when
 * first used, and the result is kept with the object.
 */
export function knowledgeOf(corpus: readonly CorpusEntry[]): Knowledge {
  if (corpus.length > 0) return { world: readWorld(), corpus };
  bare ??= { world: readWorld(), corpus };
  return bare;
}

/** General knowledge alone, for articles of no corpus. */
let bare: Knowledge | undefined;
