import { describe, expect, it } from 'vitest';
import { asArticleId, asNodeId } from '../../../src/domain/basics/ids.ts';
import type { Selection } from '../../../src/domain/basics/selection.ts';
import { applyFilters, defaultFilters, type Filters } from '../../../src/domain/filter/filter.ts';
import { findHiddenPassages } from '../../../src/store/view/hiddenPassages.ts';
import { listPlaces } from '../../../src/store/view/passageCursor.ts';
import { defaultView, type View } from '../../../src/store/view/view.ts';
import { edgeIdOf, spanOf } from '../../helpers/graphBuilder.ts';
import { sampleIndex } from '../../helpers/sampleGraph.ts';

const dgse = sampleIndex.article(asArticleId('entretien-lerner')).article;
const mali = sampleIndex.article(asArticleId('algeriens-au-mali')).article;
const maroc: Selection = { kind: 'nodes', ids: [asNodeId('maroc')] };
const foiled: Selection = { kind: 'edge', id: edgeIdOf('maroc', 'foiled', 'daech'), evidence: 0 };

const find = (selection: Selection, words: string | null, patch: Partial<Filters>, article = dgse) => {
  const reading = { article: article.id, passage: words === null ? null : spanOf(article, words) };
  const view: View = { ...defaultView, selection, reading, filters: { ...defaultFilters, ...patch } };
  const hidden = findHiddenPassages(sampleIndex, applyFilters(sampleIndex, view.filters), view);
  return { view, hidden };
};

describe('findHiddenPassages', () => {
  it('finds none while the lists have all', () => {
    expect(find(maroc, 'Nicolas Lerner', {}).hidden).toBeNull();
    expect(find(foiled, 'le Maroc déjoue', {}).hidden).toBeNull();
    expect(
      findHiddenPassages(sampleIndex, applyFilters(sampleIndex, defaultFilters), defaultView),
    ).toBeNull();
  });

  it('says that the passage being read is hidden, and why', () => {
    const { hidden, view } = find(foiled, 'le Maroc déjoue', {
      teasers: false,
      hiddenCertainties: ['stated'],
    });
    expect(hidden).toMatchObject({ current: true, why: ['teasers', 'certainties'] });
    expect(hidden?.reveal(view).filters).toEqual(defaultFilters);
  });

  it('tells the passages of a node that are hidden here from the one that is read', () => {
    const { hidden } = find(maroc, 'Nicolas Lerner', { teasers: false });
    expect(hidden?.current).toBe(false);
    expect(hidden?.passages.map(({ section }) => section)).toEqual(['related']);
  });

  it('speaks of what hides the link when nothing hides the passage itself', () => {
    const { hidden, view } = find(foiled, 'le Maroc déjoue', { hiddenTypes: ['group'], minCorroboration: 2 });
    expect(hidden).toMatchObject({ current: true, why: ['types', 'corroboration'] });
    expect(hidden?.reveal(view).filters).toMatchObject({ hiddenTypes: [], minCorroboration: 1 });
  });

  it('looks at a passage that a search found by itself', () => {
    const { hidden } = find({ kind: 'none' }, 'le Maroc déjoue', { teasers: false });
    expect(hidden).toMatchObject({ current: true, why: ['teasers'] });
    expect(find({ kind: 'none' }, 'Nicolas Lerner', { teasers: false }).hidden).toBeNull();
  });

  it('puts every passage that it names back into the lists', () => {
    const { hidden, view } = find(maroc, 'Nicolas Lerner', {
      teasers: false,
      years: { from: 2010, to: 2012 },
      hiddenArticles: [dgse.id],
    });
    const { filters } = hidden?.reveal(view) ?? view;
    const places = listPlaces(sampleIndex, applyFilters(sampleIndex, filters), filters, maroc);
    const listed = places.flatMap(({ article, passage }) => (article === dgse.id ? passage.start : []));
    expect(hidden?.passages.map(({ start }) => start).sort(ascending)).toEqual([...listed].sort(ascending));
    expect(listed).toHaveLength(4);
  });
});

const ascending = (a: number, b: number): number => a - b;

describe('the years, in the list of passages', () => {
  const paragraphs = (id: string, years: Filters['years'], yearBasis: Filters['yearBasis'] = 'happened') => {
    const filters: Filters = { ...defaultFilters, years, yearBasis };
    const selection: Selection = { kind: 'nodes', ids: [asNodeId(id)] };
    return listPlaces(sampleIndex, applyFilters(sampleIndex, filters), filters, selection).map(
      ({ article, passage }) => [article, passage.paragraph],
    );
  };

  it('leave out the passages of articles of other years', () => {
    expect(paragraphs('maroc', { from: 2025, to: 2025 })).toEqual([
      ['entretien-lerner', 2],
      ['entretien-lerner', 1],
      ['entretien-lerner', 4],
      ['entretien-lerner', 5],
    ]);
  });

  it('go by the date of an event, unless publication is asked for', () => {
    expect(paragraphs('creation-du-cemoc', { from: 2010, to: 2010 })).toEqual([[mali.id, 3]]);
    expect(paragraphs('creation-du-cemoc', { from: 2011, to: 2011 })).toEqual([]);
    expect(paragraphs('creation-du-cemoc', { from: 2011, to: 2011 }, 'published')).toEqual([[mali.id, 3]]);
  });
});
