import type { Span } from '../../../../domain/basics/span.ts';
import { portfolioWords } from '../../languages/fr/bodies.ts';
import type { Grammar } from '../../languages/grammar.ts';
import { wordSet } from '../../languages/words.ts';
import type { ClauseItem, DateItem, HeadClass, NameItem, Phrase, Referent, WordItem } from './chunks.ts';
import {
  civilities,
  degrees,
  goesOn,
  isAbout,
  isDeterminer,
  isLongPreposition,
  isNumber,
  isPossessiveWord,
  quantityAt,
  startsContent,
} from './phraseBounds.ts';
import { formOf, type Read, wordAt } from './readVerb.ts';
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
  const some = depth < deepest ? partOf(grammar, items, at, depth) : null;
  if (some !== null) return some;
  let next = at;
  // « aux entretiens », « du sommet »: the article is part of the preposition.
  const article = wordAt(items, at - 1)?.fold ?? '';
  let definite =
    contracted.test(article) ||
    (article === 'des' && /^(?:deux|trois|quatre|cinq)$/u.test(wordAt(items, at)?.fold ?? ''));
  for (; ; next++) {
    next += quantityAt(grammar, items, next);
    const word = wordAt(items, next);
    if (word === null || !(isDeterminer(grammar, word) || isNumber(word))) break;
    if (!startsContent(grammar, items, next + 1)) break;
    definite ||= grammar.definiteDeterminers.has(word.fold);
  }
  const content: (WordItem | NameItem)[] = [];
  for (; ; next++) {
    const item = items[next];
    if (item === undefined || !goesOn(grammar, items, next, content)) break;
    if (content.length > 0 && loyalTo(items, next) > 0) break;
    if (item.kind === 'word' || item.kind === 'name') content.push(item);
    const joined = joinedOrigins(grammar, items, next + 1, content);
    content.push(...joined.names);
    next = joined.next - 1;
  }
  if (content.length === 0) return null;
  next += inOffice(items, next);
  const complements: Phrase[] = [];
  const dates: DateItem[] = [];
  const loyal = loyalTo(items, next);
  if (loyal > 0 && depth < deepest && forcesOrMembers(grammar, headOf(grammar, content))) {
    const read = readPhrase(grammar, items, next + loyal, depth + 1);
    if (read !== null && read.chunk.referents.length > 0) {
      complements.push(read.chunk);
      next = read.next;
    }
  }
  // "fighters with al-Shabaab": members of it.
  const joined = wordAt(items, next);
  const own = headOf(grammar, content);
  if (
    grammar.headAt === 'last' &&
    joined?.fold === 'with' &&
    (forcesOrMembers(grammar, own) || (own?.kind === 'word' && employed.test(own.fold))) &&
    startsContent(grammar, items, next + 1) &&
    depth < deepest
  ) {
    const read = readPhrase(grammar, items, next + 1, depth + 1);
    const body =
      own?.kind === 'word' && employed.test(own.fold) ? /^(?:group|agency|organization)$/u : /^group$/u;
    if (read?.chunk.referents.some(({ node }) => body.test(node.type))) {
      complements.push(read.chunk);
      next = read.next;
    }
  }
  const portfolio = wordAt(items, next);
  if (
    grammar.headAt === 'last' &&
    portfolio?.fold === 'for' &&
    own?.kind === 'word' &&
    responsible.test(own.fold) &&
    (items[next + 1]?.kind === 'name' || wordAt(items, next + 1)?.capital === true) &&
    depth < deepest
  ) {
    const read = readPhrase(grammar, items, next + 1, depth + 1);
    if (read !== null) {
      complements.push(read.chunk);
      next = read.next;
    }
  }
  for (;;) {
    const read = readComplement(grammar, items, next, depth, complements.length > 0);
    if (read === null) break;
    if (read.chunk.kind === 'date') dates.push(read.chunk);
    else complements.push(read.chunk);
    next = read.next;
  }
  // « secrétaire d'État à l'Intérieur », « ministre délégué aux Affaires étrangères »
  if (
    grammar.headAt === 'first' &&
    depth < deepest &&
    content.some((word) => word.kind === 'word' && ofPortfolio.test(word.fold)) &&
    /^(?:a|au|aux)$/u.test(wordAt(items, next)?.fold ?? '') &&
    isPortfolio(items, next + 1)
  ) {
    const read = readPhrase(grammar, items, next + 1, depth + 1);
    if (read !== null) {
      complements.push(read.chunk);
      next = read.next;
    }
  }
  giveHolder(grammar, items, content, complements);
  return { chunk: makePhrase(grammar, items, at, next, definite, content, complements, dates), next };
}

