import type { CDPSession } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { weighHeap } from './weighHeap.ts';

const types = ['synthetic', 'native', 'object', 'code'] as const;

interface Thing {
  readonly type: (typeof types)[number];
  readonly size: number;
  /** Whether it is an element that has left the page. */
  readonly hasLeft?: boolean;
  /** What it holds, by place in the list; `weakly`, what it does not keep alive. */
  readonly holds?: readonly number[];
  readonly weakly?: readonly number[];
}

/** A session with a browser whose heap has these things; the first is the root. */
function sessionWith(things: readonly Thing[]): CDPSession {
  const snapshot = {
    snapshot: {
      meta: {
        node_fields: ['type', 'self_size', 'edge_count', 'detachedness'],
        node_types: [types],
        edge_fields: ['type', 'name_or_index', 'to_node'],
        edge_types: [['property', 'weak']],
      },
    },
    nodes: things.flatMap(({ type, size, hasLeft = false, holds = [], weakly = [] }) => [
      types.indexOf(type),
      size,
      holds.length + weakly.length,
      hasLeft ? 2 : 1,
    ]),
    edges: things.flatMap(({ holds = [], weakly = [] }) => [
      ...holds.flatMap((one) => [0, 0, one * 4]),
      ...weakly.flatMap((one) => [1, 0, one * 4]),
    ]),
  };
  let take = (_: { readonly chunk: string }): void => {};
  return {
    send: async (method: string) => {
      if (method === 'HeapProfiler.takeHeapSnapshot') take({ chunk: JSON.stringify(snapshot) });
      return { usedSize: 1000 };
    },
    on: (_: string, listener: typeof take) => {
      take = listener;
    },
    off: () => {},
  } as unknown as CDPSession;
}

describe('weighing the heap', () => {
  it('counts an element that has left the page if a script holds it, not if the browser alone does', async () => {
    const window: Thing = { type: 'native', size: 1, holds: [2, 3] };
    const pressedLast: Thing = { type: 'native', size: 10, hasLeft: true };
    const script: Thing = { type: 'object', size: 100, holds: [4] };
    const leaked: Thing = { type: 'native', size: 1000, hasLeft: true, holds: [5] };
    const within: Thing = { type: 'native', size: 10_000, hasLeft: true };
    const root: Thing = { type: 'synthetic', size: 0, holds: [1] };
    const { kept } = await weighHeap(sessionWith([root, window, pressedLast, script, leaked, within]));
    expect(kept).toBe(11_101);
  });

  it('counts neither compiled code nor what is only held weakly', async () => {
    const script: Thing = { type: 'object', size: 1, holds: [2], weakly: [3] };
    const code: Thing = { type: 'code', size: 10, holds: [4] };
    const cached: Thing = { type: 'object', size: 100 };
    const text: Thing = { type: 'object', size: 1000 };
    const root: Thing = { type: 'synthetic', size: 0, holds: [1] };
    const { kept } = await weighHeap(sessionWith([root, script, code, cached, text]));
    expect(kept).toBe(1001);
  });
});
