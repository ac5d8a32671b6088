import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listAxisMarks } from '../../../src/domain/timeline/axisMarks.ts';
import { type DateExtent, dayOfYear, extentOfEdtf } from '../../../src/domain/timeline/dateExtent.ts';
import { breakPx, layOutTime, makeTimeScale } from '../../../src/domain/timeline/timeScale.ts';

const extents = (...dates: string[]): DateExtent[] => dates.map((date) => extentOfEdtf(date) as DateExtent);
const nowhere = { from: 1, to: 0 };

describe('the time axis', () => {
  it('folds each run of years in which nothing begins or ends', () => {
    const pieces = layOutTime(extents('2003-05', '2010-04', '2011', '2013-01-11'), nowhere);
    expect(pieces.map(({ kind, firstYear, lastYear }) => [kind, firstYear, lastYear])).toEqual([
      ['year', 2003, 2003],
      ['break', 2004, 2009],
      ['year', 2010, 2010],
      ['year', 2011, 2011],
      ['break', 2012, 2012],
      ['year', 2013, 2013],
    ]);
  });

  it('folds the inside of a long stretch, not its ends', () => {
    const pieces = layOutTime(extents('1996~/2021~'), nowhere);
    expect(pieces.map(({ kind }) => kind)).toEqual(['year', 'break', 'year']);
  });

  it('reaches as far as the years that can be chosen', () => {
    const pieces = layOutTime(extents('2010'), { from: 2008, to: 2012 });
    expect([pieces[0]?.firstYear, pieces.at(-1)?.lastYear]).toEqual([2008, 2012]);
  });

  it('gives a year with more dates more room, and a break no more than its own', () => {
    const pieces = layOutTime(extents('2010', '2015-11-13', '2015-11', '2015-01', '2015-02-03'), nowhere);
    const { years, breaks } = listAxisMarks(makeTimeScale(pieces, 800));
    const [quiet, busy] = years.map(({ left, right }) => right - left);
    expect(busy).toBeGreaterThan((quiet ?? 0) * 1.5);
    for (const { left, right } of breaks) expect(right - left).toBeLessThanOrEqual(breakPx);
  });

  it('grows with time without a jump, over the whole width, and back again', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1990, max: 2030 }), { minLength: 1, maxLength: 8 }),
        fc.integer({ min: 200, max: 9000 }),
        (years, width) => {
          const pieces = layOutTime(extents(...years.map(String)), nowhere);
          const scale = makeTimeScale(pieces, width);
          const first = dayOfYear(Math.min(...years));
          const last = dayOfYear(Math.max(...years) + 1);
          expect(scale.toPx(first)).toBeCloseTo(0);
          expect(scale.toPx(last)).toBeCloseTo(width);
          for (let day = first; day < last; day += 40) {
            expect(scale.toPx(day + 1)).toBeGreaterThan(scale.toPx(day));
            expect(scale.toDay(scale.toPx(day))).toBeCloseTo(day, 3);
          }
        },
      ),
    );
  });

  it('names the months as there is room: none, quarters, initials, names, days', () => {
    const pieces = layOutTime(extents('2015'), nowhere);
    const marksAt = (width: number) => listAxisMarks(makeTimeScale(pieces, width)).years[0];
    expect(marksAt(30)?.months).toEqual([]);
    expect(marksAt(100)).toMatchObject({ naming: 'short' });
    expect(marksAt(100)?.months.map(({ month }) => month)).toEqual([1, 4, 7, 10]);
    expect(marksAt(200)).toMatchObject({ naming: 'initial' });
    expect(marksAt(500)).toMatchObject({ naming: 'short' });
    expect(marksAt(500)?.months).toHaveLength(12);
    expect(marksAt(4000)?.months[0]?.days.map(({ day }) => day)).toEqual([5, 10, 15, 20, 25]);
  });
});
