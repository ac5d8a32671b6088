import { portfolioWords } from '../../languages/fr/bodies.ts';
import { nameRules } from '../../languages/rules.ts';
import { wordSet } from '../../languages/words.ts';
import { type Candidate, spanOf } from '../candidate.ts';
import { type Clause, isElided, isHyphened, isSpaced } from '../reading.ts';
import { startOfTitle } from '../startOfTitle.ts';

/** Descriptions set off by commas beside a person's name: « Jean Dupont, ministre de la Défense, … ». */
export function findAppositions(settled: readonly Candidate[], text: string): Candidate[] {
  const named = settled.filter(
    ({ how, drafts: [draft] }) => (how === 'name' || how === 'alias') && draft?.type === 'person',
  );
  return settled.flatMap((person) => {
    const [draft] = person.drafts;
    if (draft?.type !== 'person' || person.how === 'descriptor') return [];
    const isOthers = (found: Candidate): boolean =>
      named.some(
        (other) =>
          other.drafts[0] !== draft && notTheirs.some((isOfOther) => isOfOther(found, person, other, text)),
      );
    return [behind(person, text), before(person)]
      .filter((found) => found !== null)
      .filter((found) => !isOthers(found));
  });
}

/** Whether what was found beside a person's name is said of another person, whose name stands there too. */
type OfOther = (found: Candidate, person: Candidate, other: Candidate, text: string) => boolean;

/** « après avoir reçu le président X, Y a … »: a title right before another person's name is that one's. */
const isAnothers: OfOther = ({ start, end }, person, other, text) =>
  other.start >= start &&
  (other.end === end || opensWith(person, text.slice(start, other.start))) &&
  !/(?:\bd[eu]s?\s+|\bd['’]|\bof\s+|['’]s\s+)$/iu.test(text.slice(start, other.start));

/** « selon Q, le président de la commission, P a gagné »: what is set off behind a name that a preposition governs. */
const isEarlierOnes: OfOther = (found, person, other, text) =>
  found.start < person.start &&
  text.slice(other.end, found.start) === ', ' &&
  /\s(?:par|selon)\s$/u.test(text.slice(Math.max(0, other.start - 8), other.start));

/** English: "Prime Minister X, the head of the senate, Y, and …": in such a list whoever has a title has no second. */
const isNextOnes: OfOther = (found, { clause: { words, language }, first, end: named }, other, text) =>
  language === 'en' &&
  found.start >= named &&
  words[found.first]?.fold === 'the' &&
  isSpaced(words[first]) &&
  nameRules.en.names.titles.has(words[first - 1]?.fold ?? '') &&
  text.slice(found.end, other.start) === ', ' &&
  /^(?:,|\sand\s)/u.test(text.slice(other.end, other.end + 5));

const notTheirs: readonly OfOther[] = [isAnothers, isEarlierOnes, isNextOnes];

