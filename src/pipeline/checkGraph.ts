import * as v from 'valibot';
import { findFlaw } from '../domain/graph/findFlaw.ts';
import { type Graph, graphSchema } from '../domain/graph/schema.ts';

/**
 * Checks a finished graph against everything that the page requires of one: its schema and its own references. Throws:
 * a graph that fails here is a fault of the pipeline.
 */
export function checkGraph(graph: Graph): void {
  const result = v.safeParse(graphSchema, graph);
  if (!result.success) {
    const [issue] = result.issues;
    throw new Error(`The graph has not the shape of its schema: ${issue.message} at ${v.getDotPath(issue)}`);
  }
  const flaw = findFlaw(graph);
  if (flaw !== null) throw new Error(`The graph contradicts itself: ${flaw}.`);
}
