import { describe, expect, it } from 'vitest';
import { readCorpusId } from '../../src/domain/basics/corpus.ts';
import { asArticleId, asEdgeId } from '../../src/domain/basics/ids.ts';
import { buildGraphIndex } from '../../src/domain/graph/graphIndex.ts';
import { edgesOfQuestion } from '../../src/domain/summaries/questionEdges.ts';
import { answerTo } from '../../src/store/answerTo.ts';
import { createAppStore } from '../../src/store/appStore.ts';
import { askedOf, cursorOf, linksReadOf, placesOf, stepPassage } from '../../src/store/passagesOf.ts';
import { visibleOf } from '../../src/store/selectors.ts';
import { defaultView } from '../../src/store/view/view.ts';
import { readGraphFile } from '../helpers/graphFile.ts';
import { sampleIndex } from '../helpers/sampleGraph.ts';

describe('an article that is read for its own sake', () => {
  const article = asArticleId('cooperation-europe');
  const open = () =>
    createAppStore(sampleIndex, null, { ...defaultView, reading: { article, passage: null } });

  it('is walked through by the passages in it that the view rests on, and by no other article’s', () => {
    const store = open();
    const places = placesOf(store.getState());
    expect(places.length).toBeGreaterThan(1);
    expect(new Set(places.map((place) => place.article))).toEqual(new Set([article]));
    for (const place of places) {
      expect(stepPassage(store.getState(), 1)).toBe(true);
      expect(store.getState().view.reading).toEqual({ article, passage: place.span });
    }
    expect(stepPassage(store.getState(), 1)).toBe(false);
    expect(stepPassage(store.getState(), -1)).toBe(true);
    expect(store.getState().view.reading?.passage).toEqual(places.at(-2)?.span);
  });

  it('marks no link before one has stepped to a passage, then those that it proves', () => {
    const store = open();
    expect(cursorOf(store.getState())).toBe(-1);
    expect(linksReadOf(store.getState())).toEqual([]);
    stepPassage(store.getState(), 1);
    const [first] = placesOf(store.getState());
    expect(linksReadOf(store.getState())).toEqual(first?.proves.map(({ edge }) => edge.id));
  });
});

describe('a question', () => {
  const index = buildGraphIndex(readGraphFile());
  const question = 'founded--cemoc';
  const open = () =>
    createAppStore(index, null, answerTo(index, { key: question, edges: edges() }, defaultView));
  const edges = () => edgesOfQuestion(index, question).map(({ id }) => id);

  it('shows and marks all edges that answer it, and begins with the passage that says most', () => {
    const state = open().getState();
    for (const id of edges()) expect(visibleOf(state).edges.has(id)).toBe(true);
    expect(linksReadOf(state)).toEqual(edges());
    const [first, ...others] = placesOf(state);
    expect(first?.proves.map(({ edge }) => edge.id).toSorted()).toEqual(edges().toSorted());
    for (const { proves } of others) expect(proves.length).toBeLessThanOrEqual(first?.proves.length ?? 0);
  });

  it('is asked of the corpus that is open, in the language that was chosen', () => {
    const corpus = readCorpusId('my-articles');
    const asked = answerTo(index, { key: question, edges: edges() }, { corpus, language: 'en' });
    expect(asked).toMatchObject({ corpus: 'my-articles', language: 'en', question });
  });

  it('gives way to what is selected, and is there again afterwards', () => {
    const store = open();
    const [edge = ''] = edges();
    store.getState().actions.selectNode(index.edge(asEdgeId(edge)).target);
    expect(askedOf(store.getState())).toBeNull();
    store.getState().actions.clearSelection();
    expect(askedOf(store.getState())).toBe(question);
    store.getState().actions.showPassages(true);
    expect(store.getState().view.question).toBeNull();
  });
});
