import type { SectionKind } from '../../../../domain/basics/kinds.ts';
import type { Span } from '../../../../domain/basics/span.ts';
import { type FoldedText, foldText } from '../../foldText.ts';
import { dateWords } from '../../languages/dateWords.ts';
import type { DateMention, ExtractLanguage } from '../../types.ts';
import { type RecognizedDate, recognizeDates } from './recognizeDates.ts';
import { type PublishedPoint, resolveDate } from './resolveDate.ts';

/** A run of text to look for dates in: never more than one paragraph. */
interface DatedRun extends Span {
  readonly section: SectionKind;
  readonly language: ExtractLanguage;
}

/**
 * The dates that a run of text names, in order, resolved against the day of publication. In teasers of other articles
 * nothing is resolved, since they were published on other days.
 */
export function findDates(text: string, run: DatedRun, published: PublishedPoint | null): DateMention[] {
  const words = dateWords[run.language];
  const folded = foldText(text, run.start, run.end);
  const found = recognizeDates(text, folded, words);
  return found.map((date, index) => {
    const { edtf, basis } = resolveDate(date.value, {
      published: run.section === 'related' ? null : published,
      isFuture: isToCome(folded, date, words.futureCues),
      isPast:
        words.pastCues.before.test(folded.text.slice(Math.max(0, date.at - 40), date.at)) ||
        words.pastCues.after.test(folded.text.slice(date.until, date.until + 15)),
      yearBeside: run.section === 'related' ? null : yearBeside(folded, found, index, published),
    });
    return { start: date.start, end: date.end, edtf, basis };
  });
}

/**
 * Whether the words of a date's clause say that it is still to come: the words before it, back to the last comma but
 * not far; for a day of a month also those after it (« en février leur nombre diminuera »). A weekday is usually that
 * of the saying: « a dit jeudi que … sera … ».
 */
function isToCome({ text }: FoldedText, { at, until, value }: RecognizedDate, cues: RegExp): boolean {
  const before = text.slice(Math.max(0, at - 90), at);
  if (cues.test(before.slice(before.search(/[^,.!?;:"]*$/)))) return true;
  if (value.kind !== 'point') return false;
  const after = text.slice(until, until + 45);
  // « Le 12 mars, il se rendra … »: only a date that opens its sentence extends across a comma.
  const opens =
    /(?:^|[.!?;:"\n]) ?(?:avant |d'ici |apres |a partir |before |after |from |by )?(?:le |au |du |en |au mois de |on |in )?$/.test(
      before,
    );
  return cues.test(
    after.slice(0, after.search(opens ? /[.!?;:"]| qu[e']| that |$/ : /[,.!?;:"]| qu[e']| that |$/)),
  );
}

/**
 * The year of a date without one, taken from another date in its paragraph: « en mars et en juin 2012 » beside it, « le
 * 11 janvier 2013 … le 14 janvier » before it. Only a year before that of publication is taken: news of the same year
 * leaves it out.
 */
function yearBeside(
  { text }: FoldedText,
  found: readonly RecognizedDate[],
  index: number,
  published: PublishedPoint | null,
): number | null {
  const date = found[index];
  const point = date?.value.kind === 'point' ? date.value.point : null;
  if (date === undefined || point === null || point.year !== null || point.month === null) return null;
  if (point.side !== undefined || point.weekday !== undefined) return null;
  const next = found[index + 1];
  if (next?.value.kind === 'point' && next.value.point.year !== null && next.value.point.month !== null) {
    const between = text.slice(date.until, next.at);
    if (/^(?:,| et| ou| puis| and| or| then)(?: (?:le|en|du|de|on|in))? ?$/.test(between))
      return next.value.point.year;
  }
  const before = found[index - 1];
  if (before?.value.kind !== 'point') return null;
  const { year, month, day } = before.value.point;
  if (year === null || month === null || day === null || point.day === null) return null;
  if (published !== null && year >= published.year) return null;
  const isLater = point.month > month || (point.month === month && point.day > day);
  return isLater ? year : null;
}
