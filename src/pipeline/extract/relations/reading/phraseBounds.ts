import type { Grammar } from '../../languages/grammar.ts';
import type { ClauseItem, NameItem, WordItem } from './chunks.ts';
import { actsOn, formOf, isAdverb, isLikeNoun, wordAt } from './readVerb.ts';

/* Where the own words of a phrase begin, go on and end. */

export const civilities = /^(?:mm?|mme|mmes|mlle|me|mr|mrs|ms|dr)$/u;

/** French words (folded) that say how far an adjective holds. */
export const degrees = /^(?:plus|tres|moins)$/u;

/** French nouns (folded) before the names of two that a hyphen joins. */
const betweenTwo =
  /^(?:sommets?|forum|conference|dialogue|accord|accords|guerre|conflit|frontiere|relations?)$/u;

/** Whether the item at `at` continues a phrase with this content so far. */
export function goesOn(
  grammar: Grammar,
  items: readonly ClauseItem[],
  at: number,
  content: readonly (WordItem | NameItem)[],
): boolean {
  const item = items[at];
  if (item === undefined || item.kind === 'mark' || item.kind === 'date') return false;
  if (item.kind === 'name') {
    const last = content.at(-1);
    // "told reporters Berlin was …"
    if (grammar.headAt === 'last' && last?.kind === 'word' && addressed.test(last.fold)) return false;
    // « a mis en examen X », « a remis en liberté Y »: to whom it is done.
    if (
      grammar.headAt === 'first' &&
      content.length === 1 &&
      last?.kind === 'word' &&
      /^(?:examen|liberte|otages?|cause|detention|accusation|prison)$/u.test(last.fold) &&
      wordAt(items, at - 2)?.fold === 'en'
    )
      return false;
    // « a appelé au calme X »
    if (
      grammar.headAt === 'first' &&
      last?.kind === 'word' &&
      /^(?:calme|dialogue|retenue|apaisement|raison)$/u.test(last.fold)
    )
      return false;
    // A second consecutive name is something else, unless the first is an adjective of origin: « Malien Ibrahim
    // Keïta ».
    if (last?.kind !== 'name' || last.mention.how === 'demonym' || item.mention.how === 'demonym')
      return true;
    // "the Russia-Ukraine war", « le sommet Afrique-France »
    return (
      item.start === last.end + 1 &&
      (grammar.headAt === 'last' || content.some((one) => one.kind === 'word' && betweenTwo.test(one.fold)))
    );
  }
  if (content.length > 14) return false;
  if (grammar.headAt === 'last' && isOfficeGiven(grammar, items, at, content)) return false;
  // « à l'aube simultanément en Allemagne »: an adverb before a preposition belongs to the verb.
  if (
    grammar.headAt === 'first' &&
    content.length > 0 &&
    isAdverb(grammar, item) &&
    !grammar.adverbs.has(item.fold) &&
    grammar.prepositions.has(wordAt(items, at + 1)?.fold ?? '')
  )
    return false;
  if (item.joined !== undefined) return true;
  // "arrived in Berlin late on Friday"
  if (
    grammar.headAt === 'last' &&
    content.at(-1)?.kind === 'name' &&
    /^(?:late|early|shortly|overnight)$/u.test(item.fold)
  )
    return false;
  // "militants northeast of the capital"
  if (grammar.headAt === 'last' && content.length > 0 && isLongPreposition(grammar, items, at) > 0)
    return false;
  // « un cadre présumé d'Aqmi »: a hedge on the noun, not a verb.
  // … unless it is one: « la justice soupçonne des élus ».
  const acts =
    grammar.headAt === 'first' &&
    grammar.verbForms.get(item.word)?.some(({ form }) => form === 'finite') === true;
  if (
    content.length > 0 &&
    !acts &&
    item.fold !== 'reported' &&
    grammar.cues.hedges.has(item.fold) &&
    isHedge(grammar, items, at, content)
  )
    return true;
  // "orchestrated protests recently": an adverb that no noun follows is the verb's.
  if (
    grammar.headAt === 'last' &&
    content.length > 0 &&
    grammar.adverbEnding.test(item.word) &&
    !startsContent(grammar, items, at + 1)
  )
    return false;
  if (isPossessive(grammar, item, content.at(-1))) return true;
  // « l'ex-Premier ministre », « l'ancienne Première ministre »: « premier » is no number here.
  const ex = content.at(-1);
  if (ex?.kind === 'word' && beforeFirst.test(ex.fold) && /^premiere?$/u.test(item.fold)) return true;
  if (content.length > 0 && grammar.headAt === 'first' && describesNoun(grammar, items, at)) return true;
  if (isFunctionWord(grammar, items, at) || (content.length > 0 && grammar.auxiliaries.has(item.word)))
    return false;
  const forms = grammar.verbForms.get(item.word);
  const last = content.at(-1);
  if (last?.kind === 'word' && (last.fold === 'non' || last.joined !== undefined)) return true;
  // « le président sortant X »
  if (grammar.headAt === 'first' && last !== undefined && leaving.test(item.fold)) return true;
  // "the attack surprised many": after a name or a noun, a verb that no list knows is a verb all the same.
  if (forms === undefined)
    return !(grammar.headAt === 'last' && last !== undefined && /[^aeiou]ed$/u.test(item.word));
  if (last === undefined) return true;
  // "five artillery shells were fired": no verb stands before an auxiliary.
  const following = wordAt(items, at + 1);
  if (
    grammar.headAt === 'last' &&
    following !== null &&
    /^(?:is|are|was|were|has|have|had|will|would)$/u.test(following.word) &&
    /[^s]s$/u.test(item.word) &&
    !grammar.auxiliaries.has(item.word)
  )
    return true;
  // "the Taliban’s capture of Kunduz"
  if (grammar.headAt === 'last' && last.kind === 'word' && last.fold === 's' && content.length > 1)
    return true;
  if (grammar.headAt === 'last' && isHeadlineVerb(grammar, items, at, content)) return false;
  const frontAdjective = last.kind === 'word' && (grammar.frontAdjectives.has(last.fold) || isNumber(last));
  // "France backs", "Iran targets": after a name such a form is a verb, unless it tells of an event.
  if (
    grammar.headAt === 'last' &&
    last.kind === 'name' &&
    last.mention.how !== 'demonym' &&
    last.node.type !== 'place' &&
    forms.some(({ form, plural }) => form === 'finite' && plural === false) &&
    !grammar.eventNouns.has(item.fold) &&
    !grammar.nounTriggers.has(item.fold) &&
    !grammar.heads.has(item.fold) &&
    !grammar.roles.has(item.fold) &&
    !isVerbNext(grammar, items, at + 1)
  )
    return false;
  if (grammar.headAt === 'last')
    return isNounHere(grammar, items, at) || isBareNoun(grammar, items, at, content);
  return frontAdjective && grammar.nounsLikeVerbs.has(item.fold);
}

