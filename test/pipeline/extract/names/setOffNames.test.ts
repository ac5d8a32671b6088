import { describe, expect, it } from 'vitest';
import { namesIn, namesOf } from './namesIn.ts';

describe('what is set off beside a name', () => {
  it.each([
    [
      'Le président de transition nigérien, le Général de Brigade Abdou Tianou, est à Bamako.',
      'Le président de transition nigérien = abdou-tianou (person)',
    ],
    [
      'Il a salué le président du Faso, le capitaine Karim Traorou, pour son soutien.',
      'le président du Faso = karim-traorou (person)',
    ],
    [
      'Le ministre de l’Intérieur, des Collectivités locales et de l’Aménagement du Territoire, Karim Bedoui, a parlé.',
      'Le ministre de l’Intérieur, des Collectivités locales et de l’Aménagement du Territoire = karim-bedoui (person)',
    ],
    [
      'Karim Sangarou, Ministre des Affaires étrangères, de la Coopération et des Nigériens à l’extérieur, a été reçu.',
      'Ministre des Affaires étrangères, de la Coopération et des Nigériens à l’extérieur = karim-sangarou (person)',
    ],
    [
      'Salif Modou, ministre de la Défense, de retour à Bamako, a parlé.',
      'ministre de la Défense = salif-modou (person)',
    ],
  ])('%s', (text, expected) => expect(namesIn(text)).toContain(expected));

  it('is nobody’s where the sentence goes on with another', () => {
    expect(namesOf('person', 'Après avoir reçu le président malien, le général Issa Barou a parlé.')).toEqual(
      ['Issa Barou'],
    );
    const text =
      'Issa Tianou parle. Renversant le président Karim Bazou, le général Tianou a pris la parole.';
    expect(namesOf('person', text)).toEqual(['Issa Tianou', 'Karim Bazou', 'Tianou']);
  });
});

it('takes up whoever was introduced by an office and a rank', () => {
  const text =
    'Le président nigérien, le Général de Brigade Abdou Tianou, est à Bamako. Le chef de l’État nigérien repart.';
  expect(namesIn(text)).toContain('Le chef de l’État nigérien = abdou-tianou (person)');
});

it('gives an office to whoever holds it, not that of whom they serve', () => {
  expect(namesIn('Le directeur de cabinet du président, M. Karim Zerwal, est là.')).toContain(
    'Le directeur de cabinet du président = karim-zerwal (person)',
  );
  expect(
    namesIn(
      'En présence du directeur de cabinet du président de la République, M. Karim Zerwal, il a parlé.',
    ),
  ).toContain('directeur de cabinet du président de la République = karim-zerwal (person)');
});

it('tells a person from a better known one whose name theirs ends with', () => {
  expect(namesOf('person', 'Le ministre Moussa Idriss Déby est arrivé.')).toEqual(['Moussa Idriss Déby']);
  expect(namesIn('Le président Mohamed Idriss Déby est arrivé.')).toContain(
    'Mohamed Idriss Déby = mahamat-idriss-deby (person)',
  );
});

it('leaves the name of whoever presides out of a body’s', () => {
  expect(namesOf('person', 'La présidente de la Commission Marie Zerwal est là.')).toEqual(['Marie Zerwal']);
});

it('calls a king the sovereign', () => {
  expect(namesIn('Le roi Mohammed VI a parlé. Le Souverain a reçu le ministre.')).toContain(
    'Le Souverain = mohammed-vi (person)',
  );
});

describe('what stands before a name', () => {
  it.each([
    ['Il a écrit à Sa Majesté le Roi Mohammed VI.', ['Mohammed VI']],
    [
      'Le ministre des Affaires étrangères, de la Coopération régionale et des Burkinabè de l’Extérieur Karim Modou est là.',
      ['Karim Modou'],
    ],
    ['Le ministre de l’Administration du Territoire Yorim Toumbou est là.', ['Yorim Toumbou']],
    ['Le général Zorimou Modi est parti.', ['Zorimou Modi']],
  ])('%s', (text, persons) => expect(namesOf('person', text)).toEqual(persons));
});

it.each([
  ['Ils vivent au douar Sidi Karroumi.', 'Sidi Karroumi'],
  ['Le feu a pris dans la commune rurale Ouled Hassouni.', 'Ouled Hassouni'],
  ['Une frappe a visé la zone de Boulaabi.', 'Boulaabi'],
  ['Ils se cachent dans le Djebal Ouerghi.', 'Djebal Ouerghi'],
  ['Il a été reçu au palais de Kouloubi.', 'palais de Kouloubi'],
  ['L’avion se pose à l’aéroport international Président Karim Keitou.', 'Karim Keitou'],
])('%s: a place', (text, name) => expect(namesOf('place', text)).toContain(name));

it('is a person who heads a quarter', () => {
  expect(namesOf('person', 'Le chef de quartier Moussa Dialou est venu.')).toEqual(['Moussa Dialou']);
});

it('tells two bodies of one acronym by the state', () => {
  expect(namesIn('Au Burkina Faso, dix éléments des FDS ont été tués.')).toContain('FDS = fds (agency)');
  expect(namesIn('En Syrie, dix éléments des FDS ont été tués.')).toContain('FDS = fds-syrie (group)');
});

it('takes a regiment for a body', () => {
  expect(namesOf('agency', 'Le 14e Régiment Interarmes de Djibo a tenu.')).toEqual([
    'Régiment Interarmes de Djibo',
  ]);
});
