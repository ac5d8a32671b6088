import { groupBy } from '../../lib/groupBy.ts';
import { dayOfMonth, monthOfDay, yearOfDay } from './dateExtent.ts';
import type { PublishedArticle } from './timeline.ts';

/** Articles that share a mark on the axis, in their order; alone, an article is its own mark. */
export interface PublishedGroup {
  readonly articles: readonly [PublishedArticle, ...PublishedArticle[]];
  /** EDTF: the date of all of them, or the period that they share: a month, a year, some years. */
  readonly when: string;
  /** Days as in `DateExtent`: what the dates of its articles cover. */
  readonly from: number;
  readonly to: number;
}

/**
 * The ways to gather articles, the finest first: each by itself, by date, month, year, and more and more years, the last
 * of which holds all.
 */
export const gatherings: readonly Gathering[] = [
  (article) => article.article.id,
  ({ article }) => article.published.edtf ?? '',
  byMonth,
  byYear,
  ...[2, 5, 10, 20, 50, 100, 1_000, 100_000].map(
    (years): Gathering =>
      ({ extent }) =>
        `${years} ${Math.floor(yearOfDay(extent.from) / years)}`,
  ),
];

/** Articles of the same key share a mark. */
type Gathering = (article: PublishedArticle) => string;

/** Gathers articles one way; the groups are in order of time. */
export function gatherPublished(
  published: readonly PublishedArticle[],
  keyOf: Gathering,
): readonly PublishedGroup[] {
  return [...groupBy(published, keyOf).values()]
    .map((articles): PublishedGroup => {
      const from = articles.reduce(
        (least, { extent }) => Math.min(least, extent.from),
        Number.POSITIVE_INFINITY,
      );
      const to = articles.reduce((most, { extent }) => Math.max(most, extent.to), Number.NEGATIVE_INFINITY);
      return { articles, when: whenOf(articles, from, to), from, to };
    })
    .sort((a, b) => a.from + a.to - b.from - b.to);
}

/** A date that covers more than a month is not of one: it keeps a mark of its own. */
function byMonth({ article, extent }: PublishedArticle): string {
  const [year, month] = [yearOfDay(extent.from), monthOfDay(extent.from)];
  return extent.to <= dayOfMonth(year, month + 1) ? `${year} ${month}` : (article.published.edtf ?? '');
}

function byYear({ article, extent }: PublishedArticle): string {
  const year = yearOfDay(extent.from);
  return yearOfDay(extent.to - 1) === year ? String(year) : (article.published.edtf ?? '');
}

function whenOf(articles: PublishedGroup['articles'], from: number, to: number): string {
  const date = articles[0].article.published.edtf ?? '';
  if (articles.every(({ article }) => article.published.edtf === date)) return date;
  const [first, last] = [yearOfDay(from), yearOfDay(to - 1)];
  if (first !== last) return `${inEdtf(first)}/${inEdtf(last)}`;
  const month = monthOfDay(from);
  return month === monthOfDay(to - 1) ? `${inEdtf(first)}-${String(month).padStart(2, '0')}` : inEdtf(first);
}

const inEdtf = (year: number): string => `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;
