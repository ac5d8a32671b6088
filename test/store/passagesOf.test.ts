import { describe, expect, it } from 'vitest';
import { asArticleId } from '../../src/domain/basics/ids.ts';
import { createAppStore } from '../../src/store/appStore.ts';
import { cursorOf, linksReadOf, placesOf, stepPassage } from '../../src/store/passagesOf.ts';
import { defaultView } from '../../src/store/view/view.ts';
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
