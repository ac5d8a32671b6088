/** What is done to make a graph of a corpus, in this order, and roughly which part of the whole each takes. */
const shares = { texts: 0.1, claims: 0.4, names: 0.2, links: 0.05, places: 0.2, check: 0.05 } as const;

type BuildStage = keyof typeof shares;

/** How far a graph is: of the present stage, so many of so many articles, or of a hundred where it counts none. */
export interface BuildStep {
  readonly stage: BuildStage;
  readonly done: number;
  readonly all: number;
}

/** How much of the whole is done, from 0 to 1. */
export function shareOfBuild({ stage, done, all }: BuildStep): number {
  const stages = Object.keys(shares) as BuildStage[];
  const before = stages.slice(0, stages.indexOf(stage)).reduce((sum, one) => sum + shares[one], 0);
  return before + shares[stage] * (all === 0 ? 1 : done / all);
}
