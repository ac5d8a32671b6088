import { portfolioWords } from '../../../languages/fr/bodies.ts';
import type { NameRules } from '../../../languages/rules.ts';
import { wordSet } from '../../../languages/words.ts';
import { type Clause, isElided, isHyphened, isSpaced, type Word } from '../../reading.ts';
import type { WordRun } from './run.ts';

/**
 * Whether a run of capitalized words stands in a list of places: « les localités d'Ansongo, Tessit (cercle de Gao) et
 * Labbezanga », "the villages of Ansongo and Tessit", « à Batna (5e Région militaire) et El Bayadh ».
 */
export function isInPlaceList(clause: Clause, run: WordRun, rules: NameRules): boolean {
  const head = clause.words[run.first];
  if (head === undefined || clause.isTitleCase) return false;
  if (isOfDuties(clause, run, rules)) return false;
  const opener = openerOf(clause, run.first);
  // « les villages de YABALE et GARIN ALI »; « les zones de la CRS » may be a body's.
  if (head.isUpper && (opener !== 'noun' || head.raw.length < 4) && run.first === run.last) return false;
  return opener === 'noun' || (opener === 'at' && endsWithAnd(clause, run));
}

/** « les secteurs de la Santé et de l'Énergie »: of what somebody is in charge. */
const isOfDuties = ({ words }: Clause, { first, last }: WordRun, { heads }: NameRules): boolean => {
  const fold = words[first]?.fold ?? '';
  return first === last && (portfolioWords.has(fold) || heads.bodyWords.has(fold));
};

/**
 * What opens the list in which a name stands: a noun for several places, or « à »; null where there is no list. What
 * follows a list by a comma (« les villages de X et Y, le préfet … ») is no part of it.
 */
function openerOf({ words, language }: Clause, first: number): 'noun' | 'at' | null {
  const { nouns, joints, and } = lists[language];
  let isInBrackets = false;
  let hasComma = false;
  let items = 0;
  for (let at = first - 1; at >= Math.max(0, first - reach); at--) {
    const [word, next] = [words[at], words[at + 1]];
    const gap = next?.gap ?? '';
    if (word === undefined) return null;
    if (isInBrackets) {
      isInBrackets = !gap.includes('(');
      if (isInBrackets) continue;
    } else if (/^\)\s?[,;]?\s$/.test(gap)) {
      isInBrackets = true;
      hasComma ||= /[,;]/.test(gap);
      continue;
    } else if (!isSpaced(next) && !isElided(next) && !isHyphened(next)) {
      if (!/^\s?[,;:/]\s?[«"“]?\s?$/.test(gap)) return null;
      hasComma = true;
    }
    if (nouns.has(word.fold)) return next !== undefined && opens(next) ? 'noun' : null;
    // « les postes militaires de Banikoara et Koudou »
    const isDescribed = language === 'fr' && /s$/.test(word.fold) && nouns.has(words[at - 1]?.fold ?? '');
    if (isDescribed && !word.isCapital && next !== undefined && !next.isCapital && opens(next)) return 'noun';
    if (language === 'fr' && at > 0 && /^à$/.test(word.raw)) return items > 0 ? 'at' : null;
    if (and.test(word.fold) && hasComma && !/^[,;]/.test(gap) && items > 0) return null;
    if (word.isCapital) items++;
    else if (!joints.test(word.fold) && !isSyllable(words, at)) return null;
  }
  return null;
}

/** How far back, in words, the noun that opens a list may stand. */
const reach = 80;

/** « les villages de Kati », « les villages Kati et Sanankoroba », « trois villages : Kati, … » */
const opens = (next: Word): boolean =>
  (/^(?:de|d|du|des|of)$/.test(next.fold) && !next.isCapital) || next.isCapital || /:/.test(next.gap ?? '');

/** A syllable in small letters behind a hyphen: « Bekaye-wéré ». */
const isSyllable = (words: readonly Word[], at: number): boolean => isHyphened(words[at]);

/**
 * Whether a list behind « à » ends as one, with « et » before its last name, and no verb behind it whose subject that
 * would be: not « Il l'a dit à Paris et Dupont a approuvé ».
 */
function endsWithAnd({ words }: Clause, { first, last }: WordRun): boolean {
  let hasAnd = words[first - 1]?.fold === 'et';
  for (let at = last + 1; at < words.length; at++) {
    const word = words[at];
    if (word === undefined) return false;
    const isItem = word.isCapital || word.fold === 'et';
    if (!isItem) return hasAnd && (!isSpaced(word) || word.raw === 'à' || !verbs.test(word.fold));
    const isJoined = isSpaced(word) || isHyphened(word) || (!hasAnd && /^,\s$/.test(word.gap ?? ''));
    if (!isJoined) return hasAnd;
    hasAnd ||= word.fold === 'et';
  }
  return hasAnd;
}

const verbs =
  /^(?:a|ont|avait|avaient|est|sont|etait|etaient|se|s|ne|n|sera|seront|aurait|auraient|doit|doivent|veut|veulent|y|l|les|en)$/;

const lists = {
  fr: {
    nouns: wordSet(
      'villes villages localites communes provinces regions districts cercles zones secteurs departements quartiers wilayas gouvernorats prefectures cantons arrondissements bourgades bourgs hameaux campements municipalites douars iles territoires postes garnisons detachements bases aeroports gares',
    ),
    joints: /^(?:de|d|du|des|la|le|l|les|et|ou|celles?|celui|ceux|ainsi|que)$/,
    and: /^(?:et|ou)$/,
  },
  en: {
    nouns: wordSet(
      'villages towns cities provinces regions districts areas communes localities neighbourhoods neighborhoods suburbs settlements counties islands',
    ),
    joints: /^(?:of|the|and|or|in)$/,
    and: /^(?:and|or)$/,
  },
} as const;
