import type { Span } from '../../domain/basics/span.ts';
import { invisibleSigns } from '../../lib/invisible.ts';
import type { Token } from '../../lib/tokens.ts';
import { isAbbreviated } from '../seeds/abbreviations.ts';
import { fitsCase, type NamePattern } from './namePatterns.ts';

/** A place of a text where a name stands: raw offsets. */
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
 * Every place where a name stands, overlapping ones too, in order of start; of those that start together the longest
 * first. `tokens` are those of one section: a name does not run over into another.
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
 * Whether what stands between two words may stand inside a name: spaces (one line end among them at most), and among
 * them at most one hyphen, dash, apostrophe or full stop; the underscore of a hashtag. A full stop with a space after it ends a
 * sentence unless the word before is short for another.
 */
function isGap(text: string, before: Token, after: Token): boolean {
  const gap = text.slice(before.end, after.start).replace(unseen, '');
  if (gap === ' ' || gap === '_') return true;
  if (!/^\s*[\p{Pd}'’‘ʼ.]?\s*$/u.test(gap) || /\n\s*\n/.test(gap) || gap.split('\n').length > 2) return false;
  return !/\.\s/.test(gap) || isAbbreviated(before.raw);
}
