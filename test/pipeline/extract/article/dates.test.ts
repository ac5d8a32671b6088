import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SectionKind } from '../../../../src/domain/basics/kinds.ts';
import { parseEdtf } from '../../../../src/domain/time/parseEdtf.ts';
import {
  dayNumber,
  dayOfNumber,
  weekdayOf,
} from '../../../../src/pipeline/extract/article/dates/calendar.ts';
import { findDates } from '../../../../src/pipeline/extract/article/dates/findDates.ts';
import { publishedPoint } from '../../../../src/pipeline/extract/article/frame/findPublished.ts';
import type { ExtractLanguage } from '../../../../src/pipeline/extract/types.ts';

interface Around {
  readonly published?: string | null;
  readonly section?: SectionKind;
}

/** `words=edtf` for explicit dates, `words~edtf` for inferred ones, `words?edtf` for those left open. */
function datesIn(
  language: ExtractLanguage,
  text: string,
  { published = '2025-11-14', section = 'body' }: Around = {},
): string[] {
  const marks = { explicit: '=', inferred: ' → ', none: ' ? ' };
  const run = { start: 0, end: text.length, section, language };
  return findDates(text, run, publishedPoint(published)).map(
    ({ start, end, edtf: value, basis }) => `${text.slice(start, end)}${marks[basis]}${value}`,
  );
}

