import { describe, expect, it } from 'vitest';
import { namesIn, namesOf } from './namesIn.ts';

describe('a bulletin that writes places in capitals', () => {
  it.each([
    [
      'Des opérations ont eu lieu dans les villages de YABALI, TAKOU, et GARIN ALOU.',
      ['YABALI', 'TAKOU', 'GARIN ALOU'],
    ],
    ['Un engin a explosé à OURO DJALOU.', ['OURO DJALOU']],
  ])('%s', (text, places) => expect(namesOf('place', text)).toEqual(places));

  it('takes a part of the theatre for no name', () => {
    expect(namesIn('Théâtre Ouest : rien à signaler dans le SECTEUR 4.')).toEqual([]);
  });
});

describe('« À » at the head of a sentence', () => {
  it('is before a place', () => {
    expect(namesOf('place', 'À Mangaïzou, neuf individus ont été arrêtés.')).toEqual(['Mangaïzou']);
    expect(namesOf('place', 'À Tours, le procès a repris.')).toEqual(['Tours']);
  });

  it('may be before a person', () => {
    expect(namesOf('place', 'À Karim, il a dit merci. À Vestor il a dit merci.')).toEqual([]);
  });
});

it('joins an alias in brackets to the person', () => {
  const text = 'Un certain Ali Sidibou [alias Sofian] et Karim Zerwal (dit Zerko) ont été arrêtés.';
  expect(namesIn(text)).toEqual(
    expect.arrayContaining(['Sofian = ali-sidibou (person)', 'Zerko = karim-zerwal (person)']),
  );
});

it('leaves an office to its sentence', () => {
  expect(
    namesIn('On attend un nouveau ministre en la personne du ministre des Affaires sociales, Karim Zerwal.'),
  ).toContain('ministre des Affaires sociales = karim-zerwal (person)');
});

it('gives a staff to the state of which the article speaks most', () => {
  const text =
    'La Côte d’Ivoire pleure. L’armée ivoirienne a été attaquée. Des soldats ivoiriens sont morts à Abidjan. La France compatit. Le bilan vient du chef d’état-major des armées.';
  expect(namesIn(text).join()).toContain('etat-major-ivoirien');
});
