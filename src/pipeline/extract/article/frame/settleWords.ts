import { graphLimits } from '../../../../domain/graph/limits.ts';
import { xmlText } from '../../../../lib/xmlText.ts';

/**
 * Makes a title or a name fit for the graph's files: removes control characters and unpaired surrogates, and cuts it at
 * the graph's limit for words, which the title of an article without a line break, its whole text, would exceed. null:
 * nothing is left.
 */
export function settleWords(words: string | null): string | null {
  if (words === null) return null;
  const written = xmlText(words).replaceAll('\ufffd', '').trim();
  if (written.length <= graphLimits.words) return written === '' ? null : written;
  return `${written.slice(0, graphLimits.words - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
