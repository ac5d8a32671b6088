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
