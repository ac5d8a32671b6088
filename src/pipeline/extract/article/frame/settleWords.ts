import { graphLimits } from '../../../../domain/graph/limits.ts';
import { xmlText } from '../../../../lib/xmlText.ts';

/**
 * A title or a name as any file of ours can hold it: without control characters or halves of characters, and cut where it
 * is longer than the words of a graph may be. (An article without a line break is all first line, so all title.) null:
 * nothing is left.
 */
export function settleWords(words: string | null): string | null {
  if (words === null) return null;
  const written = xmlText(words).replaceAll('\ufffd', '').trim();
  if (written.length <= graphLimits.words) return written === '' ? null : written;
  return `${written.slice(0, graphLimits.words - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
