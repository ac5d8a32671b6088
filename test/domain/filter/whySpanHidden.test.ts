import { describe, expect, it } from 'vitest';
import { asArticleId } from '../../../src/domain/basics/ids.ts';
import { defaultFilters, type Filters } from '../../../src/domain/filter/filter.ts';
import { type FilteredSpan, revealSpan, whySpanHidden } from '../../../src/domain/filter/whySpanHidden.ts';
import { sampleIndex } from '../../helpers/sampleGraph.ts';

const teaser: FilteredSpan = { article: asArticleId('entretien-lerner'), section: 'related', when: null };
const claim: FilteredSpan = {
  article: asArticleId('cooperation-europe'),
  section: 'body',
  when: '2015',
  certainty: 'attributed',
};
const why = (span: FilteredSpan, patch: Partial<Filters>) =>
  whySpanHidden(sampleIndex, { ...defaultFilters, ...patch }, span);

describe('whyWitnessHidden', () => {
  it('has nothing against a passage at first', () => {
    expect(why(teaser, {})).toEqual([]);
    expect(why(claim, {})).toEqual([]);
  });

  it('names every filter that hides it by itself', () => {
    const filters: Partial<Filters> = {
      teasers: false,
      hiddenArticles: [teaser.article],
      years: { from: 2010, to: 2012 },
      hiddenCertainties: ['attributed'],
    };
    expect(why(teaser, filters)).toEqual(['articles', 'teasers', 'years']);
    expect(why(claim, filters)).toEqual(['years', 'certainties']);
  });

  it('dates a passage by itself, else by its article; by its article alone when that is asked', () => {
    const in2015 = { years: { from: 2015, to: 2015 } };
    const in2020 = { years: { from: 2020, to: 2020 } };
    expect(why(claim, in2015)).toEqual([]);
    expect(why(claim, in2020)).toEqual(['years']);
    expect(why({ ...claim, when: null }, in2020)).toEqual([]);
    expect(why(claim, { ...in2020, yearBasis: 'published' })).toEqual([]);
    expect(why(claim, { ...in2015, yearBasis: 'published' })).toEqual(['years']);
  });
});

describe('revealWitness', () => {
  it('lifts just what hides the passage', () => {
    const filters: Filters = {
      ...defaultFilters,
      teasers: false,
      hiddenArticles: [teaser.article, claim.article],
      hiddenCertainties: ['attributed', 'denied'],
      years: { from: 2015, to: 2015 },
    };
    const revealed = revealSpan(sampleIndex, filters, claim);
    expect(revealed).toEqual({
      ...filters,
      hiddenArticles: [teaser.article],
      hiddenCertainties: ['denied'],
    });
    expect(whySpanHidden(sampleIndex, revealed, claim)).toEqual([]);
    expect(revealSpan(sampleIndex, filters, teaser)).toMatchObject({
      teasers: true,
      years: null,
      hiddenArticles: [claim.article],
    });
  });

  it('changes nothing for a passage that is shown', () => {
    expect(revealSpan(sampleIndex, defaultFilters, claim)).toBe(defaultFilters);
  });
});
