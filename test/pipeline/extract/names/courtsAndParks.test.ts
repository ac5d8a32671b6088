import { describe, expect, it } from 'vitest';
import { namesIn, namesOf } from './namesIn.ts';

describe('a court', () => {
  it.each([
    ['Il comparaît devant la cour d’assises spéciale de Lille.', 'cour-d-assises-speciale-de-lille'],
    ['Il comparaît devant la cour d’appel de Lille.', 'cour-d-appel-de-lille'],
    ['Il comparaît devant le tribunal militaire de Lille.', 'tribunal-militaire-de-lille'],
    ['Il comparaît devant le tribunal correctionnel de Lille.', 'tribunal-de-lille'],
    ['Il a écrit au parquet général de Lille.', 'parquet-general-de-lille'],
  ])('%s', (text, id) => expect(namesIn(text).join()).toContain(` = ${id} (agency)`));

  it('is of a town, not of the state whose capital that is', () => {
    expect(namesIn('La cour d’appel de Paris a tranché.')).toContain('Paris = paris (place)');
  });
});

it.each([
  ['L’attaque a visé les postes militaires de Banikou et Koudou.', ['Banikou', 'Koudou']],
  ['Une patrouille traverse le parc national de la Kondjari.', ['Kondjari']],
  ['Une patrouille traverse le parc W.', ['parc W']],
  ['Des combats ont eu lieu à « Point Double ».', ['Point Double']],
  ['Le froid arrive dans l’Ouest.', []],
])('%s', (text, places) => expect(namesOf('place', text)).toEqual(places));

describe('words of an office', () => {
  it.each(['Le Chef Suprême des Armées est là.', 'Le ministre des Affaires Étrangères est là.'])(
    '%s: nobody’s name',
    (text) => expect(namesOf('person', text)).toEqual([]),
  );

  it('are said of whoever serves, not of whom they serve', () => {
    expect(
      namesIn('Le représentant spécial du secrétaire général de l’ONU, Karim Annadou, condamne.'),
    ).toContain('Le représentant spécial du secrétaire général de l’ONU = karim-annadou (person)');
  });
});

it('takes a nickname in quotes for a name of the person', () => {
  expect(namesOf('person', 'Il s’agit de Karim Zerwali, dit « Boukhalek ». Boukhalek est en fuite.')).toEqual(
    ['Karim Zerwali', 'Boukhalek', 'Boukhalek'],
  );
  expect(namesIn('Il s’agit de « B. Zerwal », dit « Boukhalek ».')).toContain(
    'Boukhalek = b-zerwal (person)',
  );
  expect(namesOf('person', 'Le maire a dit « Bravo » hier.')).toEqual([]);
});

it('takes a kind of thing with its letters for no body', () => {
  expect(namesIn('Des Groupes armés terroristes (GAT) et un Engin explosif improvisé (EEI).')).toEqual([]);
});

it('takes an organisation that is called non-governmental for one', () => {
  expect(namesOf('organization', 'L’organisation non gouvernementale Zorian Vestor a démenti.')).toEqual([
    'Zorian Vestor',
  ]);
});
