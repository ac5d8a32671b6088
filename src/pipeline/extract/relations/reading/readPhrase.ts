import type { Span } from '../../../../domain/basics/span.ts';
import type { Grammar } from '../../languages/grammar.ts';
import { wordSet } from '../../languages/words.ts';
import type { ClauseItem, DateItem, HeadClass, NameItem, Phrase, WordItem } from './chunks.ts';
import { actsOn, isLikeNoun, type Read, wordAt } from './readVerb.ts';
import { referentsOf } from './referents.ts';

/** Complements are read no deeper than this: a longer chain is cut. */
const deepest = 6;

/**
 * Reads a noun phrase at an item: determiners, the words and names of the phrase itself, then its complements with
 * « de » or "of". Null when no phrase begins there.
 */
export function readPhrase(
  grammar: Grammar,
  items: readonly ClauseItem[],
  at: number,
  depth = 0,
): Read<Phrase> | null {
  let next = at;
  let definite = false;
  for (; ; next++) {
    const word = wordAt(items, next);
    if (word === null || !(isDeterminer(grammar, word) || isNumber(word))) break;
    if (!startsContent(grammar, items, next + 1)) break;
    definite ||= grammar.definiteDeterminers.has(word.fold);
  }
  const content: (WordItem | NameItem)[] = [];
  for (; ; next++) {
    const item = items[next];
    if (item === undefined || !goesOn(grammar, items, next, content)) break;
    if (item.kind === 'word' || item.kind === 'name') content.push(item);
  }
  if (content.length === 0) return null;
  const complements: Phrase[] = [];
  const dates: DateItem[] = [];
  for (;;) {
    const read = readComplement(grammar, items, next, depth, complements.length > 0);
    if (read === null) break;
    if (read.chunk.kind === 'date') dates.push(read.chunk);
    else complements.push(read.chunk);
    next = read.next;
  }
  giveHolder(grammar, content, complements);
  return { chunk: makePhrase(grammar, items, at, next, definite, content, complements, dates), next };
}

/**
 * « le chef de guerre libérien Alfred Kamara », « le ministre de la Défense Jean Dupont »: a person's name at the end
 * of an office's complement is the name of the holder, and is moved to the office.
 */
function giveHolder(grammar: Grammar, content: (WordItem | NameItem)[], complements: Phrase[]): void {
  const head = headOf(grammar, content);
  const last = complements.at(-1);
  if (grammar.headAt !== 'first' || last === undefined || head?.kind !== 'word') return;
  if (classOf(grammar, head.fold) !== 'role' || content.some(isPerson)) return;
  const name = last.names.at(-1);
  if (name === undefined || !isPerson(name) || name.end !== last.end) return;
  // « le fils du président X » names the president.
  if (last.head === null || last.headClass === 'role' || last.words.length === 0) return;
  content.push(name);
  complements[complements.length - 1] = {
    ...last,
    names: last.names.slice(0, -1),
    referents: last.referents.filter(({ node }) => node !== name.node),
  };
}

const isPerson = (item: WordItem | NameItem): boolean =>
  item.kind === 'name' && item.node.type === 'person' && item.mention.how !== 'demonym';

/** What « de » introduces: another phrase or a date; after a first one also « et de », « , de ». */
function readComplement(
  grammar: Grammar,
  items: readonly ClauseItem[],
  at: number,
  depth: number,
  again: boolean,
): Read<Phrase | DateItem> | null {
  let next = at;
  if (again) {
    const item = items[next];
    const joins =
      (item?.kind === 'word' && grammar.conjunctions.has(item.fold)) ||
      (item?.kind === 'mark' && item.mark === 'comma');
    if (joins) next++;
  }
  const word = wordAt(items, next);
  if (word === null || !grammar.complementWords.has(word.fold) || depth >= deepest) return null;
  if (isLongPreposition(grammar, items, next)) return null;
  const date = items[next + 1];
  if (date?.kind === 'date') return { chunk: date, next: next + 2 };
  if (!startsContent(grammar, items, next + 1)) return null;
  return readPhrase(grammar, items, next + 1, depth + 1);
}

