import { CytoscapeComponent } from '../../canvas/cytoscape/CytoscapeComponent.ts';
import type { FindChains } from '../../domain/chains/chains.ts';
import type { GraphIndex } from '../../domain/graph/graphIndex.ts';
import { hasStirred, isPictureShown } from '../../opening/page/standIn.ts';
import { corpusIn } from '../../store/view/url/corpusKey.ts';
import { type FetchedGraph, fetchGraph, type GraphFailure } from '../fetching/fetchGraph.ts';

export type FetchedPage =
  | {
      readonly ok: true;
      readonly index: GraphIndex;
      readonly OpenedApp: typeof import('./OpenedApp.tsx').OpenedApp;
      /** The function that finds chains, if the address asks for one. */
      readonly findChains: FindChains | null;
    }
  | { readonly ok: false; readonly reason: GraphFailure; readonly detail: string };

/** Fetches the graph, and in parallel the explorer with the parts that `address` shows at first. Never throws. */
export async function fetchPage(address: string): Promise<FetchedPage> {
  const [graph, explorer] = await Promise.all([fetchGraphOf(address), fetchExplorer(address)]);
  if (!graph.ok) return graph;
  if (!explorer.ok) return explorer;
  const { indexInTurns, ...shown } = explorer;
  try {
    return { ...shown, index: await indexInTurns(graph.graph) };
  } catch (error) {
    return { ok: false, reason: 'malformed', detail: String(error) };
  }
}

/** The built-in graph, or that of the corpus that the address names. */
async function fetchGraphOf(address: string): Promise<FetchedGraph> {
  const corpus = corpusIn(address);
  if (corpus === null) return fetchGraph('graph.json');
  try {
    const { fetchCorpus } = await import('../corpus/fetchCorpus.ts');
    return await fetchCorpus(corpus);
  } catch (error) {
    return { ok: false, reason: 'incomplete', detail: String(error) };
  }
}

async function fetchExplorer(address: string) {
  const stirred = hasStirred();
  // While a picture is shown instead of the canvas, Cytoscape can be fetched after the page; but whoever has acted is
  // shown the canvas first, if its script does not take much longer. If it cannot be fetched, the canvas's place says so.
  const cytoscape =
    stirred || !isPictureShown() ? CytoscapeComponent.fetch().catch(() => null) : Promise.resolve();
  try {
    const [{ OpenedApp, indexInTurns, loadFirstParts }] = await Promise.all([
      import('./OpenedApp.tsx'),
      isPictureShown() ? null : cytoscape,
    ]);
    const findChains = await loadFirstParts(address);
    if (stirred) await Promise.race([cytoscape, new Promise((done) => setTimeout(done, longestWaitMs))]);
    return { ok: true, OpenedApp, indexInTurns, findChains } as const;
  } catch (error) {
    return { ok: false, reason: 'incomplete', detail: String(error) } as const;
  }
}

const longestWaitMs = 300;
