import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatYears } from '../../../src/domain/time/formatYears.ts';
import { parseYears } from '../../../src/domain/time/parseYears.ts';

const extent = { from: 1996, to: 2025 };

describe('years that are typed', () => {
  it.each([
    ['2015', 2015, 2015],
    [' 2010-2013 ', 2010, 2013],
    ['2010–2013', 2010, 2013],
    ['2010-13', 2010, 2013],
    ['2013 - 2010', 2010, 2013],
    ['de 2010 à 2013', 2010, 2013],
    ['entre 2010 et 2013', 2010, 2013],
    ['from 2010 to 2013', 2010, 2013],
    ['2010 2013', 2010, 2013],
    ['2010..2013', 2010, 2013],
    ['depuis 2020', 2020, 2025],
    ['Since 2020', 2020, 2025],
    ['2020-', 2020, 2025],
    ['jusqu’en 2000', 1996, 2000],
    ['until 2000', 1996, 2000],
    ['-2000', 1996, 2000],
    ['1900-2000', 1996, 2000],
  ])('« %s » are %i to %i', (text, from, to) => {
    expect(parseYears(text, extent)).toEqual({ from, to });
  });

  it.each(['', '20', '2O15', 'maroc', '2010-2013-2015', '2013-10', '2010-10', '1950', '2040-2050', '20156'])(
    '« %s » are none',
    (text) => {
      expect(parseYears(text, extent)).toBeNull();
    },
  );

  it('are read as they are written elsewhere on the page', () => {
    const year = fc.integer({ min: extent.from, max: extent.to });
    fc.assert(
      fc.property(year, year, (a, b) => {
        const range = { from: Math.min(a, b), to: Math.max(a, b) };
        expect(parseYears(formatYears(range), extent)).toEqual(range);
      }),
    );
  });
});