/** English: "After talks with X, President Y said …": only titles stand before another's name. */
const opensWith = ({ clause: { language } }: Candidate, words: string): boolean =>
  language === 'en' &&
  /^(?:[\p{L}.’'-]+\s+){1,6}$/u.test(words) &&
  !/\b(?:of|to|for|in|with|who|and|at|by|from)\b|['’]s\s/iu.test(words);

function behind(person: Candidate, text: string): Candidate | null {
  const { clause, last } = person;
  const { words, language } = clause;
  const start = words[last + 1];
  if (start === undefined || !/^,\s$/.test(start.gap ?? '')) return null;
  if (!beginsRole(clause, last + 1)) return null;
  let end = last + 1;
  for (let at = last + 2; at < words.length && at - last < 22; at++) {
    const word = words[at];
    if (word === undefined) break;
    const isBracket = /^\s\($/.test(word.gap ?? '') && word.isUpper && text[word.end] === ')';
    const isAfterBracket = /^\)\s$/.test(word.gap ?? '');
    if (
      !isBracket &&
      !isAfterBracket &&
      !isSpaced(word) &&
      !isElided(word) &&
      !isHyphened(word) &&
      !/^\.\s?$/.test(word.gap ?? '') &&
      !/^\s?[«"“]\s?$/.test(word.gap ?? '') &&
      !continuesPortfolio(clause, at)
    )
      break;
    if (
      enders[language].has(word.fold) &&
      !isElided(words[at + 1]) &&
      !joinsBody(words, at) &&
      !joinsPortfolio(words, last + 1, at)
    )
      break;
    end = at;
  }
  const close = text[words[end]?.end ?? 0] === ')' ? 1 : 0;
  if (end - last < 2) return null;
  // « Après l'assassinat de X, le président a … »: the subject of what follows.
  const next = words[end + 1];
  if (
    language === 'fr' &&
    /^(?:l|le|la)$/.test(start.fold) &&
    next !== undefined &&
    isSpaced(next) &&
    acting.test(next.fold) &&
    words.slice(Math.max(0, person.first - 4), person.first).some(({ fold }) => governing.test(fold))
  )
    return null;
  const span = spanOf(clause, last + 1, end);
  return describe(person, { start: span.start, end: span.end + close }, last + 1, end);
}

/** French words with which a clause goes on behind its subject, and those that make a name no subject. */
const acting =
  /^(?:a|ont|avait|est|etait|sera|n|ne|s|se|doit|devrait|veut|decide|annonce|dit|affirme|estime)$/;
const governing = /^(?:de|d|du|avec|par|pour|contre|entre|selon|apres|sur)$/;

/**
 * « secrétaire d'État aux Affaires étrangères », « ministre délégué à la Défense »: what the office is responsible for.
 */
function joinsPortfolio(words: Clause['words'], first: number, at: number): boolean {
  if (!/^(?:a|au|aux)$/.test(words[at]?.fold ?? '')) return false;
  const office = words
    .slice(first, at)
    .some(({ fold }) =>
      /^(?:secretaire|ministre|delegue|deleguee|commissaire|conseiller|conseillere)$/.test(fold),
    );
  return (
    office &&
    words
      .slice(at + 1, at + 3)
      .some(({ isCapital, fold }) => (isCapital && portfolioWords.has(fold)) || fold === 'exterieur')
  );
}

/** « directeur général de la police et du renseignement »: the description goes on with a second « de ». */
function joinsBody(words: Clause['words'], at: number): boolean {
  return (
    words[at]?.fold === 'et' &&
    /^(?:de|du|des|d)$/.test(words[at + 1]?.fold ?? '') &&
    words.slice(at + 2, at + 4).some(({ isCapital }) => isCapital)
  );
}

const enders = {
  fr: wordSet(
    'qui que dont ou depuis lors mais et a ont est etait sont lorsque alors pour avant apres avait lequel laquelle actuellement interroge cite appartenant soupconne soupconnee recherche recherchee arrete arretee condamne condamnee decide annonce dit',
  ),
  en: wordSet(
    'who which whose where when since but has had is was were said says told and while after before whom',
  ),
};

/** « X, accusé par Y de … »: without an article these are what was done to someone. */
const participles = wordSet(
  'called accuse accusee nomme nommee denomme denommee surnomme baptise alias certain detenu detenue elu elue accused suspected convicted detained named nicknamed dubbed',
);

/** Whether an office, trade or rank begins at the word, with at most an article or an adjective before it. */
function beginsRole({ words, language }: Clause, index: number): boolean {
  const { titles } = nameRules[language].names;
  for (let at = index; at < index + (language === 'en' ? 7 : 4); at++) {
    const word = words[at];
    if (word === undefined || (at > index && !isSpaced(word) && !isElided(word) && !isHyphened(word)))
      return false;
    if (titles.has(word.fold)) return !(at === index && participles.has(word.fold));
    if (language === 'en') {
      const isEarly = at === index && /^(?:a|an|the|former|his|her|its|their|one)$/.test(word.fold);
      if (!isEarly && at === index) return false;
      if (/^(?:of|who|in|from|for|with|at)$/.test(word.fold)) return false;
      continue;
    }
    const isOpening =
      /^(?:le|la|l|un|une|son|sa|leur|ancien|ancienne|ex|porte|actuel|actuelle|nouveau|nouvelle|haut|principal|principale|jeune|vice|numero|deux|co)$/.test(
        word.fold,
      );
    if (!isOpening) return false;
  }
  return false;
}

function before(person: Candidate): Candidate | null {
  const { clause } = person;
  const { words, language } = clause;
  const first = startOfTitle(clause, person.first);
  if (!/^,\s$/.test(words[first]?.gap ?? '')) return null;
  const { titles } = nameRules[language].names;
  // « le représentant spécial du secrétaire général, X »: of an office and that of whom it serves, the first one.
  let served: number | null = null;
  const described = () =>
    served === null ? null : describe(person, spanOf(clause, served, first - 1), served, first - 1);
  for (let at = first - 1; at >= 0 && first - at < 20; at--) {
    const word = words[at];
    if (word === undefined) return described();
    if (served !== null && /^(?:en|dans|avec|par|pour|sur|contre|que|qui|a)$/.test(word.fold))
      return described();
    if (titles.has(word.fold) || isRoleWord(word.fold)) {
      const start = determinerBefore(clause, at);
      // « Après avoir reçu le président malien, le général X a … »: only at the head, or where a comma closes it.
      if (start !== null && first < person.first && start > 1 && !isClosed(person)) return null;
      if (start === at && language === 'fr') served = start;
      else if (start !== null) return describe(person, spanOf(clause, start, first - 1), start, first - 1);
    }
    const joins =
      isSpaced(word) ||
      isElided(word) ||
      isHyphened(word) ||
      /^\)\s$|^\s\($/.test(word.gap ?? '') ||
      /^\.\s?$/.test(word.gap ?? '') ||
      continuesPortfolio(clause, at);
    if (!joins) return described();
  }
  return described();
}

/** Whether a comma, a bracket or the sentence's end follows a name. */
const isClosed = ({ clause: { words }, last }: Candidate): boolean =>
  /^\s?[,)]/.test(words[last + 1]?.gap ?? ',');

/**
 * « ministre de l'Intérieur, des Collectivités locales et de l'Aménagement du territoire »: whether the office goes on
 * behind a comma with the word.
 */
function continuesPortfolio({ words, language }: Clause, at: number): boolean {
  const word = words[at];
  if (language !== 'fr' || !/^,\s$/.test(word?.gap ?? '') || !/^(?:de|du|des|d)$/.test(word?.fold ?? ''))
    return false;
  const noun = /^(?:la|l|les)$/.test(words[at + 1]?.fold ?? '') ? words[at + 2] : words[at + 1];
  if (noun === undefined) return false;
  const isDuty = portfolioWords.has(noun.fold) || nameRules.fr.heads.bodyWords.has(noun.fold);
  const isAbroad = word?.fold === 'des' && noun.isCapital && /(?:iens|ains|ais|ois|be)$/.test(noun.fold);
  return (
    (isDuty || isAbroad) &&
    words.slice(Math.max(0, at - 12), at).some(({ fold }) => /^(?:ministre|secretaire)$/.test(fold))
  );
}

const isRoleWord = (fold: string): boolean =>
  /^(?:ringleader|cerveau|instigateur|organisateur|auteur|mastermind|gunman|passeur|tete)$/.test(fold);

function determinerBefore({ words, language }: Clause, at: number): number | null {
  for (let index = at - 1; index >= 0 && at - index < (language === 'en' ? 6 : 4); index--) {
    const word = words[index];
    if (word === undefined) return null;
    if (!isSpaced(words[index + 1]) && !isElided(words[index + 1]) && !isHyphened(words[index + 1]))
      return null;
    const isDeterminer =
      language === 'fr'
        ? /^(?:le|la|l|un|une|son|sa|leur|notre|ce|cette)$/.test(word.fold)
        : /^(?:the|a|an|his|her|its|their)$/.test(word.fold);
    if (isDeterminer) return index;
    if (language === 'fr' && /^(?:du|au)$/.test(word.fold) && index === at - 1) return at;
    if (/^(?:de|du|des|d|of|et|and|a|au)$/.test(word.fold)) return null;
    // "a meeting with President X, Y said …"
    if (
      language === 'en' &&
      /^(?:with|to|in|from|by|on|for|between|at|against|over|after|that|who)$/.test(word.fold)
    )
      return null;
  }
  return null;
}

const describe = (
  person: Candidate,
  span: { start: number; end: number },
  first: number,
  last: number,
): Candidate => ({
  ...span,
  clause: person.clause,
  first,
  last,
  drafts: person.drafts,
  how: 'descriptor',
  open: true,
  score: 0.75,
  why: 'apposition',
});
