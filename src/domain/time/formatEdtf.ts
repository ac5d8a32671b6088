import type { Language } from '../basics/languages.ts';
import { type EdtfEnd, type EdtfPoint, isPoint, parseEdtf } from './parseEdtf.ts';

/**
 * A date in the reader's language, with its uncertainty: « vers 2011 », « 2011 ? », « d’avril à septembre 2024 »,
 * « depuis 2023 », « 21 novembre, année inconnue ». `short` abbreviates the months, for lists. Text that is no EDTF is
 * returned as it is. The names of months are our own, since those of `Intl` change with the host's version.
 */
export const formatEdtf = (text: string, language: Language, length: 'long' | 'short' = 'long'): string => {
  const parsed = parseEdtf(text);
  if (!parsed) return text;
  const words = { language, length };
  return parsed.kind === 'date'
    ? formatPoint(parsed.date, words)
    : formatInterval(parsed.from, parsed.to, words);
};

interface Words {
  readonly language: Language;
  readonly length: 'long' | 'short';
}

const months = {
  fr: {
    long: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
    short: 'janv. févr. mars avril mai juin juil. août sept. oct. nov. déc.',
  },
  en: {
    long: 'January February March April May June July August September October November December',
    short: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec',
  },
};
const seasons = { fr: 'printemps été automne hiver', en: 'spring summer autumn winter' };

const monthName = (month: number, { language, length }: Words): string =>
  (month > 20 ? seasons[language].split(' ')[month - 21] : months[language][length].split(' ')[month - 1]) ??
  String(month);

/** The name of a month (1 to 12) in the reader's language, without a capital in French. */
export const nameOfMonth = (month: number, language: Language, length: 'long' | 'short'): string =>
  monthName(month, { language, length });

const dayName = (day: number, { language }: Words): string =>
  day === 1 && language === 'fr' ? '1er' : String(day);

/** « 11 janvier », « avril » or nothing. */
const inYear = (point: EdtfPoint, words: Words): string => {
  if (point.month === null) return '';
  const month = monthName(point.month, words);
  return point.day === null ? month : `${dayName(point.day, words)} ${month}`;
};

const yearName = (point: EdtfPoint, { language }: Words): string => {
  if (!point.years) return language === 'fr' ? 'année inconnue' : 'year unknown';
  const { from, to } = point.years;
  if (from === to) return String(from);
  if (to - from === 9) return language === 'fr' ? `années ${from}` : `${from}s`;
  return language === 'fr' ? `entre ${from} et ${to}` : `between ${from} and ${to}`;
};

/** The date alone, without its uncertainty. */
const plain = (point: EdtfPoint, words: Words): string => {
  const day = inYear(point, words);
  if (day === '') return yearName(point, words);
  return `${day}${point.years ? ' ' : ', '}${yearName(point, words)}`;
};

const doubt = (point: EdtfPoint, { language }: Words): string =>
  point.uncertain ? (language === 'fr' ? '\u202f?' : '?') : '';

const formatPoint = (point: EdtfPoint, words: Words): string => {
  const date = plain(point, words);
  const about = words.language === 'fr' ? 'vers' : words.length === 'long' ? 'around' : 'c.';
  const article = words.language === 'fr' && point.day !== null ? 'le ' : '';
  return `${point.approximate ? `${about} ${article}` : ''}${date}${doubt(point, words)}`;
};

const formatInterval = (from: EdtfEnd, to: EdtfEnd, words: Words): string => {
  const french = words.language === 'fr';
  if (isPoint(from) && isPoint(to)) return formatClosed(from, to, words);
  if (isPoint(from)) {
    if (to === 'unknown') return `${formatPoint(from, words)}, ${french ? 'fin inconnue' : 'end unknown'}`;
    return `${french ? 'depuis' : 'since'} ${article('le ', from, words)}${inInterval(from, words)}`;
  }
  if (!isPoint(to)) return '';
  const until = french ? (to.day === null ? 'jusqu’en ' : 'jusqu’au ') : 'until ';
  const start = from === 'open' ? '' : french ? ', début inconnu' : ', start unknown';
  return `${until}${inInterval(to, words)}${start}`;
};

/** « d’avril à septembre 2024 »: what both ends share is said once, unless one of them is less certain. */
const formatClosed = (from: EdtfPoint, to: EdtfPoint, words: Words): string => {
  const sure = ![from, to].some((point) => point.approximate || point.uncertain);
  const sameYear = sure && from.years?.from === to.years?.from && from.years?.to === to.years?.to;
  const both = from.month !== null && to.month !== null && sameYear;
  const sameMonth = both && from.month === to.month && from.day !== null && to.day !== null;
  const start =
    sameMonth && from.day !== null
      ? dayName(from.day, words)
      : both
        ? inYear(from, words)
        : inInterval(from, words);
  const end = inInterval(to, words);
  if (words.language === 'en') return `${start} to ${end}`;
  const opening = from.day !== null ? 'du ' : /^[aéeiouh]/i.test(start) ? 'd’' : 'de ';
  return `${opening}${start} ${to.day !== null ? 'au' : 'à'} ${end}`;
};

const article = (french: string, point: EdtfPoint, { language }: Words): string =>
  language === 'fr' && point.day !== null ? french : '';

/** Within « depuis … », « de … à … » an approximate date reads « 2011 environ ». */
const inInterval = (point: EdtfPoint, words: Words): string => {
  const date = plain(point, words);
  const about = !point.approximate ? date : words.language === 'fr' ? `${date} environ` : `around ${date}`;
  return `${about}${doubt(point, words)}`;
};