describe('dates in French', () => {
  it.each([
    ['le 11 Janvier 2013', '11 Janvier 2013=2013-01-11'],
    ['du 16 mai 2003', '16 mai 2003=2003-05-16'],
    ['le 1er janvier 2021 - 23h00', '1er janvier 2021=2021-01-01'],
    ['le 14/11/2025', '14/11/2025=2025-11-14'],
    ['le 14.11.2025', '14.11.2025=2025-11-14'],
    ['date 2020-11', '2020-11=2020-11'],
    ['vendredi 14 novembre 2025\n0', 'vendredi 14 novembre 2025=2025-11-14'],
    ['en avril 2010', 'avril 2010=2010-04'],
    ['en sept. 2014', 'sept. 2014=2014-09'],
    ['début janvier 2013', 'début janvier 2013=2013-01~'],
    ['à la mi-mars 2013', 'mi-mars 2013=2013-03~'],
    ['fin 2012', 'fin 2012=2012~'],
    ['en 2015', '2015=2015'],
    ['les attentats de 2015 à Paris', '2015=2015'],
    ['depuis 2023', 'depuis 2023=2023/..'],
    ['depuis le 11 janvier 2013', 'depuis le 11 janvier 2013=2013-01-11/..'],
    ['en 2015-2016', '2015-2016=2015/2016'],
    ['entre 2012 et 2014', '2012 et 2014=2012/2014'],
    ['entre avril et septembre 2024', 'avril et septembre 2024=2024-04/2024-09'],
    ['du 3 au 7 mars 2012', '3 au 7 mars 2012=2012-03-03/2012-03-07'],
    ['du 28 décembre au 3 janvier 2012', '28 décembre au 3 janvier 2012=2011-12-28/2012-01-03'],
    ['dans les années 1990', 'années 1990=199X'],
    ['dans les années 90', 'années 90=199X'],
    ['depuis la fin des années 1990', 'depuis la fin des années 1990=199X/..'],
    ['entre mars 1993 et la fin de 1995', 'mars 1993 et la fin de 1995=1993-03/1995~'],
    ['les attentats de mai 2003', 'mai 2003=2003-05'],
    ['les années quatre-vingt-dix', 'années quatre-vingt-dix=199X'],
    ['l’été 2014', 'été 2014=2014-22'],
    ['le premier semestre 2022', 'premier semestre 2022=2022-01/2022-06'],
    ['au XXe siècle', 'XXe siècle=19XX'],
    ['le rapport (2013)', '2013=2013'],
    ['le 12 de\u0301cembre 2013', '12 de\u0301cembre 2013=2013-12-12'],
    ['le 12 jan\u00advier 2013', '12 jan\u00advier 2013=2013-01-12'],
    ['LE 12 FEVRIER 2013', '12 FEVRIER 2013=2013-02-12'],
  ])('reads « %s » from its words alone', (text, date) => {
    expect(datesIn('fr', text)).toEqual([date]);
    expect(datesIn('fr', text, { published: null })).toEqual([date]);
  });

  it.each([
    ['le 13 novembre', '13 novembre → 2025-11-13'],
    ['un 21 novembre', '21 novembre → 2024-11-21'],
    ['Le sommet de Nairobi, le 12 décembre', '12 décembre → 2025-12-12'],
    ['les attentats du 12 décembre', '12 décembre → 2024-12-12'],
    ['Il a été tué le 12 décembre.', '12 décembre → 2024-12-12'],
    ['Le vote a été reporté au 12 décembre.', '12 décembre → 2025-12-12'],
    ['la réunion du 12 mars', '12 mars → 2025-03-12'],
    ['Les électeurs sont appelés aux urnes le 25 janvier.', '25 janvier → 2026-01-25'],
    ['La trêve expire le 1er mars.', '1er mars → 2026-03-01'],
    ['Avant le 30 mars, le Parlement votera.', '30 mars → 2026-03-30'],
    ['Il comparaîtra le 12 février.', '12 février → 2026-02-12'],
    ['en février', 'février → 2025-02'],
    ['début décembre', 'début décembre → 2024-12~'],
    ['prévu en juillet', 'juillet → 2026-07'],
    ['En février leur nombre ne dépassera pas mille.', 'février → 2026-02'],
    ['Arrêté en octobre, il doit être jugé.', 'octobre → 2025-10'],
    ['mardi', 'mardi → 2025-11-11'],
    ['vendredi', 'vendredi → 2025-11-14'],
    ['vendredi dernier', 'vendredi dernier → 2025-11-07'],
    ['une rencontre prévue mercredi', 'mercredi → 2025-11-19'],
    ['La mission sera prolongée, a annoncé jeudi le ministre.', 'jeudi → 2025-11-13'],
    ['ce mardi 11 mars', 'mardi 11 mars → 2025-03-11'],
    ['le mercredi 12 mars', 'mercredi 12 mars → 2025-03-12'],
    ['le mardi 12 mars', 'mardi 12 mars → 2024-03-12'],
    ['Arrêté le vendredi 7 novembre, il doit être jugé.', 'vendredi 7 novembre → 2025-11-07'],
    ['La réunion prévue le vendredi 7 novembre', 'vendredi 7 novembre → 2025-11-07'],
    ['dans la nuit de lundi à mardi', 'lundi à mardi → 2025-11-10/2025-11-11'],
    ['hier soir', 'hier soir → 2025-11-13'],
    ['il y a treize ans', 'il y a treize ans → 2012~'],
    ['il y a une vingtaine d’années', 'il y a une vingtaine d’années → 2005~'],
    ['il y a six mois', 'il y a six mois → 2025-05~'],
    ['depuis trois ans', 'depuis trois ans → 2022~/..'],
    ['l’an dernier', 'an dernier → 2024'],
    ['le mois prochain', 'mois prochain → 2025-12'],
    ['depuis le début de l’année', 'depuis le début de l’année → 2025-01-01/..'],
    ['un cessez-le-feu pour le 3 décembre', '3 décembre → 2025-12-03'],
    ['en mars dernier', 'mars dernier → 2025-03'],
  ])('works « %s » out from the day of publication', (text, date) => {
    expect(datesIn('fr', text)).toEqual([date]);
  });

  it.each([
    'âgés entre 22 et 46 ans',
    'de 5000 à 2500 hommes',
    'un contingent de 2000 hommes',
    'ne dépassera pas 1600',
    'Nice Matin, maintenant',
    'la France d’aujourd’hui',
    'Il a été élu',
    'la planète Mars',
    'un mandat de sept ans',
    'au numéro 12 de la rue',
    'le 32 mars-là',
    'il y a des ans et des ans',
  ])('sees no date in « %s »', (text) => {
    expect(datesIn('fr', text).filter((date) => !date.endsWith('null'))).toEqual([]);
  });

  it.each([
    ['Dix ans plus tard'],
    ['dix années plus tard'],
    ['Mardi gras'],
    ['du lundi au vendredi'],
    ['cette semaine'],
    ['la semaine dernière'],
    ['le Mouvement du 23-Mars'],
  ])('says of « %s » that it is a time, not which', (text) => {
    expect(datesIn('fr', text)).toEqual([expect.stringMatching(/ \? null$/)]);
  });

  it('resolves no weekday against a month, and a day of that month in it', () => {
    expect(datesIn('fr', 'ce lundi ; la livraison du 10 novembre', { published: '2020-11' })).toEqual([
      'lundi ? null',
      '10 novembre → 2020-11-10',
    ]);
  });

  it('leaves the year open without a date of publication', () => {
    expect(datesIn('fr', 'le 21 novembre et mardi', { published: null })).toEqual([
      '21 novembre ? XXXX-11-21',
      'mardi ? null',
    ]);
  });

  it('works nothing out in teasers of other articles', () => {
    const text =
      'Il y a 13 ans ; ce mardi 11 mars ; vendredi ; l’attentat du 17 août ; les attentats de mai 2003';
    expect(datesIn('fr', text, { published: '2021-01-01', section: 'related' })).toEqual([
      'Il y a 13 ans ? null',
      'mardi 11 mars ? XXXX-03-11',
      'vendredi ? null',
      '17 août ? XXXX-08-17',
      'mai 2003=2003-05',
    ]);
  });

  it('takes the year of a date beside it', () => {
    expect(datesIn('fr', 'Parti le 11 janvier 2013, il revint le 14 janvier.')).toEqual([
      '11 janvier 2013=2013-01-11',
      '14 janvier → 2013-01-14',
    ]);
    expect(datesIn('fr', 'en mars et juin 2012')).toEqual(['mars → 2012-03', 'juin 2012=2012-06']);
    expect(datesIn('fr', 'en 2015 et 2016')).toEqual(['2015=2015', '2016=2016']);
  });

  it('knows days that no year has', () => {
    expect(datesIn('fr', 'le 29 février 2023, le 31 avril 2020')).toEqual([
      '29 février 2023 ? null',
      '31 avril 2020 ? null',
    ]);
  });
});

