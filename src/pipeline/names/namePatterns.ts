import type { MentionHow } from '../../domain/basics/kinds.ts';
import { foldName, tokenize } from '../../lib/tokens.ts';
import type { LexiconEntry } from '../seeds/readSeeds.ts';
import type { Located } from '../seeds/readValue.ts';

/** How a word of a name must be written in a text: in any case, with a capital first, all in capitals. */
type CaseRule = 'any' | 'initial' | 'upper';

/** One name of one node, as it is looked for. */
export interface NamePattern {
  readonly node: string;
  readonly text: string;
  readonly how: MentionHow;
  /** Whether mentions of other nodes inside it count. */
  readonly open: boolean;
  /** The folded words and, for each, how it must be written. Never empty. */
  readonly words: readonly string[];
  readonly cases: readonly CaseRule[];
  /** Where the seed has it. */
  readonly file: string;
  readonly line: number;
}

/** The names and demonyms of a lexicon entry as patterns; a name without a letter or digit gives none. */
export function listPatterns(entry: Located<LexiconEntry>): NamePattern[] {
  const { value, file, lineOf } = entry;
  const label = foldName(value.label.fr);
  const names = value.names.map((seed, index) => {
    const isLabel = index === 0 || foldName(seed.text) === label;
    const how = ('how' in seed && seed.how) || (isLabel ? 'name' : 'alias');
    const open = ('open' in seed ? seed.open : undefined) ?? /^\P{L}*\p{Ll}/u.test(seed.text);
    return { text: seed.text, how, open, line: lineOf('names', index) };
  });
  const demonyms = value.demonyms.map((text, index) => ({
    text,
    how: 'demonym' as const,
    open: false,
    line: lineOf('demonyms', index),
  }));
  return [...names, ...demonyms].flatMap(({ text, how, open, line }) => {
    const tokens = tokenize(text);
    const words = tokens.map(({ fold }) => fold);
    const cases = tokens.map(({ raw }) => caseRuleOf(raw));
    return words.length === 0 ? [] : [{ node: value.id, text, how, open, words, cases, file, line }];
  });
}

/** Whether a word of a text is written as the rule requires. */
export function fitsCase(rule: CaseRule, raw: string): boolean {
  if (rule === 'any') return true;
  return rule === 'upper' ? raw === raw.toUpperCase() : /^\P{L}*\p{Lu}/u.test(raw);
}

/** How a word of a text must be written to match this word of a name: in capitals, with a capital, or either way. */
export function caseRuleOf(raw: string): CaseRule {
  if (!/^\P{L}*\p{Lu}/u.test(raw)) return 'any';
  const letters = raw.match(/\p{L}/gu) ?? [];
  return letters.length > 1 && raw === raw.toUpperCase() ? 'upper' : 'initial';
}
