import { addCounts, type Figures, figuresOf } from './counts.ts';
import type { Found } from './found.ts';
import type { GoldArticle } from './gold.ts';
import { listErrors, type ReadingError } from './listErrors.ts';
import { compareArticle, type Measure, measures, noTally, type Tally, tallyOf } from './scoreArticle.ts';
import { addSameNode, figuresOfSameNode } from './scoreMentions.ts';

export interface EvaluatedSet {
  readonly figures: Readonly<Record<Measure | 'same thing, same node', Figures>>;
  readonly errors: readonly ReadingError[];
}

/** Figures over all the articles together (every mention counts the same, whichever article it is in), and errors. */
export function evaluateSet(
  articles: readonly GoldArticle[],
  read: (article: GoldArticle) => Found,
  isSymmetric: (predicate: string) => boolean,
): EvaluatedSet {
  const comparisons = articles.map((gold) => compareArticle(gold, read(gold), isSymmetric));
  const tally = comparisons.map(tallyOf).reduce(addTally, noTally);
  const counted = measures.map((measure) => [measure, figuresOf(tally.counts[measure])] as const);
  const rows = [...counted, ['same thing, same node', figuresOfSameNode(tally.sameNode)] as const];
  return {
    figures: Object.fromEntries(rows) as EvaluatedSet['figures'],
    errors: comparisons.flatMap(listErrors),
  };
}

const addTally = (a: Tally, b: Tally): Tally => ({
  counts: Object.fromEntries(
    measures.map((measure) => [measure, addCounts(a.counts[measure], b.counts[measure])]),
  ) as Tally['counts'],
  sameNode: addSameNode(a.sameNode, b.sameNode),
});