describe('dates in English', () => {
  it.each([
    ['on 12 January 2013', '12 January 2013=2013-01-12'],
    ['the 12th of January 2013', '12th of January 2013=2013-01-12'],
    ['January 12, 2013', 'January 12, 2013=2013-01-12'],
    ['on Tuesday, March 12, 2013', 'Tuesday, March 12, 2013=2013-03-12'],
    ['Jan. 12, 2013', 'Jan. 12, 2013=2013-01-12'],
    ['in January 2013', 'January 2013=2013-01'],
    ['in late May 2012', 'late May 2012=2012-05~'],
    ['early 2013', 'early 2013=2013~'],
    ['mid-2015', 'mid-2015=2015~'],
    ['in 2013', '2013=2013'],
    ['after the 2015 attacks', '2015=2015'],
    ['since 2023', 'since 2023=2023/..'],
    ['since January 11, 2013', 'since January 11, 2013=2013-01-11/..'],
    ['between April and September 2024', 'April and September 2024=2024-04/2024-09'],
    ['from March 3-7, 2012', 'March 3-7, 2012=2012-03-03/2012-03-07'],
    ['3-7 March 2012', '3-7 March 2012=2012-03-03/2012-03-07'],
    ['from 2012 to 2014', '2012 to 2014=2012/2014'],
    ['in the 1990s', '1990s=199X'],
    ['the summer of 2014', 'summer of 2014=2014-22'],
    ['03/04/2012', '03/04/2012=2012'],
    ['13/04/2012', '13/04/2012=2012-04-13'],
    ['04/13/2012', '04/13/2012=2012-04-13'],
  ])('reads « %s » from its words alone', (text, date) => {
    expect(datesIn('en', text)).toEqual([date]);
    expect(datesIn('en', text, { published: null })).toEqual([date]);
  });

  it.each([
    ['on January 12', 'January 12 → 2025-01-12'],
    ['on Jan. 12', 'Jan. 12 → 2025-01-12'],
    ['in May', 'May → 2025-05'],
    ['on Tuesday', 'Tuesday → 2025-11-11'],
    ['last Friday', 'last Friday → 2025-11-07'],
    ['They will meet on Wednesday', 'Wednesday → 2025-11-19'],
    ['He was shot by police on Monday', 'Monday → 2025-11-10'],
    ['It will go on, he said on Thursday', 'Thursday → 2025-11-13'],
    ['from 1 March', '1 March → 2026-03-01'],
    ['The talks of 12 December', '12 December → 2025-12-12'],
    ['He was killed on 12 December.', '12 December → 2024-12-12'],
    ['the 12 December attacks', '12 December → 2024-12-12'],
    ['Voters go to the polls on 25 January.', '25 January → 2026-01-25'],
    ['The truce expires on 1 March.', '1 March → 2026-03-01'],
    ['He opened the bridge on 1 March.', '1 March → 2025-03-01'],
    ['yesterday', 'yesterday → 2025-11-13'],
    ['thirteen years ago', 'thirteen years ago → 2012~'],
    ['a decade ago', 'a decade ago → 2015~'],
    ['earlier this month', 'earlier this month → 2025-11~'],
    ['last year', 'last year → 2024'],
    ['the first half of the year', 'first half of the year → 2025-01/2025-06'],
  ])('works « %s » out from the day of publication', (text, date) => {
    expect(datesIn('en', text)).toEqual([date]);
  });

  it.each([
    'You may 5 times march on',
    'they may march',
    'the 2000 soldiers',
    'in 2000 people',
    'a list of 1500 men',
    'aged 22 to 46',
    'the youth of today',
    'a second look',
  ])('sees no date in « %s »', (text) => {
    expect(datesIn('en', text)).toEqual([]);
  });
});

