import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultFilters } from '../../src/domain/filter.ts';
import { asArticleId, asNodeId } from '../../src/domain/ids.ts';
import { readUrl, writeUrl } from '../../src/store/urlFields.ts';
import { defaultView, type View } from '../../src/store/view.ts';
import { viewsOf } from '../helpers/arbitraryView.ts';
import { edgeIdOf } from '../helpers/graphBuilder.ts';
import { sampleGraph, sampleIndex } from '../helpers/sampleGraph.ts';

const read = (search: string) => readUrl(search, sampleIndex);
const located = edgeIdOf('services-marocains', 'located', 'localisation-abaaoud');

describe('the link that shares a view', () => {
  it('is empty for the default view', () => {
    expect(writeUrl(defaultView)).toBe('');
    expect(read('')).toEqual(defaultView);
  });

  it('can be read by people', () => {
    const view: View = {
      language: 'en',
      selection: { kind: 'edge', id: located, evidence: 1 },
      reading: { article: asArticleId('cooperation-europe'), passage: { start: 120, end: 180 } },
      filters: {
        ...defaultFilters,
        hiddenTypes: [],
        countries: [asNodeId('maroc'), asNodeId('france')],
        countryMode: 'all',
        years: { from: 2010, to: 2015 },
        teasers: false,
      },
      query: 'Daech été',
    };
    expect(writeUrl(view)).toBe(
      '?lang=en&sel=:services-marocains--located--localisation-abaaoud:2&read=cooperation-europe:120-180' +
        '&q=Daech+%C3%A9t%C3%A9&hide=&countries=maroc,france&match=all&years=2010-2015&teasers=no',
    );
  });

  it('brings back any view that was written', () => {
    fc.assert(
      fc.property(viewsOf(sampleGraph), (view) => {
        expect(read(writeUrl(view))).toEqual(view);
      }),
      { numRuns: 200 },
    );
  });

  it('is the same for the same view, in whatever order its parts were chosen', () => {
    const one = { ...defaultView, filters: { ...defaultFilters, hiddenTypes: ['place', 'event'] as const } };
    const other = {
      ...defaultView,
      filters: { ...defaultFilters, hiddenTypes: ['event', 'place'] as const },
    };
    expect(writeUrl(one)).toBe(writeUrl(other));
  });

  it.each([
    '?lang=de',
    '?sel=atlantis',
    '?sel=:no--such--edge:2',
    '?sel=:',
    '?sel=',
    '?read=nowhere:1-2',
    '?hide=planets',
    '?countries=dgse,atlantis',
    '?match=some',
    '?years=2015-2010',
    '?years=hier',
    '?years=-5',
    '?by=chance',
    '?min=0',
    '?min=1e3',
    '?teasers=maybe',
    '?unknown=1&=&&%',
    '?__proto__=1&constructor=2',
  ])('gives the default for %s', (search) => {
    expect(read(search)).toEqual(defaultView);
  });

  it('keeps what it understands of a part', () => {
    expect(read('?sel=maroc,atlantis,maroc,france').selection).toEqual({
      kind: 'nodes',
      ids: ['maroc', 'france'],
    });
    expect(read(`?sel=:${located}:99`).selection).toEqual({ kind: 'edge', id: located, evidence: 0 });
    expect(read('?read=cooperation-europe:5-999999').reading).toEqual({
      article: 'cooperation-europe',
      passage: null,
    });
    expect(read('?hide=place,planets').filters.hiddenTypes).toEqual(['place']);
  });

  it('never throws, and always comes to rest', () => {
    const part = fc.tuple(
      fc.constantFrom(
        'lang',
        'sel',
        'read',
        'q',
        'hide',
        'countries',
        'match',
        'years',
        'by',
        'min',
        'teasers',
      ),
      fc.oneof(
        fc.string(),
        fc.constantFrom(':', ':2', 'maroc,', 'maroc:', '%', '2010-', 'a:1-2', 'place,place'),
      ),
    );
    const rubbish = fc.oneof(
      fc.string(),
      fc.array(part).map((parts) => `?${parts.map(([key, value]) => `${key}=${value}`).join('&')}`),
    );
    fc.assert(
      fc.property(rubbish, (search) => {
        const view = read(search);
        expect(read(writeUrl(view))).toEqual(view);
      }),
      { numRuns: 200 },
    );
  });
});
