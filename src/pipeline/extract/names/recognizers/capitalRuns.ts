import { nameRules } from '../../languages/rules.ts';
import { type Candidate, type DraftNode, spanOf } from '../candidate.ts';
import type { NamesContext } from '../context.ts';
import type { Clause } from '../reading.ts';
import { type Judgement, judgeRun } from './runs/judgeRun.ts';
import { listRuns } from './runs/listRuns.ts';
import type { WordRun } from './runs/run.ts';
import { splitAtKnown } from './runs/splitAtKnown.ts';
import { trimRun } from './runs/trimRun.ts';

/** New names: runs of capitalized words, typed by what stands before, after and inside them. */
export function findCapitalRuns(clause: Clause, context: NamesContext): Candidate[] {
  if (clause.isTitleCase) return [];
  const rules = nameRules[clause.language];
  return listRuns(clause, rules)
    .flatMap((run) => splitAtKnown(clause, context, run))
    .flatMap((run) => {
      const trimmed = trimRun(clause, context, run, rules);
      if (trimmed === null) return [];
      const judged = judgeRun(clause, trimmed, rules);
      return judged === null ? [] : [runOf(clause, context, trimmed, judged)];
    });
}

function runOf(
  clause: Clause,
  context: NamesContext,
  run: WordRun,
  { type, score, why }: Judgement,
): Candidate {
  const { first, last } = run;
  const span = spanOf(clause, first, last);
  const name = context.reading.text.slice(span.start, span.end).replace(/\s+/g, ' ');
  const draft: DraftNode = {
    id: null,
    type,
    label: { fr: name, en: name },
    names: [name],
    countries: [],
    from: 'new',
  };
  return { ...span, clause, first, last, drafts: [draft], how: 'name', open: false, score, why };
}
