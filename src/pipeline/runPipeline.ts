import { byPlace, type Problem, shortenProblem } from '../domain/basics/problem.ts';
import type { Graph } from '../domain/graph/schema.ts';
import { checkGraph } from './checkGraph.ts';
import { checkSize } from './checkSize.ts';
import { gatherGraph } from './gatherGraph.ts';
import { findAnchors } from './layout/anchors.ts';
import type { Anchors } from './layout/types.ts';
import { withLayout } from './layout/withLayout.ts';
import type { Report, SeedFile } from './seeds/seedFiles.ts';

/** Everything that the pipeline uses. */
interface PipelineInput {
  readonly seeds: readonly SeedFile[];
  /** Earlier positions of nodes. Left out: those in layout.yaml, if it exists; null: everything is laid out afresh. */
  readonly anchors?: Anchors | null;
  readonly effort?: 'quick' | 'full';
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
export function runPipeline(input: PipelineInput): PipelineResult {
  const problems: Problem[] = [];
  const report: Report = (problem) => problems.push(problem);
  const hasErrors = () => problems.some(({ severity }) => severity === 'error');
  const finish = (graph: Graph | null) => ({
    graph: hasErrors() ? null : graph,
    problems: problems.map(shortenProblem).sort(byPlace),
  });

  const gathered = gatherGraph(input.seeds, report);
  if (gathered === null) return finish(null);
  checkSize(gathered.graph, report);
  const anchors =
    input.anchors === undefined ? findAnchors(input.seeds, gathered.graph.nodes, report) : input.anchors;
  if (hasErrors()) return finish(null);

  const graph = withLayout(gathered.graph, anchors, gathered.regions, input.effort ?? 'quick');
  checkGraph(graph);
  return finish(graph);
}
