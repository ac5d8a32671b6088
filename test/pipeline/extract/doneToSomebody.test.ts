import { describe, expect, it } from 'vitest';
import { relate } from '../../../src/pipeline/extract/relations/relate.ts';
import { cast } from '../../helpers/claims.ts';
import { namedArticle } from '../../helpers/namedArticle.ts';

/** The events of marked sentences, with their dates and in how many passages they are told. */
const told = (...sentences: readonly string[]): string[] =>
  relate(namedArticle(sentences.join('\n'), cast, 'fr')).events.map(({ label, when, passages }) =>
    [label.fr, ...(when === null ? [] : [when]), passages.length].join(', '),
  );

describe('acts done to several people in one article', () => {
  it('keeps acts on people of different states apart', () => {
    expect(
      told(
        'L’ambassadeur de [Belgique|belgique] a été arrêté {lundi|2023-03-06}.',
        'La tension était vive depuis l’arrestation de l’ancien consul du [Maroc|maroc].',
        'L’arrestation du consul d’[Espagne|espagne] avait suivi.',
      ),
    ).toEqual(['Arrestation, 2023-03-06, 1', 'Arrestation, 1', 'Arrestation, 1']);
    expect(
      told(
        'L’ambassadeur du [Mali|mali] a été expulsé {lundi|2023-03-06}.',
        'Cette expulsion intervient deux ans après l’expulsion de l’ambassadeur du [Niger|niger].',
      ),
    ).toEqual(['Expulsion du Mali, 2023-03-06, 2', 'Expulsion du Niger, 1']);
    expect(
      told(
        'Deux diplomates du [Niger|niger] ont été expulsés {lundi|2023-03-06}.',
        'La [France|france] regrette l’expulsion de ses diplomates.',
      ),
    ).toHaveLength(2);
  });

  it('keeps acts of different dates apart', () => {
    expect(
      told(
        'La [France|france] a rappelé son ambassadeur au [Mali|mali] {mardi|2023-03-07}.',
        'Le rappel de l’ambassadeur du [Niger|niger] {en 2019|2019} avait duré deux mois.',
      ),
    ).toEqual(['Rappel par la France, 2023-03-07, 1', 'Rappel, 2019, 1']);
    expect(
      told(
        'L’ambassadeur du [Maroc|maroc] a été convoqué {lundi|2023-03-06} à [Bamako|bamako].',
        'La convocation de l’ambassadeur du [Maroc|maroc] {en 2019|2019} avait surpris.',
      ),
    ).toHaveLength(2);
  });

  it('takes the same people, told in other words, for one act', () => {
    expect(
      told(
        'Deux diplomates du [Niger|niger] ont été expulsés {lundi|2023-03-06}.',
        'L’expulsion des agents du [Niger|niger] est une riposte.',
        'Cette expulsion inquiète.',
      ),
    ).toHaveLength(1);
    expect(
      told(
        '[Keïta|keita] a été arrêté {lundi|2023-03-06} à [Bamako|bamako].',
        'L’interpellation de l’ancien consul du [Maroc|maroc] a été saluée.',
        'Son arrestation a surpris.',
      ),
    ).toHaveLength(1);
    expect(
      told(
        'Deux hommes ont été arrêtés {lundi|2023-03-06} à [Gao|gao].',
        'L’arrestation des deux suspects a été saluée.',
        'L’interpellation de ces hommes est un succès.',
      ),
    ).toHaveLength(1);
  });
});

describe('an act done to somebody, told by its noun alone', () => {
  it.each([
    ['L’extradition de deux suspects avait provoqué une crise.', 'Extradition, 1'],
    [
      'La remise de deux prisonniers au [Niger|niger] a eu lieu {lundi|2023-03-06}.',
      'Remise au Niger, 2023-03-06, 1',
    ],
    [
      'Elle rappelle la remise de [Keïta|keita] à l’[Espagne|espagne] {en 2019|2019}.',
      'Remise d’Ibrahim Keïta en Espagne, 2019, 1',
    ],
    ['Le transfèrement de deux détenus avait été critiqué.', 'Transfèrement, 1'],
    ['La nomination de [Lerner|lerner] a surpris.', 'Nomination de Nicolas Lerner, 1'],
    ['La nomination de l’ambassadeur du [Maroc|maroc] {en 2015|2015} avait surpris.', 'Nomination, 2015, 1'],
    ['La démission du ministre de la Défense avait surpris.', 'Démission, 1'],
    ['Le limogeage de deux généraux a été annulé.', 'Limogeage, 1'],
    ['La crise était née du limogeage de deux généraux {en 2019|2019}.', 'Limogeage, 2019, 1'],
    ['La mort de trois agents de la [DGSE|dgse] avait choqué.', 'Mort, 1'],
    ['L’inculpation de deux agents n’a rien changé.', 'Inculpation, 1'],
    [
      '{En 2018|2018}, l’expulsion d’un diplomate du [Maroc|maroc] avait gelé les relations.',
      'Expulsion, 2018, 1',
    ],
  ])('tells of one in « %s »', (sentence, event) => {
    expect(told(sentence).map((line) => line.replaceAll("'", '’'))).toEqual([event]);
  });

  it.each([
    'L’expulsion de l’ambassadeur du [Mali|mali] est envisagée.',
    'La démission de [Keïta|keita] est exigée par la foule.',
    'La nomination de [Lerner|lerner] est attendue.',
    'Le tribunal doit examiner l’extradition de [Keïta|keita].',
    'L’[Espagne|espagne] a refusé l’extradition de deux suspects.',
    '[Keïta|keita] s’oppose à l’expulsion de l’ambassadeur du [Niger|niger].',
    'Le rappel à l’ordre de [Keïta|keita] a surpris.',
    'La convocation de l’assemblée a surpris.',
    'La remise de la médaille à [Keïta|keita] {en 2019|2019} a ému.',
    'L’arrestation de deux hommes n’a pas eu lieu.',
    'Le groupe est responsable de la mort de plusieurs dizaines de soldats.',
    'Le parquet demande l’extradition de deux suspects.',
    'Il redoute la mort de cinq otages.',
    'L’expulsion de deux diplomates a été annulée.',
    'Le tribunal a suspendu l’extradition de [Keïta|keita].',
    '[Keïta|keita] s’oppose aux extraditions de [Lerner|lerner] et de [Diallo|diallo].',
    'Il a évité l’expulsion de deux agents.',
    'La loi sur l’extradition des condamnés a changé.',
    'La loi sur le transfèrement des détenus a changé.',
    'En cas d’arrestation de [Keïta|keita], le parti protestera.',
  ])('tells of none in « %s »', (sentence) => {
    expect(told(sentence)).toEqual([]);
  });

  it('is only what a treaty is about', () => {
    expect(told('Ils ont signé un traité sur le transfèrement des personnes condamnées.')).toEqual([
      'Accord, 1',
    ]);
  });

  it('is the one that befell so many', () => {
    expect(
      told(
        'Le [Mali|mali] a libéré deux otages {lundi|2023-03-06}.',
        'La libération de [Keïta|keita] {en 2019|2019} avait été saluée.',
        'La libération des deux otages est un soulagement.',
      ),
    ).toEqual(['Libération par le Mali, 2023-03-06, 2', "Libération d'Ibrahim Keïta, 2019, 1"]);
  });

  it('takes a day in front for the day of what followed', () => {
    expect(told('{Lundi|2023-03-06}, l’arrestation d’un espion a été saluée.')).toEqual(['Arrestation, 1']);
  });
});
