import { isArticlePath } from '../../domain/basics/corpus.ts';
import type { Problem } from '../../domain/basics/problem.ts';

/**
 * An article of two million bytes would be a book of 800 pages: a larger one is a mistake, or several articles in one
 * file.
 */
export const mostArticleBytes = 2_000_000;
/** What a YAML parser can hold in memory: five times as much as ten thousand names or a thousand articles' entries. */
const mostYamlBytes = 8_000_000;

/** What is wrong with a seed file of this size at this path; null when it may be read. */
export function tooLarge(path: string, bytes: number): Problem | null {
  const isArticle = isArticlePath(path);
  const most = isArticle ? mostArticleBytes : mostYamlBytes;
  if (bytes <= most) return null;
  const advice = isArticle ? 'give each article a file of its own' : 'take out what does not belong there';
  const message = `This file has ${inMegabytes(bytes)} MB, more than the ${inMegabytes(most)} MB that can be read: ${advice}.`;
  return { severity: 'error', rule: 'file-size', file: path, line: 1, message };
}

const inMegabytes = (bytes: number): string => String(Math.ceil(bytes / 100_000) / 10);
