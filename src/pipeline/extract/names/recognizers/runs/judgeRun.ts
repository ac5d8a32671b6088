import type { NodeType } from '../../../../../domain/basics/kinds.ts';
import { bodyWords } from '../../../languages/bodyWords.ts';
import { firstNames } from '../../../languages/firstNames.ts';
import type { NameRules } from '../../../languages/rules.ts';
import { wordSet } from '../../../languages/words.ts';
import { hasCivility } from '../../hasCivility.ts';
import { type Clause, isElided, isHyphened, isSpaced, type Word } from '../../reading.ts';
import { typeOfHead } from '../../typeOfHead.ts';
import type { NameWhy } from '../../whyNames.ts';
import { isPersonBehind, isSayingBefore, isTitleAcrossComma, isTitleBefore } from './besidePersons.ts';
import {
  isBuiltThing,
  isInside,
  isPlaceBefore,
  isPlaceBehind,
  isPlaceLast,
  isPlaceLike,
  isSaharan,
  isSettlement,
} from './besidePlaces.ts';
import { isInPlaceList } from './inPlaceList.ts';
import { isArms, isKindOfPlace, isOfOffice, isPortfolio, isSector, kin, rooms, texts } from './notNames.ts';
import { isOfTitle } from './ofTitle.ts';
import { unitsOf, type WordRun } from './run.ts';

/** What a run of capitalized words names, how certain that is, and by which rule. */
export interface Judgement {
  readonly type: NodeType;
  readonly score: number;
  readonly why: NameWhy;
}

/** A run with what the judges ask about it. */
interface Judged {
  readonly clause: Clause;
  readonly rules: NameRules;
  readonly first: number;
  readonly last: number;
  readonly run: readonly Word[];
  /** Its first word, and the one before that. */
  readonly head: Word;
  readonly before: Word | undefined;
  /** How many words it has, where those that a hyphen or an apostrophe joins count as one. */
  readonly size: number;
  /** A title or a civility stands before it. */
  readonly hasTitle: boolean;
  /** It begins with a first name. */
  readonly begins: boolean;
  readonly hasArticle: boolean;
  /** The article says that it is a known one. */
  readonly isDefinite: boolean;
}

/** What one sign says of a run: a judgement, 'nothing' where it is no name that the rules know, null without that sign. */
type Judge = (judged: Judged) => Judgement | 'nothing' | null;

const said = (type: NodeType, score: number, why: NameWhy): Judgement => ({ type, score, why });

/**
 * What a run names, judged by what stands before, after and inside it, the most certain sign first; null: nothing that
 * the rules recognize.
 */
export function judgeRun(clause: Clause, { first, last }: WordRun, rules: NameRules): Judgement | null {
  const { words } = clause;
  const head = words[first];
  if (head === undefined) return null;
  const before = words[first - 1];
  const isFree = before === undefined || !isSpaced(head) || first === 0;
  const hasArticle = !isFree && rules.names.articles.has(before.fold) && !before.isCapital;
  const judged: Judged = {
    clause,
    rules,
    first,
    last,
    run: words.slice(first, last + 1),
    head,
    before,
    size: unitsOf(clause, first, last),
    hasTitle:
      (before !== undefined && isSpaced(head) && isTitleBefore(clause, first, rules)) ||
      hasCivility(clause, first),
    begins: firstNames.has(head.fold) && !head.isUpper,
    hasArticle,
    isDefinite: hasArticle && !indefinite.test(before?.fold ?? ''),
  };
  for (const judge of judges) {
    const known = judge(judged);
    if (known !== null) return known === 'nothing' ? null : known;
  }
  return said('person', first === 0 ? 0.5 : 0.6, 'two-capitals');
}

const indefinite = /^(?:un|une|des|a|an|son|sa|ses|leur|leurs|his|her|its|their)$/;

