import type { NameItem, WordItem } from '../chunks.ts';
import { isAdverb, wordAt } from '../readVerb.ts';
import type { Inside } from './inside.ts';
import { isBareNoun, isHeadlineVerb, isHedge, isNounHere, isVerbNext } from './isNounHere.ts';
import { longPrepositionAt } from './longPreposition.ts';
import { isNumber } from './quantities.ts';
import { isFunctionWord, startsContent } from './startsContent.ts';

/** One thing by which a word that may be a verb goes on with a phrase or ends it; null where that says nothing. */
type Judge = (word: WordItem, inside: Inside) => boolean | null;

/** Whether an item continues a phrase with this content so far. */
export function goesOn(inside: Inside): boolean {
  const item = inside.items[inside.at];
  if (item?.kind === 'name') return nameGoesOn(item, inside);
  if (item?.kind !== 'word') return false;
  for (const judge of judges) {
    const known = judge(item, inside);
    if (known !== null) return known;
  }
  // What no judge knows is a form of a verb after other words.
  return inside.grammar.headAt === 'last'
    ? isNounHere(inside) || isBareNoun(inside)
    : isNamedAfterAdjective(item, inside);
}

function nameGoesOn(name: NameItem, { grammar, items, at, content }: Inside): boolean {
  const last = content.at(-1);
  if (last?.kind === 'word') {
    // "told reporters Berlin was …"
    if (grammar.headAt === 'last') return !addressed.test(last.fold);
    // « a mis en examen X », « a remis en liberté Y »: to whom it is done.
    if (content.length === 1 && putInto.test(last.fold) && wordAt(items, at - 2)?.fold === 'en') return false;
    // « a appelé au calme X »
    return !calledFor.test(last.fold);
  }
  // A second consecutive name is something else, unless the first is an adjective of origin: « Malien Ibrahim Keïta ».
  if (last === undefined || last.mention.how === 'demonym' || name.mention.how === 'demonym') return true;
  // "the Russia-Ukraine war", « le sommet Afrique-France »
  return (
    name.start === last.end + 1 &&
    (grammar.headAt === 'last' || content.some((one) => one.kind === 'word' && betweenTwo.test(one.fold)))
  );
}

/** Whom statements are made to, in the plural. */
const addressed =
  /^(?:reporters|journalists|lawmakers|parliamentarians|deputies|diplomats|viewers|supporters|mps)$/u;

/** French nouns (folded) of what someone is put into. */
const putInto = /^(?:examen|liberte|otages?|cause|detention|accusation|prison|securite|abri)$/u;

/** French nouns (folded) of what someone is called upon to keep. */
const calledFor = /^(?:calme|dialogue|retenue|apaisement|raison)$/u;

/** French nouns (folded) before the names of two that a hyphen joins. */
const betweenTwo =
  /^(?:sommets?|forum|conference|dialogue|accord|accords|guerre|conflit|frontiere|relations?)$/u;

const tooLong: Judge = (_, { content }) => (content.length > 14 ? false : null);

/** English: "named X prime minister": the office that is given to the one before it. */
const officeGiven: Judge = ({ fold }, { grammar, items, at, content }) => {
  const last = content.at(-1);
  if (grammar.headAt !== 'last' || last?.kind !== 'name' || last.node.type !== 'person') return null;
  if (!grammar.roles.has(fold) && !/^(?:prime|interim|acting|foreign|defen[cs]e|interior)$/u.test(fold))
    return null;
  const before = items.slice(Math.max(0, at - 5), at);
  return before.some((item) => item.kind === 'word' && naming.test(item.fold)) ? false : null;
};

const naming = /^(?:appoint|nam|nominat|elect|install|declar)(?:e?s|e?d|ing)?$/u;

/** « à l'aube simultanément en Allemagne »: an adverb before a preposition belongs to the verb. */
const adverbOfVerb: Judge = (word, { grammar, items, at, content }) =>
  grammar.headAt === 'first' &&
  content.length > 0 &&
  isAdverb(grammar, word) &&
  !grammar.adverbs.has(word.fold) &&
  grammar.prepositions.has(wordAt(items, at + 1)?.fold ?? '')
    ? false
    : null;

/** "Iran-backed" */
const joinedToName: Judge = ({ joined }) => (joined !== undefined ? true : null);

/** "arrived in Berlin late on Friday" */
const lateOrEarly: Judge = ({ fold }, { grammar, content }) =>
  grammar.headAt === 'last' &&
  content.at(-1)?.kind === 'name' &&
  /^(?:late|early|shortly|overnight)$/u.test(fold)
    ? false
    : null;

/** "militants northeast of the capital" */
const longPrepositionNext: Judge = (_, { grammar, items, at, content }) =>
  grammar.headAt === 'last' && content.length > 0 && longPrepositionAt(grammar, items, at) > 0 ? false : null;

/** « un cadre présumé d'Aqmi »: a hedge on the noun, unless it is a verb: « la justice soupçonne des élus ». */
const hedge: Judge = ({ word, fold }, inside) => {
  const { grammar, content } = inside;
  if (content.length === 0 || fold === 'reported' || !grammar.cues.hedges.has(fold)) return null;
  const acts =
    grammar.headAt === 'first' && grammar.verbForms.get(word)?.some(({ form }) => form === 'finite') === true;
  return !acts && isHedge(inside) ? true : null;
};

/** "orchestrated protests recently": an adverb that no noun follows is the verb's. */
const lateAdverb: Judge = ({ word }, { grammar, items, at, content }) =>
  grammar.headAt === 'last' &&
  content.length > 0 &&
  grammar.adverbEnding.test(word) &&
  !startsContent(grammar, items, at + 1)
    ? false
    : null;

