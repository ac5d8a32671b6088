import { act, renderHook, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { useGraphOfCorpus } from '../../../src/app/corpus/useGraphOfCorpus.ts';
import type { CorpusId } from '../../../src/domain/basics/corpus.ts';
import { buildGraphIndex } from '../../../src/domain/graph/graphIndex.ts';
import type { Graph } from '../../../src/domain/graph/schema.ts';
import { createAppStore } from '../../../src/store/appStore.ts';
import { type BuiltCorpus, type CorporaState, noCorpora } from '../../../src/store/corpus/corporaState.ts';
import { asOpened } from '../../../src/store/corpus/corpus.ts';
import { defaultView } from '../../../src/store/view/view.ts';
import { sampleIndex } from '../../helpers/sampleGraph.ts';

const id = 'mali-a1b2c3' as CorpusId;
const corpus = { id, name: 'Mali', files: new Map(), createdAt: 1, changedAt: 1, revision: 1 };
const { graph } = sampleIndex;
/** The sample with only so many of its nodes, and no link. */
const partOf = (nodes: number): Graph => ({ ...graph, nodes: graph.nodes.slice(0, nodes), edges: [] });
const builtFrom = (one: Graph): BuiltCorpus => ({
  graph: one,
  problems: [],
  layout: null,
  articles: 1,
  toReview: 0,
});

function show(covered: boolean, nodes: number) {
  const app = createAppStore(buildGraphIndex(partOf(nodes)), null, { ...defaultView, corpus: id });
  const corpora = createStore<CorporaState>(() => ({ ...noCorpora, current: asOpened(corpus) }));
  const { rerender } = renderHook(({ covered }) => useGraphOfCorpus(app, corpora, covered), {
    initialProps: { covered },
  });
  return {
    shown: () => app.getState().index.graph.nodes.length,
    hasSearch: () => app.getState().search !== null,
    build: (count: number) => act(() => corpora.setState({ built: builtFrom(partOf(count)) })),
    cover: (covered: boolean) => rerender({ covered }),
  };
}

describe('the graph of a corpus that grows', () => {
  it('is shown as it is built, and can be searched after a while', async () => {
    const { shown, hasSearch, build } = show(false, 0);
    build(3);
    expect(shown()).toBe(3);
    build(5);
    expect(shown()).toBe(5);
    expect(hasSearch()).toBe(false);
    await waitFor(() => expect(hasSearch()).toBe(true), { timeout: 5000 });
  });

  it('is left as it is while it is covered, once there is any, and then is the last one', async () => {
    const { shown, build, cover } = show(true, 0);
    build(3);
    expect(shown()).toBe(3);
    build(5);
    build(7);
    expect(shown()).toBe(3);
    cover(false);
    await waitFor(() => expect(shown()).toBe(7));
    build(8);
    expect(shown()).toBe(8);
  });
});
