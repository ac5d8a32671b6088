import { byPlace, type Problem, shortenProblem } from '../domain/basics/problem.ts';
import type { BuildStep } from '../domain/graph/buildStep.ts';
import type { Graph } from '../domain/graph/schema.ts';
import { runToEnd } from '../lib/runToEnd.ts';
import { checkGraph } from './checkGraph.ts';
import { checkSize } from './checkSize.ts';
import { gatherInSteps } from './gatherGraph.ts';
import { findAnchors } from './layout/anchors.ts';
import type { Anchors } from './layout/types.ts';
import { withLayoutInSteps } from './layout/withLayout.ts';
import { leaveOutWeakest } from './leaveOutWeakest.ts';
import type { Report, SeedFile } from './seeds/seedFiles.ts';
import type { ShapedProposals } from './seeds/shapeProposals.ts';

/** Everything that the pipeline uses. */
interface PipelineInput {
  readonly seeds: readonly SeedFile[];
  /** Earlier positions of nodes. Left out: those in layout.yaml, if it exists; null: everything is laid out afresh. */
  readonly anchors?: Anchors | null;
  readonly effort?: 'quick' | 'full';
  /** Receives the proposals of each file that has its shape. */
  readonly hear?: (shaped: ShapedProposals) => void;
}

/** The graph, or null when a problem is an error; and all problems in order of their places. */
export interface PipelineResult {
  readonly graph: Graph | null;
  readonly problems: readonly Problem[];
}

/**
 * Turns seeds into a graph: no file, clock, network or chance. The same seeds give the same graph, in whatever order
 * they come.
 */
export const runPipeline = (input: PipelineInput): PipelineResult => runToEnd(pipelineInSteps(input));

/** As `runPipeline`, pausing between steps with what is done. */
export function* pipelineInSteps(input: PipelineInput): Generator<BuildStep, PipelineResult> {
  const problems: Problem[] = [];
  const report: Report = (problem) => problems.push(problem);
  const hasErrors = () => problems.some(({ severity }) => severity === 'error');
  const finish = (graph: Graph | null) => ({
    graph: hasErrors() ? null : graph,
    problems: problems.map(shortenProblem).sort(byPlace),
  });

  const gathered = yield* gatherInSteps(input.seeds, report, input.hear);
  if (gathered === null) return finish(null);
  const kept = leaveOutWeakest(gathered.graph, gathered.regions, report);
  checkSize(kept, report);
  const anchors = input.anchors === undefined ? findAnchors(input.seeds, kept.nodes, report) : input.anchors;
  if (hasErrors()) return finish(null);

  const placing = withLayoutInSteps(kept, anchors, gathered.regions, input.effort ?? 'quick');
  let placed = placing.next();
  for (; !placed.done; placed = placing.next())
    yield { stage: 'places', done: Math.round(placed.value * 100), all: 100 };
  const graph = placed.value;
  yield { stage: 'check', done: 0, all: 100 };
  checkGraph(graph);
  return finish(graph);
}
