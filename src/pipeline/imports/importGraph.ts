import { graphLimits } from '../../domain/graph/limits.ts';
import { decodeText } from '../extract/article/decode/decodeArticle.ts';
import type { Imported, ImportFault } from './foreignGraph.ts';
import { readGraphXml } from './readGraphXml.ts';
import { readLinkTable } from './readLinkTable.ts';
import { type ToldGraph, tellForeignGraph } from './tellForeignGraph.ts';

/** The greatest size of a graph from another program; above it, drawing and layout no longer respond in time. */
export const importLimits = {
  bytes: 50_000_000,
  nodes: graphLimits.nodes,
  edges: graphLimits.edges,
} as const;

const readers: readonly (readonly [ending: RegExp, read: (text: string) => Imported])[] = [
  [/\.(gexf|graphml)$/i, readGraphXml],
  [/\.(csv|tsv)$/i, readLinkTable],
];

/** Whether a file name has the extension of graphs or tables of other programs. */
export const isForeignGraph = (name: string): boolean => readers.some(([ending]) => ending.test(name));

type ImportedGraph =
  | { readonly ok: true; readonly told: ToldGraph }
  | { readonly ok: false; readonly fault: ImportFault };

/**
 * Reads a graph from the file of another program: GEXF, GraphML or a table of links. Pauses between steps with the share of
 * the work that is done, from 0 to 1. Never throws.
 */
export function* importInSteps(name: string, bytes: Uint8Array): Generator<number, ImportedGraph> {
  const read = readers.find(([ending]) => ending.test(name))?.[1];
  if (read === undefined) return { ok: false, fault: 'broken' };
  if (bytes.length > importLimits.bytes) return { ok: false, fault: 'too-many' };
  const text = decodeText(bytes, []);
  if (text === null) return { ok: false, fault: 'broken' };
  yield 0.05;
  const imported = read(text);
  if (!imported.ok) return imported;
  const { nodes, edges } = imported.graph;
  if (nodes.length > importLimits.nodes || edges.length > importLimits.edges)
    return { ok: false, fault: 'too-many' };
  yield readShare;
  const telling = tellForeignGraph(imported.graph, name);
  let step = telling.next();
  for (; !step.done; step = telling.next()) yield readShare + step.value * (1 - readShare);
  const told = step.value;
  return isTooParallel(told.graph) ? { ok: false, fault: 'too-parallel' } : { ok: true, told };
}

/** How much of the time goes into reading the file; the rest goes into the layout. */
const readShare = 0.25;

/** Whether more stands between two nodes than a link, or the room between them, can hold. */
function isTooParallel({ edges }: ToldGraph['graph']): boolean {
  const links = new Map<string, number>();
  return edges.some(({ source, target, evidence }) => {
    const ends = [source, target].sort().join(' ');
    links.set(ends, (links.get(ends) ?? 0) + 1);
    return evidence.length > graphLimits.evidence || (links.get(ends) ?? 0) > graphLimits.parallel;
  });
}
