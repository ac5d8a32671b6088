import type { LocalizedText } from '../../../../domain/graph/schema.ts';
import { foldText } from '../../foldText.ts';
import { dateWords } from '../../languages/dateWords.ts';
import type { ExtractLanguage, UnderstoodArticle } from '../../types.ts';
import { shiftMonth } from '../dates/calendar.ts';
import { recognizeDates } from '../dates/recognizeDates.ts';
import type { PublishedPoint } from '../dates/resolveDate.ts';
import type { SectionRun } from '../runs.ts';
import { type PageDate, readPageDates } from '../sections/pageDates.ts';

type Published = UnderstoodArticle['published'];

/**
 * When the article was published: the date in its head, in its dateline, or at its foot, made more exact by the text,
 * or worked out from the text alone. Never the day of reading or of the file: what the page does not say is unknown.
 */
export function findPublished(
  text: string,
  runs: readonly SectionRun[],
  language: ExtractLanguage,
): Published {
  const stated = findStated(text, runs);
  if (stated !== null && stated.precision === 'day') return sayStated(text, stated);
  if (stated !== null) return findEdition(text, runs, language, stated) ?? sayStated(text, stated);
  return (
    findDateline(text, runs, language) ??
    findOwnDay(text, runs) ??
    findAnniversary(text, runs, language) ?? { edtf: null, basis: 'unknown' }
  );
}

/**
 * The date that the page gives: a day rather than a month, the head rather than the foot, the first version rather than
 * a later one.
 */
function findStated(text: string, runs: readonly SectionRun[]): PageDate | null {
  const dated = runs
    .filter(({ kind }) => kind === 'byline' || kind === 'boilerplate')
    .flatMap((run) =>
      readPageDates(text, run)
        .slice(0, 1)
        .map((date) => ({ run, date })),
    )
    .filter(({ date }) => date.precision !== 'year');
  const rank = ({ run, date }: (typeof dated)[number]) =>
    (date.precision === 'day' ? 0 : 4) +
    (run.kind === 'byline' ? 0 : 2) +
    (/^\W*(?:mise? à jour|modifi|actualis|derni|updated|last updated|modified|archiv)/i.test(run.text)
      ? 1
      : 0);
  return (
    dated.reduce<(typeof dated)[number] | null>(
      (best, one) => (best === null || rank(one) < rank(best) ? one : best),
      null,
    )?.date ?? null
  );
}

function sayStated(text: string, { start, end, edtf }: PageDate): Published {
  const words = text.slice(start, end);
  return { edtf, basis: 'stated', note: quote(words, 'dans la page', 'on the page') };
}

const quote = (words: string, fr: string, en: string): LocalizedText => ({
  fr: `«\u202f${words}\u202f», ${fr}.`,
  en: `“${words}” ${en}.`,
});

