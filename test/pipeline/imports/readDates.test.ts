import { describe, expect, it } from 'vitest';
import { readDates } from '../../../src/pipeline/imports/readDates.ts';

const alone = (text: string | null) => readDates([text])(text);

describe('a date of another program', () => {
  it.each([
    ['2013', '2013'],
    ['2013.0', '2013'],
    ['2013-03', '2013-03'],
    ['2013-3-2', '2013-03-02'],
    ['2013/03/12', '2013-03-12'],
    ['2013-03-12T14:00:00Z', '2013-03-12'],
    ['2013-03-12 14:00:00', '2013-03-12'],
    ['12.03.2013', '2013-03-12'],
    ['12-03-2013', '2013-03-12'],
    ['25/03/2013', '2013-03-25'],
    ['03/25/2013 8:30', '2013-03-25'],
    ['05/05/2013', '2013-05-05'],
    ['<[2013.0, 2014.0]>', '2013'],
    ['<[2013-03-12, 2013-04-01); [2015-01-01, 2016-01-01]>', '2013-03-12'],
  ])('is read: %s', (written, date) => {
    expect(alone(written)).toBe(date);
  });

  it.each([
    null,
    '',
    'mars 2013',
    '2013-02-30',
    '32/13/2013',
    '41345',
    '-0043',
    '2013-03-12x',
    '<[]>',
    '1/2-2013',
  ])('is none: %s', (written) => {
    expect(alone(written)).toBeNull();
  });

  it('is a year alone where nothing tells the day from the month', () => {
    expect(alone('03/04/2013')).toBe('2013');
    const disagreeing = readDates(['25/03/2013', '03/25/2013']);
    expect(['03/04/2013', '25/03/2013', '03/25/2013'].map(disagreeing)).toEqual([
      '2013',
      '2013-03-25',
      '2013-03-25',
    ]);
  });

  it('has its day and month where others of the file tell them apart', () => {
    expect(readDates(['25/03/2013'])('03/04/2013')).toBe('2013-04-03');
    expect(readDates(['03/25/2013'])('03/04/2013')).toBe('2013-03-04');
  });
});