/** « l'opération X », "Minister for Regional Cooperation", "Geneva Convention", « Premier ministre »: no name of a node. */
const noName: Judge = ({ clause, rules, first, last, run, head, before, begins, size, hasTitle }) => {
  const end = run.at(-1)?.fold ?? '';
  return before?.fold === 'operation' ||
    before?.fold === 'operations' ||
    head.fold === 'operation' ||
    isPortfolio(clause, { first, last }, rules) ||
    isArms(clause, first, last) ||
    (first < last && texts.test(end)) ||
    (first < last && rooms.test(head.fold)) ||
    isSector(run) ||
    isOfTitle(clause, first) ||
    (size === 1 && hasTitle && !hasCivility(clause, first) && isOfOffice(head.fold, rules)) ||
    isKindOfPlace(clause, first, last, rules) ||
    (rules.names.titles.has(end) && !begins && !(size > 2 && kin.test(end)))
    ? 'nothing'
    : null;
};

/** « le cargo Étoile du Nord », « la frégate française Aconit », « le Nordlys, un remorqueur »: a ship is no node. */
const ship: Judge = ({ clause, first, last, head }) => {
  if (clause.language !== 'fr' || !isSpaced(head)) return null;
  const [after, later] = [clause.words[last + 1], clause.words[last + 2]];
  if (/^,\s$/.test(after?.gap ?? ''))
    if (ships.has(after?.fold ?? '') || (after?.fold === 'un' && ships.has(later?.fold ?? '')))
      return 'nothing';
  const [before, further] = [clause.words[first - 1], clause.words[first - 2]];
  const kind = before?.isCapital === false && aboard.test(before.fold) ? further : before;
  return kind?.isCapital === false && ships.has(kind.fold) ? 'nothing' : null;
};

/** French adjectives (folded) behind the noun for a ship. */
const aboard =
  /(?:ais|aise|ien|ienne|ain|aine|ois|oise|ique|vraquier|humanitaire|militaire|marchand|scientifique|russe|turc|turque|suisse|belge|espagnole?|allemande?)$/;

/** French nouns (folded) for ships. */
const ships = wordSet(
  'navire navires bateau cargo vraquier petrolier methanier chimiquier porte-conteneurs conteneurs remorqueur chalutier voilier yacht ferry paquebot patrouilleur fregate corvette destroyer porte-avions sous-marin croiseur aviso vedette goelette catamaran',
);

/** « l'ONG allemande X », « l'organisation non gouvernementale X » */
const behindNgo: Judge = ({ clause, first, head, before }) => {
  if (before?.fold === 'gouvernementale' && clause.words[first - 2]?.fold === 'non' && isSpaced(head))
    return said('organization', 0.7, 'body-name');
  const kind = before?.isCapital === false && isSpaced(before) ? clause.words[first - 2] : before;
  return /^(?:ONG|NGO)$/.test(kind?.raw ?? '') && isSpaced(head)
    ? said('organization', 0.7, 'body-name')
    : null;
};

/** « le cartel de la drogue X », « le gang X » */
const gang: Judge = ({ clause, first, last, head, before, hasTitle }) =>
  (before?.fold === 'drogue' && clause.words[first - 4]?.fold === 'cartel' && isSpaced(head)) ||
  (isOfGang(clause, last) && !hasTitle)
    ? said('group', 0.7, 'body-name')
    : null;

const placeByEnd: Judge = ({ clause, last, run, size }) => {
  if (size > 1 && isPlaceLast(run)) return said('place', 0.7, 'place-like');
  // « en Haute-Saône », « dans les Hauts-de-Seine »
  if (/^haute?s?$/.test(run[0]?.fold ?? '') && isHyphened(run[1])) return said('place', 0.7, 'place-like');
  return isPlaceBehind(clause, last) ? said('place', 0.65, 'after-place-word') : null;
};

/** « les localités d'Ansongo et Tessit »: each name of the list, but not whoever is named in full behind it. */
const placeInList: Judge = ({ clause, rules, first, last, size, begins, hasTitle }) =>
  size <= 3 && !hasTitle && !(begins && size > 1) && isInPlaceList(clause, { first, last }, rules)
    ? said('place', 0.7, 'after-place-word')
    : null;