/** A full stop or a colon is enough behind a place in capitals; after « Alger, 12 janvier 2013. » a scene may follow. */
const datelineForm =
  /^(?:.{0,80}?(?:\([^()]{2,40}\) ?[-–—:]|\d{4} ?[-–—])|\p{Lu}[\p{Lu}'’ /-]{2,40}, (?:le )?[\p{L}\d., ]{3,25}\d{4} ?[.:]) /u;

/** « ALGER, 12 jan 2013 (AFP) – », « Bamako, le 12 janvier 2013 – »: before the first words of the text. */
function findDateline(
  text: string,
  runs: readonly SectionRun[],
  language: ExtractLanguage,
): Published | null {
  const body = runs.find(({ kind }) => kind === 'body');
  const line = body === undefined ? null : datelineForm.exec(body.text);
  if (body === undefined || line === null) return null;
  const span = { start: body.start, end: body.start + line[0].length };
  const [dated] = readPageDates(text, span);
  if (dated !== undefined && dated.precision !== 'year') return sayStated(text, dated);
  const folded = foldText(text, span.start, span.end);
  for (const { value, start, end } of recognizeDates(text, folded, dateWords[language])) {
    if (value.kind !== 'point' || value.point.month === null || value.point.day === null) continue;
    const [month, day] = [value.point.month, value.point.day].map((part) => String(part).padStart(2, '0'));
    return {
      edtf: `XXXX-${month}-${day}`,
      basis: 'stated',
      note: quote(text.slice(start, end), 'sans année', 'without a year'),
    };
  }
  return null;
}

/**
 * A press review: the page gives the month, and the text the day of the newspaper: « dans sa livraison du 10
 * novembre ».
 */
function findEdition(
  text: string,
  runs: readonly SectionRun[],
  language: ExtractLanguage,
  stated: PageDate,
): Published | null {
  const words = dateWords[language];
  for (const run of runs.filter(({ kind }) => kind === 'body' || kind === 'subtitle').slice(0, 8)) {
    const folded = foldText(text, run.start, Math.min(run.end, run.start + 2000));
    for (const { value, start, end, at } of recognizeDates(text, folded, words)) {
      if (value.kind !== 'point' || value.point.day === null || value.point.month === null) continue;
      if (
        value.point.month !== Number(stated.edtf.slice(5, 7)) ||
        !words.editionOf.test(folded.text.slice(0, at))
      )
        continue;
      const [page, edition] = [text.slice(stated.start, stated.end), text.slice(start, end)];
      return {
        edtf: `${stated.edtf.slice(0, 7)}-${String(value.point.day).padStart(2, '0')}`,
        basis: 'inferred',
        note: {
          fr: `La page dit «\u202f${page}\u202f»\u202f; le jour est celui du journal dont elle rend compte, «\u202f${edition}\u202f».`,
          en: `The page says “${page}”; the day is that of the paper it reviews, “${edition}”.`,
        },
      };
    }
  }
  return null;
}

/** « ce lundi 23 novembre 2015 », « this Monday, November 23, 2015 »: the text refers to a day as its own. */
function findOwnDay(text: string, runs: readonly SectionRun[]): Published | null {
  for (const run of runs.filter(({ kind }) => kind === 'subtitle' || kind === 'body').slice(0, 3)) {
    const end = Math.min(run.end, run.start + 1500);
    for (const date of readPageDates(text, { start: run.start, end })) {
      const words = text.slice(date.start, date.end);
      if (date.precision !== 'day' || !/^\p{L}+(?:di|day|dimanche)(?!\p{L})|^dimanche/iu.test(words))
        continue;
      if (!/(?<!\p{L})(?:ce|this) $/iu.test(text.slice(Math.max(run.start, date.start - 5), date.start)))
        continue;
      return { edtf: date.edtf, basis: 'inferred', note: quote(words, 'dans le texte', 'in the text') };
    }
  }
  return null;
}

/**
 * « Un an après l’intervention », where the text dates the intervention with its year: publication is about that many
 * years later.
 */
function findAnniversary(
  text: string,
  runs: readonly SectionRun[],
  language: ExtractLanguage,
): Published | null {
  const { anniversary, readCount } = dateWords[language];
  const own = runs
    .filter(({ kind }) => kind === 'title' || kind === 'subtitle' || kind === 'body')
    .slice(0, 4);
  for (const run of own) {
    const said = anniversary.exec(foldText(text, run.start, Math.min(run.end, run.start + 600)).text);
    const count = readCount(said?.groups?.count ?? '');
    if (said === null || count === null || count === 0) continue;
    const dates = own.flatMap((one) =>
      readPageDates(text, { start: one.start, end: Math.min(one.end, one.start + 2000) }),
    );
    const [date] = dates.filter(({ precision }) => precision !== 'year');
    if (date === undefined) return null;
    const { year, month } = shiftMonth(
      Number(date.edtf.slice(0, 4)),
      Number(date.edtf.slice(5, 7)),
      12 * count,
    );
    const day = text.slice(date.start, date.end);
    return {
      edtf: `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}~`,
      basis: 'inferred',
      note: {
        fr: `Le texte paraît ${count === 1 ? 'un an' : `${count} ans`} après «\u202f${day}\u202f», à peu près.`,
        en: `The text appears ${count === 1 ? 'a year' : `${count} years`} after “${day}”, roughly.`,
      },
    };
  }
  return null;
}

/** The day, month or year of publication, as other dates are resolved against it; null without a year. */
export function publishedPoint(edtf: string | null): PublishedPoint | null {
  const [, year, month, day] = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d{2}))?)?[~?%]?$/.exec(edtf ?? '') ?? [];
  if (year === undefined) return null;
  return {
    year: Number(year),
    month: month === undefined ? null : Number(month),
    day: day === undefined ? null : Number(day),
  };
}
