import { portfolioWords } from '../../../languages/fr/bodies.ts';
import type { Grammar } from '../../../languages/grammar.ts';
import type { ClauseItem, DateItem, NameItem, Phrase, WordItem } from '../chunks.ts';
import { formOf, type Read, wordAt } from '../readVerb.ts';
import type { Begun } from './begun.ts';
import { responsible } from './giveHolder.ts';
import { classOf, headOf } from './headOf.ts';
import { longPrepositionAt } from './longPreposition.ts';
import { isAbout } from './quantities.ts';
import { startsContent } from './startsContent.ts';

/** What completes a phrase, and the index of the first item after it. */
interface Completion {
  readonly complements: readonly Phrase[];
  readonly dates: readonly DateItem[];
  readonly next: number;
}

/** Reads what completes a phrase from an item on: complements that only some nouns have, then those with « de », "of". */
export function readComplements(phrase: Begun, at: number): Completion {
  const complements: Phrase[] = [];
  const dates: DateItem[] = [];
  let next = at;
  const take = (read: Read<Phrase | DateItem> | null): boolean => {
    if (read === null) return false;
    if (read.chunk.kind === 'date') dates.push(read.chunk);
    else complements.push(read.chunk);
    next = read.next;
    return true;
  };
  take(loyalty(phrase, next));
  take(membership(phrase, next));
  take(responsibility(phrase, next));
  while (take(ofComplement(phrase, next, complements.length)));
  take(portfolio(phrase, next));
  return { complements, dates, next };
}

/** « des forces fidèles à X », "troops loyal to X" */
function loyalty({ grammar, items, content, readInner }: Begun, at: number): Read<Phrase> | null {
  const length = loyalTo(items, at);
  if (length === 0 || readInner === null || !isForcesOrMembers(grammar, headOf(grammar, content)))
    return null;
  const read = readInner(at + length);
  return read !== null && read.chunk.referents.length > 0 ? read : null;
}

/** How many items « fidèles à », "loyal to" take at an index; 0 where there is none. */
export const loyalTo = (items: readonly ClauseItem[], at: number): number => {
  const [first, second] = [wordAt(items, at)?.fold ?? '', wordAt(items, at + 1)?.fold ?? ''];
  return /^(?:fidele|loyale?|loyaux|loyal|allied|affilie)e?s?$/u.test(first) &&
    /^(?:a|au|aux|to|with)$/u.test(second)
    ? 2
    : 0;
};

const isForcesOrMembers = (grammar: Grammar, head: WordItem | NameItem | undefined): boolean =>
  head?.kind === 'word' && /^(?:members|forces)$/u.test(classOf(grammar, head.fold) ?? '');

/** English: "fighters with al-Shabaab": members of it. */
function membership({ grammar, items, content, readInner }: Begun, at: number): Read<Phrase> | null {
  if (grammar.headAt !== 'last' || wordAt(items, at)?.fold !== 'with' || readInner === null) return null;
  const head = headOf(grammar, content);
  const isEmployed = head?.kind === 'word' && employed.test(head.fold);
  if (!(isForcesOrMembers(grammar, head) || isEmployed) || !startsContent(grammar, items, at + 1))
    return null;
  const body = isEmployed ? /^(?:group|agency|organization)$/u : /^group$/u;
  const read = readInner(at + 1);
  return read?.chunk.referents.some(({ node }) => body.test(node.type)) === true ? read : null;
}

/** Those who are "with" a body. */
const employed =
  /^(?:spokesman|spokeswoman|spokesperson|official|officer|commander|analyst|researcher|expert|fellow|lawyer|director|specialist)$/u;

/** English: "the Minister for Regional Cooperation" */
function responsibility({ grammar, items, content, readInner }: Begun, at: number): Read<Phrase> | null {
  if (grammar.headAt !== 'last' || wordAt(items, at)?.fold !== 'for' || readInner === null) return null;
  const head = headOf(grammar, content);
  const isNamed = items[at + 1]?.kind === 'name' || wordAt(items, at + 1)?.capital === true;
  return head?.kind === 'word' && responsible.test(head.fold) && isNamed ? readInner(at + 1) : null;
}

