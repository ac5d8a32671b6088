import type { Span } from '../../../../domain/basics/span.ts';
import { type FoldedText, originalSpan } from '../../foldText.ts';
import type { DateRule, TimeValue } from './timeValue.ts';

/** A date as the words give it. Its span is in the original text; `at` is where it starts in the folded one. */
export interface RecognizedDate extends Span {
  readonly value: TimeValue;
  readonly rule: string;
  readonly at: number;
  readonly until: number;
}

/**
 * The dates of a folded text in order, without overlap: of two that share words the one that starts first counts, then
 * the longer, then that of the earlier rule. Each rule sweeps the text once.
 */
export function recognizeDates(
  original: string,
  folded: FoldedText,
  rules: readonly DateRule[],
): RecognizedDate[] {
  const found: RecognizedDate[] = [];
  for (const { id, pattern, read } of rules)
    for (const match of folded.text.matchAll(pattern)) {
      const lead = match.groups?.lead?.length ?? 0;
      const at = match.index + lead;
      const until = match.index + match[0].length;
      const span = originalSpan(folded, at, until);
      const groups = Object.fromEntries(
        Object.entries(match.groups ?? {}).map(([name, words]) => [name, words ?? '']),
      );
      const value = read(groups, original.slice(span.start, span.end));
      if (value !== null) found.push({ ...span, at, until, rule: id, value });
    }
  const order = new Map(rules.map(({ id }, index) => [id, index]));
  found.sort(
    (a, b) => a.at - b.at || b.until - a.until || (order.get(a.rule) ?? 0) - (order.get(b.rule) ?? 0),
  );
  const kept: RecognizedDate[] = [];
  for (const date of found) if (date.at >= (kept.at(-1)?.until ?? 0)) kept.push(date);
  return kept;
}
