import { type DateRule, dateRule } from '../../../article/dates/timeValue.ts';
import { asPoint, yearPattern as year } from '../../../article/dates/vocabulary.ts';
import { day, month, pick, pointOf, side, weekday } from './words.ts';

/** « (mardi) 12 janvier (2013) (dernier) », « 11-Septembre ». */
export const dayOfMonth: DateRule = dateRule(
  'fr-day',
  `(?:(?<weekday>${weekday})(?:,| le)? )?(?<day>${day})[ -](?<month>${month})(?:,? (?<year>${year})|${side})`,
  // « Mouvement du 23-Mars » is a name.
  (groups, raw) => (/\d-/.test(raw) && groups.year === '' ? { kind: 'unknown' } : asPoint(pointOf(groups))),
);

/** « du 3 au 7 mars 2012 », « entre le 28 février et le 3 mars », « les 3 et 4 mai ». */
export const days: DateRule = dateRule(
  'fr-days',
  `(?<lead>du |entre le |les |des |aux )(?:(?:${weekday}) )?(?<aDay>${day})(?: (?<aMonth>${month}))?(?: (?<aYear>${year}))?(?: au | et le | et |-)(?:(?:${weekday}) )?(?<bDay>${day}) (?<bMonth>${month})(?: (?<bYear>${year}))?`,
  (groups) => {
    const to = pointOf(pick(groups, 'b'));
    const from = pointOf(pick(groups, 'a'));
    return { kind: 'range', from: { ...from, month: from.month ?? to.month }, to };
  },
);
