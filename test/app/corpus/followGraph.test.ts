import { afterEach, describe, expect, it, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { followGraph } from '../../../src/app/corpus/followGraph.ts';
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

const ends: (() => void)[] = [];
afterEach(() => {
  for (const end of ends.splice(0)) end();
});

function show(covered: boolean, nodes: number) {
  const app = createAppStore(buildGraphIndex(partOf(nodes)), null, { ...defaultView, corpus: id });
  const corpora = createStore<CorporaState>(() => ({ ...noCorpora, current: asOpened(corpus) }));
  const followed = followGraph(app, corpora);
  followed.cover(covered);
  ends.push(followed.end);
  return {
    shown: () => app.getState().index.graph.nodes.length,
    hasSearch: () => app.getState().search !== null,
    build: (count: number) => corpora.setState({ built: builtFrom(partOf(count)) }),
    cover: followed.cover,
    end: followed.end,
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
    await vi.waitFor(() => expect(hasSearch()).toBe(true), { timeout: 5000 });
  });

  it('is left as it is while it is covered, once there is any, and then is the last one', async () => {
    const { shown, build, cover } = show(true, 0);
    build(3);
    expect(shown()).toBe(3);
    build(5);
    build(7);
    expect(shown()).toBe(3);
    cover(false);
    await vi.waitFor(() => expect(shown()).toBe(7));
    build(8);
    expect(shown()).toBe(8);
  });

  it('is followed no longer once that has ended, also when it was covered before', async () => {
    const { shown, build, cover, end } = show(true, 2);
    build(5);
    cover(false);
    end();
    build(7);
    await new Promise((done) => setTimeout(done, 20));
    expect(shown()).toBe(2);
  });
});