/** The "s" of a possessor: "Germany's minister". */
const possessive: Judge = ({ fold, start }, { grammar, content }) => {
  const last = content.at(-1);
  return grammar.headAt === 'last' && fold === 's' && last !== undefined && start === last.end + 1
    ? true
    : null;
};

/** « l'ex-Premier ministre », « l'ancienne Première ministre »: « premier » is no number here. */
const firstMinister: Judge = ({ fold }, { content }) => {
  const last = content.at(-1);
  return last?.kind === 'word' && beforeFirst.test(last.fold) && /^premiere?$/u.test(fold) ? true : null;
};

/** What stands before « Premier ministre »: « ancien », « nouveau », « vice ». */
const beforeFirst = /^(?:ex|ancien|ancienne|nouveau|nouvelle|future?|actuel|actuelle|vice|propre)$/u;

/** « des hommes armés », « un individu non identifié »: a participle that only describes the noun before it. */
const describing: Judge = ({ fold }, { grammar, items, at, content }) => {
  if (content.length === 0 || grammar.headAt !== 'first') return null;
  const next = wordAt(items, at + 1);
  // « armés par la France » says who did it.
  if (grammar.plainParticiples.has(fold)) return next?.fold !== 'par' ? true : null;
  return fold === 'non' &&
    next !== null &&
    grammar.verbForms.get(next.word)?.every(({ form }) => form === 'participle') === true
    ? true
    : null;
};

/** « un attentat suicide », « une attaque-suicide »: of what kind it was; whoever kills himself, « se suicide ». */
const suicide: Judge = ({ fold }, { grammar, content }) =>
  grammar.headAt === 'first' && content.at(-1)?.kind === 'word' && /^suicides?$/u.test(fold) ? true : null;

const functionWord: Judge = ({ word }, { grammar, items, at, content }) =>
  isFunctionWord(grammar, items, at) || (content.length > 0 && grammar.auxiliaries.has(word)) ? false : null;

/** « a mis en sécurité 34 migrants », « a pris en otage douze employés »: those to whom it is done are counted. */
const countedBehind: Judge = (word, { grammar, items, at, content }) => {
  const last = content.at(-1);
  return grammar.headAt === 'first' &&
    content.length === 1 &&
    last?.kind === 'word' &&
    putInto.test(last.fold) &&
    isNumber(word) &&
    /^(?:en|a)$/u.test(wordAt(items, at - 2)?.fold ?? '')
    ? false
    : null;
};

/** « non identifié », "Iran-backed militias" */
const afterParticiple: Judge = (_, { content }) => {
  const last = content.at(-1);
  return last?.kind === 'word' && (last.fold === 'non' || last.joined !== undefined) ? true : null;
};

/** « le président sortant X » */
const leaving: Judge = ({ fold }, { grammar, content }) =>
  grammar.headAt === 'first' && content.length > 0 && /^sortante?s?$/u.test(fold) ? true : null;

/** "the attack surprised many": after a name or a noun, a verb that no list knows is a verb all the same. */
const unknown: Judge = ({ word }, { grammar, content }) =>
  grammar.verbForms.has(word)
    ? null
    : !(grammar.headAt === 'last' && content.length > 0 && /[^aeiou]ed$/u.test(word));

const first: Judge = (_, { content }) => (content.length === 0 ? true : null);

/** "five artillery shells were fired": no verb stands before an auxiliary. */
const beforeAuxiliary: Judge = ({ word }, { grammar, items, at }) =>
  grammar.headAt === 'last' &&
  /^(?:is|are|was|were|has|have|had|will|would)$/u.test(wordAt(items, at + 1)?.word ?? '') &&
  /[^s]s$/u.test(word) &&
  !grammar.auxiliaries.has(word)
    ? true
    : null;

/** "the Taliban’s capture of Kunduz" */
const possessed: Judge = (_, { grammar, content }) => {
  const last = content.at(-1);
  return grammar.headAt === 'last' && last?.kind === 'word' && last.fold === 's' && content.length > 1
    ? true
    : null;
};

const headlineVerb: Judge = (_, inside) =>
  inside.grammar.headAt === 'last' && isHeadlineVerb(inside) ? false : null;

/** "France backs", "Iran targets": after a name such a form is a verb, unless it tells of an event. */
const verbOfName: Judge = ({ word, fold }, { grammar, items, at, content }) => {
  const last = content.at(-1);
  return grammar.headAt === 'last' &&
    last?.kind === 'name' &&
    last.mention.how !== 'demonym' &&
    last.node.type !== 'place' &&
    grammar.verbForms.get(word)?.some(({ form, plural }) => form === 'finite' && plural === false) === true &&
    !grammar.eventNouns.has(fold) &&
    !grammar.nounTriggers.has(fold) &&
    !grammar.heads.has(fold) &&
    !grammar.roles.has(fold) &&
    !isVerbNext(grammar, items, at + 1)
    ? false
    : null;
};

/** The first that knows decides. */
const judges: readonly Judge[] = [
  tooLong,
  officeGiven,
  adverbOfVerb,
  joinedToName,
  lateOrEarly,
  longPrepositionNext,
  hedge,
  lateAdverb,
  possessive,
  firstMinister,
  describing,
  suicide,
  functionWord,
  countedBehind,
  afterParticiple,
  leaving,
  unknown,
  first,
  beforeAuxiliary,
  possessed,
  headlineVerb,
  verbOfName,
];

/** French: « deux attaques », « une violente offensive »: after a number or an adjective in front of it, a noun. */
const isNamedAfterAdjective = ({ fold }: WordItem, { grammar, content }: Inside): boolean => {
  const last = content.at(-1);
  return (
    last?.kind === 'word' &&
    (grammar.frontAdjectives.has(last.fold) || isNumber(last)) &&
    grammar.nounsLikeVerbs.has(fold)
  );
};
