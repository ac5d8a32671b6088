import type { Grammar } from '../../../languages/grammar.ts';
import { englishNumbers } from '../../../languages/numbers.ts';
import { wordSet } from '../../../languages/words.ts';
import type { ClauseItem, WordItem } from '../chunks.ts';
import { isDeterminer } from '../determiners.ts';
import { actsOn, formOf, isLikeNoun, wordAt } from '../readVerb.ts';
import { isNumber, quantityAt } from './quantities.ts';
import { isCivility, isLast, isOther, isSomebody } from './wordsInside.ts';

/** Whether a phrase's own words may begin at `at`. */
export function startsContent(grammar: Grammar, items: readonly ClauseItem[], at: number): boolean {
  const item = items[at];
  if (item?.kind === 'name') return true;
  if (item?.kind !== 'word') return false;
  if (quantityAt(grammar, items, at) > 0) return startsContent(grammar, items, at + 2);
  if (isDeterminer(grammar, item) || isNumber(item)) return startsContent(grammar, items, at + 1);
  if (isFunctionWord(grammar, items, at)) return false;
  // "the accused", "its ruling party": no verb of the clause follows an article.
  if (
    grammar.headAt === 'last' &&
    (articles.test(wordAt(items, at - 1)?.fold ?? '') ||
      isCounted(grammar, items, at) ||
      (wordAt(items, at - 1)?.fold === 's' && formOf(grammar, item, 'gerund') !== null)) &&
    !grammar.auxiliaries.has(item.word)
  )
    return true;
  // « une violente offensive »
  if (
    grammar.headAt === 'first' &&
    /^(?:une?|cet|cette)$/u.test(wordAt(items, at - 1)?.fold ?? '') &&
    grammar.frontAdjectives.has(item.fold)
  )
    return true;
  if (actsOn(grammar, items, at)) return false;
  const forms = grammar.verbForms.get(item.word);
  if (forms === undefined || isLikeNoun(grammar, item)) return true;
  if (isBeforeNoun(grammar, items, at)) return true;
  if (grammar.headAt === 'first' && isNamedBy(grammar, items, at, item)) return true;
  return forms.every(({ form }) => form === 'participle' || (form === 'gerund' && grammar.headAt === 'last'));
}

/** Words at which a phrase ends: conjunctions, interrogatives, demonstratives, prepositions. */
export function isFunctionWord(grammar: Grammar, items: readonly ClauseItem[], at: number): boolean {
  const word = wordAt(items, at);
  if (word === null || isCivility(items, at) || isOther(grammar, items, at) || isLast(grammar, items, at))
    return false;
  if (isEarlier(grammar, items, at)) return false;
  if (isSomebody(items, at) || isDegree(grammar, items, at)) return false;
  // "the Israeli hostage X", unlike "took X hostage"
  const origin = items[at - 1];
  if (
    /^(?:hostage|captive)$/u.test(word.fold) &&
    ((origin?.kind === 'name' && origin.mention.how === 'demonym') ||
      (origin?.kind === 'word' && isDeterminer(grammar, origin)))
  )
    return false;
  return (
    grammar.prepositions.has(word.fold) ||
    grammar.complementWords.has(word.fold) ||
    grammar.conjunctions.has(word.fold) ||
    grammar.subordinators.has(word.fold) ||
    grammar.relatives.has(word.fold) ||
    grammar.pronouns.has(word.fold) ||
    isDeterminer(grammar, word) ||
    grammar.adverbs.has(word.fold) ||
    clitics.test(word.fold)
  );
}

/** "an earlier blast", "an overnight raid", unlike "earlier on Friday", "a day earlier", "raided overnight". */
const isEarlier = (grammar: Grammar, items: readonly ClauseItem[], at: number): boolean =>
  grammar.headAt === 'last' &&
  /^(?:earlier|later|overnight)$/u.test(wordAt(items, at)?.fold ?? '') &&
  /^(?:the|an?|that|this)$/u.test(wordAt(items, at - 1)?.fold ?? '') &&
  wordAt(items, at + 1) !== null &&
  !isFunctionWord(grammar, items, at + 1);

