import * as v from 'valibot';
import { runToEnd } from '../../lib/runToEnd.ts';
import { findFlaw } from './findFlaw.ts';
import { type Graph, graphSchema } from './schema.ts';
import { standApart } from './standApart.ts';

export type ParsedGraph =
  | { readonly ok: true; readonly graph: Graph }
  | {
      readonly ok: false;
      readonly reason: 'not-json' | 'not-a-graph' | 'wrong-version' | 'malformed';
      /** Where and what, for whoever made the file; in no particular language. */
      readonly detail: string;
    };

/**
 * Reads the text of a graph.json. Never throws: faults are returned. A graph that is returned is sound: each id occurs
 * once, every id that is referred to exists, each span lies inside one section of its article (`findFlaw`), nothing
 * exceeds its bound (`limits.ts`), and no two nodes stand at the same point (`standApart`).
 */
export const parseGraph = (text: string): ParsedGraph => runToEnd(parseInSteps(text));

/**
 * As `parseGraph`, with pauses between its parts in which the caller can do something else; gives the share of the work that
 * is done, from 0 to 1.
 */
export function* parseInSteps(text: string): Generator<number, ParsedGraph> {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    return { ok: false, reason: 'not-json', detail: error instanceof Error ? error.message : String(error) };
  }
  if (typeof data !== 'object' || data === null || !('format' in data) || data.format !== 'maillage-graph')
    return { ok: false, reason: 'not-a-graph', detail: 'format is not "maillage-graph"' };
  if (!('version' in data) || data.version !== 1) {
    const version = 'version' in data ? JSON.stringify(data.version) : 'missing';
    return {
      ok: false,
      reason: 'wrong-version',
      detail: `version is ${cut(version, 60)}; this page reads 1`,
    };
  }
  yield 0.2;
  const result = v.safeParse(graphSchema, data, { abortEarly: true });
  if (!result.success) {
    const [issue] = result.issues;
    const place = v.getDotPath(issue) ?? 'graph';
    // Both quote the file, whose words may be endless.
    return { ok: false, reason: 'malformed', detail: `${cut(place, 200)}: ${cut(issue.message, 300)}` };
  }
  yield 0.8;
  const graph = result.output;
  const flaw = findFlaw(graph);
  return flaw === null
    ? { ok: true, graph: { ...graph, nodes: standApart(graph.nodes) } }
    : { ok: false, reason: 'malformed', detail: flaw };
}

const cut = (text: string, most: number): string =>
  text.length > most ? `${text.slice(0, most).trimEnd()}…` : text;
