import { describe, expect, it } from 'vitest';
import { namesIn, namesOf } from './namesIn.ts';

describe('a body that every state has', () => {
  it('is that of the article’s state, not the best known one', () => {
    expect(namesIn('En Algérie, la Gendarmerie nationale a saisi du mercure.')).toContain(
      'Gendarmerie nationale = gendarmerie-algerienne (agency)',
    );
    expect(namesIn('En France, la Gendarmerie nationale a saisi du mercure.')).toContain(
      'Gendarmerie nationale = gendarmerie-nationale (agency)',
    );
  });

  it.each([
    [
      'L’état-major des armées du Mali a démenti.',
      'état-major des armées du Mali = etat-major-malien (agency)',
    ],
    [
      'Des drones ont frappé près de Bamako, selon l’état-major général des armées.',
      'état-major général des armées = etat-major-malien (agency)',
    ],
    [
      'L’État-Major Général des Armées informe qu’un convoi est arrivé à Gao.',
      'État-Major Général des Armées = etat-major-malien (agency)',
    ],
    [
      'La France se retire, dit l’état-major des armées.',
      'état-major des armées = etat-major-des-armees (agency)',
    ],
    [
      'Les Forces armées nationales du Burkina Faso ont riposté.',
      'Forces armées nationales du Burkina Faso = forces-armees-burkinabes (agency)',
    ],
  ])('%s', (text, expected) => expect(namesIn(text)).toContain(expected));

  it('is not told of a staff that may be a unit’s', () => {
    expect(namesOf('agency', 'Le colonel a rejoint l’état-major à Bamako.')).toEqual([]);
  });
});

describe('an army', () => {
  it('has one node under its two names', () => {
    const text =
      'L’armée malienne avance. Les Forces armées maliennes (FAMa) ont riposté, et les Famas tiennent.';
    expect(namesIn(text).filter((name) => name.endsWith('fama (agency)'))).toHaveLength(4);
  });
});

describe('ranks, offices and forms of address', () => {
  it.each([
    ['Le Général de Brigade Abdou Tianou est arrivé.', 'Abdou Tianou'],
    ['Le Général de Division Aérienne Souley Dorama est arrivé.', 'Souley Dorama'],
    ['Le Général de Corps d’Armée Issa Barou est arrivé.', 'Issa Barou'],
    ['Il a reçu Son Excellence Ali Tiztou.', 'Ali Tiztou'],
  ])('%s', (text, name) => {
    expect(namesOf('person', text)).toEqual([name]);
    expect(namesOf('agency', text)).toEqual([]);
  });

  it.each([
    'Le Directeur de Cabinet Adjoint du Président est venu.',
    'Sur le théâtre Centre de l’opération, des patrouilles ont lieu.',
    'Un fusil PKM et deux EEI ont été saisis.',
  ])('%s names no organization', (text) => expect(namesOf('organization', text)).toEqual([]));

  it('leaves out what a body does', () => {
    expect(namesOf('agency', 'Ils sont à la Brigade Territoriale de Markalou pour des enquêtes.')).toEqual([
      'Brigade Territoriale de Markalou',
    ]);
  });
});
