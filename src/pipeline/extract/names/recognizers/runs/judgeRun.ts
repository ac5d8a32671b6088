import type { NodeType } from '../../../../../domain/basics/kinds.ts';
import { bodyWords } from '../../../languages/bodyWords.ts';
import { portfolioNouns } from '../../../languages/en/portfolioNouns.ts';
import { firstNames } from '../../../languages/firstNames.ts';
import type { NameRules } from '../../../languages/rules.ts';
import { wordSet } from '../../../languages/words.ts';
import { hasCivility } from '../../hasCivility.ts';
import { type Clause, isElided, isSpaced } from '../../reading.ts';
import { typeOfHead } from '../../typeOfHead.ts';
import type { NameWhy } from '../../whyNames.ts';
import { isPersonBehind, isSayingBefore, isTitleAcrossComma, isTitleBefore } from './besidePersons.ts';
import { isInside, isPlaceBefore, isPlaceBehind, isPlaceLast, isPlaceLike } from './besidePlaces.ts';
import { unitsOf, type WordRun } from './run.ts';

/** What a run of capitalized words names, how certain that is, and by which rule. */
export interface Judgement {
  readonly type: NodeType;
  readonly score: number;
  readonly why: NameWhy;
}

/**
 * What a run names, judged by what stands before, after and inside it, the most certain sign first; null: nothing that
 * the rules recognize.
 */
