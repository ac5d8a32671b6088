import type { Language } from '../../domain/basics/languages.ts';
import { formatEdtf } from '../../domain/time/formatEdtf.ts';

/** A date, and its kind: a certain day, a certain month or year, or anything else (its words then stand alone). */
interface SaidDate {
  readonly date: string;
  readonly shape: 'day' | 'part' | 'other';
}

/** A date in words, with what a sentence needs to introduce it: « le 11 janvier », « en 2015 », « vers … ». */
export function sayWhen(edtf: string, language: Language): SaidDate {
  const shape = /^\d{4}-\d{2}-\d{2}$/.test(edtf)
    ? 'day'
    : /^\d{4}(-(0\d|1[0-2]))?$/.test(edtf)
      ? 'part'
      : 'other';
  return { date: formatEdtf(edtf, language), shape };
}
