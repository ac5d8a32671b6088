import { type DateRule, dateRule } from '../../../article/dates/timeValue.ts';
import { anyOf, readNumber } from '../../../article/dates/vocabulary.ts';
import { numbers, weekdays } from '../calendarWords.ts';
import { number, roughly, side, sideOf, unitOf, weekday } from './words.ts';

/** « il y a treize ans », « voilà six mois », « depuis trois ans ». */
export const ago: DateRule = dateRule(
  'fr-ago',
  `(?<word>il y a|voici|voila|depuis) ${roughly}(?<count>${number})(?: d'| de | )(?<unit>ans?|annees?|mois|semaines?|jours?)`,
  ({ word, count = '', unit }) => {
    const value = readNumber(count, numbers);
    if (value === null || value === 0) return null;
    return {
      kind: 'offset',
      unit: unitOf(unit),
      count: -value,
      isRough: unitOf(unit) !== 'day',
      isSince: word === 'depuis',
    };
  },
);

const relativeDays: ReadonlyMap<string, number> = new Map([
  ['avant-hier', -2],
  ['hier', -1],
  ["aujourd'hui", 0],
  ['ce matin', 0],
  ['ce midi', 0],
  ['cet apres-midi', 0],
  ['ce soir', 0],
  ['demain', 1],
  ['apres-demain', 2],
]);

/** « hier », « ce matin »; not « la France d’aujourd’hui ». */
export const relativeDay: DateRule = dateRule(
  'fr-relative-day',
  `(?<!d'|jusqu'a |encore |jusqu')(?<word>${anyOf(relativeDays.keys())})(?: (?:matin|soir|apres-midi))?`,
  ({ word = '' }) => ({ kind: 'offset', unit: 'day', count: relativeDays.get(word) ?? 0 }),
);

/**
 * « cette année », « l’an prochain », « ce mois-ci », « depuis le début de l’année »; « la semaine dernière » is not
 * resolved.
 */
export const around: DateRule = dateRule(
  'fr-around',
  `(?<lead>la |le |l')(?<unit>semaine|mois|an|annee|week-end) (?<side>dernier|derniere|passe|passee|prochain|prochaine)|(?<part>debut |fin )?(?<this>cette|ce) (?<own>semaine|annee|mois|week-end)(?:-ci)?|(?<sinceYear>depuis le debut de (?:l'|cette )annee)`,
  ({ unit = '', side: word = '', own = '', sinceYear = '', part = '' }) => {
    if (sinceYear !== '') return { kind: 'around', unit: 'year', shift: 0, isSince: true };
    const name = unitOf(unit === '' ? own : unit);
    const shift = word === '' ? 0 : word.startsWith('prochain') ? 1 : -1;
    if (name !== 'month' && name !== 'year') return { kind: 'unknown' };
    return { kind: 'around', unit: name, shift, ...(part === '' ? {} : { isApproximate: true }) };
  },
);

/** « la nuit de lundi à mardi ». */
export const nightOfDays: DateRule = dateRule(
  'fr-night',
  `(?<lead>nuit (?:de|du) )(?<from>${weekday}) (?:a|au) (?<to>${weekday})`,
  ({ from = '', to = '' }) => ({
    kind: 'weekdays',
    from: weekdays.get(from) ?? 0,
    to: weekdays.get(to) ?? 0,
  }),
);

/** « du lundi au vendredi », « Mardi gras »: habits and names, not dates. */
export const habit: DateRule = dateRule(
  'fr-habit',
  `(?:du |le )(?:${weekday}) au (?:${weekday})|(?:${weekday}) (?:gras|saint|noir)`,
  () => ({
    kind: 'unknown',
  }),
);

/** « lundi », « ce mardi », « jeudi dernier ». */
export const weekdayAlone: DateRule = dateRule('fr-weekday', `(?<weekday>${weekday})${side}`, (groups) => ({
  kind: 'weekday',
  weekday: weekdays.get(groups.weekday ?? '') ?? 0,
  ...sideOf(groups),
}));

/** Times relative to another time, which the rules do not resolve: « dix ans plus tard », « la veille ». */
export const anaphora: DateRule = dateRule(
  'fr-anaphora',
  `(?:${number}|quelques|plusieurs) (?:ans?|annees?|mois|semaines?|jours?|heures?) (?:plus tard|plus tot|auparavant)|(?:la veille|le lendemain|l'avant-veille|le surlendemain)(?! d(?:e|es|u|')\\b)`,
  () => ({ kind: 'unknown' }),
);
