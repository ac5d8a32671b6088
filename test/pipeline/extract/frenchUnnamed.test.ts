import { describe, expect, it } from 'vitest';
import { eventNames } from '../../helpers/claims.ts';

describe('French events of which a part has no name', () => {
  it.each([
    [
      'meets whoever is told by an office, a pronoun or a few words',
      '[Macron|macron] a reçu le chef de la junte.\nLes otages seront reçus par [Keïta|keita].',
      ["Rencontre d'Emmanuel Macron", "Rencontre d'Ibrahim Keïta"],
    ],
    [
      'tells of talks that someone has or will have',
      'Les deux ministres auront des entretiens.',
      ['Rencontre'],
    ],
    [
      'tells of sittings held with colleagues',
      'Le chef de la police avait tenu des séances de travail avec ses collègues.',
      ['Réunion'],
    ],
    [
      'tells what was done to so many of those told before',
      'Onze personnes ont été arrêtées, dont neuf ont été mises en examen.',
      ['Arrestation', 'Inculpation'],
    ],
    [
      'keeps being held by the police apart from prison before trial',
      'Deux hommes ont été placés en garde à vue.\nUn suspect a été placé en détention provisoire.',
      ['Garde à vue', 'Détention'],
    ],
    ['tells of things seized', 'Des voitures et des bijoux ont été saisis.', ['Saisie']],
    ['tells of a leader without a name', 'Le cerveau du réseau a été arrêté.', ['Arrestation']],
    [
      'tells of a search or an inquiry by what it brought about',
      'Les perquisitions ont abouti.\nLes investigations ont montré que rien ne manquait.',
      ['Perquisitions', 'Enquête'],
    ],
  ])('%s', (_, marked, labels) => {
    expect(eventNames(marked)).toEqual(labels);
  });

  it.each([
    [
      'what is received, taken in or only wished for',
      'La [France|france] a accueilli dix mille réfugiés.\n[Macron|macron] a reçu un appel.\n[Keïta|keita] veut avoir des entretiens.',
    ],
    ['talks that nobody had', 'Les ministres n’ont pas eu d’entretiens.'],
    ['what an inquiry will show', 'L’enquête permettra de comprendre.\nLa mission vise à former.'],
    ['a number that counts nothing told', 'Neuf ans ont passé.'],
  ])('makes none of %s', (_, marked) => {
    expect(eventNames(marked)).toEqual([]);
  });

  it('keeps the visits of different people apart, and one that is told twice together', () => {
    expect(
      eventNames(
        '[Macron|macron] a effectué une visite au [Mali|mali].\n[Keïta|keita] a entamé une visite au [Mali|mali].\nLa visite de [Macron|macron] a plu.',
      ),
    ).toEqual(["Visite d'Emmanuel Macron au Mali", 'Visite au Mali']);
  });

  it('keeps apart whom the same subject will see one after the other', () => {
    expect(
      eventNames('[Macron|macron] aura des entretiens avec [Diallo|diallo] et sera reçu par [Keïta|keita].'),
    ).toHaveLength(2);
  });
});
