import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareEdtf } from '../../../src/domain/time/compareEdtf.ts';
import { parseEdtf } from '../../../src/domain/time/parseEdtf.ts';
import { yearRangeOfEdtf, yearsOfEdtf } from '../../../src/domain/time/yearsOfEdtf.ts';

const two = (n: number) => String(n).padStart(2, '0');
const day = fc
  .record({
    year: fc.integer({ min: 1000, max: 2999 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
    precision: fc.constantFrom(1, 2, 3),
  })
  .map(({ year, month, day: d, precision }) => [year, two(month), two(d)].slice(0, precision).join('-'));
const mark = fc.constantFrom('', '~', '?', '%');
const marked = fc.tuple(day, mark).map(([date, sign]) => `${date}${sign}`);
/** The forms that the pipeline writes. */
const written = fc.oneof(
  marked,
  // Never within one year: the package rejects an interval that ends where it starts.
  fc
    .tuple(day, day)
    .filter(([a, b]) => a.slice(0, 4) !== b.slice(0, 4))
    .map(([a, b]) => (a < b ? `${a}/${b}` : `${b}/${a}`)),
  marked.map((date) => `${date}/..`),
  marked.map((date) => `../${date}`),
  fc.integer({ min: 100, max: 299 }).map((decade) => `${decade}X`),
  fc
    .tuple(fc.integer({ min: 1000, max: 2999 }), fc.integer({ min: 21, max: 24 }))
    .map((parts) => parts.join('-')),
);

describe('parseEdtf', () => {
  it('takes what the edtf package takes, of the forms that are written', () => {
    fc.assert(
      fc.property(written, (text) => {
        expect([text, parseEdtf(text) !== null]).toEqual([text, isEdtf(text)]);
      }),
    );
  });

  it('refuses what the edtf package refuses among things that look like dates (intervals aside: it wants no 2010/2010)', () => {
    const piece = fc.constantFrom('20', '2010', '04', '13', '31', '-', '..', '~', '?', 'X', 'XX', '0');
    const lookalike = fc.array(piece, { minLength: 1, maxLength: 6 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(lookalike, (text) => {
        fc.pre(!isEdtf(text));
        expect([text, parseEdtf(text)]).toEqual([text, null]);
      }),
      { numRuns: 300 },
    );
  });

  it('knows the days of the months', () => {
    expect(parseEdtf('2011-04-31')).toBeNull();
    expect(parseEdtf('2011-02-29')).toBeNull();
    expect(parseEdtf('2012-02-29')).not.toBeNull();
    expect(parseEdtf('1900-02-29')).toBeNull();
    expect(parseEdtf('XXXX-02-29')).not.toBeNull();
    expect(parseEdtf('2011-13')).toBeNull();
    expect(parseEdtf('2011-21-01')).toBeNull();
  });

  it('refuses an interval that ends before it starts, and one without any date', () => {
    expect(parseEdtf('2012/2011')).toBeNull();
    expect(parseEdtf('../..')).toBeNull();
    expect(parseEdtf('/')).toBeNull();
    expect(parseEdtf('2012/2012-03')).not.toBeNull();
  });

  it.each(['', 'avril 2010', '10/11/2020', '2010-4', '2010-04-', ' 2010', '2010-04 ', '2010~~'])(
    'takes « %s » for no date',
    (text) => {
      expect(parseEdtf(text)).toBeNull();
    },
  );
});

describe('yearsOfEdtf', () => {
  it.each([
    ['2010-04', [2010]],
    ['2011~', [2011]],
    ['2012-11/2014-02', [2012, 2013, 2014]],
    ['2023/..', [2023]],
    ['../2003', [2003]],
    ['201X', [2010, 2011, 2012, 2013, 2014, 2015, 2016, 2017, 2018, 2019]],
    ['XXXX-11-21', []],
    ['hier', []],
  ])('gives for %s %j', (text, years) => {
    expect(yearsOfEdtf(text)).toEqual(years);
  });

  it('spans the years from the least to the greatest moment of the edtf package', () => {
    const closed = written.filter((text) => !text.includes('..') && !isWinter(text));
    fc.assert(
      fc.property(closed, (text) => {
        const judge = edtf(text);
        expect([text, yearRangeOfEdtf(text)]).toEqual([
          text,
          { from: new Date(judge.min).getUTCFullYear(), to: new Date(judge.max).getUTCFullYear() },
        ]);
      }),
    );
  });
});

describe('compareEdtf', () => {
  it('orders by the first day, the wider before the narrower, the unknown last', () => {
    const ordered = [
      '201X',
      '2010',
      '2010-04',
      '2010-04-12',
      '2010-11',
      '2012/..',
      '2012',
      'XXXX-11-21',
      '?',
    ];
    expect([...ordered].reverse().sort(compareEdtf)).toEqual(ordered);
  });

  it('is an order', () => {
    fc.assert(
      fc.property(written, written, written, (a, b, c) => {
        expect(Math.sign(compareEdtf(a, b))).toBe(Math.sign(-compareEdtf(b, a)) || 0);
        if (compareEdtf(a, b) <= 0 && compareEdtf(b, c) <= 0)
          expect(compareEdtf(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });
});

function isEdtf(text: string): boolean {
  try {
    edtf(text);
    return true;
  } catch {
    return false;
  }
}

/** The package lets a winter extend into the next year; we keep it in the year that names it. */
const isWinter = (text: string): boolean => text.endsWith('-24');
