import type { Grammar } from '../../languages/grammar.ts';
import type { Chunk, ClauseItem, Connective, VerbGroup, WordItem } from './chunks.ts';
import { countOver } from './countOver.ts';
import { joinChunks } from './joins/joinChunks.ts';
import { ofDay } from './ofDay.ts';
import { isAbout, isLongPreposition, isNumber, quantityAt, startsContent } from './phraseBounds.ts';
import { partOf, readPhrase } from './readPhrase.ts';
import { actsOn, formOf, isAdverb, isLikeNoun, type Read, type ReadVerb, wordAt } from './readVerb.ts';
import { shortenPortfolios } from './shortenPortfolios.ts';

/**
 * Reads the items of a sentence into phrases, verb groups and the links between them, with lists and appositions
 * joined.
 */
export function readChunks(grammar: Grammar, readVerb: ReadVerb, items: readonly ClauseItem[]): Chunk[] {
  const chunks: Chunk[] = [];
  const whole = grammar.headAt === 'last' ? countOver(grammar, shortenPortfolios(items)) : items;
  const steps = joinAdverbs(grammar, unquote(grammar, withoutAges(whole)));
  for (let at = 0; at < steps.length; ) {
    const { chunk, next } = readOne(grammar, readVerb, steps, at, chunks.at(-1), chunks.at(-2));
    chunks.push(chunk);
    at = next;
  }
  return joinChunks(chunks, grammar);
}

/** « a par ailleurs salué »: the words of an adverb become one item. */
function joinAdverbs({ longAdverbs }: Grammar, items: readonly ClauseItem[]): ClauseItem[] {
  const out: ClauseItem[] = [];
  for (let at = 0; at < items.length; at++) {
    const item = items[at];
    if (item === undefined) continue;
    const length = item.kind === 'word' ? longAdverbAt(longAdverbs, items, at) : 0;
    const last = items[at + length - 1];
    if (item.kind !== 'word' || length === 0 || last === undefined) {
      out.push(item);
      continue;
    }
    const fold = items
      .slice(at, at + length)
      .map((one) => (one.kind === 'word' ? one.fold : ''))
      .join('_');
    out.push({ ...item, end: last.end, word: fold, fold, capital: false });
    at += length - 1;
  }
  return out;
}

function longAdverbAt(longAdverbs: Grammar['longAdverbs'], items: readonly ClauseItem[], at: number): number {
  let longest = 0;
  for (const words of longAdverbs.get(wordAt(items, at)?.fold ?? '') ?? []) {
    if (words.length <= longest) continue;
    if (words.every((word, offset) => wordAt(items, at + offset)?.fold === word)) longest = words.length;
    // "X, as well as Y"
    if (words.at(-1) === 'well' && wordAt(items, at + longest)?.fold === 'as') longest = 0;
  }
  return longest;
}

