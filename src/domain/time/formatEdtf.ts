import type { Language } from '../basics/languages.ts';
import { type EdtfEnd, type EdtfPoint, isPoint, isSeason, parseEdtf } from './parseEdtf.ts';

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
  (isSeason(month)
    ? seasons[language].split(' ')[month - 21]
    : months[language][length].split(' ')[month - 1]) ?? String(month);

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
  const about = words.language === 'fr' ? 'vers' : words.length === 'long' ? 'around' : 'c.';
  const date = point.approximate ? `${about} ${asNoun(point, words)}` : plain(point, words);
  return `${date}${doubt(point, words)}`;
};

const formatInterval = (from: EdtfEnd, to: EdtfEnd, words: Words): string => {
  const french = words.language === 'fr';
  if (isPoint(from) && isPoint(to)) return formatClosed(from, to, words);
  if (isPoint(from)) {
    if (to === 'unknown') return `${formatPoint(from, words)}, ${french ? 'fin inconnue' : 'end unknown'}`;
    return `${french ? 'depuis' : 'since'} ${inInterval(from, words)}`;
  }
  if (!isPoint(to)) return '';
  const end = inInterval(to, words);
  const start = from === 'open' ? '' : french ? ', début inconnu' : ', start unknown';
  return `${french ? frenchUntil(end) : `until ${end}`}${start}`;
};

/** « d’avril à septembre 2024 »: what both ends share is said once, unless one of them is less certain. */
const formatClosed = (from: EdtfPoint, to: EdtfPoint, words: Words): string => {
  const sure = ![from, to].some((point) => point.approximate || point.uncertain);
  const sameYear = sure && from.years?.from === to.years?.from && from.years?.to === to.years?.to;
  const both = from.month !== null && to.month !== null && sameYear;
  const sameMonth = both && from.month === to.month && from.day !== null && to.day !== null;
  const start =
    sameMonth && from.day !== null
      ? asNoun(from, words, dayName(from.day, words))
      : both
        ? asNoun(from, words, inYear(from, words))
        : inInterval(from, words);
  const end = inInterval(to, words);
  return words.language === 'en' ? `${start} to ${end}` : `${contract('de', start)} ${contract('à', end)}`;
};

/** A date as a part of a sentence: « le 3 mai 2013 », « l’été 2013 », « les années 2000 »; "the 2000s". */
const asNoun = (point: EdtfPoint, words: Words, said = plain(point, words)): string => {
  const french = words.language === 'fr';
  if (point.day !== null) return french ? `le ${said}` : said;
  if (point.month !== null)
    return french && isSeason(point.month) ? `${/^p/.test(said) ? 'le ' : 'l’'}${said}` : said;
  if (!point.years) return french ? `une ${said}` : 'an unknown year';
  const { from, to } = point.years;
  if (to - from === 9) return `${french ? 'les' : 'the'} ${said}`;
  return from === to ? said : `${french ? 'une année' : 'some year'} ${said}`;
};

/** « du 3 mai », « des années 2000 », « d’avril », « au printemps », « à 2013 ». */
const contract = (preposition: 'de' | 'à', noun: string): string => {
  const [masculine, plural] = preposition === 'de' ? ['du', 'des'] : ['au', 'aux'];
  if (noun.startsWith('le ')) return `${masculine} ${noun.slice(3)}`;
  if (noun.startsWith('les ')) return `${plural} ${noun.slice(4)}`;
  return preposition === 'de' && /^[aou]/.test(noun) ? `d’${noun}` : `${preposition} ${noun}`;
};

const frenchUntil = (noun: string): string =>
  /^(le |les |l’|une )/.test(noun) ? `jusqu’${contract('à', noun)}` : `jusqu’en ${noun}`;

/** Within « depuis … », « de … à … » an approximate date reads « 2011 environ ». */
const inInterval = (point: EdtfPoint, words: Words): string => {
  const date = asNoun(point, words);
  const about = !point.approximate ? date : words.language === 'fr' ? `${date} environ` : `around ${date}`;
  return `${about}${doubt(point, words)}`;
};