/** "named X prime minister": the office that is given to the one before it. */
function isOfficeGiven(
  grammar: Grammar,
  items: readonly ClauseItem[],
  at: number,
  content: readonly (WordItem | NameItem)[],
): boolean {
  const last = content.at(-1);
  const word = wordAt(items, at);
  if (last?.kind !== 'name' || last.node.type !== 'person' || word === null) return false;
  if (
    !(
      grammar.roles.has(word.fold) ||
      /^(?:prime|interim|acting|foreign|defen[cs]e|interior)$/u.test(word.fold)
    )
  )
    return false;
  for (let back = at - 1; back >= 0 && back > at - 6; back--)
    if (
      /^(?:appoint|nam|nominat|elect|install|declar)(?:e?s|e?d|ing)?$/u.test(wordAt(items, back)?.fold ?? '')
    )
      return true;
  return false;
}

/**
 * "Peru arrests rebel leader X", "Turkey, Greece sign defence pact": after the names that open a sentence, without any
 * determiner, a form that is a noun too is a verb where neither a preposition nor a verb follows.
 */
function isHeadlineVerb(
  grammar: Grammar,
  items: readonly ClauseItem[],
  at: number,
  content: readonly (WordItem | NameItem)[],
): boolean {
  const [name, ...more] = content;
  if (
    name?.kind !== 'name' ||
    more.length > 0 ||
    name.mention.how === 'demonym' ||
    name.node.type === 'place'
  )
    return false;
  const next = wordAt(items, at + 1);
  if (next === null || grammar.prepositions.has(next.fold) || grammar.conjunctions.has(next.fold))
    return false;
  if (isVerbNext(grammar, items, at + 1) || grammar.auxiliaries.has(next.word)) return false;
  const joint = items[at - 2];
  const listed =
    at === 3 &&
    items[0]?.kind === 'name' &&
    ((joint?.kind === 'mark' && joint.mark === 'comma') || (joint?.kind === 'word' && joint.fold === 'and'));
  const forms = grammar.verbForms.get(wordAt(items, at)?.word ?? '') ?? [];
  if (!(at === 1 || listed)) return false;
  return forms.some(
    ({ form, tense, plural }) => form === 'finite' && tense === 'present' && plural === listed,
  );
}

