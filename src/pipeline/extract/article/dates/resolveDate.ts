import { firstMonthOf, isSeason } from '../../../../domain/time/parseEdtf.ts';
import type { DateMention } from '../../types.ts';
import { type Day, dayNumber, dayOfNumber, isDay, shiftMonth, weekdayOf } from './calendar.ts';
import type { TimePoint, TimeUnit, TimeValue } from './timeValue.ts';

/** When the article was published, as far as it is known; an unknown month or day is null. */
export interface PublishedPoint {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
}

/** What a date is resolved against. */
interface DateContext {
  /** null: unknown, or of no use (teasers belong to articles of other days). */
  readonly published: PublishedPoint | null;
  /** Whether words before it say that it is still to come (« prévue mercredi »). */
  readonly isFuture: boolean;
  /** Whether the words beside it say that what it dates is past (« les attentats du 13 novembre »). */
  readonly isPast: boolean;
  /** The year that the words beside it give: « le 11 janvier 2013 … le 14 janvier ». */
  readonly yearBeside: number | null;
}

type Resolved = Pick<DateMention, 'edtf' | 'basis'>;

const unresolved: Resolved = { edtf: null, basis: 'none' };
const explicit = (edtf: string): Resolved => (isWritten(edtf) ? { edtf, basis: 'explicit' } : unresolved);
const inferred = (edtf: string): Resolved => (isWritten(edtf) ? { edtf, basis: 'inferred' } : unresolved);

/** Whether its years have four digits, as EDTF writes them: « mardi prochain » at the end of 9999 has five. */
const isWritten = (edtf: string): boolean => !/\d{5}/u.test(edtf);

/**
 * The EDTF of a date and its basis. News reports the past: a date without a year is the latest one not after the day of
 * publication, unless its words say that it is to come, or its day comes again within three months. Resolving a weekday
 * needs a day of publication, resolving a month a month of publication; what cannot be resolved stays open
 * (`XXXX-11-21`) or null.
 */
export function resolveDate(value: TimeValue, context: DateContext): Resolved {
  switch (value.kind) {
    case 'point':
      return resolvePoint(value.point, context);
    case 'range':
      return resolveRange(value.from, value.to, context);
    case 'span':
      return explicit(value.edtf);
    case 'weekday':
      return resolveWeekday(value.weekday, value.side, context);
    case 'weekdays': {
      const from = resolveWeekday(value.from, undefined, context);
      const to = resolveWeekday(value.to, undefined, context);
      return from.edtf === null || to.edtf === null || from.edtf > to.edtf
        ? unresolved
        : inferred(`${from.edtf}/${to.edtf}`);
    }
    case 'offset':
      return resolveOffset(value, context);
    case 'around':
      return resolveAround(value, context);
    case 'unknown':
      return unresolved;
  }
}

function resolvePoint(point: TimePoint, context: DateContext): Resolved {
  if (point.day !== null && point.month !== null && !isDay(point.year, point.month, point.day))
    return unresolved;
  if (point.year !== null) return explicit(write(point, point.year));
  const year = yearOf(point, context);
  if (year !== null) return inferred(write(point, year));
  return point.month === null || isSeason(point.month)
    ? unresolved
    : { edtf: write({ ...point, isApproximate: false }, null), basis: 'none' };
}

function resolveRange(from: TimePoint, to: TimePoint | null, context: DateContext): Resolved {
  if (to === null) {
    const start = resolvePoint(from, context);
    return start.edtf === null || start.edtf.startsWith('XXXX')
      ? start
      : { ...start, edtf: `${start.edtf}/..` };
  }
  const isGiven = (from.year ?? to.year) !== null;
  const end = to.year ?? (from.year === null ? yearOf(to, context) : yearAfter(from, to));
  if (
    end === null ||
    [from, to].some(({ month, day }) => month !== null && day !== null && !isDay(null, month, day))
  )
    return unresolved;
  const start = from.year ?? (isLater(from, to) ? end - 1 : end);
  const edtf = `${write(from, start)}/${write(to, end)}`;
  return isGiven ? explicit(edtf) : inferred(edtf);
}

/** The year of a range's end when only the start has one. */
const yearAfter = (from: TimePoint, to: TimePoint): number | null =>
  from.year === null ? null : isLater(from, to) ? from.year + 1 : from.year;

const isLater = (a: TimePoint, b: TimePoint): boolean =>
  (a.month ?? 0) > (b.month ?? 0) || (a.month === b.month && (a.day ?? 0) > (b.day ?? 0));

/** The year of a date without one; null when nothing gives it. */
function yearOf(point: TimePoint, { published, isFuture, isPast, yearBeside }: DateContext): number | null {
  if (point.month === null) return null;
  if (yearBeside !== null) return yearBeside;
  if (published === null || published.month === null) return null;
  const month = firstMonthOf(point.month);
  const order = compare(month, point.day, published);
  const isNext =
    point.side === 'next' ||
    (point.side !== 'past' && (isFuture || (order > 0 && !isPast && isSoon(month, point.day, published))));
  // « en mars dernier » in March is the March before; « le 3 mars » in « 2020-03 » is that March.
  const isThisYear =
    order === 0
      ? point.side === undefined || (point.side === 'past' && point.day !== null)
      : isNext === order > 0;
  const year = isThisYear ? published.year : published.year + (isNext ? 1 : -1);
  if (point.weekday === undefined || point.day === null) return year;
  const near = [year, published.year].find((one) => fallsOn(point, one));
  return near ?? yearOfWeekday(point, year, isNext);
}

