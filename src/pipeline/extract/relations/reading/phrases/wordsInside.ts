import type { Grammar } from '../../../languages/grammar.ts';
import type { ClauseItem, WordItem } from '../chunks.ts';
import { isDeterminer } from '../determiners.ts';
import { isLikeNoun, wordAt } from '../readVerb.ts';

/** « M. Dupont », "Mr Smith": a civility belongs to the name after it, though « m » is a pronoun elsewhere. */
export const isCivility = (items: readonly ClauseItem[], at: number): boolean => {
  const word = wordAt(items, at);
  return word?.capital === true && civilities.test(word.fold) && items[at + 1]?.kind === 'name';
};

/* Where the own words of a phrase begin, go on and end. */

/** Words (folded, of either language) before the name of a person: « M. », "Mr". */
export const civilities = /^(?:mm?|mme|mmes|mlle|me|mr|mrs|ms|dr)$/u;

/** « les autres membres »: an adjective before its noun, though « autres » alone is a pronoun. */
export const isOther = (grammar: Grammar, items: readonly ClauseItem[], at: number): boolean => {
  const word = wordAt(items, at);
  const noun = wordAt(items, at + 1);
  return (
    word !== null &&
    noun !== null &&
    grammar.pronouns.has(word.fold) &&
    grammar.frontAdjectives.has(word.fold) &&
    (grammar.heads.has(noun.fold) ||
      grammar.roles.has(noun.fold) ||
      (grammar.headAt === 'first' &&
        (grammar.heads.has(noun.fold.replace(/s$/u, '')) || isPlainPlural(grammar, noun)))) &&
    !grammar.auxiliaries.has(noun.word)
  );
};

/** « deux autres personnes », « d'autres villes »: a plural that is neither a verb nor a word between phrases. */
const isPlainPlural = (grammar: Grammar, noun: WordItem): boolean =>
  /[^s]s$/u.test(noun.fold) &&
  noun.fold.length > 4 &&
  !grammar.verbForms.has(noun.word) &&
  !grammar.prepositions.has(noun.fold) &&
  !grammar.complementWords.has(noun.fold) &&
  !grammar.adverbs.has(noun.fold) &&
  !grammar.pronouns.has(noun.fold) &&
  !isDeterminer(grammar, noun);

/** « la dernière guérilla », « les prochains jours »: between a determiner and a noun, no word for the time. */
export const isLast = (grammar: Grammar, items: readonly ClauseItem[], at: number): boolean => {
  const [determiner, word, noun] = [wordAt(items, at - 1), wordAt(items, at), wordAt(items, at + 1)];
  return (
    word !== null &&
    determiner !== null &&
    noun !== null &&
    grammar.frontAdjectives.has(word.fold) &&
    grammar.adverbs.has(word.fold) &&
    isDeterminer(grammar, determiner) &&
    !isDeterminer(grammar, noun) &&
    !grammar.prepositions.has(noun.fold) &&
    (grammar.verbForms.get(noun.word) === undefined || isLikeNoun(grammar, noun))
  );
};

/** « une personne », « la même personne »: a noun, though « personne » alone is nobody. */
export const isSomebody = (items: readonly ClauseItem[], at: number): boolean =>
  wordAt(items, at)?.fold === 'personne' &&
  /^(?:une|la|cette|chaque|toute|autre|seule|jeune|meme|premiere|ladite|quelque)$/u.test(
    wordAt(items, at - 1)?.fold ?? '',
  );
