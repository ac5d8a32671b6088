import { describe, expect, it } from 'vitest';
import { dayOfYear, extentOfEdtf, isOneDay, yearOfDay } from '../../../src/domain/timeline/dateExtent.ts';

const day = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / 86_400_000;

describe('where a date lies on the axis', () => {
  it.each([
    ['2013-01-11', '2013-01-11', '2013-01-12'],
    ['2012-02', '2012-02-01', '2012-03-01'],
    ['2010-12', '2010-12-01', '2011-01-01'],
    ['2015', '2015-01-01', '2016-01-01'],
    ['201X', '2010-01-01', '2020-01-01'],
    ['2014-21', '2014-03-01', '2014-06-01'],
    ['2024-04/2024-09', '2024-04-01', '2024-10-01'],
    ['2010-11-20/2012-01', '2010-11-20', '2012-02-01'],
  ])('%s is from %s until %s, with sharp ends', (edtf, from, until) => {
    expect(extentOfEdtf(edtf)).toEqual({
      from: day(from),
      to: day(until),
      start: 'sharp',
      end: 'sharp',
      uncertain: false,
    });
  });

  it('fades where it is about', () => {
    expect(extentOfEdtf('2011~')).toMatchObject({ start: 'faded', end: 'faded', from: day('2011-01-01') });
    expect(extentOfEdtf('1996~/2021')).toMatchObject({ start: 'faded', end: 'sharp' });
  });

  it('adds no day for an end that is open or unknown', () => {
    expect(extentOfEdtf('2023/..')).toMatchObject({ to: day('2024-01-01'), start: 'sharp', end: 'open' });
    expect(extentOfEdtf('/2015-03')).toMatchObject({
      from: day('2015-03-01'),
      start: 'unknown',
      end: 'sharp',
    });
  });

  it('says when the source is not sure', () => {
    expect(extentOfEdtf('2013-05-01?')?.uncertain).toBe(true);
  });

  it('is nowhere without a year', () => {
    expect(extentOfEdtf('XXXX-11-21')).toBeNull();
    expect(extentOfEdtf('hier')).toBeNull();
  });

  it('tells a day from longer dates', () => {
    expect(['2013-01-11', '2013-01'].map((text) => isOneDay(extentOfEdtf(text) as never))).toEqual([
      true,
      false,
    ]);
  });

  it('counts years before 1970 and the first ones too', () => {
    for (const year of [1, 99, 1905, 1969, 1970, 2024]) expect(yearOfDay(dayOfYear(year))).toBe(year);
  });
});
