import { foldWord } from '../../lib/fold.ts';
import { languages } from '../basics/languages.ts';
import { nameOfMonth } from './formatEdtf.ts';
import { parseEdtf } from './parseEdtf.ts';

/**
 * The EDTF of a date as a person types it: EDTF itself, « 11 janvier 2013 », "January 11, 2013", « avril 2010 »,
 * « 11/01/2013 » (the day first, unless only the month can be), each with « vers » or "about" before it. null: it is none
 * of these, or no day of the calendar.
 */
export function readDate(text: string): string | null {
  const typed = text.trim().replace(/\s+/g, ' ');
  if (parseEdtf(typed) !== null) return typed;
  const [, about, rest = ''] =
    /^(?:(vers|environ|autour de|circa|ca?\.|about|around)\s+(?:le\s+)?)?(.*)$/iu.exec(typed) ?? [];
  const read = readNumbers(rest) ?? readWords(rest);
  const edtf = read !== null && about !== undefined ? `${read}~` : read;
  return edtf !== null && parseEdtf(edtf) !== null ? edtf : null;
}

/** « 11/01/2013 », « 1.4.2010 », « 2013/01/11 », « 04/2010 », « 2010 ». */
function readNumbers(text: string): string | null {
  const parts = /^\d{1,4}(?:([/.-])\d{1,2}(?:\1\d{1,4})?|[/.-]\d{4})?$/.test(text) ? text.split(/[/.-]/) : [];
  const [first = '', second = '', third = ''] = parts;
  if (parts.length === 1) return first.length === 4 ? first : null;
  if (first.length === 4) return join(first, second, third);
  if (parts.length === 2) return second.length === 4 ? join(second, first) : null;
  if (third.length !== 4) return null;
  return Number(second) > 12 ? join(third, first, second) : join(third, second, first);
}

/** « mardi 11 janvier 2013 », « 1er avril 2010 », "11th of January, 2013", "Jan. 11, 2013", « avril 2010 ». */
function readWords(text: string): string | null {
  const words = text
    .split(/[\s,]+/)
    .map((word) => foldWord(word.replace(/\.$/, '')))
    .filter((word) => word !== '' && !/^(?:le|en|the|of|on|in)$/.test(word));
  if (words.length > 2 && isDayOfWeek(words[0] ?? '')) words.shift();
  const year = words.pop() ?? '';
  if (!/^\d{4}$/.test(year)) return null;
  const [month] = words.flatMap((word) => monthOf(word) ?? []);
  const [day] = words.flatMap((word) => /^(\d{1,2})(?:er|st|nd|rd|th)?$/.exec(word)?.[1] ?? []);
  if (month === undefined || words.length !== (day === undefined ? 1 : 2)) return null;
  return join(year, String(month), day);
}

const join = (year: string, ...rest: readonly (string | undefined)[]): string =>
  [year, ...rest.flatMap((part) => (part ? part.padStart(2, '0') : []))].join('-');

/** 1 to 12 for the name of a month in either language, or at least three letters that only it begins with. */
function monthOf(word: string): number | undefined {
  if (word.length < 3) return undefined;
  for (const names of monthNames) {
    const begun = names.flatMap((name, at) => (name.startsWith(word) ? [at + 1] : []));
    if (begun.length === 1) return begun[0];
  }
  return undefined;
}

const monthNames = languages.map((language) =>
  Array.from({ length: 12 }, (_, at) => foldWord(nameOfMonth(at + 1, language, 'long'))),
);

const isDayOfWeek = (word: string): boolean =>
  /^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|\p{L}{3,6}day)$/u.test(word);
