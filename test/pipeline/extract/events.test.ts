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
  ])('makes none of talk: %j', (text) => {
    expect(eventsOf(text)).toEqual([]);
  });
});