/**
 * « un cadre présumé d'Aqmi », "the alleged attack"; in English a hedge stands before a noun: "Reuters reported that …"
 * says something.
 */
function isHedge(
  grammar: Grammar,
  items: readonly ClauseItem[],
  at: number,
  content: readonly (WordItem | NameItem)[],
): boolean {
  if (grammar.headAt === 'first' || grammar.verbForms.get(wordAt(items, at)?.word ?? '') === undefined)
    return true;
  const last = content.at(-1);
  const next = wordAt(items, at + 1);
  return (
    !(last?.kind === 'name' && last.mention.how !== 'demonym') &&
    startsContent(grammar, items, at + 1) &&
    !(next !== null && isDeterminer(grammar, next))
  );
}

/** What stands before « Premier ministre »: « ancien », « nouveau », « vice ». */
const beforeFirst = /^(?:ex|ancien|ancienne|nouveau|nouvelle|future?|actuel|actuelle|vice|propre)$/u;

/**
 * English: "a car bomb attack", "the unspecified amount": after a determiner and a singular noun, the plain form of a
 * verb is no verb, unless its object follows: "helped the army fight the rebels".
 */
function isBareNoun(
  grammar: Grammar,
  items: readonly ClauseItem[],
  at: number,
  content: readonly (WordItem | NameItem)[],
): boolean {
  const word = wordAt(items, at);
  const last = content.at(-1);
  const before = wordAt(items, at - content.length - 1);
  if (word === null || last?.kind !== 'word' || before === null || !articles.test(before.fold)) return false;
  if (/s$/u.test(last.fold) || several.test(last.fold)) return false;
  const forms = grammar.verbForms.get(word.word) ?? [];
  if (!forms.every(({ form, tense }) => form !== 'participle' && form !== 'gerund' && tense === 'present'))
    return false;
  if (forms.some(({ form, plural }) => form === 'finite' && plural === false)) return false;
  const next = items[at + 1];
  if (next?.kind === 'name') return false;
  return !(
    next?.kind === 'word' &&
    (grammar.determiners.has(next.fold) ||
      grammar.pronouns.has(next.fold) ||
      grammar.subordinators.has(next.fold))
  );
}

/** "the two sides", "several fields", "both parties": after a number, a word in -s is a plural noun. */
const isCounted = (grammar: Grammar, items: readonly ClauseItem[], at: number): boolean => {
  const word = wordAt(items, at);
  const before = wordAt(items, at - 1);
  if (
    word !== null &&
    before !== null &&
    /[^aeiou]ed$/u.test(word.fold) &&
    (isNumber(before) || numbers.test(before.fold))
  ) {
    // "several attempted strikes"
    const next = wordAt(items, at + 1);
    return (
      next !== null &&
      !isDeterminer(grammar, next) &&
      !grammar.prepositions.has(next.fold) &&
      isNounLike(grammar, next)
    );
  }
  return (
    word !== null &&
    before !== null &&
    /[^s]s$/u.test(word.fold) &&
    (isNumber(before) || counting.test(before.fold)) &&
    !grammar.pronouns.has(word.fold)
  );
};