function makePhrase(
  grammar: Grammar,
  items: readonly ClauseItem[],
  at: number,
  next: number,
  definite: boolean,
  content: readonly (WordItem | NameItem)[],
  complements: readonly Phrase[],
  dates: readonly DateItem[],
): Phrase {
  const names = content.filter((item) => item.kind === 'name');
  const words = content.filter((item) => item.kind === 'word');
  const headItem = headOf(grammar, content);
  const own = headItem?.kind === 'word' ? headItem.fold : null;
  // « une centaine de soldats » are soldiers.
  const [counted] = complements;
  const among = own !== null && quantities.has(own) && names.length === 0 ? counted : undefined;
  const head = among === undefined ? own : among.head;
  const headClass: HeadClass | null =
    among === undefined ? (head === null ? null : classOf(grammar, head)) : among.headClass;
  const headSpan: Span = headItem ?? content[0] ?? { start: 0, end: 0 };
  return {
    kind: 'phrase',
    start: items[at]?.start ?? 0,
    end: items[next - 1]?.end ?? 0,
    head,
    headClass,
    headSpan: { start: headSpan.start, end: headSpan.end },
    definite,
    counts: countsOf(items, at, content[0]?.start ?? 0),
    possessive: isPossessiveWord.test(wordAt(items, at)?.fold ?? ''),
    words: words.map(({ fold }) => fold),
    names,
    complements,
    dates,
    referents: among?.referents ?? referentsOf(grammar, head, headClass, content, complements),
    members: [],
    appositions: [],
  };
}

/** Nouns (folded, of either language) that only count their complement. */
const quantities = wordSet(
  'dizaine douzaine quinzaine vingtaine trentaine quarantaine cinquantaine soixantaine centaine centaines dizaines millier milliers million millions majorite plupart couple number dozens hundreds thousands',
);

/** The words before a phrase's own words: its determiners and numbers. */
function countsOf(items: readonly ClauseItem[], at: number, start: number): string[] {
  const found: string[] = [];
  for (let next = at; (items[next]?.start ?? start) < start; next++) {
    const word = wordAt(items, next);
    if (word !== null) found.push(word.fold);
  }
  return found;
}

/** The class of a head noun; an office is a role before anything else. */
function classOf(grammar: Grammar, head: string): HeadClass | null {
  const known = grammar.heads.get(head) ?? grammar.heads.get(head.replace(/s$/u, ''));
  if (known !== undefined && known !== 'members') return known;
  return grammar.roles.has(head) ? 'role' : (known ?? null);
}

/**
 * The head: in French the first word that is not a preceding adjective, in English the last word or the name at the
 * end.
 */
function headOf(
  grammar: Grammar,
  content: readonly (WordItem | NameItem)[],
): WordItem | NameItem | undefined {
  if (grammar.headAt === 'last') {
    const last = content.at(-1);
    if (last?.kind === 'name' && last.mention.how !== 'demonym') {
      return (
        content.findLast(
          (item) => item.kind === 'word' && (grammar.roles.has(item.fold) || grammar.heads.has(item.fold)),
        ) ?? last
      );
    }
    return last;
  }
  const first = content[0];
  if (first?.kind === 'name' && first.mention.how !== 'demonym') return first;
  const second = content[1];
  if (first?.kind === 'word' && first.capital && civilities.test(first.fold) && second?.kind === 'name')
    return second;
  return content.find((item) => item.kind === 'word' && !grammar.frontAdjectives.has(item.fold)) ?? first;
}

const civilities = /^(?:mm?|mme|mmes|mlle|me|mr|mrs|ms|dr)$/u;

/** Whether the item at `at` continues a phrase with this content so far. */
function goesOn(
  grammar: Grammar,
  items: readonly ClauseItem[],
  at: number,
  content: readonly (WordItem | NameItem)[],
): boolean {
  const item = items[at];
  if (item === undefined || item.kind === 'mark' || item.kind === 'date') return false;
  if (item.kind === 'name') {
    const last = content.at(-1);
    // A second consecutive name is something else, unless the first is an adjective of origin: « Malien Ibrahim
    // Keïta ».
    if (last?.kind !== 'name' || last.mention.how === 'demonym' || item.mention.how === 'demonym')
      return true;
    // "the Russia-Ukraine war"
    return grammar.headAt === 'last' && item.start === last.end + 1;
  }
  if (content.length > 14) return false;
  // « un cadre présumé d'Aqmi »: a hedge on the noun, not a verb.
  if (content.length > 0 && grammar.cues.hedges.has(item.fold)) return true;
  if (isPossessive(grammar, item, content.at(-1))) return true;
  if (content.length > 0 && grammar.headAt === 'first' && describesNoun(grammar, items, at)) return true;
  if (isFunctionWord(grammar, items, at) || (content.length > 0 && grammar.auxiliaries.has(item.word)))
    return false;
  const forms = grammar.verbForms.get(item.word);
  const last = content.at(-1);
  if (last?.kind === 'word' && last.fold === 'non') return true;
  // "the attack surprised many": after a name or a noun, a verb that no list knows is a verb all the same.
  if (forms === undefined)
    return !(grammar.headAt === 'last' && last !== undefined && /[^aeiou]ed$/u.test(item.word));
  if (last === undefined) return true;
  const frontAdjective = last.kind === 'word' && (grammar.frontAdjectives.has(last.fold) || isNumber(last));
  if (grammar.headAt === 'last') return isNounHere(grammar, items, at);
  return frontAdjective && grammar.nounsLikeVerbs.has(item.fold);
}

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

