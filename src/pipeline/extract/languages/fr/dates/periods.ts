import { type DateRule, dateRule } from '../../../article/dates/timeValue.ts';
import { anyOf, asPoint, readPartOfYear, yearPattern as year } from '../../../article/dates/vocabulary.ts';
import { seasons } from '../calendarWords.ts';
import { season, sideOf } from './words.ts';

/** « l’été 2014 », « hiver 2012-2013 », « le printemps dernier ». */
export const seasonOfYear: DateRule = dateRule(
  'fr-season',
  `(?<season>${season})(?: (?:de )?(?:l'annee )?(?<year>${year})(?:-(?:\\d{2}){1,2})?| (?<side>dernier|passe|prochain))`,
  (groups) =>
    asPoint({
      year: groups.year === '' ? null : Number(groups.year),
      month: seasons.get(groups.season ?? '') ?? null,
      day: null,
      ...sideOf(groups),
    }),
);

const monthsOfPart: Readonly<Record<string, readonly [number, number]>> = {
  'premier semestre': [1, 6],
  'second semestre': [7, 12],
  'deuxieme semestre': [7, 12],
  'premier trimestre': [1, 3],
  'deuxieme trimestre': [4, 6],
  'troisieme trimestre': [7, 9],
  'quatrieme trimestre': [10, 12],
  'dernier trimestre': [10, 12],
};

/** « le premier semestre 2022 », « le troisième trimestre de l’année ». */
export const halfYear: DateRule = dateRule(
  'fr-half-year',
  `(?<part>${anyOf(Object.keys(monthsOfPart))})(?: (?:de )?(?:l'annee )?(?<year>${year})| de (?:l'annee|cette annee))`,
  ({ part = '', year: word = '' }) => {
    const bounds = monthsOfPart[part];
    return bounds === undefined ? null : readPartOfYear(bounds, word);
  },
);

const decades: ReadonlyMap<string, string> = new Map([
  ['trente', '193X'],
  ['quarante', '194X'],
  ['cinquante', '195X'],
  ['soixante', '196X'],
  ['soixante-dix', '197X'],
  ['quatre-vingt', '198X'],
  ['quatre-vingts', '198X'],
  ['quatre-vingt-dix', '199X'],
  ['deux mille', '200X'],
]);

/** « les années 1990 », « les années 90 », « les années quatre-vingt-dix ». */
export const decade: DateRule = dateRule(
  'fr-decade',
  `(?<since>depuis (?:(?:le debut|la fin|le milieu) des |les )?)?annees (?:(?<century>1[5-9]|20)?(?<ten>\\d)0|(?<words>${anyOf(decades.keys())}))`,
  ({ century = '', ten = '', words = '', since = '' }) => {
    const edtf =
      words === ''
        ? `${century === '' ? (Number(ten) < 3 ? '20' : '19') : century}${ten}X`
        : decades.get(words);
    return edtf === undefined ? null : { kind: 'span', edtf: since === '' ? edtf : `${edtf}/..` };
  },
);

const centuries: ReadonlyMap<string, string> = new Map([
  ['xvi', '15XX'],
  ['xvii', '16XX'],
  ['xviii', '17XX'],
  ['xix', '18XX'],
  ['xx', '19XX'],
  ['xxi', '20XX'],
]);

/** « le XXe siècle ». */
export const century: DateRule = dateRule(
  'fr-century',
  `(?<roman>${anyOf(centuries.keys())})e(?:me)? siecle`,
  ({ roman = '' }) => {
    const edtf = centuries.get(roman);
    return edtf === undefined ? null : { kind: 'span', edtf };
  },
);
