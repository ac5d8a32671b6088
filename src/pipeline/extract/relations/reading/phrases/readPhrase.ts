import type { Grammar } from '../../../languages/grammar.ts';
import { englishNumbers } from '../../../languages/numbers.ts';
import { wordSet } from '../../../languages/words.ts';
import type { ClauseItem, NameItem, Phrase, WordItem } from '../chunks.ts';
import { isDeterminer } from '../determiners.ts';
import { type Read, wordAt } from '../readVerb.ts';
import type { Begun } from './begun.ts';
import { loyalTo, readComplements } from './complements.ts';
import { giveHolder } from './giveHolder.ts';
import { goesOn } from './goesOn.ts';
import { joinedOrigins } from './joinedOrigins.ts';
import { makePhrase } from './makePhrase.ts';
import { isNumber, quantityAt } from './quantities.ts';
import { startsContent } from './startsContent.ts';

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
    if (item === undefined || !goesOn({ grammar, items, at: next, content })) break;
    if (content.length > 0 && loyalTo(items, next) > 0) break;
    if (item.kind === 'word' || item.kind === 'name') content.push(item);
    const joined = joinedOrigins(grammar, items, next + 1, content);
    content.push(...joined.names);
    next = joined.next - 1;
  }
  if (content.length === 0) return null;
  const readInner = depth < deepest ? (from: number) => readPhrase(grammar, items, from, depth + 1) : null;
  const begun: Begun = { grammar, items, content, readInner };
  const completion = readComplements(begun, next + inOffice(items, next));
  const held = giveHolder(begun, completion.complements);
  return {
    chunk: makePhrase({ grammar, items, at, definite, ...completion, ...held }),
    next: completion.next,
  };
}

/** "four of its soldiers", "most of the rebels", "six of them": some of those whom the complement names. */
export function partOf(
  grammar: Grammar,
  items: readonly ClauseItem[],
  at: number,
  depth = 0,
): Read<Phrase> | null {
  const [number, of] = [wordAt(items, at), wordAt(items, at + 1)];
  if (grammar.headAt !== 'last' || number === null || of?.fold !== 'of') return null;
  if (!(isNumber(number) || englishNumbers.has(number.fold) || vague.has(number.fold))) return null;
  const them = items[at + 2];
  if (them?.kind === 'word' && them.fold === 'them') {
    const chunk = makePhrase({
      grammar,
      items,
      at: at + 2,
      next: at + 3,
      definite: false,
      content: [them],
      complements: [],
      dates: [],
    });
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

/** Words (folded) that count some of others without a number. */
const vague = wordSet(
  'hundreds thousands dozens scores several some many most all both each half part parts much swathes areas',
);

const contracted = /^(?:au|aux|du)$/u;

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