/** « l'hôpital Gabriel Touré »; a surname alone may be another's: « le camp Diallo ». */
const builtThing: Judge = ({ clause, first, size }) =>
  size > 1 && (isBuiltThing(clause, first) || isSettlement(clause, first))
    ? said('place', 0.9, 'after-place-word')
    : null;

const firstName: Judge = ({ size, begins }) =>
  size > 1 && begins ? said('person', 0.9, 'first-name') : null;

const acronymInside: Judge = ({ run, head, before, size, hasTitle }) => {
  // « à OURO DJALADIO »
  if (/^[àÀ]$/.test(before?.raw ?? '') && run.every(({ isUpper }) => isUpper)) return null;
  if (size < 2 || hasTitle || !run.some(({ isUpper, raw }) => isUpper && raw.length > 1)) return null;
  // All its words are in capitals.
  return firstNames.has(head.fold) && size <= 3
    ? said('person', 0.8, 'first-name')
    : said('organization', 0.5, 'acronym-in-run');
};

const headNoun: Judge = ({ rules, run, size, hasTitle }) => {
  const type = size > 1 && !hasTitle ? typeOfHead(run, rules) : null;
  return type === null ? null : said(type, 0.6, 'body-name');
};

const title: Judge = ({ clause, rules, first, size, hasTitle }) =>
  size <= 6 && (hasTitle || (size > 3 && isTitleAcrossComma(clause, first, rules)))
    ? said('person', 0.85, 'title')
    : null;