function readOne(
  grammar: Grammar,
  readVerb: ReadVerb,
  items: readonly ClauseItem[],
  at: number,
  before: Chunk | undefined,
  prior: Chunk | undefined,
): { readonly chunk: Chunk; readonly next: number } {
  const item = items[at];
  if (item === undefined) throw new RangeError('no item there');
  if (item.kind === 'mark') return link(item.mark, items, at, at + 1);
  if (item.kind === 'date') return ofDay(grammar, items, at, at) ?? link('date', items, at, at + 1);
  if (item.kind === 'name') return readPhrase(grammar, items, at) ?? link('adverb', items, at, at + 1);
  const { fold } = item;
  // « ce jeudi », « le 13 mars »: the determiner belongs to the date.
  const date = items[at + 1];
  if (date?.kind === 'date' && beforeDates.test(fold)) {
    const { chunk } = link('date', items, at + 1, at + 2);
    return { chunk: { ...chunk, start: item.start }, next: at + 2 };
  }
  // « A Tripoli, X a rencontré Y »: a capital without its accent.
  if (
    fold === 'a' &&
    item.capital &&
    grammar.headAt === 'first' &&
    items[at + 1]?.kind !== 'mark' &&
    opens(items, at) &&
    isLongPreposition(grammar, items, at) === 0
  )
    return link('preposition', items, at, at + 1);
  // « exige soit X, soit Y »
  if (fold === 'soit' && isEither(grammar, items, at, before)) return link('adverb', items, at, at + 1);
  // « le coup le plus important de l'année »
  if (
    before?.kind === 'adverb' &&
    /^(?:plus|moins|tres|aussi)$/u.test(before.word) &&
    grammar.headAt === 'first' &&
    formOf(grammar, item, 'gerund') !== null
  )
    return link('adverb', items, at, at + 1);
  // « entre 80 et 120 soldats »
  const [most, least] = [wordAt(items, at + 3), wordAt(items, at + 1)];
  if (
    fold === 'entre' &&
    least !== null &&
    isNumber(least) &&
    wordAt(items, at + 2)?.fold === 'et' &&
    most !== null &&
    isNumber(most)
  )
    return link('adverb', items, at, at + 3);
  // « plus de 100 combattants »
  if (quantityAt(grammar, items, at) > 0) {
    const counted = readPhrase(grammar, items, at);
    if (counted !== null) return counted;
  }
  // « mardi soir », « hier matin »
  if (dayParts.test(fold) && grammar.headAt === 'first' && isDay(before))
    return link('adverb', items, at, at + 1);
  if (date?.kind === 'date' && grammar.headAt === 'last' && grammar.determiners.has(fold)) {
    const dated = ofDay(grammar, items, at, at + 1);
    if (dated !== null) return dated;
  }
  const some = partOf(grammar, items, at, 0);
  if (some !== null) return some;
  const aged = ageAt(items, at);
  if (aged > 0) return link('adverb', items, at, at + aged);
  // "is due to visit X"
  if (
    fold === 'due' &&
    before?.kind === 'verb' &&
    before.lemma === 'be' &&
    formOf(grammar, wordAt(items, at + 2), 'infinitive') !== null
  )
    return link('adverb', items, at, at + 1);
  const long = isLongPreposition(grammar, items, at);
  if (long > 0) return link('preposition', items, at, at + long, normalised(grammar, items, at, long));
  if (
    grammar.determiners.has(fold) &&
    !standsAlone(
      grammar,
      fold,
      before,
      prior,
      isManyAt(grammar, items, at + 1),
      fold === 'd' && wordAt(items, at + 1)?.fold === 'autres',
    )
  ) {
    const verb = readVerb(grammar, items, at);
    if (verb !== null) return verb;
    if (startsContent(grammar, items, at + 1)) {
      const phrase = readPhrase(grammar, items, at);
      if (phrase !== null) return phrase;
    }
  }
  if (grammar.complementWords.has(fold)) return link('preposition', items, at, at + 1);
  // « the group that attacked »: before a verb « that » stands for the noun.
  if (
    fold === 'that' &&
    before?.kind === 'phrase' &&
    readVerb(grammar, items, at + 1) !== null &&
    (!startsContent(grammar, items, at + 1) || isActing(grammar, items, at + 1))
  )
    return link('relative', items, at, at + 1);
  if (grammar.relatives.has(fold)) return link('relative', items, at, at + 1);
  // "killed over 150 people", "by around 40 states"
  if (isAbout(grammar, items, at) && (before?.kind === 'verb' || before?.kind === 'preposition'))
    return link('adverb', items, at, at + 1);
  // « entre » is also a form of « entrer »; « a » is never « à ».
  const preposition = grammar.prepositions.has(fold) && !grammar.auxiliaries.has(item.word);
  if (preposition) return link('preposition', items, at, at + 1);
  // "helped arrest X": after « help » a bare infinitive.
  if (
    grammar.headAt === 'last' &&
    before?.kind === 'verb' &&
    before.lemma === 'help' &&
    formOf(grammar, item, 'infinitive') !== null &&
    startsContent(grammar, items, at + 1)
  ) {
    const verb = readVerb(grammar, items, at);
    if (verb !== null) return { ...verb, chunk: { ...verb.chunk, form: 'infinitive' } };
  }
  // « prendre part à », « a fait part de »: after such a verb it is no form of « partir ».
  const share = fold === 'part' && before?.kind === 'verb' && /^(?:prendre|faire)$/u.test(before.lemma);
  if (share) return readPhrase(grammar, items, at) ?? link('adverb', items, at, at + 1);
  const ours = before?.kind === 'pronoun' && before.word === 'nous' ? firstPerson(grammar, items, at) : null;
  if (ours !== null) return ours;
  // « X, célèbre avocat »: no determiner follows, as it would after the verb.
  const famous =
    grammar.headAt === 'first' && /^celebres?$/u.test(fold) && startsPlainNoun(grammar, items, at + 1);
  if (
    !famous &&
    (mayBeVerb(grammar, items, at, before, prior) || isGoverned(grammar, items, at, before, prior))
  ) {
    const verb = readVerb(grammar, items, at);
    if (verb !== null) return verb;
  }
  // "once headed by X": before a participle it says when.
  if (fold === 'once' && formOf(grammar, wordAt(items, at + 1), 'participle') !== null)
    return link('adverb', items, at, at + 1);
  // "France first entered Mali": between a subject and its verb it says when.
  if (
    fold === 'first' &&
    grammar.headAt === 'last' &&
    (before?.kind === 'phrase' || before?.kind === 'pronoun' || before?.kind === 'close') &&
    formOf(grammar, wordAt(items, at + 1), 'finite') !== null &&
    !grammar.eventNouns.has(wordAt(items, at + 1)?.fold ?? '')
  )
    return link('adverb', items, at, at + 1);
  // « X, ainsi que Y »
  if (fold === 'ainsi' && /^qu?e?$/u.test(wordAt(items, at + 1)?.fold ?? ''))
    return link('conjunction', items, at, at + 2);
  // « la Grèce ou l'Italie »: with an accent it asks where.
  const or = item.word === 'ou' && grammar.headAt === 'first' && isBetweenLikes(grammar, items, at, before);
  if (or) return link('conjunction', items, at, at + 1);
  if (grammar.subordinators.has(fold)) return link('subordinator', items, at, at + 1);
  if (grammar.conjunctions.has(fold)) return link('conjunction', items, at, at + 1);
  if (grammar.pronouns.has(fold)) return link('pronoun', items, at, at + 1);
  if (isAdverb(grammar, item)) return link('adverb', items, at, at + 1);
  return readPhrase(grammar, items, at) ?? link('adverb', items, at, at + 1);
}

