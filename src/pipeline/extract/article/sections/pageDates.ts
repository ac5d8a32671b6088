import type { Span } from '../../../../domain/basics/span.ts';
import { isSeason } from '../../../../domain/time/parseEdtf.ts';
import { foldText } from '../../foldText.ts';
import { anyDates } from '../../languages/dateWords.ts';
import { isDay } from '../dates/calendar.ts';
import { recognizeDates } from '../dates/recognizeDates.ts';

/** A date in a page's head or foot; it has a year. */
export interface PageDate extends Span {
  readonly edtf: string;
  readonly precision: 'day' | 'month' | 'year';
}

/** The dates with a year in a short run of text, in order, whichever language they are in. */
export function readPageDates(text: string, { start, end }: Span): PageDate[] {
  // Most short lines contain no four-digit number: there is nothing to look for.
  if (!/\d{4}/.test(text.slice(start, end))) return [];
  return recognizeDates(text, foldText(text, start, end), anyDates).flatMap(({ value, ...span }) => {
    if (value.kind !== 'point' || value.point.year === null) return [];
    const { year, month, day, isApproximate } = value.point;
    if (isApproximate === true || (month !== null && isSeason(month))) return [];
    if (month !== null && day !== null && !isDay(year, month, day)) return [];
    const parts = [
      String(year).padStart(4, '0'),
      ...[month, day].flatMap((part) => (part === null ? [] : String(part).padStart(2, '0'))),
    ];
    const precision = day !== null ? 'day' : month !== null ? 'month' : 'year';
    return [{ start: span.start, end: span.end, edtf: parts.join('-'), precision }];
  });
}
