import { describe, expect, it } from 'vitest';
import { sayWhen } from '../../../src/panels/details/sayWhen.ts';

describe('sayWhen', () => {
  it.each([
    ['2013-01-11', { date: '11 janvier 2013', shape: 'day' }],
    ['2010-04', { date: 'avril 2010', shape: 'part' }],
    ['2015', { date: '2015', shape: 'part' }],
    ['2011~', { date: 'vers 2011', shape: 'other' }],
    ['2023/..', { date: 'depuis 2023', shape: 'other' }],
  ])('tells what kind of date %s is', (edtf, said) => {
    expect(sayWhen(edtf, 'fr')).toEqual(said);
  });
});