/** « nous condamnons »: in French the imperfect has the same stem, « condamnait ». */
function firstPerson(grammar: Grammar, items: readonly ClauseItem[], at: number): Read<VerbGroup> | null {
  const word = wordAt(items, at);
  if (word === null || grammar.headAt !== 'first' || !/ons$/u.test(word.word)) return null;
  const form = grammar.verbForms
    .get(word.word.replace(/ons$/u, 'ait'))
    ?.find((one) => one.form === 'finite' && one.tense !== 'conditional');
  if (form === undefined) return null;
  const chunk: VerbGroup = {
    kind: 'verb',
    start: word.start,
    end: word.end,
    lemma: form.lemma,
    form: 'finite',
    passive: false,
    reflexive: false,
    negated: wordAt(items, at + 1)?.fold === 'pas',
    conditional: false,
    future: false,
    plural: true,
    modal: null,
    objectPronoun: false,
    headSpan: { start: word.start, end: word.end },
  };
  return { chunk, next: at + 1 };
}

/** Whether a noun without a determiner stands at an index. */
const startsPlainNoun = (grammar: Grammar, items: readonly ClauseItem[], at: number): boolean => {
  const noun = wordAt(items, at);
  return noun !== null && !grammar.determiners.has(noun.fold) && startsContent(grammar, items, at);
};

/** French: whether « ou » stands between two phrases; of two verbs it leaves open which is true. */
const isBetweenLikes = (
  grammar: Grammar,
  items: readonly ClauseItem[],
  at: number,
  before: Chunk | undefined,
): boolean => before?.kind === 'phrase' && startsContent(grammar, items, at + 1);

/** Whether « soit » offers one of two things: what comes next is a phrase, and no subject stands before it. */
const isEither = (
  grammar: Grammar,
  items: readonly ClauseItem[],
  at: number,
  before: Chunk | undefined,
): boolean => {
  const next = items[at + 1];
  return (
    grammar.headAt === 'first' &&
    (before?.kind === 'verb' || before?.kind === 'comma') &&
    (next?.kind === 'name' || (next?.kind === 'word' && grammar.determiners.has(next.fold)))
  );
};

/** Whether nothing of a sentence, or of quoted words, stands before an index. */
const opens = (items: readonly ClauseItem[], at: number): boolean => {
  const before = items[at - 1];
  return before === undefined || (before.kind === 'mark' && before.mark !== 'comma');
};

/** "the group that controls Gaza", "that attacked the town": a form that only a verb has there, with its object. */
function isActing(grammar: Grammar, items: readonly ClauseItem[], at: number): boolean {
  const object = items[at + 1];
  return (
    grammar.headAt === 'last' &&
    grammar.verbForms
      .get(wordAt(items, at)?.word ?? '')
      ?.some(({ form, tense, plural }) => form === 'finite' && (plural === false || tense === 'past')) ===
      true &&
    (object?.kind === 'name' ||
      (object?.kind === 'word' && /^(?:the|an?|its|his|their|this|these|those)$/u.test(object.fold)))
  );
}

