import { describe, expect, it } from 'vitest';
import { namesIn, namesOf } from './namesIn.ts';

describe('a noun for several places opens a list of them', () => {
  it.each([
    ['Des hommes armés ont pillé les localités de Zarmaga et Banizou.', ['Zarmaga', 'Banizou']],
    [
      'Des frappes ont visé les zones de Harodou, In Arabou, Tabankou, avec de nombreuses pertes.',
      ['Harodou', 'In Arabou', 'Tabankou'],
    ],
    [
      'Ils ont traversé les cercles de Bankou (région de Kidal), Korodi et Douenza.',
      ['Bankou', 'Kidal', 'Korodi', 'Douenza'],
    ],
    ['Ils patrouillent dans trois villages : Korodou, Sanako et Fatouma.', ['Korodou', 'Sanako', 'Fatouma']],
    ['Les communes de Tondikou, ainsi que celle de Bankila, votent.', ['Tondikou', 'Bankila']],
    ['Les régions du Centre-Nord et du Sahel sont touchées.', ['Centre-Nord', 'Sahel']],
  ])('%s', (text, places) => expect(namesOf('place', text)).toEqual(places));

  it('in English, too', () => {
    expect(namesOf('place', 'Gunmen looted the villages of Zarmaga, Banizou and Korodi.', 'en')).toEqual([
      'Zarmaga',
      'Banizou',
      'Korodi',
    ]);
  });

  it.each([
    ['Dans les villages de Korodou et Sanako, Moussa Diallo a rassuré les habitants.', ['Moussa Diallo']],
    ['Dans les villages de Korodou et Sanako, le préfet Amadou Touré a parlé.', ['Amadou Touré']],
    ['Les habitants des quartiers de Nouhou et Zango ont fui, selon Issa Kaboré.', ['Issa Kaboré']],
  ])('%s: whoever is named behind the list is no place', (text, persons) =>
    expect(namesOf('person', text)).toEqual(persons),
  );

  it('is of duties where the nouns are', () => {
    expect(namesIn('Le ministre suit les secteurs de la Santé, de l’Éducation et de l’Énergie.')).toEqual([]);
  });
});

describe('a list behind « à »', () => {
  it.each([
    [
      'Ils ont été arrêtés à Batna (5e Région militaire) et El Bayanou (2e Région militaire).',
      ['Batna', 'El Bayanou'],
    ],
    ['Des patrouilles vont à Famabou, Seguenda et Diadin, dit le maire.', ['Famabou', 'Seguenda', 'Diadin']],
  ])('%s', (text, places) => expect(namesOf('place', text)).toEqual(places));

  it.each([
    'Il l’a annoncé à Bamako et Traorou a approuvé.',
    'À Bamako, Traorou et Goïtou ont approuvé.',
    'Il a remis le prix à Karim Zerwal, Yves Lamour et Paul Riche.',
  ])('%s: those who act are no places', (text) =>
    expect(namesOf('place', text).filter((name) => name !== 'Bamako')).toEqual([]),
  );
});

describe('what is built bears somebody’s name', () => {
  it.each([
    ['Il a été admis à l’hôpital Moustapha Zerwal.', 'Moustapha Zerwal'],
    ['Il a atterri à l’aéroport international « Ibrahim Kodou-Sénou » de Bamako.', 'Ibrahim Kodou-Sénou'],
    ['Le match aura lieu au stade Ahmed Zabanou.', 'Ahmed Zabanou'],
    ['Ils ont défilé sur la place Ibrahim Kodou.', 'Ibrahim Kodou'],
  ])('%s', (text, name) => {
    expect(namesOf('place', text)).toContain(name);
    expect(namesOf('person', text)).toEqual([]);
  });

  it.each(['Le ministre a salué la base. Jean Moulart est venu.', 'Il a cédé sa place à Jean Moulart.'])(
    '%s: a person',
    (text) => expect(namesOf('person', text)).toEqual(['Jean Moulart']),
  );
});

it('takes the kind of a place, a room or those who live in a camp for no name', () => {
  expect(namesOf('place', 'Il vit dans la Région de Gao, Cercle d’Ansongo, Commune de Tessitou.')).toEqual([
    'Gao',
    'Ansongo',
    'Tessitou',
  ]);
  expect(namesIn('Ils se sont vus dans le Salon Présidentiel.')).toEqual([]);
  expect(namesIn('Des vivres arrivent dans les camps de Personnes déplacées.')).toEqual([]);
});
