import { findChains } from '../../src/domain/chains/chains.ts';
import { suggestPairs } from '../../src/domain/chains/suggestPairs.ts';
import { type ExportPart, takePart } from '../../src/domain/exports/exportPart.ts';
import { exportFormats, writeExport } from '../../src/domain/exports/writeExport.ts';
import { measureBridges } from '../../src/domain/figures/bridges.ts';
import { findCommunities } from '../../src/domain/figures/communities.ts';
import { buildLinkGraph } from '../../src/domain/figures/linkGraph.ts';
import { surveyGraph } from '../../src/domain/figures/overview.ts';
import { openFilters } from '../../src/domain/filter/activeFilters.ts';
import { countFacets } from '../../src/domain/filter/facets.ts';
import { applyFilters } from '../../src/domain/filter/filter.ts';
import { filterTableOf } from '../../src/domain/filter/filterTable.ts';
import { wholeGraph } from '../../src/domain/filter/overview.ts';
import { buildGraphIndex } from '../../src/domain/graph/graphIndex.ts';
import { type ParsedGraph, parseInSteps } from '../../src/domain/graph/parseGraph.ts';
import { listEdgeRows, nodeRowsInSteps } from '../../src/domain/passages/graphRows.ts';
import { passageRowsInSteps } from '../../src/domain/passages/passageRows.ts';
import { buildSearch } from '../../src/domain/search/search.ts';
import { listTimeline } from '../../src/domain/timeline/timeline.ts';
import { arrangeLoaded } from '../../src/drawing/graph/arrangeLoaded.ts';
import { placesOf } from '../../src/drawing/map/mapPlaces.ts';
import { requestFor } from '../helpers/exportPart.ts';
import { graphAtBounds } from './graphAtBounds.ts';

/** What the page does with a graph, and how the reader is kept: it answers, or says how far it is, or the like. */
interface Figure {
  readonly what: string;
  /** Of the processor, in all. */
  readonly ms: number;
  /** The longest that it does without a pause in which the page answers. */
  readonly longestMs: number;
}

/** Does with the largest graph that is taken what the page does, and says how long each thing takes of the processor. */
export async function measureBounds(say: (line: string) => void): Promise<void> {
  await measureExports(measurePage(say), say);
}

function measurePage(say: (line: string) => void): ExportPart {
  const text = JSON.stringify(graphAtBounds());
  say(`a graph at the bounds: ${Math.round(text.length / 1e6)} million characters`);
  const tell = ({ what, ms, longestMs }: Figure): void =>
    say(`  ${what}: ${Math.round(ms)} ms, without a pause at most ${Math.round(longestMs)} ms`);
  const once = <Result>(what: string, work: () => Result): Result => {
    const began = cpuMs();
    const result = work();
    const ms = cpuMs() - began;
    tell({ what, ms, longestMs: ms });
    return result;
  };
  const inSteps = <Result>(what: string, work: Generator<unknown, Result>): Result => {
    let [ms, longestMs] = [0, 0];
    for (;;) {
      const began = cpuMs();
      const step = work.next();
      const taken = cpuMs() - began;
      ms += taken;
      longestMs = Math.max(longestMs, taken);
      if (!step.done) continue;
      tell({ what, ms, longestMs });
      return step.value;
    }
  };

  const parsed: ParsedGraph = inSteps('read and checked', parseInSteps(text));
  if (!parsed.ok) throw new Error(`The graph at the bounds is refused: ${parsed.detail}`);
  const index = once('indexed', () => buildGraphIndex(parsed.graph));
  once('table of the filters', () => filterTableOf(index));
  const visible = once('filters applied', () => applyFilters(index, openFilters));
  once('another filter applied', () => applyFilters(index, { ...openFilters, hiddenTypes: ['person'] }));
  once('facets counted', () => countFacets(index, openFilters));
  const search = buildSearch(index);
  inSteps('search made ready', search.prepare());
  for (const words of ['coopération régionale', 'xqzt', 'a'])
    once(`searched « ${words} »`, () => search.find(words, 'fr'));
  const [pair] = once('pairs suggested', () => suggestPairs(index, visible));
  if (pair)
    for (const mode of ['shortest', 'solid'] as const)
      once(`chain, ${mode}`, () => findChains(index, visible, ...pair, mode));
  const links = once('links joined', () => buildLinkGraph(index, visible));
  once('surveyed', () => surveyGraph(links));
  once('communities', () => findCommunities(index, links));
  inSteps('bridges', measureBridges(links));
  inSteps('table of nodes', nodeRowsInSteps(index, visible, openFilters));
  once('table of links', () => listEdgeRows(index, visible));
  inSteps('table of passages', passageRowsInSteps(index, visible, openFilters));
  once('timeline', () => listTimeline(index, visible, 'type'));
  once('places on the map', () => placesOf(index));
  const [first] = index.graph.nodes;
  const layouts = [{ kind: 'time' }, { kind: 'type' }] as const;
  for (const layout of first ? [...layouts, { kind: 'around', middle: [first.id] } as const] : layouts)
    once(`arranged by ${layout.kind}`, () => arrangeLoaded(index, wholeGraph(index), layout));
  return once('taken for an export, in a worker', () => takePart(requestFor(index, null)));
}

/** A worker has nothing but the part that is exported. */
async function measureExports(part: ExportPart, say: (line: string) => void): Promise<void> {
  for (const format of exportFormats) {
    const began = cpuMs();
    const files = await writeExport(format, part);
    const ms = cpuMs() - began;
    const megabytes = files.reduce((sum, { body }) => sum + body.length, 0) / 1e6;
    say(`  export ${format}, in a worker: ${Math.round(ms)} ms, ${Math.round(megabytes)} MB`);
  }
}

function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
