import { portfolioNouns } from '../../../languages/en/portfolioNouns.ts';
import { portfolioWords as portfoliosInFrench } from '../../../languages/fr/bodies.ts';
import type { NameRules } from '../../../languages/rules.ts';
import { wordSet } from '../../../languages/words.ts';
import { type Clause, isSpaced, type Word } from '../../reading.ts';
import type { WordRun } from './run.ts';

/* Runs of capitalized words that name no node: offices, models of arms, texts, meetings. */

/**
 * "Minister for Regional Cooperation", "Under Secretary for Financial Intelligence": what an office is responsible for.
 */
export function isPortfolio(
  { words, language }: Clause,
  { first, last }: WordRun,
  { names }: NameRules,
): boolean {
  if (language !== 'en') return false;
  // "Minister of Foreign Affairs, African Cooperation and Moroccans Abroad"
  const further = portfolioNouns.has(words[last]?.fold ?? '');
  for (let at = first - 1; at >= first - (further ? 12 : 5) && at > 0; at--) {
    const word = words[at];
    if (word?.fold === 'for' || word?.fold === 'of')
      return (
        isSpaced(words[at + 1]) &&
        names.titles.has(words[at - 1]?.fold ?? '') &&
        /^(?:minister|secretary|commissioner|representative|director|undersecretary)$/.test(
          words[at - 1]?.fold ?? '',
        )
      );
    if (!isSpaced(words[at + 1]) && !(further && words[at + 1]?.gap === ', ')) return false;
    const joins = further || word?.fold === 'and' || words[at + 1]?.fold === 'and';
    if (!joins || (word?.fold !== 'and' && word?.isCapital !== true)) return false;
  }
  return false;
}

/**
 * « des missiles Storm Shadow », « des drones turcs Bayraktar », "Kinzhal missiles", "the Bayraktar TB2": models of
 * arms.
 */
export function isArms(clause: Clause, first: number, last: number): boolean {
  const { words } = clause;
  const isNoun = (at: number) => arms.has((words[at]?.fold ?? '').replace(/s$/, ''));
  if (isSpaced(words[last + 1]) && words[last + 1]?.isCapital === false && isNoun(last + 1)) return true;
  if (first < last && /^\p{Lu}{1,3}-?\d{1,3}$/u.test(words[last]?.raw ?? '')) return true;
  if (!isSpaced(words[first])) return false;
  const isModel = words[first - 1]?.fold === 'type' && words[first - 2]?.fold === 'de';
  const isOfOrigin = words[first - 1]?.isCapital === false && isNoun(first - 2) && isSpaced(words[first - 1]);
  return isModel || isNoun(first - 1) || (clause.language === 'fr' && isOfOrigin);
}

const arms = wordSet(
  'missile drone tank jet bomber howitzer rocket warplane helicopter rifle torpedo munition char canon obusier roquette helicoptere fusil torpille avion blinde lance-missile lance-roquette',
);

/** « la [Région] de Gao », « les camps de [Personnes] déplacées »: what a place is, or who lives there, and no name. */
export function isKindOfPlace(
  { words, language }: Clause,
  first: number,
  last: number,
  { names }: NameRules,
): boolean {
  const fold = words[first]?.fold ?? '';
  if (language !== 'fr' || first < last) return false;
  if (/^(?:personnes|deplacee?s|refugiee?s)$/.test(fold)) return true;
  const next = words[last + 1];
  return names.placeNouns.has(fold) && isSpaced(next) && /^(?:de|du|d|des)$/.test(next?.fold ?? '');
}

/** « le Chef [Suprême] des Armées », « ministre des Affaires [Étrangères] »: a word, folded, that belongs to an office. */
export const isOfOffice = (fold: string, { language, names, heads }: NameRules): boolean =>
  language === 'fr' &&
  (heads.bodyWords.has(fold) || names.titleFillers.has(fold) || portfoliosInFrench.has(fold));

/** « le Théâtre Ouest », « le SECTEUR 4 »: a part of where an operation goes on. */
export const isSector = (run: readonly Word[]): boolean =>
  /^(?:theatre|secteur|zone|axe)$/.test(run[0]?.fold ?? '') &&
  run.length > 1 &&
  run.slice(1).every(({ fold }) => /^(?:\d+|nord|sud|est|ouest|centre)$/.test(fold));

/** What was agreed, enacted or planned, or is being held, and no one: "Geneva Convention", "Strategic Dialogue". */
export const texts =
  /^(?:memorandum|accords?|agreements?|conventions?|treaty|treaties|protocols?|declaration|pact|charter|act|bill|dialogue|summit|talks|strategy|plan|process|exercises?|ceremony|elections?|revolution)$/;

/** « le Salon Présidentiel », « la Salle des Banquets »: a room. */
export const rooms = /^(?:salon|salle)$/;

/** English nouns for kin, which end names of other languages: "Bui Thanh Son". */
export const kin = /^(?:son|mother|wife|cousin|uncle)$/;
