import { yearRange } from '../../../article/dates/numericDates.ts';
import { type DateRule, dateRule, type Groups, type TimePoint } from '../../../article/dates/timeValue.ts';
import { asPoint, yearPattern as year, yearPoint } from '../../../article/dates/vocabulary.ts';
import { seasons } from '../calendarWords.ts';
import { day, fullMonth, pick, pointOf, season } from './words.ts';

/** « en 2013 », « l’accord 2015 », « avant 2012 »; never « pour 2000 hommes ». */
export const yearAfterWord: DateRule = dateRule(
  'fr-year',
  `(?<lead>(?:en|des|des l'annee|avant|apres|jusqu'en|jusqu'a|annee|l'an|rapport|budget|edition|saison|sommet|accords?|constitution|elections?|presidentielles?|legislatives|referendum|mondial|olympiques|janvier|horizon|d'ici(?: a)?|pour|courant|anno|promotion|exercice|printemps|ete|automne|hiver)(?: (?:de|d'|a fin))? ?)(?<year>${year})(?! ?(?:[%€$]|hommes|soldats|militaires|personnes|morts|blesses|euros|dollars|kilometres|km|habitants|combattants|migrants|tonnes|milliards|millions))`,
  ({ year: word = '' }) => asPoint(yearPoint(word)),
);

/** « les attentats de 2015 »; never « de 2000 hommes », where the number counts what follows. */
export const yearOf: DateRule = dateRule(
  'fr-year-of',
  `(?<lead>(?:de|d') ?)(?<year>(?:19|20)\\d\\d)(?= ?(?:[.,;:!?)»"\\n]|$| (?:a|au|aux|en|dans|qui|que|par|contre|et|est|sont|ont|avait|avaient|sur|sous|entre|pour|puis|mais|ou|avec|dont|ne|n'|s'|se)[ ']))`,
  ({ year: word = '' }) => asPoint(yearPoint(word)),
);

/** « début 2013 », « fin 2012 », « à la mi-2015 ». */
export const partOfYear: DateRule = dateRule(
  'fr-part-of-year',
  `(?:(?:debut|mi-|mi|fin|courant) ?(?:de l'annee )?)(?<year>${year})`,
  ({ year: word = '' }, raw) => asPoint(yearPoint(word, !/^courant/i.test(raw))),
);

/** « de 2012 à 2014 », « entre 2012 et 2014 ». */
export const yearsBetween: DateRule = dateRule(
  'fr-years',
  `(?<lead>entre |de |d')(?:l'annee )?(?<from>${year}) (?:et|a) (?<to>${year})(?! ?(?:[%€$]|hommes|soldats|personnes|euros|dollars|km|kilometres))`,
  ({ from, to }) => yearRange(Number(from), Number(to)),
);

/** « depuis 2023 », « depuis le 11 janvier 2013 », « depuis avril », « depuis l’été 2014 ». */
export const since: DateRule = dateRule(
  'fr-since',
  `depuis (?:le |l'annee |le mois de |l'|la )?(?<part>debut |mi-|fin )?(?:(?:(?<day>${day}) )?(?<month>${fullMonth})(?: (?<year>${year}))?|(?<season>${season}) (?<yearOfSeason>${year})|(?<yearAlone>${year}))`,
  (groups) => {
    const isApproximate = groups.part !== '';
    const from: TimePoint = groups.yearAlone
      ? yearPoint(groups.yearAlone)
      : groups.season
        ? { year: Number(groups.yearOfSeason), month: seasons.get(groups.season) ?? null, day: null }
        : pointOf(groups);
    return { kind: 'range', from: isApproximate ? { ...from, isApproximate } : from, to: null };
  },
);

/** « entre mars 1993 et la fin de 1995 », « du 3 mars 2012 à fin 2013 »: ends of two kinds, each with its year. */
export const between: DateRule = dateRule(
  'fr-between',
  `(?<lead>entre |de |du |d')(?:le |la )?${end('a')} (?:et|a|au) (?:le |la )?${end('b')}`,
  (groups) => ({ kind: 'range', from: endOf(groups, 'a'), to: endOf(groups, 'b') }),
);

function end(name: string): string {
  return `(?<${name}Part>(?:debut|mi|fin|milieu)(?: de |[- ]))?(?:(?:(?<${name}Day>${day}) )?(?<${name}Month>${fullMonth}) )?(?<${name}Year>${year})`;
}

function endOf(groups: Groups, name: string): TimePoint {
  const point = pointOf(pick(groups, name));
  return groups[`${name}Part`] === '' ? point : { ...point, isApproximate: true };
}
