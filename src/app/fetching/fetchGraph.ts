import type { ParsedGraph } from '../../domain/graph/parseGraph.ts';
import type { Graph } from '../../domain/graph/schema.ts';
import { fetchScript, isLostScript } from '../../lib/lostScript.ts';
import { nextTask } from '../../ui/nextTask.ts';
import { graphAddress, takeGraph } from './askForGraph.ts';

/**
 * What keeps one of the reader's own corpora from being opened. `corpusMissing`: there is none of that id on this computer.
 * `corpusFaulty`: no graph can be built from it. `corpusStopped`: the reader has stopped its opening. `corpusUnbuilt`: the
 * worker that makes its graph was lost again and again.
 */
export type CorpusFault = 'corpusMissing' | 'corpusFaulty' | 'corpusStopped' | 'corpusUnbuilt';

/** `incomplete`: not the graph, but the script that reads it cannot be fetched. */
export type GraphFailure =
  | Extract<ParsedGraph, { ok: false }>['reason']
  | 'missing'
  | 'unreachable'
  | 'incomplete'
  | CorpusFault;

export type FetchedGraph =
  | { readonly ok: true; readonly graph: Graph }
  | { readonly ok: false; readonly reason: GraphFailure; readonly detail: string };

/** Reads and validates the graph that is next to the page. Never throws: failures are returned. */
export async function fetchGraph(): Promise<FetchedGraph> {
  try {
    // The validator is in a script of its own, fetched in parallel with the data.
    const [{ response, text }, { parseInSteps }] = await Promise.all([
      takeGraph(),
      fetchScript(import('../../domain/graph/parseGraph.ts')),
    ]);
    if (response.status === 404)
      return { ok: false, reason: 'missing', detail: `${response.status} ${graphAddress}` };
    if (!response.ok)
      return { ok: false, reason: 'unreachable', detail: `${response.status} ${graphAddress}` };
    // A static host that answers every unknown address with its index page means the same as by 404.
    if (response.headers.get('content-type')?.startsWith('text/html')) {
      return { ok: false, reason: 'missing', detail: `text/html ${graphAddress}` };
    }
    const steps = parseInSteps(await text);
    let step = steps.next();
    while (!step.done) {
      await nextTask();
      step = steps.next();
    }
    return step.value;
  } catch (error) {
    const reason = isLostScript(error) ? 'incomplete' : 'unreachable';
    return { ok: false, reason, detail: String(error) };
  }
}