/** « secrétaire d'État à l'Intérieur », « ministre délégué aux Affaires étrangères » */
function portfolio({ grammar, items, content, readInner }: Begun, at: number): Read<Phrase> | null {
  return grammar.headAt === 'first' &&
    readInner !== null &&
    content.some((word) => word.kind === 'word' && ofPortfolio.test(word.fold)) &&
    /^(?:a|au|aux)$/u.test(wordAt(items, at)?.fold ?? '') &&
    isPortfolio(items, at + 1)
    ? readInner(at + 1)
    : null;
}

const ofPortfolio =
  /^(?:secretaires?|ministres?|delegue(?:e|s|es)?|sous-secretaires?|conseill(?:er|ere|ers)|commissaires?)$/u;

/** « l'Intérieur », « Affaires étrangères »: what an office is responsible for begins with a capital. */
const isPortfolio = (items: readonly ClauseItem[], at: number): boolean => {
  const [first, second] = [wordAt(items, at), wordAt(items, at + 1)];
  const word = first !== null && /^(?:l|la|les|le)$/u.test(first.fold) ? second : first;
  return word?.capital === true && portfolioWords.has(word.fold);
};

/** What « de » introduces: another phrase or a date; where complements stand before it also « et de », « , de ». */
function ofComplement(phrase: Begun, at: number, before: number): Read<Phrase | DateItem> | null {
  const { grammar, items, readInner } = phrase;
  const again = before > 0;
  const dated = again ? null : dateBeforeOf(phrase, at);
  if (dated !== null) return dated;
  const of = again && isJoint(grammar, items[at]) ? at + 1 : at;
  const word = wordAt(items, of);
  if (word === null || !grammar.complementWords.has(word.fold) || readInner === null) return null;
  // « vers le Soudan des dizaines de réfugiés »: a state has no such complement.
  const named = items[of - 1];
  if (
    word.fold === 'des' &&
    named?.kind === 'name' &&
    named.node.type === 'country' &&
    named.mention.how !== 'demonym' &&
    !again
  )
    return null;
  if (longPrepositionAt(grammar, items, of) > 0) return null;
  const date = items[of + 1];
  if (date?.kind === 'date') return { chunk: date, next: of + 2 };
  // "of over 150 diplomats"
  const first = isAbout(grammar, items, of + 1) ? of + 2 : of + 1;
  return startsContent(grammar, items, first) && !isDeed(grammar, items, first) ? readInner(first) : null;
}

/** « et de », « , de » */
const isJoint = (grammar: Grammar, item: ClauseItem | undefined): boolean =>
  (item?.kind === 'word' && grammar.conjunctions.has(item.fold)) ||
  (item?.kind === 'mark' && item.mark === 'comma');

/** English: "the overthrow in April of the president", "an ambush Sunday of government troops". */
function dateBeforeOf({ grammar, items }: Begun, at: number): Read<DateItem> | null {
  if (grammar.headAt !== 'last') return null;
  const day = /^(?:in|on)$/u.test(wordAt(items, at)?.fold ?? '') ? at + 1 : at;
  const date = items[day];
  return date?.kind === 'date' &&
    wordAt(items, day + 1)?.fold === 'of' &&
    startsContent(grammar, items, day + 2)
    ? { chunk: date, next: day + 1 }
    : null;
}

/** Whether the word after « de » or "of" is a verb: « accuse X d'instrumentaliser », "accused X of secretly backing Y". */
function isDeed(grammar: Grammar, items: readonly ClauseItem[], at: number): boolean {
  const word = wordAt(items, at);
  if (word === null) return false;
  // No noun ends so.
  if (!word.capital && /(?:iser|ifier)$/u.test(word.word)) return true;
  if (/^(?:being|having)$/u.test(word.fold)) return true;
  return (
    grammar.headAt === 'last' &&
    grammar.adverbEnding.test(word.word) &&
    formOf(grammar, wordAt(items, at + 1), 'gerund') !== null
  );
}
