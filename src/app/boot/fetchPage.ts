import { CytoscapeComponent } from '../../canvas/cytoscape/CytoscapeComponent.ts';
import type { FindChains } from '../../domain/chains/chains.ts';
import type { GraphIndex } from '../../domain/graph/graphIndex.ts';
import { hasStirred, isPictureShown, whenReaderActs } from '../../opening/page/standIn.ts';
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

/** Scripts without which there is a page, too, do not hold it up for longer. */
const longestWaitMs = 300;
const inTime = (fetched: Promise<unknown>): Promise<unknown> =>
  Promise.race([fetched, new Promise((done) => setTimeout(done, longestWaitMs))]);

/**
 * Fetches the graph, and in parallel the explorer with the parts that `address` shows at first. `isLeft` says when nobody
 * waits for them any more. Never throws.
 */
export async function fetchPage(address: string, isLeft: () => boolean): Promise<FetchedPage> {
  const [graph, explorer] = await Promise.all([fetchGraphOf(address, isLeft), fetchExplorer(address)]);
  if (!graph.ok) return graph;
  if (!explorer.ok) return explorer;
  const { indexInTurns, loadPartsOf, ...shown } = explorer;
  try {
    const parts = inTime(loadPartsOf(graph.graph));
    const index = await indexInTurns(graph.graph);
    // Whoever has acted is shown the canvas first, if its script does not take much longer.
    if (hasStirred()) await inTime(fetchCytoscape());
    await parts;
    return { ...shown, index };
  } catch (error) {
    return { ok: false, reason: 'malformed', detail: String(error) };
  }
}

/** The built-in graph, or that of the corpus that the address names. */
async function fetchGraphOf(address: string, isLeft: () => boolean): Promise<FetchedGraph> {
  const corpus = corpusIn(address);
  if (corpus === null) return fetchGraph();
  try {
    const { fetchCorpus } = await import('../corpus/fetchCorpus.ts');
    return await fetchCorpus(corpus, isLeft);
  } catch (error) {
    return { ok: false, reason: 'incomplete', detail: String(error) };
  }
}

async function fetchExplorer(address: string) {
  // Whoever waits for the canvas need not wait until the page is there for its script to be asked for.
  whenReaderActs(CytoscapeComponent.prefetch);
  try {
    const [{ OpenedApp, indexInTurns, loadFirstParts, loadPartsOf }] = await Promise.all([
      import('./OpenedApp.tsx'),
      // While a picture is shown instead of the canvas, Cytoscape can be fetched after the page. If it cannot be
      // fetched, the canvas's place says so.
      isPictureShown() ? null : fetchCytoscape(),
    ]);
    const findChains = await loadFirstParts(address);
    return { ok: true, OpenedApp, indexInTurns, loadPartsOf, findChains } as const;
  } catch (error) {
    return { ok: false, reason: 'incomplete', detail: String(error) } as const;
  }
}

const fetchCytoscape = () => CytoscapeComponent.fetch().catch(() => null);