/** An adjective of origin: "armed Serbs". */
const isOriginAt = (items: readonly ClauseItem[], at: number): boolean => {
  const item = items[at];
  return item?.kind === 'name' && item.mention.how === 'demonym';
};

const dayParts = /^(?:soir|matin|midi|soiree|matinee)$/u;
const isDay = (before: Chunk | undefined): boolean =>
  before?.kind === 'date' ||
  (before?.kind === 'adverb' && /^(?:hier|demain|aujourd_hui|hui|avant-hier)$/u.test(before.word));

/** « X, 36 ans, a … », « X, 36 ans, chef de Y »: an age set off by commas is left out. */
function withoutAges(items: readonly ClauseItem[]): ClauseItem[] {
  return items.filter(
    (_, at) =>
      !isAgeFrom(items, at) &&
      !isAgeFrom(items, at - 1) &&
      !isAgeFrom(items, at - 2) &&
      !isBareAge(items, at) &&
      !isBareAge(items, at - 1),
  );
}

/** Whether a comma at an index opens an age that another mark, or the end, closes. */
function isAgeFrom(items: readonly ClauseItem[], at: number): boolean {
  const [comma, behind] = [items[at], items[at + 3]];
  return (
    comma?.kind === 'mark' &&
    comma.mark === 'comma' &&
    /^\d{1,2}$/u.test(wordAt(items, at + 1)?.fold ?? '') &&
    wordAt(items, at + 2)?.fold === 'ans' &&
    (behind === undefined || behind.kind === 'mark' || (behind.kind === 'word' && behind.fold === 'et'))
  );
}

/** "X, 19, of Y, was …": whether a comma right behind a person's name opens an age, which another mark closes. */
function isBareAge(items: readonly ClauseItem[], at: number): boolean {
  const [name, comma, age, end] = [items[at - 1], items[at], items[at + 1], items[at + 2]];
  return (
    name?.kind === 'name' &&
    name.node.type === 'person' &&
    comma?.kind === 'mark' &&
    comma.mark === 'comma' &&
    age?.kind === 'word' &&
    /^\d{1,2}$/u.test(age.fold) &&
    end?.kind === 'mark' &&
    (end.mark === 'comma' || end.mark === 'break')
  );
}

/** How many items « âgé de 36 ans » takes at an index; 0 where there is none. */
function ageAt(items: readonly ClauseItem[], at: number): number {
  if (!/^agee?s?$/u.test(wordAt(items, at)?.fold ?? '') || wordAt(items, at + 1)?.fold !== 'de') return 0;
  for (let next = at + 3; next <= at + 5; next++)
    if (/^(?:ans|mois)$/u.test(wordAt(items, next)?.fold ?? '')) return next + 1 - at;
  return 0;
}

/** Determiners (folded, of either language) of dates. */
const beforeDates = /^(?:ce|cet|cette|le|la|this)$/u;

/** « de vastes zones »: a plural adjective before its noun, where « des » becomes « de ». */
function isManyAt(grammar: Grammar, items: readonly ClauseItem[], at: number): boolean {
  const word = wordAt(items, at);
  return (
    word !== null &&
    grammar.headAt === 'first' &&
    /[sx]$/u.test(word.fold) &&
    grammar.frontAdjectives.has(word.fold)
  );
}

/** « du Mali » after a comma or a place is a complement that lost its noun, not a subject or an object. */
function standsAlone(
  grammar: Grammar,
  fold: string,
  before: Chunk | undefined,
  prior: Chunk | undefined,
  isPlural: boolean,
  isOthers: boolean,
): boolean {
  if (fold === 'au' || fold === 'aux') return true;
  if (!grammar.complementWords.has(fold)) return false;
  // « De nombreux pays ont … »
  if (fold === 'de' && isPlural && before === undefined) return false;
  // « D'autres pays ont … »
  if (isOthers && (before === undefined || before.kind === 'subordinator' || before.kind === 'verb'))
    return false;
  // « a annoncé mardi de nouvelles sanctions »
  const verb = before?.kind === 'date' ? prior : before;
  // « pour de nouveaux entretiens »
  if (
    fold === 'de' &&
    isPlural &&
    before?.kind === 'preposition' &&
    /^(?:pour|par|avec|sans)$/u.test(before.word)
  )
    return false;
  if (fold === 'de' && isPlural && verb?.kind === 'verb' && !verb.passive && !verb.reflexive) return false;
  // « a mené mardi des frappes »: the object of the verb.
  if (fold === 'des') return (before?.kind === 'date' && prior?.kind !== 'verb') || before?.kind === 'close';
  return true;
}

