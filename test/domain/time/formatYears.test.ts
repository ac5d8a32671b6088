import { expect, it } from 'vitest';
import { formatYears } from '../../../src/domain/time/formatYears.ts';

it('writes a range with a dash, one year alone', () => {
  expect(formatYears({ from: 2015, to: 2016 })).toBe('2015–2016');
  expect(formatYears({ from: 2015, to: 2015 })).toBe('2015');
});