/** English: whether a word that may be a verb is a noun or an adjective inside a phrase: "the attack on", "armed men". */
function isNounHere(grammar: Grammar, items: readonly ClauseItem[], at: number): boolean {
  const word = wordAt(items, at);
  if (word === null) return false;
  const noun =
    grammar.nounsLikeVerbs.has(word.fold) || grammar.roles.has(word.fold) || grammar.heads.has(word.fold);
  if (!noun) return false;
  const next = items[at + 1];
  if (next?.kind !== 'word') return next?.kind !== 'name';
  // The next word decides: before a determiner it is a verb (« police arrest the man »), otherwise a noun.
  return !grammar.determiners.has(next.fold);
}

/** Whether a phrase's own words may begin at `at`. */
export function startsContent(grammar: Grammar, items: readonly ClauseItem[], at: number): boolean {
  const item = items[at];
  if (item?.kind === 'name') return true;
  if (item?.kind !== 'word') return false;
  if (isDeterminer(grammar, item) || isNumber(item)) return startsContent(grammar, items, at + 1);
  if (isFunctionWord(grammar, items, at) || actsOn(grammar, items, at)) return false;
  const forms = grammar.verbForms.get(item.word);
  if (forms === undefined) return true;
  if (isLikeNoun(grammar, item)) return true;
  return forms.every(({ form }) => form === 'participle' || (form === 'gerund' && grammar.headAt === 'last'));
}

/** Words at which a phrase ends: conjunctions, interrogatives, demonstratives, prepositions. */
function isFunctionWord(grammar: Grammar, items: readonly ClauseItem[], at: number): boolean {
  const word = wordAt(items, at);
  if (word === null || isCivility(items, at) || isOther(grammar, items, at)) return false;
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

/** « les autres membres »: an adjective before its noun, though « autres » alone is a pronoun. */
const isOther = (grammar: Grammar, items: readonly ClauseItem[], at: number): boolean => {
  const word = wordAt(items, at);
  const noun = wordAt(items, at + 1);
  return (
    word !== null &&
    noun !== null &&
    grammar.pronouns.has(word.fold) &&
    grammar.frontAdjectives.has(word.fold) &&
    (grammar.heads.has(noun.fold) || grammar.roles.has(noun.fold)) &&
    !grammar.auxiliaries.has(noun.word)
  );
};

/** « M. Dupont », "Mr Smith": a civility belongs to the name after it, though « m » is a pronoun elsewhere. */
const isCivility = (items: readonly ClauseItem[], at: number): boolean => {
  const word = wordAt(items, at);
  return word?.capital === true && civilities.test(word.fold) && items[at + 1]?.kind === 'name';
};

const isPossessiveWord = /^(?:son|sa|ses|leur|leurs|his|her|its|their)$/u;
const isClitic = /^(?:ne|n|se|s|y|me|m|te|t|j|c|qu)$/u;
const isDeterminer = (grammar: Grammar, word: WordItem): boolean => grammar.determiners.has(word.fold);
const isNumber = (word: WordItem): boolean => /^\d/u.test(word.fold);

/** How many items a preposition of several words takes at `at`; 0 when there is none. */
export function isLongPreposition(grammar: Grammar, items: readonly ClauseItem[], at: number): number {
  const first = wordAt(items, at);
  if (first === null) return 0;
  let longest = 0;
  for (const words of grammar.longPrepositions) {
    if (words[0] !== first.fold || words.length <= longest) continue;
    const fits = words.every((word, offset) => {
      const there = wordAt(items, at + offset)?.fold;
      if (there === undefined) return false;
      if (there === word) return true;
      if (word === 'de') return there === 'du' || there === 'des' || there === 'd';
      return word === 'a' && (there === 'au' || there === 'aux');
    });
    if (fits) longest = words.length;
  }
  return longest;
}
