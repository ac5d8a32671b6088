import { describe, expect, it } from 'vitest';
import { readDate } from '../../../src/domain/time/readDate.ts';

describe('a date as a person types it', () => {
  it.each([
    ['2013-01-11', '2013-01-11'],
    [' 2011~ ', '2011~'],
    ['2010/2013', '2010/2013'],
    ['2013', '2013'],
    ['11 janvier 2013', '2013-01-11'],
    ['Mardi 1er Août 2017', '2017-08-01'],
    ['le 3 févr. 2019', '2019-02-03'],
    ['avril 2010', '2010-04'],
    ['sept. 2001', '2001-09'],
    ['January 11, 2013', '2013-01-11'],
    ['Tuesday, 2 May 2017', '2017-05-02'],
    ['11th of March 2004', '2004-03-11'],
    ['11/01/2013', '2013-01-11'],
    ['13.11.2015', '2015-11-13'],
    ['11/13/2015', '2015-11-13'],
    ['2015/11/13', '2015-11-13'],
    ['4/2010', '2010-04'],
    ['vers 2011', '2011~'],
    ['environ avril 2010', '2010-04~'],
    ['about 5 June 2010', '2010-06-05~'],
  ])('reads « %s » as %s', (typed, edtf) => {
    expect(readDate(typed)).toBe(edtf);
  });

  it.each([
    '',
    'hier',
    '11 janvier',
    '31 février 2013',
    '32/01/2013',
    '13/13/2013',
    '11 12 mai 2013',
    'jui 2013',
    'janvier',
    '11 janvier 13',
    'mai mai 2013',
    '1/2/3',
  ])('does not guess at « %s »', (typed) => {
    expect(readDate(typed)).toBeNull();
  });
});
