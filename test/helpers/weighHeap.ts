import type { CDPSession } from 'playwright-core';

/** Bytes of a page's script heap. */
export interface HeapWeight {
  /** All of it, compiled code included. */
  readonly heap: number;
  /** What the page itself keeps: objects, texts, elements that it shows or that a script holds. */
  readonly kept: number;
}

/**
 * Weighs a page's script heap after garbage collection. Code that has been compiled is told apart: the browser keeps it for
 * a while or throws it away as it sees fit, and it has an end, being made of the page's scripts.
 */
export async function weighHeap(session: CDPSession): Promise<HeapWeight> {
  await session.send('HeapProfiler.enable');
  for (let times = 0; times < 3; times += 1) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const pieces: string[] = [];
  const take = ({ chunk }: { readonly chunk: string }) => pieces.push(chunk);
  session.on('HeapProfiler.addHeapSnapshotChunk', take);
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  session.off('HeapProfiler.addHeapSnapshotChunk', take);
  return { heap: usedSize, kept: sumWithoutCode(JSON.parse(pieces.join(''))) };
}

/** The parts of a heap snapshot that are read here: flat lists of numbers, so many for each node and each edge. */
interface Snapshot {
  readonly snapshot: {
    readonly meta: {
      readonly node_fields: readonly string[];
      readonly node_types: readonly [readonly string[], ...unknown[]];
      readonly edge_fields: readonly string[];
      readonly edge_types: readonly [readonly string[], ...unknown[]];
    };
  };
  readonly nodes: readonly number[];
  readonly edges: readonly number[];
}

/** What the browser says of an element that is on no page any more. */
const detached = 2;

/**
 * The bytes of all that is reached from the roots, without compiled code. Elements that have left the page count if a
 * script still holds them. Those that the browser alone holds do not: it keeps what was last pressed or selected, with the
 * whole article around it, until something else takes its place.
 */
function sumWithoutCode({ snapshot: { meta }, nodes, edges }: Snapshot): number {
  const [types] = meta.node_types;
  const [edgeTypes] = meta.edge_types;
  const place = (field: string): number => meta.node_fields.indexOf(field);
  const [typeAt, sizeAt, edgesAt, stateAt] = [
    place('type'),
    place('self_size'),
    place('edge_count'),
    place('detachedness'),
  ];
  const [perNode, perEdge] = [meta.node_fields.length, meta.edge_fields.length];
  const [edgeTypeAt, targetAt] = [meta.edge_fields.indexOf('type'), meta.edge_fields.indexOf('to_node')];
  const count = nodes.length / perNode;
  const value = (node: number, at: number): number => nodes[node * perNode + at] ?? 0;
  const typeOf = (node: number): string | undefined => types[value(node, typeAt)];
  const hasLeft = (node: number): boolean => typeOf(node) === 'native' && value(node, stateAt) === detached;
  const isBrowsers = (node: number): boolean =>
    typeOf(node) === 'synthetic' || (typeOf(node) === 'native' && !hasLeft(node));

  const firstEdge = new Uint32Array(count + 1);
  for (let node = 0; node < count; node += 1)
    firstEdge[node + 1] = (firstEdge[node] ?? 0) + value(node, edgesAt);
  const reached = new Uint8Array(count);
  const queue = [0];
  reached[0] = 1;
  let sum = 0;
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    if (typeOf(next) !== 'code') sum += value(next, sizeAt);
    const browsers = isBrowsers(next);
    for (let edge = firstEdge[next] ?? 0; edge < (firstEdge[next + 1] ?? 0); edge += 1) {
      if (edgeTypes[edges[edge * perEdge + edgeTypeAt] ?? 0] === 'weak') continue;
      const target = (edges[edge * perEdge + targetAt] ?? 0) / perNode;
      if (reached[target] === 1 || (browsers && hasLeft(target))) continue;
      reached[target] = 1;
      queue.push(target);
    }
  }
  return sum;
}
