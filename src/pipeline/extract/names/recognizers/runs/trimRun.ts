import { firstNames } from '../../../languages/firstNames.ts';
import { portfolioWords } from '../../../languages/fr/bodies.ts';
import { type NameRules, nameRules } from '../../../languages/rules.ts';
import type { NamesContext } from '../../context.ts';
import { type Clause, isElided, isHyphened, isSpaced } from '../../reading.ts';
import { isOfTitle } from './ofTitle.ts';
import type { WordRun } from './run.ts';

/** Removes what is not part of a name: titles, the sentence's first word, days, function words at the edges. */
export function trimRun(
  clause: Clause,
  context: NamesContext,
  run: WordRun,
  { names }: NameRules,
): WordRun | null {
  const { words } = clause;
  let { first, last }: { first: number; last: number } = { ...run, first: afterTitle(clause, run) };
  for (;;) {
    const word = words[first];
    if (word === undefined || first > last) return null;
    const isTitle = names.titles.has(word.fold) || names.civilities.has(word.fold);
    const isPlain =
      (names.stopWords.has(word.fold) && (first === 0 || !isSpaced(word))) ||
      names.calendarWords.has(word.fold) ||
      (names.articles.has(word.fold) &&
        (first === 0 || first === last || (clause.language === 'en' && word.fold === 'the')));
    const isLowered = first === 0 && context.reading.lowered.has(word.fold) && !firstNames.has(word.fold);
    const isFiller =
      names.titleFillers.has(word.fold) &&
      (first > run.first ||
        words.slice(first + 1, last + 1).some(({ fold }) => names.titles.has(fold)) ||
        (/^(?:of|at)$/.test(words[first - 1]?.fold ?? '') && names.titles.has(words[first - 2]?.fold ?? '')));
    const isNgo = /^(?:ONG|NGO)$/.test(word.raw);
    const isMark =
      /^(?:\p{Lu}?\d+|\d{1,2}[Hh]\d{2})$/u.test(word.raw) || (/^\p{Lu}$/u.test(word.raw) && first === last);
    const isParticle = !word.isCapital && !/^(?:al|el|ag|ould|ben|bin|ibn)$/.test(word.fold);
    const isVerbal =
      first === 0 &&
      first < last &&
      !firstNames.has(word.fold) &&
      clause.language === 'fr' &&
      /(?:ee?s?|ant|ement|iquement)$/.test(word.fold) &&
      /(?:ées?|és?|ant|ement)$/i.test(word.raw);
    const isOffice =
      first < last && (isPortfolio(clause, first) || isOfTitle(clause, first) || isPresided(clause, first));
    if (
      !(isOffice || isTitle || isPlain || isLowered || isFiller || isMark || isNgo || isParticle || isVerbal)
    )
      break;
    first++;
  }
  while (
    last > first &&
    (names.calendarWords.has(words[last]?.fold ?? '') ||
      (names.articles.has(words[last]?.fold ?? '') && isSpaced(words[last])) ||
      (words[last]?.raw === 'Premier' && words[last + 1]?.fold === 'ministre') ||
      (!words[last]?.isCapital &&
        !/^\d+$/.test(words[last]?.raw ?? '') &&
        !isElided(words[last]) &&
        !(clause.language === 'en' && isHyphened(words[last]))))
  )
    last--;
  return { first, last };
}

/** « la présidente de la [Commission] Marie Dupont »: the body over which somebody presides. */
const isPresided = ({ words, language }: Clause, at: number): boolean =>
  language === 'fr' &&
  /^(?:commission|conseil|senat|cour|tribunal|parquet)$/.test(words[at]?.fold ?? '') &&
  firstNames.has(words[at + 1]?.fold ?? '');

/** « le ministre polonais de l'[Intérieur] Jan Kowal »: the first word says of what he is minister. */
function isPortfolio({ words, language }: Clause, at: number): boolean {
  if (language !== 'fr' || !portfolioWords.has(words[at]?.fold ?? '')) return false;
  for (let before = at - 1; before >= 0 && at - before <= 24; before--) {
    const [word, next] = [words[before], words[before + 1]];
    if (/^(?:ministre|secretaire|vice-ministre)s?$/.test(word?.fold ?? '')) return true;
    if (!isSpaced(next) && !isElided(next) && !isHyphened(next) && !/^,\s$/.test(next?.gap ?? ''))
      return false;
  }
  return false;
}

/** "Foreign Ministry Spokesperson Jane Roe", "Supreme Court Justice John Doe": a body and an office before the name. */
function afterTitle({ words, language }: Clause, { first, last }: WordRun): number {
  if (language !== 'en') return first;
  // "Minister for Foreign Affairs Jane Roe"
  if (
    /^(?:for|of)$/.test(words[first - 1]?.fold ?? '') &&
    /^(?:minister|secretary)$/.test(words[first - 2]?.fold ?? '')
  ) {
    const said = words.slice(first, last + 1).map(({ fold }) => fold);
    // "Under Secretary of State John Doe"
    if (said[0] === 'state' && first < last) return first + 1;
    const known = nameRules.en.bodies.portfolios.flatMap(([, names]) => names.map((name) => name.split(' ')));
    const length = Math.max(
      0,
      ...known.filter((name) => name.every((word, step) => said[step] === word)).map((name) => name.length),
    );
    if (length > 0 && first + length < last) return first + length;
  }
  for (let at = last - 1; at > first; at--) {
    const isOffice = offices.test(words[at]?.fold ?? '') && isSpaced(words[at + 1]);
    if (isOffice && always.test(words[at]?.fold ?? '')) return at + 1;
    const before = words.slice(first, at);
    if (isOffice && before.some(({ fold }) => bodies.test(fold)) && !firstNames.has(words[first]?.fold ?? ''))
      return at + 1;
  }
  return first;
}

const offices =
  /^(?:spokesperson|spokesman|spokeswoman|minister|secretary|president|director|chief|justice|judge|ambassador|commissioner|chairman|chairwoman|leader|commander|governor|adviser|advisor|envoy|councill?or|official|officer|speaker)$/;
/** "Information Minister Jane Roe": no name has such a word before its last one. */
const always = /^(?:minister|spokesperson|spokesman|spokeswoman|ambassador)$/;
const bodies =
  /^(?:ministry|department|court|office|army|navy|police|government|party|council|agency|commission|embassy|assembly|parliament|senate|treasury|foreign|defence|defense|interior|state|deputy|supreme|security)$/;
