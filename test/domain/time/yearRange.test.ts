import { describe, expect, test } from 'vitest';
import {
  axisYears,
  moveEnd,
  rangeAfterKey,
  rangeBetween,
  shiftRange,
} from '../../../src/domain/time/yearRange.ts';

const extent = { from: 2003, to: 2025 };
const range = { from: 2010, to: 2015 };

describe('moving an end', () => {
  test('the ends meet but do not cross', () => {
    expect(moveEnd(range, 'from', 2020, extent)).toEqual({ from: 2015, to: 2015 });
    expect(moveEnd(range, 'to', 2004, extent)).toEqual({ from: 2010, to: 2010 });
  });

  test('an end stays within the extent', () => {
    expect(moveEnd(range, 'from', 1990, extent)).toEqual({ from: 2003, to: 2015 });
    expect(moveEnd(range, 'to', 2040, extent)).toEqual({ from: 2010, to: 2025 });
  });
});

test('a range keeps its length when it is moved against the end of the extent', () => {
  expect(shiftRange(range, 50, extent)).toEqual({ from: 2020, to: 2025 });
  expect(shiftRange(range, -50, extent)).toEqual({ from: 2003, to: 2008 });
});

test('a range is drawn in either direction', () => {
  expect(rangeBetween(2015, 2010)).toEqual(range);
});

describe('keys on a handle', () => {
  const press = (key: string, shift = false) => rangeAfterKey(key, shift, 'to', range, extent);

  test('arrows move by a year, page keys by five', () => {
    expect(press('ArrowRight')).toEqual({ from: 2010, to: 2016 });
    expect(press('ArrowDown')).toEqual({ from: 2010, to: 2014 });
    expect(press('PageUp')).toEqual({ from: 2010, to: 2020 });
    expect(press('PageDown')).toEqual({ from: 2010, to: 2010 });
  });

  test('Home and End go as far as the handle can', () => {
    expect(press('Home')).toEqual({ from: 2010, to: 2010 });
    expect(press('End')).toEqual({ from: 2010, to: 2025 });
  });

  test('with Shift both ends move', () => {
    expect(press('ArrowLeft', true)).toEqual({ from: 2009, to: 2014 });
  });

  test('Delete takes all years again', () => {
    expect(press('Delete')).toEqual(extent);
  });

  test('other keys are left alone', () => {
    expect(press('Tab')).toBeNull();
    expect(press('a')).toBeNull();
  });
});

describe('the years under the axis', () => {
  test('are both ends and round years between', () => {
    expect(axisYears(extent)).toEqual([2003, 2010, 2015, 2020, 2025]);
  });

  test('are each year of a short extent', () => {
    expect(axisYears({ from: 2019, to: 2022 })).toEqual([2019, 2020, 2021, 2022]);
    expect(axisYears({ from: 2019, to: 2019 })).toEqual([2019]);
  });

  test('keep clear of each other on a long one', () => {
    expect(axisYears({ from: 1912, to: 2025 })).toEqual([1912, 1950, 2000, 2025]);
  });
});
