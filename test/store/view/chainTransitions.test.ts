import { describe, expect, it } from 'vitest';
import { asArticleId, asNodeId } from '../../../src/domain/basics/ids.ts';
import { findChains } from '../../../src/domain/chains/chains.ts';
import { createAppStore } from '../../../src/store/appStore.ts';
import { chainAnswerOf } from '../../../src/store/useChain.ts';
import * as chains from '../../../src/store/view/chainTransitions.ts';
import { openArticle, selectEdge, selectNode, setFilters } from '../../../src/store/view/transitions.ts';
import { defaultView } from '../../../src/store/view/view.ts';
import { edgeIdOf } from '../../helpers/graphBuilder.ts';
import { sampleIndex } from '../../helpers/sampleGraph.ts';

const [maroc, dgse, daech] = [asNodeId('maroc'), asNodeId('dgse'), asNodeId('daech')];
const asked = chains.openChain(defaultView, maroc, dgse);

describe('the question how two nodes are connected', () => {
  it('starts with the shortest way, its ends given or still to be chosen', () => {
    expect(asked.chain).toEqual({ from: maroc, to: dgse, mode: 'shortest', choice: 0 });
    expect(chains.openChain(defaultView, maroc).chain).toMatchObject({ from: maroc, to: null });
    expect(chains.openChain(defaultView).chain).toMatchObject({ from: null, to: null });
  });

  it('goes back to the best chain when an end or the mode changes', () => {
    const third = chains.chooseChain(asked, 2);
    expect(third.chain?.choice).toBe(2);
    expect(chains.setChainEnd(third, 'to', daech).chain).toMatchObject({ from: maroc, to: daech, choice: 0 });
    expect(chains.setChainMode(third, 'solid').chain).toMatchObject({ mode: 'solid', choice: 0 });
  });

  it('takes a node for the first end that lacks one, and not for both', () => {
    const open = chains.openChain(defaultView);
    expect(chains.lacksChainEnd(open)).toBe(true);
    const first = chains.fillChainEnd(open, maroc);
    expect(first.chain).toMatchObject({ from: maroc, to: null });
    expect(chains.fillChainEnd(first, maroc)).toBe(first);
    const both = chains.fillChainEnd(first, dgse);
    expect(both.chain).toEqual(asked.chain);
    expect([chains.lacksChainEnd(both), chains.lacksChainEnd(defaultView)]).toEqual([false, false]);
    expect(chains.fillChainEnd(both, daech)).toBe(both);
  });

  it('is not answered until what finds chains is there', () => {
    const store = createAppStore(sampleIndex, null, asked);
    expect(chainAnswerOf(store.getState())).toBeNull();
    store.getState().actions.provideChains(findChains);
    expect(chainAnswerOf(store.getState())?.chain).not.toBeNull();
  });

  it('leaves selection and reading as they were', () => {
    const before = selectNode(openArticle(defaultView, asArticleId('cooperation-europe')), maroc);
    expect(chains.closeChain(chains.openChain(before, maroc, dgse))).toEqual(before);
  });

  it('is over when a node, an edge or an article is opened, even the one that was open', () => {
    const article = asArticleId('cooperation-europe');
    const edge = edgeIdOf('maroc', 'foiled', 'daech');
    for (const open of [
      (view: typeof asked) => selectNode(view, maroc),
      (view: typeof asked) => selectEdge(view, edge),
      (view: typeof asked) => openArticle(view, article),
    ]) {
      expect(open(asked).chain).toBeNull();
      expect(open(chains.openChain(open(defaultView), maroc, dgse)).chain).toBeNull();
    }
  });

  it('gives back the very view when nothing changes', () => {
    expect(chains.openChain(asked, maroc, dgse)).toBe(asked);
    expect(chains.setChainEnd(asked, 'to', dgse)).toBe(asked);
    expect(chains.setChainMode(asked, 'shortest')).toBe(asked);
    expect(chains.chooseChain(asked, 0)).toBe(asked);
    expect(chains.closeChain(defaultView)).toBe(defaultView);
    for (const change of [
      () => chains.setChainEnd(defaultView, 'to', dgse),
      () => chains.setChainMode(defaultView, 'solid'),
      () => chains.chooseChain(defaultView, 1),
    ])
      expect(change()).toBe(defaultView);
  });
});

describe('chainAnswerOf', () => {
  const answerTo = (view: typeof asked) => {
    const state = createAppStore(sampleIndex, null, view, findChains).getState();
    return chainAnswerOf(state);
  };

  it('is null when nothing is asked, and empty when an end is missing', () => {
    expect(answerTo(defaultView)).toBeNull();
    expect(answerTo(chains.openChain(defaultView, maroc))).toMatchObject({ chains: [], at: -1, chain: null });
  });

  it('takes the last chain when there are fewer than the link says', () => {
    const answer = answerTo(chains.chooseChain(asked, 11));
    expect(answer?.at).toBe((answer?.chains.length ?? 0) - 1);
    expect(answer?.chain).toBe(answer?.chains.at(-1));
  });

  it('answers under the present filters', () => {
    const without = setFilters(asked, { hiddenTypes: ['person'] });
    expect(answerTo(asked)?.chains.length).toBeGreaterThan(0);
    expect(answerTo(without)?.chains).toEqual([]);
  });

  it('stays the same object until the question or the filters change', () => {
    const store = createAppStore(sampleIndex, null, asked, findChains);
    const first = chainAnswerOf(store.getState());
    store.getState().actions.pointAt({ kind: 'node', id: maroc });
    store.getState().actions.selectNode(daech);
    store.getState().actions.replaceView(asked);
    expect(chainAnswerOf(store.getState())).toBe(first);
    store.getState().actions.chooseChain(1);
    expect(chainAnswerOf(store.getState())).not.toBe(first);
    expect(chainAnswerOf(store.getState())?.chains).toBe(first?.chains);
  });
});