const isNounLike = (grammar: Grammar, word: WordItem): boolean =>
  grammar.verbForms.get(word.word) === undefined || isLikeNoun(grammar, word);

const numbers = /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|dozens)$/u;
const counting =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundred|several|both|all|some|many|few|various)$/u;

/** "UN reports say": the verb of the clause comes next. */
const isVerbNext = (grammar: Grammar, items: readonly ClauseItem[], at: number): boolean => {
  const word = wordAt(items, at);
  if (word === null) return items[at]?.kind !== 'name' && items[at]?.kind !== 'date';
  if (grammar.auxiliaries.has(word.word)) return true;
  const forms = grammar.verbForms.get(word.word) ?? [];
  return forms.some(({ form }) => form === 'finite') && !isLikeNoun(grammar, word);
};

/** Whom statements are made to, in the plural. */
const addressed =
  /^(?:reporters|journalists|lawmakers|parliamentarians|deputies|diplomats|viewers|supporters|mps)$/u;
/** Words after which a noun must follow: no verb of the clause comes next. */
const articles = /^(?:the|an?|his|her|its|their|our|my|your)$/u;
/** Singular nouns that may have a plural verb. */
const several =
  /^(?:police|people|military|media|government|army|team|family|public|staff|crew|wounded|injured|dead|accused|opposition|press|youth|poor|rich)$/u;

/** « des hommes armés », « un individu non identifié »: a participle that only describes the noun before it. */
function describesNoun(grammar: Grammar, items: readonly ClauseItem[], at: number): boolean {
  const word = wordAt(items, at);
  if (word === null) return false;
  if (grammar.plainParticiples.has(word.fold)) {
    // « armés par la France » says who did it.
    return wordAt(items, at + 1)?.fold !== 'par';
  }
  const next = wordAt(items, at + 1);
  return (
    word.fold === 'non' &&
    next !== null &&
    grammar.verbForms.get(next.word)?.every(({ form }) => form === 'participle') === true
  );
}

/** The « s » of a possessor: "Germany's minister". */
const isPossessive = (grammar: Grammar, word: WordItem, before: WordItem | NameItem | undefined): boolean =>
  grammar.headAt === 'last' && word.fold === 's' && before !== undefined && word.start === before.end + 1;

/**
 * English: whether a word that may be a verb is a noun or an adjective inside a phrase: "the attack on", "armed men".
 */
function isNounHere(grammar: Grammar, items: readonly ClauseItem[], at: number): boolean {
  const word = wordAt(items, at);
  if (word === null) return false;
  const noun =
    grammar.nounsLikeVerbs.has(word.fold) || grammar.roles.has(word.fold) || grammar.heads.has(word.fold);
  if (!noun) return false;
  const next = items[at + 1];
  // "his long-time rival Keita"
  if (next?.kind === 'name' && next.node.type === 'person' && next.mention.how !== 'demonym')
    return grammar.roles.has(word.fold) || grammar.heads.has(word.fold);
  if (next?.kind !== 'word') return next?.kind !== 'name';
  // "Iran hit out at Israel"
  const doer = items[at - 1];
  const plural = doer?.kind === 'word' && /[^s]s$/u.test(doer.fold) && grammar.heads.has(doer.fold);
  if (/^(?:out|back|off|up|down|away)$/u.test(next.fold) && (doer?.kind === 'name' || plural)) return false;
  // "demanded that Chile hand over X"
  if (next.fold === 'over' && doer?.kind === 'name' && items[at + 2]?.kind === 'name') return false;
  // The next word decides: before a determiner it is a verb (« police arrest the man »), otherwise a noun.
  return !grammar.determiners.has(next.fold.split('-')[0] ?? '');
}