/** Whether a word that may also be a noun is a verb here, because it follows a possible subject. */
function mayBeVerb(
  grammar: Grammar,
  items: readonly ClauseItem[],
  at: number,
  before: Chunk | undefined,
  prior: Chunk | undefined,
): boolean {
  const word = wordAt(items, at);
  if (word === null) return false;
  // "Armed men kidnapped X": as the first word before a noun, a participle describes it.
  if (
    before === undefined &&
    grammar.headAt === 'last' &&
    word.capital &&
    /^(?:armed|masked|wounded|injured|detained|retired|jailed|exiled|ousted|wanted|convicted)$/u.test(
      word.fold,
    ) &&
    startsContent(grammar, items, at + 1)
  )
    return false;
  // "in disputed waters", "by armed men": after a preposition a participle describes the noun that follows.
  if (
    grammar.headAt === 'last' &&
    before?.kind === 'preposition' &&
    /^(?:in|on|at|with|for|from|against|near|over|by|into|under|between|among|despite|amid|of|including|like|through|across|without|during|via|towards?)$/u.test(
      before.word,
    ) &&
    /[^aeiou]ed$/u.test(word.word) &&
    (items[at + 1]?.kind === 'word' || isOriginAt(items, at + 1)) &&
    startsContent(grammar, items, at + 1) &&
    !grammar.determiners.has(wordAt(items, at + 1)?.fold ?? '')
  )
    return false;
  // "when suspected militants attacked": a hedge before its noun.
  if (
    grammar.headAt === 'last' &&
    !/^(?:phrase|pronoun|relative|comma|conjunction|adverb)$/u.test(before?.kind ?? '') &&
    /^(?:suspected|alleged)$/u.test(word.fold) &&
    startsContent(grammar, items, at + 1) &&
    !grammar.determiners.has(wordAt(items, at + 1)?.fold ?? '')
  )
    return false;
  // "The strike, the deadliest of the year, hit a hospital": no noun stands before an article.
  if (
    grammar.headAt === 'last' &&
    before?.kind === 'comma' &&
    /^(?:an?|the|its|his|their)$/u.test(wordAt(items, at + 1)?.fold ?? '') &&
    formOf(grammar, word, 'finite') !== null
  )
    return true;
  if (grammar.auxiliaries.has(word.word) || !isLikeNoun(grammar, word) || actsOn(grammar, items, at))
    return true;
  // "…, warning that": what it warns of follows.
  const told = items[at + 1];
  if (
    before?.kind === 'comma' &&
    word.fold === 'warning' &&
    (told?.kind === 'date' ||
      (told?.kind === 'word' && /^(?:that|of|against|it|they|he|she)$/u.test(told.fold)))
  )
    return true;
  if (isDoneTo(grammar, items, at, before)) return true;
  // "to attack Iran"
  if (before?.kind === 'preposition' && before.word === 'to') return startsContent(grammar, items, at + 1);
  // "carried out strikes"
  if (before?.kind === 'adverb' && before.word === 'out' && prior?.kind === 'verb' && prior.lemma === 'carry')
    return false;
  return before !== undefined && ['phrase', 'pronoun', 'relative', 'adverb', 'close'].includes(before.kind);
}

/** "agreed to work", "hopes to talk": after such a verb and « to », an infinitive. */
const isGoverned = (
  grammar: Grammar,
  items: readonly ClauseItem[],
  at: number,
  before: Chunk | undefined,
  prior: Chunk | undefined,
): boolean =>
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
function isDoneTo(
  grammar: Grammar,
  items: readonly ClauseItem[],
  at: number,
  before: Chunk | undefined,
): boolean {
  if (
    grammar.headAt !== 'first' ||
    !(before === undefined || /^(?:comma|conjunction|break)$/u.test(before.kind))
  )
    return false;
  const word = wordAt(items, at);
  if (formOf(grammar, word, 'participle') === null) return false;
  const next = items[at + 1];
  if (next?.kind === 'date') return true;
  if (next?.kind !== 'word') return false;
  if (next.fold === 'par') return true;
  if (/^mise?s?$/u.test(word?.word ?? ''))
    return (
      next.fold === 'en' && /^(?:examen|cause|accusation|place)$/u.test(wordAt(items, at + 2)?.fold ?? '')
    );
  if (/^(?:de|d)$/u.test(next.fold)) return /^accuse/u.test(word?.fold ?? '');
  // « Condamné à cinq ans de prison, X … », « Réfugié en France, X … »
  if (before === undefined && /^(?:a|en|depuis)$/u.test(next.fold))
    return word?.capital === true && grammar.participleNouns.has(word.fold);
  return (
    before?.kind === 'comma' &&
    grammar.participleNouns.has(word?.fold ?? '') &&
    grammar.prepositions.has(next.fold)
  );
}

