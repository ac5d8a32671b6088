import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenize } from '../../src/lib/tokens.ts';
import { listPatterns } from '../../src/pipeline/names/namePatterns.ts';
import { buildTrie, findNames } from '../../src/pipeline/names/nameTrie.ts';

/** The occurrences of the names in a text, all of one node. */
function find(text: string, names: readonly string[], demonyms: readonly string[] = []): string[] {
  const patterns = listPatterns({
    value: {
      type: 'group',
      id: 'node',
      label: { fr: 'Label', en: 'Label' },
      names: names.map((name) => ({ text: name })),
      demonyms,
      aliases: [],
      countries: [],
      sameAs: [],
      when: null,
    },
    file: 'lexicon/groups.yaml',
    lineOf: () => 1,
  });
  return findNames(buildTrie(patterns), text, tokenize(text)).map(({ start, end }) => text.slice(start, end));
}

const variants: readonly (readonly [name: string, spelling: string])[] = [
  ['Al-Qaïda', 'Al-Qaïda'],
  ['Al-Qaïda', 'Al Qaida'],
  ['Al-Qaïda', 'Al-Qaida'],
  ['Al-Qaïda', 'AL-QAIDA'],
  ['Al-Qaïda', 'AL QAÏDA'],
  ['Al-Qaïda', 'Al\u2011Qaïda'],
  ['Al-Qaïda', 'Al–Qaïda'],
  ['Al-Qaïda', 'Al –Qaïda'],
  ['Al-Qaïda', 'Al- Qaïda'],
  ['Al-Qaïda', 'Al\u00a0Qaïda'],
  ['Al-Qaïda', 'Al  Qaïda'],
  ['Al-Qaïda', 'Al\u202fQaïda'],
  ['Al-Qaïda', 'Al-Qaïda'.normalize('NFD')],
  ['Al-Qaïda', 'Al\nQaïda'],
  ["l'État", 'l’Etat'],
  ["l'État", "L'ETAT"],
  ['États-Unis', 'Etats Unis'],
  ['États-Unis', 'ETATS-UNIS'],
  ['États-Unis', 'États‐Unis'],
  ["Côte d'Ivoire", 'Cote-d’Ivoire'],
  ["Côte d'Ivoire", 'Côte d’ Ivoire'],
  ['Adnane Abou Walid al-Sahraoui', '#Adnane_Abou_Walid_al_Sahraoui'],
  ['J. K. Dupuy', 'J.K. Dupuy'],
];

describe('a name in a text', () => {
  it.each(variants)('%j is found as %j, with the exact characters', (name, spelling) => {
    expect(find(`Selon ${spelling}, non.`, [name])).toEqual([spelling.replace('#', '')]);
  });

  it('keeps what surrounds a hashtag out of the name', () => {
    const text = '#AMDGJB_Adnane_Abou_Walid_al_Sahraoui ancien du Polisario';
    expect(find(text, ['Adnane Abou Walid al-Sahraoui'])).toEqual(['Adnane_Abou_Walid_al_Sahraoui']);
  });

  it.each([
    ['Al-Qaïda', 'Al-Qaeda', 'other letters'],
    ['Al-Qaïda', 'Al, Qaïda', 'a comma'],
    ['Al-Qaïda', 'Al « Qaïda', 'a quotation mark'],
    ['Al-Qaïda', 'Al (Qaïda', 'a bracket'],
    ['Al-Qaïda', 'Al --Qaïda', 'two hyphens'],
    ['Al-Qaïda', 'Al\n\nQaïda', 'a blank line'],
    ['Al-Qaïda', 'al-Qaïda', 'no capital where the seed has one'],
    ['Mali Niger', 'Mali. Niger', 'the end of a sentence'],
    ['Mali', 'Malien', 'a longer word'],
    ['Mali', 'Somali', 'the end of a longer word'],
    ['AP', 'Ap', 'one capital where the seed has two'],
    ['AP', 'ap', 'no capitals'],
  ])('%j is not found in %j: %s', (name, text) => {
    expect(find(`Selon ${text}.`, [name])).toEqual([]);
  });

  it('is found in any case where the seed has lower case', () => {
    expect(find('Marocain, MAROCAINE et marocaine', [], ['marocain', 'marocaine'])).toEqual([
      'Marocain',
      'MAROCAINE',
      'marocaine',
    ]);
  });

  it('gives a compound of two origins as two', () => {
    expect(find('la région afghano-pakistanaise', [], ['afghano', 'pakistanaise'])).toEqual([
      'afghano',
      'pakistanaise',
    ]);
  });

  it('puts the longest first of those that start together', () => {
    const text = 'Al-Qaïda au Maghreb islamique';
    expect(find(text, ['Al-Qaïda', 'Al-Qaïda au Maghreb islamique'])).toEqual([text, 'Al-Qaïda']);
  });

  it('agrees with a search word by word, wherever it stands', () => {
    const word = fc.constantFrom('mali', 'niger', 'nord', 'du', 'sud');
    const name = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 15 }),
        fc.uniqueArray(name, { maxLength: 5 }),
        (words, names) => {
          const text = words.join(' ');
          const expected = words.flatMap((_, at) =>
            names
              .map((one) => one.split(' '))
              .filter((one) => one.every((part, step) => words[at + step] === part))
              .sort((a, b) => b.length - a.length)
              .map((one) => one.join(' ')),
          );
          expect(find(text, names)).toEqual(expected);
        },
      ),
    );
  });
});
