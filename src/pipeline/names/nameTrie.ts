import type { Span } from '../../domain/basics/span.ts';
import { invisibleSigns } from '../../lib/invisible.ts';
import type { Token } from '../../lib/tokens.ts';
import { isAbbreviated } from '../seeds/abbreviations.ts';
import { fitsCase, type NamePattern } from './namePatterns.ts';

/** An occurrence of a name in a text: offsets in the original. */
export interface NameMatch extends Span {
  readonly pattern: NamePattern;
}

/** Names by their folded words, each word one step. */
export interface NameTrie {
  readonly next: Map<string, NameTrie>;
  /** Those that end here, in the order in which they were given. */
  readonly patterns: NamePattern[];
}

/** Builds the trie of the patterns. */
export function buildTrie(patterns: readonly NamePattern[]): NameTrie {
  const top: NameTrie = { next: new Map(), patterns: [] };
  for (const pattern of patterns) {
    let at = top;
    for (const word of pattern.words) {
      const next = at.next.get(word) ?? { next: new Map(), patterns: [] };
      at.next.set(word, next);
      at = next;
    }
    at.patterns.push(pattern);
  }
  return top;
}

/**
 * Every occurrence of a name, including overlapping ones, in order of start; of those that start together the longest
 * first. `tokens` are those of one section: a name does not extend into another.
 */
export function findNames(trie: NameTrie, text: string, tokens: readonly Token[]): NameMatch[] {
  const matches: NameMatch[] = [];
  tokens.forEach((first, index) => {
    const here: NameMatch[] = [];
    let at = trie.next.get(first.fold);
    for (let last = index; at !== undefined; last++) {
      const end = tokens[last];
      if (end === undefined) break;
      const pattern = at.patterns.find(({ cases }) =>
        cases.every((rule, step) => fitsCase(rule, tokens[index + step]?.raw ?? '')),
      );
      if (pattern !== undefined) here.push({ start: first.start, end: end.end, pattern });
      const next = tokens[last + 1];
      if (next === undefined || !isGap(text, end, next)) break;
      at = at.next.get(next.fold);
    }
    matches.push(...here.reverse());
  });
  return matches;
}

const unseen = new RegExp(`[${invisibleSigns}]`, 'gu');

/**
 * Whether what separates two words may be inside a name: spaces (one line end among them at most), and among them at
 * most one hyphen, dash, apostrophe or full stop; or the underscore of a hashtag. A full stop followed by a space ends
 * a sentence unless the word before is an abbreviation.
 */
function isGap(text: string, before: Token, after: Token): boolean {
  const gap = text.slice(before.end, after.start).replace(unseen, '');
  if (gap === ' ' || gap === '_') return true;
  if (!/^\s*[\p{Pd}'’‘ʼ.]?\s*$/u.test(gap) || /\n\s*\n/.test(gap) || gap.split('\n').length > 2) return false;
  return !/\.\s/.test(gap) || isAbbreviated(before.raw);
}
