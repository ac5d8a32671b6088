import { describe, expect, it } from 'vitest';
import { asNodeId } from '../../../src/domain/basics/ids.ts';
import { changesOf, fieldsOf, readCoordinates } from '../../../src/domain/writing/nodeFields.ts';
import type { WrittenNode } from '../../../src/domain/writing/writing.ts';

const rabat: WrittenNode = {
  type: 'place',
  label: { fr: 'Rabat', en: 'Rabat' },
  names: ['Rabat', 'la capitale'],
  demonyms: [],
  countries: [asNodeId('maroc')],
  when: null,
  coordinates: [-6.84, 34.02],
};

describe('the fields of a node', () => {
  it('change nothing as long as nobody changes them', () => {
    expect(changesOf(rabat, fieldsOf(rabat))).toEqual({});
  });

  it('give only what is another', () => {
    const fields = fieldsOf(rabat);
    expect(changesOf(rabat, { ...fields, names: ' Rabat \n\nla ville de Rabat' })).toEqual({
      names: ['Rabat', 'la ville de Rabat'],
    });
    expect(changesOf(rabat, { ...fields, coordinates: '' })).toEqual({ coordinates: null });
    expect(changesOf(rabat, { ...fields, type: 'event', when: '2015' })).toEqual({
      type: 'event',
      when: '2015',
    });
  });
});

describe('coordinates', () => {
  it.each([
    ['34.02, -6.84', [-6.84, 34.02]],
    ['34.02 -6.84', [-6.84, 34.02]],
    ['34,02 ; -6,84', [-6.84, 34.02]],
    ['34,02 -6,84', [-6.84, 34.02]],
    ['34, -6', [-6, 34]],
    ['34,-6', [-6, 34]],
    ['  ', null],
  ])('are read as people write them: %s', (typed, read) => {
    expect(readCoordinates(typed)).toEqual(read);
  });

  it.each(['Rabat', '34.02', '91, 0', '0, 181', '1, 2, 3', '34.02N, 6.84W'])(
    'are not guessed: %s',
    (typed) => {
      expect(readCoordinates(typed)).toBeUndefined();
    },
  );
});
