import type { CDPSession } from 'playwright-core';

/** Bytes of a page's script heap. */
export interface HeapWeight {
  /** All of it, compiled code included. */
  readonly heap: number;
  /** What the page itself keeps: objects, texts, elements. */
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

/** The parts of a heap snapshot that are read here: a flat list of numbers, so many for each node. */
interface Snapshot {
  readonly snapshot: {
    readonly meta: {
      readonly node_fields: readonly string[];
      readonly node_types: readonly [readonly string[], ...unknown[]];
    };
  };
  readonly nodes: readonly number[];
}

function sumWithoutCode({ snapshot: { meta }, nodes }: Snapshot): number {
  const [types] = meta.node_types;
  const [typeAt, sizeAt] = [meta.node_fields.indexOf('type'), meta.node_fields.indexOf('self_size')];
  let sum = 0;
  for (let at = 0; at < nodes.length; at += meta.node_fields.length)
    if (types[nodes[at + typeAt] ?? 0] !== 'code') sum += nodes[at + sizeAt] ?? 0;
  return sum;
}