/** "four of its soldiers", "most of the rebels", "six of them": some of those whom the complement names. */
export function partOf(
  grammar: Grammar,
  items: readonly ClauseItem[],
  at: number,
  depth: number,
): Read<Phrase> | null {
  const [number, of] = [wordAt(items, at), wordAt(items, at + 1)];
  if (grammar.headAt !== 'last' || number === null || of?.fold !== 'of') return null;
  if (!(isNumber(number) || counting.test(number.fold))) return null;
  const them = items[at + 2];
  if (them?.kind === 'word' && them.fold === 'them') {
    const chunk = makePhrase(grammar, items, at + 2, at + 3, false, [them], [], []);
    return { chunk: { ...chunk, start: number.start, counts: [number.fold] }, next: at + 3 };
  }
  if (!startsContent(grammar, items, at + 2)) return null;
  const inner = readPhrase(grammar, items, at + 2, depth + 1);
  return inner === null
    ? null
    : {
        chunk: { ...inner.chunk, start: number.start, counts: [number.fold, ...inner.chunk.counts] },
        next: inner.next,
      };
}

const counting =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|hundreds|thousands|dozens|scores|several|some|many|most|all|both|each|half|parts?|much|swathes|areas)$/u;

/** Those who are "with" a body. */
const employed =
  /^(?:spokesman|spokeswoman|spokesperson|official|officer|commander|analyst|researcher|expert|fellow|lawyer|director|specialist)$/u;

/** English offices that are "for" something: "Minister for Regional Cooperation". */
const responsible = /^(?:minister|secretary|undersecretary|commissioner|representative|envoy)$/u;

const ofPortfolio =
  /^(?:secretaires?|ministres?|delegue(?:e|s|es)?|sous-secretaires?|conseill(?:er|ere|ers)|commissaires?)$/u;

/** « l'Intérieur », « Affaires étrangères »: what an office is responsible for begins with a capital. */
const isPortfolio = (items: readonly ClauseItem[], at: number): boolean => {
  const [first, second] = [wordAt(items, at), wordAt(items, at + 1)];
  const word = first !== null && /^(?:l|la|les|le)$/u.test(first.fold) ? second : first;
  return word?.capital === true && portfolioWords.has(word.fold);
};

/** Names that belong to a phrase as well, and the index of the first item after them. */
interface JoinedNames {
  readonly names: readonly NameItem[];
  readonly next: number;
}

/**
 * « les ministres marocain et français », « les armées malienne, nigérienne et tchadienne »: adjectives of origin that
 * are joined to one that the phrase has already.
 */
function joinedOrigins(
  grammar: Grammar,
  items: readonly ClauseItem[],
  at: number,
  content: readonly (WordItem | NameItem)[],
): JoinedNames {
  const none = { names: [], next: at };
  const first = content.at(-1);
  if (grammar.headAt === 'last') return joinedBefore(grammar, items, at, content);
  if (first?.kind !== 'name' || !isAdjective(first) || content.length < 2) return none;
  const names: NameItem[] = [];
  for (let next = at; ; next += 2) {
    const joint = items[next];
    const name = items[next + 1];
    const and = joint?.kind === 'word' && joint.fold === 'et';
    const comma = joint?.kind === 'mark' && joint.mark === 'comma';
    if (!(and || comma) || name?.kind !== 'name' || !isAdjective(name)) return none;
    names.push(name);
    if (and) return { names, next: next + 2 };
  }
}