/** « plus de 100 », « près de mille »: how many items stand before the number; 0 where they are no quantity. */
export function quantityAt(grammar: Grammar, items: readonly ClauseItem[], at: number): number {
  if (grammar.headAt !== 'first') return 0;
  const [more, of, number] = [wordAt(items, at), wordAt(items, at + 1), wordAt(items, at + 2)];
  if (more === null || of === null || number === null) return 0;
  if (!/^(?:plus|moins|pres)$/u.test(more.fold) || !/^de?$/u.test(of.fold)) return 0;
  const collective = number.fold === 'une' || number.fold === 'un' ? wordAt(items, at + 3) : null;
  return isNumber(number) || tens.test(number.fold) || collectives.test(collective?.fold ?? '') ? 2 : 0;
}

const tens =
  /^(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|trente|quarante|cinquante|soixante|cents?|mille)$/u;

const collectives =
  /^(?:dizaine|douzaine|quinzaine|vingtaine|trentaine|quarantaine|cinquantaine|soixantaine|centaine|millier|million|milliard)$/u;

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

/** Words at which a phrase ends: conjunctions, interrogatives, demonstratives, prepositions. */
function isFunctionWord(grammar: Grammar, items: readonly ClauseItem[], at: number): boolean {
  const word = wordAt(items, at);
  if (word === null || isCivility(items, at) || isOther(grammar, items, at) || isLast(grammar, items, at))
    return false;
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
    isClitic.test(word.fold)
  );
}

/** « la dernière guérilla », « les prochains jours »: between a determiner and a noun, no word for the time. */
const isLast = (grammar: Grammar, items: readonly ClauseItem[], at: number): boolean => {
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

/** « les autres membres »: an adjective before its noun, though « autres » alone is a pronoun. */
const isOther = (grammar: Grammar, items: readonly ClauseItem[], at: number): boolean => {
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

/** « une personne », « la même personne »: a noun, though « personne » alone is nobody. */
const isSomebody = (items: readonly ClauseItem[], at: number): boolean =>
  wordAt(items, at)?.fold === 'personne' &&
  /^(?:une|la|cette|chaque|toute|autre|seule|jeune|meme|premiere|ladite|quelque)$/u.test(
    wordAt(items, at - 1)?.fold ?? '',
  );

/** « M. Dupont », "Mr Smith": a civility belongs to the name after it, though « m » is a pronoun elsewhere. */
const isCivility = (items: readonly ClauseItem[], at: number): boolean => {
  const word = wordAt(items, at);
  return word?.capital === true && civilities.test(word.fold) && items[at + 1]?.kind === 'name';
};

export const isPossessiveWord = /^(?:son|sa|ses|leur|leurs|his|her|its|their)$/u;
const isClitic = /^(?:ne|n|se|s|y|me|m|te|t|j|c|qu)$/u;
export const isDeterminer = (grammar: Grammar, word: WordItem): boolean => grammar.determiners.has(word.fold);
export const isNumber = (word: WordItem): boolean => /^\d/u.test(word.fold);

/** English: "over 150", "around 40": a preposition that only makes a number less exact. */
export const isAbout = (grammar: Grammar, items: readonly ClauseItem[], at: number): boolean => {
  const number = wordAt(items, at + 1);
  return (
    grammar.headAt === 'last' &&
    /^(?:over|about|around|under)$/u.test(wordAt(items, at)?.fold ?? '') &&
    number !== null &&
    isNumber(number)
  );
};

/** How many items a preposition of several words takes at `at`; 0 when there is none. */
export function isLongPreposition(grammar: Grammar, items: readonly ClauseItem[], at: number): number {
  const first = wordAt(items, at);
  if (first === null) return 0;
  let longest = 0;
  for (const words of grammar.longPrepositions.get(first.fold) ?? []) {
    if (words.length <= longest) continue;
    const fits = words.every((word, offset) => {
      const item = wordAt(items, at + offset);
      const there = item?.fold;
      if (item === null || there === undefined) return false;
      // « secrétaire d'État à l'Intérieur du Mali »: an office, not a place.
      if (word === 'interieur' && item.capital) return false;
      if (there === word) return true;
      if (word === 'de') return there === 'du' || there === 'des' || there === 'd';
      return word === 'a' && (there === 'au' || there === 'aux');
    });
    if (fits) longest = words.length;
  }
  return longest;
}

const leaving = /^sortante?s?$/u;
