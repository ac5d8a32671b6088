import type { Grammar } from '../../../languages/grammar.ts';
import type { ClauseItem } from '../chunks.ts';
import { countOver } from './countOver.ts';
import { joinAdverbs } from './joinAdverbs.ts';
import { joinNouns } from './joinNouns.ts';
import { shortenPortfolios } from './shortenPortfolios.ts';
import { unquote } from './unquote.ts';
import { withoutAges } from './withoutAges.ts';

/** Leaves out or joins items that would only be in the way of reading phrases and verbs. */
type Preparation = (items: readonly ClauseItem[], grammar: Grammar) => ClauseItem[];

const preparations: readonly Preparation[] = [
  shortenPortfolios,
  countOver,
  withoutAges,
  unquote,
  joinAdverbs,
  joinNouns,
];

/** The items of a sentence without what says nothing of who does what. Their order and their spans stay. */
export const prepareItems: Preparation = (items, grammar) =>
  preparations.reduce((left, prepare) => prepare(left, grammar), [...items]);