/** "Pakistani and Russian defence ministers": adjectives of origin that share the noun after them. */
function joinedBefore(
  grammar: Grammar,
  items: readonly ClauseItem[],
  at: number,
  content: readonly (WordItem | NameItem)[],
): JoinedNames {
  const [first, ...more] = content;
  const joint = items[at];
  const name = items[at + 1];
  const noun = wordAt(items, at + 2);
  const joins =
    first?.kind === 'name' &&
    first.mention.how === 'demonym' &&
    more.length === 0 &&
    ((joint?.kind === 'word' && joint.fold === 'and') ||
      // "Moroccan, Spanish authorities", in a headline
      (joint?.kind === 'mark' && joint.mark === 'comma' && heads(grammar, noun?.fold ?? ''))) &&
    name?.kind === 'name' &&
    name.mention.how === 'demonym' &&
    noun !== null &&
    grammar.verbForms.get(noun.word) === undefined &&
    !grammar.prepositions.has(noun.fold) &&
    startsContent(grammar, items, at + 2);
  return joins ? { names: [name], next: at + 2 } : { names: [], next: at };
}

/** Whether a noun stands for whoever its adjectives of origin name. */
const heads = (grammar: Grammar, noun: string): boolean =>
  /^(?:authority|forces)$/u.test(grammar.heads.get(noun) ?? '');

const isAdjective = ({ mention, small }: NameItem): boolean => mention.how === 'demonym' && small;

/**
 * « le chef de guerre libérien Alfred Kamara », « le ministre de la Défense Jean Dupont »: a person's name at the end
 * of an office's complement is the name of the holder, and is moved to the office.
 */
function giveHolder(
  grammar: Grammar,
  items: readonly ClauseItem[],
  content: (WordItem | NameItem)[],
  complements: Phrase[],
): void {
  const head = headOf(grammar, content);
  const last = complements.at(-1);
  if (last === undefined || head?.kind !== 'word') return;
  if (classOf(grammar, head.fold) !== 'role' || content.some(isPerson)) return;
  // "the son of President X", "the spokesman of Prime Minister X" are others.
  const led =
    leading.test(head.fold) && last.headClass !== 'role' && last.words.length > 0 && last.words.some(isBody);
  if (grammar.headAt === 'last' && !led && !(responsible.test(head.fold) && isCapital(items, last))) return;
  const name = last.names.at(-1);
  if (name === undefined || !isPerson(name) || name.end !== last.end) return;
  // « le fils du président X » names the president.
  if (
    (last.headClass === 'role' && !noble.test(last.head ?? '')) ||
    (last.words.length === 0 && last.names.length < 2)
  )
    return;
  if (grammar.headAt === 'first' && last.head === null) return;
  content.push(name);
  complements[complements.length - 1] = {
    ...last,
    names: last.names.slice(0, -1),
    referents: last.referents.filter(({ node }) => node !== name.node),
  };
}

/** "the leader of the New Forces rebel group Guillaume Soro" */
const leading =
  /^(?:leader|head|chief|director|chairman|commander|founder|president|member|secretary-general)$/u;
const isBody = (word: string): boolean =>
  /^(?:group|movement|party|organi[sz]ation|militia|network|agency|council|front|army|coalition|alliance|union|association|bank|company|committee)$/u.test(
    word,
  );

const noble = /^(?:prince|princess|sheikh|dr|mr|mrs|ms|general|sir|lord)$/u;

/** "Defence John Smith": an office's responsibility begins with a capital. */
const isCapital = (items: readonly ClauseItem[], { start }: Phrase): boolean =>
  items.some(
    (item) => item.start === start && (item.kind === 'name' || (item.kind === 'word' && item.capital)),
  );

const isPerson = (item: WordItem | NameItem): boolean =>
  item.kind === 'name' && item.node.type === 'person' && item.mention.how !== 'demonym';