describe('dates', () => {
  it('are EDTF as its own library reads it', () => {
    const year = fc.integer({ min: 1900, max: 2049 });
    const day = fc.integer({ min: 1, max: 28 });
    const month = fc.constantFrom('janvier', 'mars', 'août', 'décembre');
    const form = fc
      .tuple(day, month, year)
      .chain(([d, m, y]) =>
        fc.constantFrom(
          `le ${d} ${m} ${y}`,
          `en ${m} ${y}`,
          `début ${m} ${y}`,
          `depuis ${m} ${y}`,
          `du ${d} au ${d + 1} ${m} ${y}`,
          `entre ${y} et ${y + 1}`,
          `fin ${y}`,
          `les années ${Math.floor(y / 10) * 10}`,
        ),
      );
    fc.assert(
      fc.property(form, (text) => {
        const [found] = findDates(
          text,
          { start: 0, end: text.length, section: 'body', language: 'fr' },
          null,
        );
        expect(found?.basis).toBe('explicit');
        expect(() => edtf(found?.edtf ?? '')).not.toThrow();
        expect(parseEdtf(found?.edtf ?? '')).not.toBeNull();
      }),
    );
  });

  it('lie in the text in order, without overlap, and are EDTF or null, whatever the words', () => {
    const word = fc.constantFrom(
      ...'le 11 3 31 mars mai 2013 1990 du au et de mardi fin mi- il y a dix ans depuis hier , . / - 2013-01 été janvier'.split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 14 }), fc.constantFrom('fr', 'en'), (words, language) => {
        const text = words.join(' ');
        const found = findDates(
          text,
          { start: 0, end: text.length, section: 'body', language },
          { year: 2024, month: 2, day: 29 },
        );
        let last = 0;
        for (const { start, end, edtf: value, basis } of found) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(value === null || parseEdtf(value) !== null).toBe(true);
          if (value === null) expect(basis).toBe('none');
          last = end;
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe('calendar', () => {
  it('counts days as the host’s own does', () => {
    fc.assert(
      fc.property(fc.integer({ min: -800_000, max: 2_000_000 }), (number) => {
        const date = new Date(number * 86_400_000);
        const day = dayOfNumber(number);
        expect(day).toEqual({
          year: date.getUTCFullYear(),
          month: date.getUTCMonth() + 1,
          day: date.getUTCDate(),
        });
        expect(dayNumber(day)).toBe(number);
        expect(weekdayOf(day)).toBe(date.getUTCDay());
      }),
    );
  });
});