function link(
  kind: Connective['kind'],
  items: readonly ClauseItem[],
  at: number,
  next: number,
  word?: string,
) {
  const first = items[at];
  const start = first?.start ?? 0;
  const chunk: Connective = {
    kind,
    start,
    end: items[next - 1]?.end ?? start,
    word: word ?? (first?.kind === 'word' ? first.fold : ''),
    ...(first?.kind === 'date' ? { date: first } : {}),
  };
  return { chunk, next };
}

/** A preposition of several words, in the form used by the grammar's lists: « aux cotes de » for « aux côtés du ». */
function normalised(grammar: Grammar, items: readonly ClauseItem[], at: number, length: number): string {
  const there = items.slice(at, at + length).map((item) => (item.kind === 'word' ? item.fold : ''));
  const known = grammar.longPrepositions
    .get(there[0] ?? '')
    ?.find(
      (words) =>
        words.length === length &&
        words.slice(0, -1).every((word, index) => word === there[index]) &&
        words.at(-1)?.[0] === there.at(-1)?.[0],
    );
  return (known ?? there).join('_');
}

/** Quoted words that may still be a part of the sentence around them are no longer than this. */
const longestFragment = 9;

/**
 * Drops quotation marks that do not change what is said: around a name alone (« l'organisation « État islamique » » is
 * one phrase), and around a few words without a verb of their own that a verb, a determiner or an adjective goes on
 * with (« a condamné « les attaques du M23 » », "the “heinous” attack").
 */
function unquote(grammar: Grammar, items: readonly ClauseItem[]): ClauseItem[] {
  const dropped = new Set<number>();
  for (let open = 0; open < items.length; open++) {
    if (!isQuote(items[open])) continue;
    let close = open + 1;
    while (close < items.length && !isQuote(items[close])) close++;
    if (close >= items.length) break;
    const inside = items.slice(open + 1, close);
    const name = inside.length === 1 && inside[0]?.kind === 'name' && open > 0;
    if (name || isFragment(grammar, items[open - 1], inside)) {
      dropped.add(open);
      dropped.add(close);
    }
    open = close;
  }
  return dropped.size === 0 ? [...items] : items.filter((_, at) => !dropped.has(at));
}

const isQuote = (item: ClauseItem | undefined): boolean => item?.kind === 'mark' && item.mark === 'quote';

/** English: an “attempted coup”, where a participle describes the noun behind it. */
const isDescribing = (grammar: Grammar, { word }: WordItem): boolean =>
  grammar.headAt === 'last' &&
  grammar.verbForms.get(word)?.some(({ form }) => form === 'participle') === true;

/** English: the ministry “strongly condemned” the raid, where the words quoted are the verb of the clause. */
function isVerbAlone(grammar: Grammar, inside: readonly ClauseItem[]): boolean {
  const verb = inside.at(-1);
  return (
    grammar.headAt === 'last' &&
    inside.length < 4 &&
    verb?.kind === 'word' &&
    grammar.verbForms.get(verb.word)?.some(({ form }) => form === 'finite') === true &&
    inside.slice(0, -1).every((item) => item.kind === 'word' && grammar.adverbEnding.test(item.fold))
  );
}

function isFragment(
  grammar: Grammar,
  before: ClauseItem | undefined,
  inside: readonly ClauseItem[],
): boolean {
  if (before === undefined || before.kind === 'mark' || inside.length > longestFragment) return false;
  if (isVerbAlone(grammar, inside)) return true;
  return inside.every(
    (item, at) =>
      item.kind === 'name' ||
      (item.kind === 'mark' && item.mark === 'comma') ||
      (item.kind === 'word' &&
        !grammar.auxiliaries.has(item.word) &&
        !grammar.pronouns.has(item.fold) &&
        (isLikeNoun(grammar, item) ||
          (at < inside.length - 1 && isDescribing(grammar, item)) ||
          grammar.verbForms.get(item.word)?.some(({ form }) => form === 'finite') !== true)),
  );
}
