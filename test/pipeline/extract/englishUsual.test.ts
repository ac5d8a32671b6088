import { expect, it } from 'vitest';
import { eventNames } from '../../helpers/claims.ts';

it.each([
  ['[AQIM|aqmi] regularly carries out attacks in [Gao|gao].', []],
  ['Gunmen often attack villages in [Gao|gao].', []],
  ['[AQIM|aqmi] carried out attacks in [Gao|gao].', ['Gao attack']],
])('what is done again and again is no event in English: %j', (marked, labels) => {
  expect(eventNames(marked, 'en')).toEqual(labels);
});

it.each([
  ['Gunmen killed ten people in an overnight attack on a village in [Gao|gao].', ['Gao attack']],
  ['An overnight raid in [Gao|gao] killed ten people.', ['Gao raid']],
  ['Gunmen killed ten people overnight in [Gao|gao].', ['Gao death']],
])('"overnight" before a noun says which, and behind a verb when: %j', (marked, labels) => {
  expect(eventNames(marked, 'en')).toEqual(labels);
});