const contracted = /^(?:au|aux|du)$/u;

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
  // "the overthrow in April of the president"
  const dated = items[next + 1];
  const later = wordAt(items, next + 2);
  if (
    grammar.headAt === 'last' &&
    !again &&
    /^(?:in|on)$/u.test(word?.fold ?? '') &&
    dated?.kind === 'date' &&
    later?.fold === 'of' &&
    startsContent(grammar, items, next + 3)
  )
    return { chunk: dated, next: next + 2 };
  // "an ambush Sunday of government troops"
  const day = items[next];
  if (
    grammar.headAt === 'last' &&
    !again &&
    day?.kind === 'date' &&
    wordAt(items, next + 1)?.fold === 'of' &&
    startsContent(grammar, items, next + 2)
  )
    return { chunk: day, next: next + 1 };
  if (word === null || !grammar.complementWords.has(word.fold) || depth >= deepest) return null;
  // « vers le Soudan des dizaines de réfugiés »: a state has no such complement.
  const named = items[next - 1];
  if (
    word.fold === 'des' &&
    named?.kind === 'name' &&
    named.node.type === 'country' &&
    named.mention.how !== 'demonym' &&
    !again
  )
    return null;
  if (isLongPreposition(grammar, items, next)) return null;
  const date = items[next + 1];
  if (date?.kind === 'date') return { chunk: date, next: next + 2 };
  // "of over 150 diplomats"
  if (isAbout(grammar, items, next + 1)) next++;
  if (!startsContent(grammar, items, next + 1) || isUnknownInfinitive(items, next + 1)) return null;
  if (/^(?:being|having)$/u.test(wordAt(items, next + 1)?.fold ?? '')) return null;
  // "accused X of secretly backing Y"
  const manner = wordAt(items, next + 1);
  if (
    grammar.headAt === 'last' &&
    manner !== null &&
    grammar.adverbEnding.test(manner.word) &&
    formOf(grammar, wordAt(items, next + 2), 'gerund') !== null
  )
    return null;
  return readPhrase(grammar, items, next + 1, depth + 1);
}

/** How many items « fidèles à », "loyal to" take at an index; 0 where there is none. */
const loyalTo = (items: readonly ClauseItem[], at: number): number => {
  const [first, second] = [wordAt(items, at)?.fold ?? '', wordAt(items, at + 1)?.fold ?? ''];
  return /^(?:fidele|loyale?|loyaux|loyal|allied|affilie)e?s?$/u.test(first) &&
    /^(?:a|au|aux|to|with)$/u.test(second)
    ? 2
    : 0;
};

const forcesOrMembers = (grammar: Grammar, head: WordItem | NameItem | undefined): boolean =>
  head?.kind === 'word' && /^(?:members|forces)$/u.test(classOf(grammar, head.fold) ?? '');

/**
 * « le président en exercice de X », « le chef par intérim de X »: how an office is held, between it and its
 * complement.
 */
const inOffice = (items: readonly ClauseItem[], at: number): number => {
  const [first, second] = [wordAt(items, at)?.fold, wordAt(items, at + 1)?.fold];
  return (first === 'en' && (second === 'exercice' || second === 'titre')) ||
    (first === 'par' && second === 'interim') ||
    (first === 'a' && second === 'vie')
    ? 2
    : 0;
};

/** « accuse X d'instrumentaliser »: no noun ends so. */
const isUnknownInfinitive = (items: readonly ClauseItem[], at: number): boolean => {
  const word = wordAt(items, at);
  return word !== null && !word.capital && /(?:iser|ifier)$/u.test(word.word);
};

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
  const marked = words.flatMap(({ joined: name, fold }) =>
    name === undefined ? [] : [{ name, participle: fold.slice(1) }],
  );
  const headItem = headOf(grammar, content);
  const own = headItem?.kind === 'word' ? headItem.fold : null;
  // « une centaine de soldats » are soldiers.
  const [counted] = complements;
  const among = own !== null && quantities.has(own) && names.length === 0 ? counted : undefined;
  const counts = countsOf(items, at, content[0]?.start ?? 0);
  // « un des chefs d'Aqmi »: one of them, by what each of them is.
  const one =
    grammar.headAt === 'first' && own?.endsWith('s') === true && counts.some(isOne) && counts.includes('des')
      ? own.slice(0, -1)
      : null;
  const named = one !== null && classOf(grammar, one) === 'role' ? one : own;
  const head = among === undefined ? named : among.head;
  const headClass: HeadClass | null =
    among === undefined
      ? head === null
        ? null
        : isLand(head, complements)
          ? 'place'
          : classOf(grammar, head)
      : among.headClass;
  const possessive = isPossessiveWord.test(wordAt(items, at)?.fold ?? '');
  // « le retrait de ses troupes du Niger »: the words before say whose they are.
  const isOwned = possessive && headClass === 'forces';
  const headSpan: Span = headItem ?? content[0] ?? { start: 0, end: 0 };
  return {
    kind: 'phrase',
    start: items[at]?.start ?? 0,
    end: items[next - 1]?.end ?? 0,
    head,
    headClass,
    headSpan: { start: headSpan.start, end: headSpan.end },
    definite: definite && one === null,
    counts,
    possessive,
    words: words.map(({ fold }) => fold),
    names,
    ...(marked.length === 0 ? {} : { marked }),
    complements,
    dates,
    referents:
      among?.referents ??
      (possessive && head !== null ? companyOf(head, names, complements) : null) ??
      ofCounted(counts, head, referentsOf(grammar, head, headClass, content, isOwned ? [] : complements)),
    members: [],
    appositions: [],
  };
}