export function judgeRun(clause: Clause, { first, last }: WordRun, rules: NameRules): Judgement | null {
  const { words } = clause;
  const { names } = rules;
  const size = unitsOf(clause, first, last);
  const head = words[first];
  if (head === undefined) return null;
  const before = words[first - 1];
  const isFree = before === undefined || !isSpaced(head) || first === 0;
  const said = (type: NodeType, score: number, why: NameWhy): Judgement => ({ type, score, why });
  if (before?.fold === 'operation' || before?.fold === 'operations' || head.fold === 'operation') return null;
  if (isPortfolio(clause, { first, last }, rules) || isArms(clause, first, last)) return null;
  if (first < last && texts.test(words[last]?.fold ?? '')) return null;
  const hasTitle =
    (before !== undefined && isSpaced(head) && isTitleBefore(clause, first, rules)) ||
    hasCivility(clause, first);
  const run = words.slice(first, last + 1);
  const begins = firstNames.has(head.fold) && !head.isUpper;
  const end = run.at(-1)?.fold ?? '';
  if (names.titles.has(end) && !begins && !(size > 2 && kin.test(end))) return null;
  // « l'ONG allemande X »
  const kind = before?.isCapital === false && isSpaced(before) ? words[first - 2] : before;
  if (/^(?:ONG|NGO)$/.test(kind?.raw ?? '') && isSpaced(head)) return said('organization', 0.7, 'body-name');
  // « le cartel de la drogue X »
  if (before?.fold === 'drogue' && words[first - 4]?.fold === 'cartel' && isSpaced(head))
    return said('group', 0.7, 'body-name');
  if (isOfGang(clause, last) && !hasTitle) return said('group', 0.7, 'body-name');
  if (size > 1 && isPlaceLast(run)) return said('place', 0.7, 'place-like');
  if (isPlaceBehind(clause, last)) return said('place', 0.65, 'after-place-word');
  if (size > 1 && begins) return said('person', 0.9, 'first-name');
  if (size > 1 && run.some(({ isUpper, raw }) => isUpper && raw.length > 1) && !hasTitle) {
    const isShouted = begins || (firstNames.has(head.fold) && size <= 3);
    return isShouted ? said('person', 0.8, 'first-name') : said('organization', 0.5, 'acronym-in-run');
  }
  const headType = size > 1 ? typeOfHead(run, rules) : null;
  if (headType !== null && !hasTitle) return said(headType, 0.6, 'body-name');
  if ((hasTitle || (size > 3 && isTitleAcrossComma(clause, first, rules))) && size <= 6)
    return said('person', 0.85, 'title');
  if (isPlaceBefore(clause, first, last, rules, size))
    return said('place', size === 1 || isPlaceLike(run) ? 0.75 : 0.6, 'after-place-word');
  const hasArticle = !isFree && before !== undefined && names.articles.has(before.fold) && !before.isCapital;
  const isDefinite =
    hasArticle && !/^(?:un|une|des|a|an|son|sa|ses|leur|leurs|his|her|its|their)$/.test(before?.fold ?? '');
  if (size > 1 && !hasArticle && isPersonBehind(clause, last, rules))
    return said('person', 0.75, 'saying-verb');
  if (size === 1) {
    if (
      before !== undefined &&
      isSpaced(head) &&
      !before.isCapital &&
      rules.heads.bareHeads.has(before.fold) &&
      !head.isUpper
    )
      return said(armed.test(before.fold) ? 'group' : 'organization', 0.6, 'body-name');
    if (/^(?:ong|ngo)$/.test(before?.fold ?? '') || isAfterDemonym(clause, first))
      return said('organization', 0.5, 'after-article');
    if (isInside(clause, first)) return said('place', 0.6, 'after-place-word');
    if (
      head.isUpper &&
      !plainAcronyms.has(head.fold) &&
      !/[_#]/.test(`${head.gap ?? ''}${words[last + 1]?.gap ?? ''}`) &&
      head.raw.length >= 2 &&
      head.raw.length <= 7 &&
      !/^[IVXLC]+$/.test(head.raw) &&
      (first > 0 || hasArticle) &&
      !isShoutedClause(clause)
    )
      return said('organization', 0.45, 'unknown-acronym');
    if (
      first > 0 &&
      !isElided(head) &&
      !hasArticle &&
      isPersonBehind(clause, last, rules) &&
      isSayingBefore(clause, first, rules)
    )
      return said('person', 0.6, 'saying-verb');
    return null;
  }
  if (isPlaceLike(run)) return said('place', 0.6, 'place-like');
  if (
    before !== undefined &&
    isSpaced(head) &&
    !before.isCapital &&
    rules.heads.bareHeads.has(before.fold) &&
    !names.titles.has(before.fold)
  )
    return said(armed.test(before.fold) ? 'group' : 'organization', 0.6, 'body-name');
  if (run.some(({ fold }) => bodyWords.has(fold)) || isSignature(clause, first, last))
    return said('organization', 0.55, 'body-name');
  if (isDefinite) return said('organization', 0.45, 'after-article');
  if (hasArticle) return null;
  if (run.slice(1).some(({ fold }) => firstNames.has(fold)) && size <= 6)
    return said('person', 0.55, 'two-capitals');
  if (size > 4 || run.some(({ raw }) => /\d/.test(raw))) return said('organization', 0.4, 'capitals');
  if (first === 0 && run.length === 2 && names.stopWords.has(head.fold)) return null;
  return said('person', first === 0 ? 0.5 : 0.6, 'two-capitals');
}

/**
 * "Minister for Regional Cooperation", "Under Secretary for Financial Intelligence": what an office is responsible for.
 */
function isPortfolio({ words, language }: Clause, { first, last }: WordRun, { names }: NameRules): boolean {
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

/** What was agreed, enacted or planned, or is being held, and no one: "Geneva Convention", "Strategic Dialogue". */
const texts =
  /^(?:memorandum|accords?|agreements?|conventions?|treaty|treaties|protocols?|declaration|pact|charter|act|bill|dialogue|summit|talks|strategy|plan|process|exercises?|ceremony|elections?|revolution)$/;

/** "the North Valley drug cartel", "the Tren Azul gang": what the name before the noun is. */
function isOfGang({ words, language }: Clause, last: number): boolean {
  const small = (at: number): string =>
    words[at]?.isCapital === false && isSpaced(words[at]) ? (words[at]?.fold ?? '') : '';
  const noun = /^(?:drug|crime|criminal|street|prison)$/.test(small(last + 1))
    ? small(last + 2)
    : small(last + 1);
  return language === 'en' && /^(?:cartel|gang|clan|militia|mafia)$/.test(noun);
}

/** English nouns for kin, which end names of other languages: "Bui Thanh Son". */
const kin = /^(?:son|mother|wife|cousin|uncle)$/;

/**
 * « des missiles Storm Shadow », « des drones turcs Bayraktar », "Kinzhal missiles", "the Bayraktar TB2": models of
 * arms.
 */
function isArms(clause: Clause, first: number, last: number): boolean {
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

const armed = /^(?:clan|gang|milice|reseau|groupe|cartel|group|network|militia)$/;

/** « ANVERS, 9 février (Belga Info) »: in a byline, brackets contain the source of the text. */
const isSignature = ({ section, words }: Clause, first: number, last: number): boolean =>
  section === 'byline' && /\($/.test(words[first]?.gap ?? '') && /^\)/.test(words[last + 1]?.gap ?? ')');

/** Acronyms of ordinary words: no bodies. */
const plainAcronyms = wordSet(
  'hm hrh fm himars atacms mlrs thaad samp icbm slbm manpads uav rpg gmt utc est edt cet bst sms adn vip pdg ceo ong ngo tv dr hlm rsa bd gps pib gdp cv qg hq am pm vtc suv tgv id tnt ied videos video photo photos pv nb ia ai vih hiv covid pcr sdf rh cdi cdd btp ter rer irm url http https www html pdf ok usd eur fcfa',
);

/** « l’américain Chevron », « l’espagnol Repsol »: a company by its origin. */
const isAfterDemonym = ({ words, language }: Clause, first: number): boolean =>
  language === 'fr' &&
  isSpaced(words[first]) &&
  words[first - 1]?.isCapital === false &&
  /^(?:l|le|du|au)$/.test(words[first - 2]?.fold ?? '') &&
  /^(?:americain|francais|chinois|italien|espagnol|allemand|britannique|russe|japonais|suisse|belge|neerlandais|suedois|norvegien|canadien|indien|coreen|turc|israelien|saoudien|emirati|bresilien)$/.test(
    words[first - 1]?.fold ?? '',
  );

const isShoutedClause = ({ words }: Clause): boolean => {
  const long = words.filter(({ raw }) => /^\p{L}{2,}$/u.test(raw));
  return long.length > 3 && long.filter(({ isUpper }) => isUpper).length > long.length / 2;
};
