import type { ArticleFacts, ArticleReading } from '../../domain/graph/incoming.ts';
import { relate } from '../../pipeline/extract/relations/relate.ts';
import { frameArticle } from '../../pipeline/read/frameArticle.ts';
import { sketchText } from '../../pipeline/read/sketchText.ts';
import type { Handler } from '../handler.ts';
import { knowledgeFor, nameOnce } from './nameOnce.ts';

interface Input {
  readonly text: string;
  readonly facts: ArticleFacts;
  /** The lexicon of the corpus that the article is meant for, by path; its names count as known. */
  readonly lexicon: ReadonlyMap<string, string>;
}

/**
 * Reads a text and what can be proposed from it. The reading is reported as a step; the answer is how much is proposed,
 * or null when there is nothing to read.
 */
export const readArticle: Handler<
  Input,
  { readonly names: number; readonly relations: number } | null,
  ArticleReading
> = async ({ text, facts, lexicon }, { tell, pause }) => {
  const framed = frameArticle(text, facts);
  if (framed === null) return null;
  tell({ frame: framed.frame, notes: framed.notes, sketch: sketchText(text) });
  await pause();
  const named = nameOnce(framed.article, knowledgeFor(lexicon));
  return { names: named.nodes.length, relations: relate(named).relations.length };
};
