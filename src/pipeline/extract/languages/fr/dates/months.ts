import { type DateRule, dateRule } from '../../../article/dates/timeValue.ts';
import { asPoint, yearPattern as year } from '../../../article/dates/vocabulary.ts';
import { shortMonths } from '../calendarWords.ts';
import { fullMonth, month, pick, pointOf, side } from './words.ts';

/** « janvier 2013 », « début mars », « avril dernier ». */
export const monthOfYear: DateRule = dateRule(
  'fr-month',
  `(?:(?<part>debut |mi-|mi |fin |courant )(?:de |du mois de |d')?)?(?<month>${month})(?:[ -](?:de l'annee )?(?<year>${year})|${side})`,
  (groups) => {
    const { month: word = '', part = '' } = groups;
    const isSure = groups.year !== '' || groups.side !== '' || part !== '';
    if (!isSure) return null;
    if (shortMonths.has(word) && groups.year === '') return null;
    const isApproximate = part !== '' && part !== 'courant ';
    return asPoint({ ...pointOf(groups), ...(isApproximate ? { isApproximate } : {}) });
  },
);

/** A month alone, after a word that introduces a time: « mars » is a planet too. */
export const bareMonth: DateRule = dateRule(
  'fr-bare-month',
  `(?<lead>(?:en|au mois de|du mois de|de|d'|des|depuis|avant|apres|fin|jusqu'en|entre|et|ou|a|ce mois de|le mois de) ?)(?<month>${fullMonth})`,
  (groups) =>
    /^(?:et|ou|a|de|d'|des) ?$/.test(groups.lead ?? '') && /^(?:mars|mai)$/.test(groups.month ?? '')
      ? null
      : asPoint(pointOf(groups)),
);

/** « entre avril et septembre 2024 », « de mars à juin ». */
export const monthRange: DateRule = dateRule(
  'fr-months',
  `(?<lead>entre |de |d')(?<aMonth>${fullMonth})(?: (?<aYear>${year}))? (?:et|a) (?<bMonth>${fullMonth})(?: (?<bYear>${year}))?`,
  (groups) => ({ kind: 'range', from: pointOf(pick(groups, 'a')), to: pointOf(pick(groups, 'b')) }),
);
