import { expect, it } from 'vitest';
import { eventNames } from '../../helpers/claims.ts';

it.each([
  ['[AQIM|aqmi] regularly carries out attacks in [Gao|gao].', []],
  ['Gunmen often attack villages in [Gao|gao].', []],
  ['[AQIM|aqmi] carried out attacks in [Gao|gao].', ['Gao attack']],
])('what is done again and again is no event in English: %j', (marked, labels) => {
  expect(eventNames(marked, 'en')).toEqual(labels);
});