const clitics = /^(?:ne|n|se|s|y|me|m|te|t|j|c|qu)$/u;

/** « la plus grave attaque », « un très vif débat »: before an adjective that stands in front of its noun. */
const isDegree = (grammar: Grammar, items: readonly ClauseItem[], at: number): boolean => {
  const [determiner, word, adjective] = [wordAt(items, at - 1), wordAt(items, at), wordAt(items, at + 1)];
  return (
    grammar.headAt === 'first' &&
    word !== null &&
    degrees.test(word.fold) &&
    determiner !== null &&
    isDeterminer(grammar, determiner) &&
    adjective !== null &&
    grammar.frontAdjectives.has(adjective.fold) &&
    startsContent(grammar, items, at + 2)
  );
};

/** French words (folded) that say how far an adjective holds. */
export const degrees = /^(?:plus|tres|moins)$/u;

/** French: « le célèbre avocat »: between an article and a noun, an adjective that is spelt like a verb. */
export const isBeforeNoun = (grammar: Grammar, items: readonly ClauseItem[], at: number): boolean => {
  const [adjective, noun] = [wordAt(items, at), wordAt(items, at + 1)];
  return (
    grammar.headAt === 'first' &&
    adjective !== null &&
    noun !== null &&
    grammar.frontAdjectives.has(adjective.fold) &&
    /^(?:l[ae]?|les)$/u.test(wordAt(items, at - 1)?.fold ?? '') &&
    !isDeterminer(grammar, noun) &&
    (grammar.verbForms.get(noun.word) === undefined || isLikeNoun(grammar, noun)) &&
    !isFunctionWord(grammar, items, at + 1)
  );
};

/** « un risque », « cette demande »: after a determiner that is no pronoun, a verb's form is a noun. */
const isNamedBy = (
  grammar: Grammar,
  items: readonly ClauseItem[],
  at: number,
  { word }: WordItem,
): boolean => {
  const [determiner, before] = [wordAt(items, at - 1)?.fold ?? '', wordAt(items, at - 2)?.fold ?? ''];
  if (!onlyDeterminers.test(determiner) || grammar.auxiliaries.has(word) || adverbial.test(word))
    return false;
  // « l'un accuse l'autre »
  return !(/^une?$/u.test(determiner) && /^(?:l|les?|la|chac)$/u.test(before));
};

const onlyDeterminers = /^(?:une?|cet|cette|ces|mon|ma|mes|son|sa|ses|notre|nos|votre|vos|leurs|chaque)$/u;

const adverbial = /(?:ment|ant)$/u;

/** "the two sides", "several fields", "both parties": after a number, a word in -s is a plural noun. */
const isCounted = (grammar: Grammar, items: readonly ClauseItem[], at: number): boolean => {
  const word = wordAt(items, at);
  const before = wordAt(items, at - 1);
  if (word === null || before === null) return false;
  if (!(isNumber(before) || englishNumbers.has(before.fold) || vague.has(before.fold))) return false;
  if (/[^s]s$/u.test(word.fold)) return !grammar.pronouns.has(word.fold);
  // "several attempted strikes"
  const next = wordAt(items, at + 1);
  return (
    /[^aeiou]ed$/u.test(word.fold) &&
    next !== null &&
    !isDeterminer(grammar, next) &&
    !grammar.prepositions.has(next.fold) &&
    isNounLike(grammar, next)
  );
};

const isNounLike = (grammar: Grammar, word: WordItem): boolean =>
  grammar.verbForms.get(word.word) === undefined || isLikeNoun(grammar, word);

/** Words (folded) that count what is neither one nor none. */
const vague = wordSet('several both all some many few various dozens');

/** Words after which a noun must follow: no verb of the clause comes next. */
export const articles = /^(?:the|an?|his|her|its|their|our|my|your)$/u;
