import { decodeArticle } from '../extract/article/decode/decodeArticle.ts';
import type { ArticleNote } from '../extract/article/notes.ts';
import { mostArticleBytes } from '../seeds/limits.ts';
import { failWith, faultOfNote } from './faults.ts';
import { faultOf, noFacts, type ReadSource, type SourceFacts } from './types.ts';

/** A text that was read, as the article to be stored: decoded, line ends unified, limits checked. */
export function settleText(
  source: Uint8Array | string,
  facts: SourceFacts = noFacts,
  earlier: readonly ArticleNote[] = [],
): ReadSource {
  const { text, notes } = decodeArticle(source);
  const error = notes.find(({ severity }) => severity === 'error');
  if (text === null) return faultOf(error === undefined ? failWith('no-text') : faultOfNote(error));
  if (!/[\p{L}\p{N}]/u.test(text)) return faultOf(failWith('no-text'));
  // At most three bytes per code unit: short texts need no counting.
  if (text.length * 3 > mostArticleBytes && utf8Length(text) > mostArticleBytes)
    return faultOf(failWith('text-too-long', mostArticleBytes / 1_000_000));
  return { kind: 'article', text, notes: [...earlier, ...notes], ...facts };
}

function utf8Length(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}
