import type { Span } from '../../../../domain/basics/span.ts';
import { type FoldedText, originalSpan } from '../../foldText.ts';
import type { DateRule, TimeValue } from './timeValue.ts';

/** A date as written. Its span is in the original text; `at` and `until` are in the folded one. */
export interface RecognizedDate extends Span {
  readonly value: TimeValue;
  readonly rule: string;
  readonly at: number;
  readonly until: number;
}

/** How one or more languages write dates: their rules, and the (folded) words of which every date has at least one. */
export interface DateGrammar {
  readonly dateRules: readonly DateRule[];
  readonly dateCues: ReadonlySet<string>;
}

/** No rule matches more words than this before its first cue: « il y a un peu plus de treize ans ». */
const reach = 9;

/**
 * The dates of a folded text in order, without overlap: of two that share words, the one that starts first counts, then
 * the longer, then that of the earlier rule. Rules are tried only at starts of words that have a cue (a figure,
 * « mars », « ans ») nearby, of which prose has few.
 */
export function recognizeDates(original: string, folded: FoldedText, grammar: DateGrammar): RecognizedDate[] {
  const found: RecognizedDate[] = [];
  let best: RecognizedDate | null = null;
  for (const place of placesNearCues(folded.text, grammar.dateCues)) {
    if (best !== null && place > best.at) {
      found.push(best);
      best = null;
    }
    if (place < (found.at(-1)?.until ?? 0)) continue;
    for (const rule of grammar.dateRules) {
      const date = tryRule(original, folded, rule, place);
      if (date !== null && (best === null || isBetter(date, best))) best = date;
    }
  }
  if (best !== null) found.push(best);
  return found;
}

const isBetter = (a: RecognizedDate, b: RecognizedDate): boolean =>
  a.at < b.at || (a.at === b.at && a.until > b.until);

function tryRule(
  original: string,
  folded: FoldedText,
  { id, pattern, read }: DateRule,
  place: number,
): RecognizedDate | null {
  pattern.lastIndex = place;
  const match = pattern.exec(folded.text);
  if (match === null) return null;
  const groups: Record<string, string> = {};
  for (const [name, words] of Object.entries(match.groups ?? {})) groups[name] = words ?? '';
  const at = place + (groups.lead?.length ?? 0);
  const until = place + match[0].length;
  const span = originalSpan(folded, at, until);
  const value = read(groups, original.slice(span.start, span.end));
  return value === null ? null : { ...span, at, until, rule: id, value };
}

/** The starts of words that have a cue among the words there or shortly after. */
function placesNearCues(text: string, cues: ReadonlySet<string>): number[] {
  const places: number[] = [];
  const recent: number[] = [];
  for (let at = 0; at < text.length; ) {
    if (!isWordSign(text.charCodeAt(at))) {
      at += 1;
      continue;
    }
    let end = at + 1;
    while (end < text.length && isWordSign(text.charCodeAt(end))) end += 1;
    recent.push(at);
    if (recent.length > reach) recent.shift();
    if (isDigit(text.charCodeAt(at)) || (end - at < 15 && cues.has(text.slice(at, end)))) {
      places.push(...recent);
      recent.length = 0;
    }
    at = end;
  }
  return places;
}

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** Letters of other scripts count too, and some characters that are none: trying a rule in vain costs little. */
const isWordSign = (code: number): boolean => isDigit(code) || (code >= 0x61 && code <= 0x7a) || code > 0x7f;