/**
 * « ses alliés du Niger et du Burkina Faso », « son voisin algérien »: the states that are meant; null where none are.
 */
function companyOf(
  head: string,
  names: readonly NameItem[],
  complements: readonly Phrase[],
): readonly Referent[] | null {
  if (!company.test(head)) return null;
  const states = [
    ...names.map(({ node, mention }): Referent | null =>
      mention.how === 'demonym' ? { node, as: 'self' } : null,
    ),
    ...complements.flatMap(({ referents }) => referents),
  ];
  const named = states.filter((one) => one !== null && one.node.type === 'country' && one.as === 'self');
  return named.length > 0 && named.length === states.length ? named.filter((one) => one !== null) : null;
}

const company = /^(?:allie|alliee|allies|alliees|voisins?|voisines?|rival|rivale|rivaux|partenaires?)$/u;

/** « 26 shebab », « des talibans »: some of a group are its members. */
const ofCounted = (
  counts: readonly string[],
  head: string | null,
  referents: readonly Referent[],
): Referent[] =>
  head === null && counts.some((word) => several.test(word))
    ? referents.map((one) =>
        one.node.type === 'group' && one.as === 'self' ? { ...one, as: 'members' } : one,
      )
    : [...referents];

const several =
  /^(?:\d.*|des|plusieurs|quelques|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|cents?|two|three|four|five|seven|eight|nine|ten|several|some|many)$/u;

/** Nouns (folded, of either language) that only count their complement. */
const quantities = wordSet(
  'parts swathes swaths pan pans portion portions ensemble dizaine douzaine quinzaine vingtaine trentaine quarantaine cinquantaine soixantaine centaine centaines dizaines millier milliers million millions majorite plupart couple number dozens hundreds thousands serie series range raft package salve',
);

/** "the state of Borno": a part of a country, not its authorities. */
const isLand = (head: string, [of]: readonly Phrase[]): boolean =>
  head === 'state' &&
  of?.head === null &&
  of.referents.length === 1 &&
  of.referents[0]?.node.type === 'place';

/** The words before a phrase's own words: its determiners and numbers. */
function countsOf(items: readonly ClauseItem[], at: number, start: number): string[] {
  const found: string[] = [];
  for (let next = at; (items[next]?.start ?? start) < start; next++) {
    const word = wordAt(items, next);
    if (word !== null) found.push(word.fold);
  }
  return found;
}

const isOne = (word: string): boolean => word === 'un' || word === 'une';

/** The class of a head noun; an office is a role before anything else. */
function classOf(grammar: Grammar, head: string): HeadClass | null {
  const known = grammar.heads.get(head) ?? grammar.heads.get(head.replace(/s$/u, ''));
  if (known !== undefined && known !== 'members') return known;
  if (grammar.roles.has(head)) return 'role';
  return known ?? (grammar.roles.has(head.replace(/s$/u, '')) ? 'role' : null);
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
  // « la plus grave attaque » is an attack.
  return (
    content.find(
      (item) => item.kind === 'word' && !grammar.frontAdjectives.has(item.fold) && !degrees.test(item.fold),
    ) ?? first
  );
}
