import { graphLimits } from '../../../../domain/graph/limits.ts';
import { xmlText } from '../../../../lib/xmlText.ts';

/**
 * A title or a name as any file of ours can hold it: without control characters and halves of characters, and not longer
 * than a graph's words may be, as where a whole article without a line break stands for its first line. null: nothing is left.
 */
export function settleWords(words: string | null): string | null {
  if (words === null) return null;
  const written = xmlText(words).replaceAll('\ufffd', '').trim();
  if (written.length <= graphLimits.words) return written === '' ? null : written;
  return `${written.slice(0, graphLimits.words - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
