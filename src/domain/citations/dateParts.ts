import { type EdtfEnd, isPoint, isSeason, parseEdtf } from '../time/parseEdtf.ts';

/** A date as reference managers take it: what is known of year, month and day, one such list, or two for an interval. */
interface DateParts {
  readonly parts: readonly (readonly number[])[];
  /** Whether the date is approximate or uncertain. */
  readonly circa: boolean;
}

/** The date in parts; null for one without a year. A decade or a century has none; a season counts as its year. */
export const datePartsOf = (edtf: string | null): DateParts | null => {
  const parsed = edtf === null ? null : parseEdtf(edtf);
  if (!parsed) return null;
  const ends: readonly EdtfEnd[] = parsed.kind === 'date' ? [parsed.date] : [parsed.from, parsed.to];
  const points = ends.filter(isPoint);
  const parts = points.flatMap(({ years, month, day }) => {
    if (!years || years.from !== years.to) return [];
    if (month === null || isSeason(month)) return [[years.from]];
    return [day === null ? [years.from, month] : [years.from, month, day]];
  });
  if (parts.length === 0) return null;
  return { parts, circa: points.some(({ approximate, uncertain }) => approximate || uncertain) };
};
