import type { WordItem } from '../chunks.ts';
import { startsContent } from '../phrases/startsContent.ts';
import { actsOn, formOf, isLikeNoun, wordAt } from '../readVerb.ts';
import type { Place } from './place.ts';

/** Says whether a word is a verb by one thing that stands around it; null where that says nothing. */
type Judge = (word: WordItem, place: Place) => boolean | null;

/**
 * Whether the word at a place, which may also be a noun or an adjective, is a verb there: the first judge that knows
 * decides, and otherwise whether a possible subject stands before it.
 */
export function mayBeVerb(place: Place): boolean {
  const word = wordAt(place.items, place.at);
  if (word === null) return false;
  for (const judge of judges) {
    const known = judge(word, place);
    if (known !== null) return known;
  }
  const { before } = place;
  return before !== undefined && ['phrase', 'pronoun', 'relative', 'adverb', 'close'].includes(before.kind);
}

/** "Armed men kidnapped X": as the first word before a noun, a participle describes it. */
const openingParticiple: Judge = (word, { before, grammar, items, at }) =>
  before === undefined &&
  grammar.headAt === 'last' &&
  word.capital &&
  /^(?:armed|masked|wounded|injured|detained|retired|jailed|exiled|ousted|wanted|convicted)$/u.test(
    word.fold,
  ) &&
  startsContent(grammar, items, at + 1)
    ? false
    : null;

/** "in disputed waters", "by armed men": after a preposition a participle describes the noun that follows. */
const governedParticiple: Judge = (word, place) =>
  place.grammar.headAt === 'last' &&
  place.before?.kind === 'preposition' &&
  /^(?:in|on|at|with|for|from|against|near|over|by|into|under|between|among|despite|amid|of|including|like|through|across|without|during|via|towards?)$/u.test(
    place.before.word,
  ) &&
  /[^aeiou]ed$/u.test(word.word) &&
  (place.items[place.at + 1]?.kind === 'word' || isOriginNext(place)) &&
  startsBareNoun(place)
    ? false
    : null;

/** "when suspected militants attacked": a hedge before its noun. */
const hedge: Judge = (word, place) =>
  place.grammar.headAt === 'last' &&
  !/^(?:phrase|pronoun|relative|comma|conjunction|adverb)$/u.test(place.before?.kind ?? '') &&
  /^(?:suspected|alleged)$/u.test(word.fold) &&
  startsBareNoun(place)
    ? false
    : null;

/** "The strike, the deadliest of the year, hit a hospital": no noun stands before an article. */
const beforeArticle: Judge = (word, { before, grammar, items, at }) =>
  grammar.headAt === 'last' &&
  before?.kind === 'comma' &&
  /^(?:an?|the|its|his|their)$/u.test(wordAt(items, at + 1)?.fold ?? '') &&
  formOf(grammar, word, 'finite') !== null
    ? true
    : null;

const nothingElse: Judge = (word, { grammar, items, at }) =>
  grammar.auxiliaries.has(word.word) || !isLikeNoun(grammar, word) || actsOn(grammar, items, at)
    ? true
    : null;

/** "…, warning that": what it warns of follows. */
const warning: Judge = (word, { before, items, at }) => {
  const told = items[at + 1];
  return before?.kind === 'comma' &&
    word.fold === 'warning' &&
    (told?.kind === 'date' ||
      (told?.kind === 'word' && /^(?:that|of|against|it|they|he|she)$/u.test(told.fold)))
    ? true
    : null;
};

const doneTo: Judge = (word, place) => (isDoneTo(word, place) ? true : null);

/** "to attack Iran" */
const afterTo: Judge = (_, { before, grammar, items, at }) =>
  before?.kind === 'preposition' && before.word === 'to' ? startsContent(grammar, items, at + 1) : null;

/** "carried out strikes" */
const carriedOut: Judge = (_, { before, prior }) =>
  before?.kind === 'adverb' && before.word === 'out' && prior?.kind === 'verb' && prior.lemma === 'carry'
    ? false
    : null;

const judges: readonly Judge[] = [
  openingParticiple,
  governedParticiple,
  hedge,
  beforeArticle,
  nothingElse,
  warning,
  doneTo,
  afterTo,
  carriedOut,
];

/** Whether a phrase without a determiner begins with the next word. */
const startsBareNoun = ({ grammar, items, at }: Place): boolean =>
  startsContent(grammar, items, at + 1) && !grammar.determiners.has(wordAt(items, at + 1)?.fold ?? '');

/** An adjective of origin: "armed Serbs". */
const isOriginNext = ({ items, at }: Place): boolean => {
  const next = items[at + 1];
  return next?.kind === 'name' && next.mention.how === 'demonym';
};

/** "agreed to work", "hopes to talk": after such a verb and "to", an infinitive. */
export const isGoverned = ({ grammar, items, at, before, prior }: Place): boolean =>
  grammar.headAt === 'last' &&
  formOf(grammar, wordAt(items, at), 'infinitive') !== null &&
  before?.kind === 'preposition' &&
  before.word === 'to' &&
  prior?.kind === 'verb' &&
  (grammar.cues.intending.has(prior.lemma) ||
    grammar.cues.factive.has(prior.lemma) ||
    prior.lemma === 'agree');

/**
 * « X, accusé par Y », « Mis en examen par Y, X », « X, réfugié en France »: without a determiner, at the beginning of
 * a clause, a participle that may be a noun is what was done to someone, where a preposition or a date follows.
 */
function isDoneTo(word: WordItem, { grammar, items, at, before }: Place): boolean {
  if (
    grammar.headAt !== 'first' ||
    !(before === undefined || /^(?:comma|conjunction|break)$/u.test(before.kind))
  )
    return false;
  if (formOf(grammar, word, 'participle') === null) return false;
  const next = items[at + 1];
  if (next?.kind === 'date') return true;
  if (next?.kind !== 'word') return false;
  if (next.fold === 'par') return true;
  if (/^mise?s?$/u.test(word.word))
    return (
      next.fold === 'en' && /^(?:examen|cause|accusation|place)$/u.test(wordAt(items, at + 2)?.fold ?? '')
    );
  if (/^(?:de|d)$/u.test(next.fold)) return /^accuse/u.test(word.fold);
  // « Condamné à cinq ans de prison, X … », « Réfugié en France, X … »
  if (before === undefined && /^(?:a|en|depuis)$/u.test(next.fold))
    return word.capital && grammar.participleNouns.has(word.fold);
  return (
    before?.kind === 'comma' && grammar.participleNouns.has(word.fold) && grammar.prepositions.has(next.fold)
  );
}