/** « Moctar Diallo, dit « Le Vieux » », « Ali Sidibé (dit Sofiane) »: in quotes or brackets behind such a word. */
const nickname: Judge = ({ clause: { words, language }, first, last, head, before }) =>
  language === 'fr' &&
  /^(?:dite?|surnommee?|alias)$/.test(before?.fold ?? '') &&
  words[first - 2]?.isCapital === true &&
  (/[[(]\s?$/.test(before?.gap ?? '')
    ? isSpaced(head)
    : /^\s[«"“‘']\s?$/.test(head.gap ?? '') && /^\s?[»"”’']/.test(words[last + 1]?.gap ?? '»'))
    ? said('person', 0.7, 'saying-verb')
    : null;

const placeBefore: Judge = ({ clause, rules, first, last, run, size }) =>
  isPlaceBefore(clause, first, last, rules, size)
    ? said('place', size === 1 || isPlaceLike(run) ? 0.75 : 0.6, 'after-place-word')
    : null;

const personBehind: Judge = ({ clause, rules, last, size, hasArticle }) =>
  size > 1 && !hasArticle && isPersonBehind(clause, last, rules) ? said('person', 0.75, 'saying-verb') : null;

/** « le mouvement X », "the group X": a noun for a body in small letters, right before a name. */
const behindBody: Judge = ({ rules, head, before, size }) =>
  before !== undefined &&
  isSpaced(head) &&
  !before.isCapital &&
  rules.heads.bareHeads.has(before.fold) &&
  (size === 1 ? !head.isUpper : !rules.names.titles.has(before.fold))
    ? said(armed.test(before.fold) ? 'group' : 'organization', 0.6, 'body-name')
    : null;

/** A word alone is a name only by what stands beside it. */
const oneWord: Judge = (judged) => {
  const { clause, rules, first, last, head, before, size, hasArticle } = judged;
  if (size > 1) return null;
  const body = behindBody(judged);
  if (body !== null) return body;
  if (/^(?:ong|ngo)$/.test(before?.fold ?? '') || isAfterDemonym(clause, first))
    return said('organization', 0.5, 'after-article');
  if (isInside(clause, first)) return said('place', 0.6, 'after-place-word');
  if ((first > 0 || hasArticle) && isAcronym(clause, first, last))
    return said('organization', 0.45, 'unknown-acronym');
  return first > 0 &&
    !isElided(head) &&
    !hasArticle &&
    isPersonBehind(clause, last, rules) &&
    isSayingBefore(clause, first, rules)
    ? said('person', 0.6, 'saying-verb')
    : 'nothing';
};

/** Whether a word is in capitals in a clause that is not, and is neither a numeral nor a word that all know. */
const isAcronym = (clause: Clause, first: number, last: number): boolean => {
  const head = clause.words[first];
  return (
    head?.isUpper === true &&
    !plainAcronyms.has(head.fold) &&
    !/[_#]/.test(`${head.gap ?? ''}${clause.words[last + 1]?.gap ?? ''}`) &&
    head.raw.length >= 2 &&
    head.raw.length <= 7 &&
    !/^[IVXLC]+$/.test(head.raw) &&
    !isShoutedClause(clause)
  );
};

const placeLike: Judge = ({ run, rules }) =>
  isPlaceLike(run) || (rules.language === 'fr' && isSaharan(run)) ? said('place', 0.6, 'place-like') : null;

const bodyInside: Judge = ({ clause, first, last, run }) =>
  run.some(({ fold }) => bodyWords.has(fold)) || isSignature(clause, first, last)
    ? said('organization', 0.55, 'body-name')
    : null;

const article: Judge = ({ hasArticle, isDefinite }) => {
  if (isDefinite) return said('organization', 0.45, 'after-article');
  return hasArticle ? 'nothing' : null;
};

const firstNameInside: Judge = ({ run, size }) =>
  size <= 6 && run.slice(1).some(({ fold }) => firstNames.has(fold))
    ? said('person', 0.55, 'two-capitals')
    : null;

const long: Judge = ({ run, size }) =>
  size > 4 || run.some(({ raw }) => /\d/.test(raw)) ? said('organization', 0.4, 'capitals') : null;

/** « Selon Untel », at the beginning of a clause: its first word has a capital only there. */
const opening: Judge = ({ rules, first, run, head }) =>
  first === 0 && run.length === 2 && rules.names.stopWords.has(head.fold) ? 'nothing' : null;

/** The most certain sign first. */
const judges: readonly Judge[] = [
  noName,
  ship,
  behindNgo,
  gang,
  placeByEnd,
  placeInList,
  builtThing,
  firstName,
  acronymInside,
  headNoun,
  nickname,
  title,
  placeBefore,
  personBehind,
  oneWord,
  placeLike,
  behindBody,
  bodyInside,
  article,
  firstNameInside,
  long,
  opening,
];

/** "the North Valley drug cartel", "the Tren Azul gang": what the name before the noun is. */
function isOfGang({ words, language }: Clause, last: number): boolean {
  const small = (at: number): string =>
    words[at]?.isCapital === false && isSpaced(words[at]) ? (words[at]?.fold ?? '') : '';
  const noun = /^(?:drug|crime|criminal|street|prison)$/.test(small(last + 1))
    ? small(last + 2)
    : small(last + 1);
  return language === 'en' && /^(?:cartel|gang|clan|militia|mafia)$/.test(noun);
}

const armed = /^(?:clan|gang|milice|reseau|groupe|cartel|group|network|militia)$/;

/** « ANVERS, 9 février (Belga Info) »: in a byline, brackets contain the source of the text. */
const isSignature = ({ section, words }: Clause, first: number, last: number): boolean =>
  section === 'byline' && /\($/.test(words[first]?.gap ?? '') && /^\)/.test(words[last + 1]?.gap ?? ')');

/** Acronyms of ordinary words: no bodies. */
const plainAcronyms = wordSet(
  'rm eei gat pdi rssg ied vbied svbied pkm ak rpg dshk zsu zpu hm hrh fm himars atacms mlrs thaad samp icbm slbm manpads uav rpg gmt utc est edt cet bst sms adn vip pdg ceo ong ngo tv dr hlm rsa bd gps pib gdp cv qg hq am pm vtc suv tgv id tnt ied videos video photo photos pv nb ia ai vih hiv covid pcr sdf rh cdi cdd btp ter rer irm url http https www html pdf ok usd eur fcfa',
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
