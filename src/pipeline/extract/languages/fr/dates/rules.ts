import { numericDates } from '../../../article/dates/numericDates.ts';
import type { DateRule } from '../../../article/dates/timeValue.ts';
import { readNumber } from '../../../article/dates/vocabulary.ts';
import { months, numbers, seasons, shortMonths, weekdays } from '../calendarWords.ts';
import { dayOfMonth, days } from './days.ts';
import { bareMonth, monthOfYear, monthRange } from './months.ts';
import { century, decade, halfYear, seasonOfYear } from './periods.ts';
import { ago, anaphora, around, habit, nightOfDays, relativeDay, weekdayAlone } from './relative.ts';
import { number, weekday } from './words.ts';
import { between, partOfYear, since, yearAfterWord, yearOf, yearsBetween } from './years.ts';

/** How French writes dates, as rules over folded text; of rules that match the same words the earlier counts. */
export const dateRules: readonly DateRule[] = [
  ...numericDates.dayFirst,
  days,
  dayOfMonth,
  since,
  monthRange,
  yearsBetween,
  between,
  halfYear,
  monthOfYear,
  bareMonth,
  partOfYear,
  seasonOfYear,
  decade,
  century,
  ago,
  around,
  nightOfDays,
  habit,
  weekdayAlone,
  relativeDay,
  anaphora,
  yearAfterWord,
  yearOf,
];

/** The words of which every date that is not in figures has at least one. */
export const dateCues: ReadonlySet<string> = new Set([
  ...months.keys(),
  ...[...shortMonths.keys()].map((word) => word.replace('.', '')),
  ...weekdays.keys(),
  ...seasons.keys(),
  ...'an ans annee annees mois semaine semaines jour jours heure heures week semestre trimestre siecle hier aujourd midi matin soir apres demain veille lendemain surlendemain'.split(
    ' ',
  ),
]);

/** Words that, in a date's clause, mean that a date without a year comes after the day of publication. */
export const futureCues =
  /(?<![a-z])(?:prevue?s?|attendue?s?|programmee?s?|(?:fixee?|reportee?|renvoyee?|repoussee?)s? (?:au|pour)|convoquee?s? (?:le|pour)|appelee?s? aux urnes|prochaine?s?|aura|auront|sera|seront|devra|devront|devrait|devraient|doit|doivent|[a-z]{3,}(?:dra|dront|era|eront|ira|iront|attra|aitra))(?![a-z])|(?<![a-z])(?:s'ouvre|s'ouvrent|debute|debutent|commence|commencent|expire|expirent|prend fin|prend effet|entre en vigueur|a lieu|se tient|se tiennent) le $|(?:d'ici(?: a| au)?|a partir d[ue]|a compter du|en vue d[ue]|a l'approche d[ue]|pour) (?:le )?$/;

/** What is past, right before or right after a date: « un 21 novembre », « les attentats du 13 », « a été tué le 3 ». */
export const pastCues = {
  before:
    /(?<![a-z])(?:un|(?:attentat|attaque|massacre|assassinat|meurtre|putsch|incendie|seisme)s? du|(?:a|ont|avait|avaient|est|sont|etait|etaient|fut|furent)(?: ete)? [a-z]+(?:e|i|u|is|it)e?s? le) $/,
  after: /^ ?dernier/,
};

/** A press review that names the day of the newspaper: it completes the month of publication. */
export const editionOf = new RegExp(
  `(?:livraison|edition|numero|parution) (?:de ce |du |de )(?:(?:${weekday}) )?$`,
);

/**
 * « un an après », « dix ans se sont écoulés depuis »: the day of publication is that many years after a day that the
 * text names.
 */
export const anniversary = new RegExp(
  `(?<count>${number}) (?:ans?|annees?) (?:jour pour jour )?(?:apres|plus tard|s'est ecoulee? depuis|se sont ecoulee?s depuis|depuis)`,
);
/** A number in words or figures. */
export const readCount = (words: string): number | null => readNumber(words, numbers);
