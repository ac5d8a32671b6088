import { describe, expect, it } from 'vitest';
import { relate } from '../../../src/pipeline/extract/relations/relate.ts';
import { cast, claims } from '../../helpers/claims.ts';
import { namedArticle } from '../../helpers/namedArticle.ts';

const eventsOf = (marked: string) => relate(namedArticle(marked, cast)).events;

describe('events', () => {
  it('names an attack by its place, in both languages, with its date', () => {
    const [event, ...more] = eventsOf(
      'L’attentat de [Bamako|bamako], le {20 novembre 2015|2015-11-20}, a choqué.',
    );
    expect(more).toEqual([]);
    expect(event).toMatchObject({
      id: 'attentat-de-bamako-2015-11-20',
      label: { fr: 'Attentat de Bamako', en: 'Bamako attack' },
      determiner: { fr: "l'", en: 'the' },
      when: '2015-11-20',
      basis: 'stated',
    });
  });

  it('joins its place and its parts to it', () => {
    expect(claims('L’attaque d’[Aqmi|aqmi] contre la [France|france] à [Gao|gao] a échoué.')).toEqual(
      expect.arrayContaining([
        'aqmi perpetrated attaque-d-aqmi-a-gao',
        'attaque-d-aqmi-a-gao happened-in gao',
        'france was-target-of attaque-d-aqmi-a-gao',
      ]),
    );
  });

  it('knows an event told twice, and the definite word that takes it up', () => {
    const [event, ...more] = eventsOf(
      'Un attentat à [Bamako|bamako] a fait dix morts.\nL’attentat de [Bamako|bamako] choque.\nL’attentat a duré.',
    );
    expect(more).toEqual([]);
    expect(event?.passages).toHaveLength(3);
  });

  it('keeps two attacks apart by place and by date', () => {
    expect(eventsOf('L’attentat de [Bamako|bamako] rappelle l’attentat de [Gao|gao].')).toHaveLength(2);
    expect(
      eventsOf(
        'L’attentat de [Bamako|bamako], le {20 novembre 2015|2015-11-20}, choque.\nL’attentat de [Bamako|bamako], le {7 mars 2015|2015-03-07}, aussi.',
      ),
    ).toHaveLength(2);
  });

  it('calls an operation by the name that it has', () => {
    expect(eventsOf('La [France|france] mène l’opération Barkhane.')).toMatchObject([
      { id: 'operation-barkhane', label: { fr: 'Opération Barkhane', en: 'Operation Barkhane' } },
    ]);
  });

  it('names an invasion after whom it befell', () => {
    expect(
      eventsOf('L’invasion [française|france|demonym] du [Mali|mali] {en 1890|1890} a duré.'),
    ).toMatchObject([{ label: { fr: 'Invasion du Mali', en: 'Invasion of Mali' } }]);
  });

  it('takes a plan for a plan, also in the conditional of reported speech', () => {
    const told = claims('[Macron|macron] a indiqué qu’il se rendrait à [Bamako|bamako].');
    expect(told).toContainEqual(expect.stringMatching(/^macron was-due-to-attend visite/));
    expect(told).not.toContainEqual(expect.stringMatching(/^macron visited/));
  });

  it('reads happenings that a verb tells', () => {
    expect(claims('[Macron|macron] a rencontré [Keïta|keita] à [Bamako|bamako] {mardi|2015-03-03}.')).toEqual(
      expect.arrayContaining([
        'keita took-part-in rencontre-entre-emmanuel-macron-et-ibrahim-keita-a-bamako-2015-03-03, in 2015-03-03',
        'macron met keita, in 2015-03-03',
      ]),
    );
  });

  it.each([
    'Les attaques inquiètent la [France|france].',
    'La [France|france] craint une opération.',
    'La réunion a inquiété la [France|france].',
    'Il est improbable que la [France|france] arrête [Keïta|keita].',
    'Le frère de l’ancien président, [Keïta|keita], a été arrêté.',
  ])('makes none of talk: %j', (text) => {
    expect(eventsOf(text)).toEqual([]);
  });
});