/**
 * Whether a day comes within three months of the publication: news gives the year of a day that was nine months ago,
 * in the year before.
 */
function isSoon(month: number, day: number | null, published: PublishedPoint): boolean {
  const today = dayOf(published);
  if (day === null || today === null) return false;
  return dayNumber({ year: published.year, month, day }) - dayNumber(today) <= 92;
}

/** The nearest year in which that day falls on that weekday: on average one year in seven. */
function yearOfWeekday(point: TimePoint, nearest: number, isNext: boolean): number | null {
  for (let step = 0; step <= 11; step++) {
    const year = nearest + (isNext ? step : -step);
    if (fallsOn(point, year)) return year;
  }
  return null;
}

/** Whether a day and month fall on their weekday in a year. */
function fallsOn(point: TimePoint, year: number): boolean {
  const day = { year, month: point.month ?? 1, day: point.day ?? 1 };
  return isDay(year, day.month, day.day) && weekdayOf(day) === point.weekday;
}

/** Whether a month, or a day of it, comes before (-1) or after (1) the publication; 0: the same, or unknown. */
function compare(month: number, day: number | null, published: PublishedPoint): number {
  if (month !== published.month) return Math.sign(month - (published.month ?? month));
  return day === null || published.day === null ? 0 : Math.sign(day - published.day);
}

function resolveWeekday(
  weekday: number,
  side: 'past' | 'next' | undefined,
  { published, isFuture }: DateContext,
): Resolved {
  const today = dayOf(published);
  if (today === null) return unresolved;
  const back = (weekdayOf(today) - weekday + 7) % 7;
  const forth = (weekday - weekdayOf(today) + 7) % 7;
  if (side === 'next') return inferred(writeDay(shiftDay(today, forth === 0 ? 7 : forth)));
  if (side === 'past') return inferred(writeDay(shiftDay(today, back === 0 ? -7 : -back)));
  return inferred(writeDay(shiftDay(today, isFuture ? forth : -back)));
}

function resolveOffset(
  { unit, count, isRough, isSince }: Extract<TimeValue, { kind: 'offset' }>,
  { published }: DateContext,
): Resolved {
  const edtf = published === null ? null : shift(published, unit, count, isRough === true);
  return edtf === null ? unresolved : inferred(isSince === true ? `${edtf}/..` : edtf);
}

function shift(published: PublishedPoint, unit: TimeUnit, count: number, isRough: boolean): string | null {
  const mark = isRough ? '~' : '';
  if (unit === 'year') return `${pad(published.year + count, 4)}${mark}`;
  if (published.month === null) return null;
  if (unit === 'month') {
    const { year, month } = shiftMonth(published.year, published.month, count);
    return `${pad(year, 4)}-${pad(month, 2)}${mark}`;
  }
  const today = dayOf(published);
  if (today === null) return null;
  const day = shiftDay(today, unit === 'week' ? count * 7 : count);
  return unit === 'week' ? `${pad(day.year, 4)}-${pad(day.month, 2)}~` : `${writeDay(day)}${mark}`;
}

function resolveAround(
  { unit, shift: by, months, isApproximate, isSince }: Extract<TimeValue, { kind: 'around' }>,
  { published }: DateContext,
): Resolved {
  if (published === null) return unresolved;
  const mark = isApproximate === true ? '~' : '';
  if (unit === 'year') {
    const year = pad(published.year + by, 4);
    if (isSince === true) return inferred(`${year}-01-01/..`);
    return inferred(
      months === undefined ? `${year}${mark}` : `${year}-${pad(months[0], 2)}/${year}-${pad(months[1], 2)}`,
    );
  }
  if (published.month === null) return unresolved;
  const { year, month } = shiftMonth(published.year, published.month, by);
  return inferred(`${pad(year, 4)}-${pad(month, 2)}${mark}`);
}

const dayOf = (published: PublishedPoint | null): Day | null =>
  published === null || published.month === null || published.day === null
    ? null
    : { year: published.year, month: published.month, day: published.day };

const shiftDay = (day: Day, by: number): Day => dayOfNumber(dayNumber(day) + by);

const writeDay = ({ year, month, day }: Day): string => `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;

function write({ month, day, isApproximate }: TimePoint, year: number | null): string {
  const parts = [year === null ? 'XXXX' : pad(year, 4)];
  if (month !== null) parts.push(pad(month, 2));
  if (month !== null && day !== null) parts.push(pad(day, 2));
  return `${parts.join('-')}${isApproximate === true ? '~' : ''}`;
}

const pad = (value: number, length: number): string => String(value).padStart(length, '0');
