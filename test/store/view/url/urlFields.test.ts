import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CorpusId } from '../../../../src/domain/basics/corpus.ts';
import { asArticleId, asNodeId } from '../../../../src/domain/basics/ids.ts';
import { chainLimit } from '../../../../src/domain/chains/chainMode.ts';
import { defaultFilters } from '../../../../src/domain/filter/filter.ts';
import { buildGraphIndex } from '../../../../src/domain/graph/graphIndex.ts';
import { readLink, readUrl, writeUrl } from '../../../../src/store/view/url/urlFields.ts';
import { defaultView, type View } from '../../../../src/store/view/view.ts';
import { viewsOf } from '../../../helpers/arbitraryView.ts';
import { edgeIdOf } from '../../../helpers/graphBuilder.ts';
import { readGraphFile } from '../../../helpers/graphFile.ts';
import { sampleGraph, sampleIndex } from '../../../helpers/sampleGraph.ts';

const read = (search: string) => readUrl(search, sampleIndex);
const located = edgeIdOf('services-marocains', 'located', 'localisation-abaaoud');

describe('the link that shares a view', () => {
  it('is empty for the default view', () => {
    expect(writeUrl(defaultView)).toBe('');
    expect(read('')).toEqual(defaultView);
  });

  it('can be read by people', () => {
    const view: View = {
      corpus: 'mali-k3f9a1' as CorpusId,
      language: 'en',
      display: 'graph',
      split: true,
      passages: false,
      question: null,
      lanes: 'region',
      table: 'edges',
      layout: { kind: 'around', middle: [asNodeId('mali')] },
      labels: 'all',
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
      focus: { around: [asNodeId('maroc')], depth: 2, isolated: true, expanded: [asNodeId('mali')] },
      hidden: [asNodeId('daech')],
      chain: { from: asNodeId('maroc'), to: asNodeId('dgse'), mode: 'solid', choice: 2 },
      query: 'Daech été',
    };
    expect(writeUrl(view)).toBe(
      '?corpus=mali-k3f9a1&lang=en&split=yes&table=edges&layout=around:mali&names=all&sel=:services-marocains--located--localisation-abaaoud:2&read=cooperation-europe:120-180' +
        '&focus=maroc:2:only:mali&without=daech&chain=maroc,dgse:solid:3&q=Daech+%C3%A9t%C3%A9&hide=&countries=maroc,france&match=all&years=2010-2015&teasers=no',
    );
  });

  it('keeps the question that is answered, as long as the graph asks it', () => {
    const index = buildGraphIndex(readGraphFile());
    const view: View = { ...defaultView, question: 'founded--cemoc' };
    expect(writeUrl(view, index)).toBe('?ask=founded--cemoc');
    expect(readUrl('?ask=founded--cemoc', index)).toEqual(view);
    for (const nonsense of ['founded--nobody', 'cemoc', '', '--cemoc'])
      expect(readUrl(`?ask=${nonsense}`, index)).toEqual(defaultView);
  });

  it('brings back any view that was written', () => {
    fc.assert(
      fc.property(viewsOf(sampleGraph), (view) => {
        expect(read(writeUrl(view))).toEqual(view);
        expect(readLink(writeUrl(view, sampleIndex), sampleIndex)).toEqual({ view, missing: [] });
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
    '?chain=',
    '?chain=atlantis,thule',
    '?years=2015-2010',
    '?years=hier',
    '?years=-5',
    '?by=chance',
    '?min=0',
    '?min=1e3',
    '?teasers=maybe',
    '?focus=atlantis:1',
    '?focus=maroc',
    '?focus=maroc:4',
    '?focus=:1:only',
    '?without=atlantis',
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

  it('asks of a chain what it can', () => {
    const chain = { from: asNodeId('maroc'), to: null, mode: 'shortest', choice: 0 } as const;
    expect(read('?chain=maroc,').chain).toEqual(chain);
    expect(read('?chain=maroc').chain).toEqual(chain);
    expect(read('?chain=maroc,atlantis').chain).toEqual(chain);
    expect(read('?chain=,').chain).toEqual({ ...chain, from: null });
    expect(read('?chain=maroc,dgse:longest:99').chain).toEqual({
      ...chain,
      to: asNodeId('dgse'),
      choice: chainLimit - 1,
    });
    expect(writeUrl({ ...defaultView, chain })).toBe('?chain=maroc,');
  });

  it('never throws, and always comes to rest', () => {
    const part = fc.tuple(
      fc.constantFrom(
        'lang',
        'sel',
        'read',
        'q',
        'hide',
        'chain',
        'countries',
        'match',
        'years',
        'by',
        'min',
        'teasers',
      ),
      fc.oneof(
        fc.string(),
        fc.constantFrom(
          ':',
          ':2',
          'maroc,',
          'maroc:',
          '%',
          '2010-',
          'a:1-2',
          'place,place',
          'maroc,dgse:solid:',
          ',',
        ),
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

describe('a link to a graph that has changed since', () => {
  const article = sampleIndex.article(asArticleId('cooperation-europe')).article;
  const words = 'renseignements fournis par le Maroc';
  const start = article.text.indexOf(words);
  const reading = { article: article.id, passage: { start, end: start + words.length } };
  const link = writeUrl({ ...defaultView, reading }, sampleIndex);

  /** The sample with another text for that article. */
  const withText = (text: string) =>
    buildGraphIndex({
      ...sampleGraph,
      articles: sampleGraph.articles.map((one) => (one.id === article.id ? { ...one, text } : one)),
    });

  it('names its passage by place and fingerprint', () => {
    expect(link).toMatch(/^\?read=cooperation-europe:\d+-\d+\.[0-9a-z]{1,6}$/);
  });

  it('finds a passage that has moved', () => {
    const changed = withText(`Mise à jour le 12 novembre. ${article.text}`);
    const { view, missing } = readLink(link, changed);
    expect(missing).toEqual([]);
    expect(
      changed
        .article(article.id)
        .article.text.slice(view.reading?.passage?.start, view.reading?.passage?.end),
    ).toBe(words);
  });

  it('opens the article and says so when the words are gone', () => {
    const changed = withText(article.text.replace('fournis', 'transmis'));
    expect(readLink(link, changed)).toEqual({
      view: { ...defaultView, reading: { article: article.id, passage: null } },
      missing: [{ kind: 'passage', article: article.id }],
    });
  });

  it('trusts the place alone when there is no fingerprint', () => {
    const bare = writeUrl({ ...defaultView, reading });
    expect(readLink(bare, withText(` ${article.text}`)).view.reading).toEqual(reading);
    expect(readLink('?read=cooperation-europe:5-999999', sampleIndex).missing).toEqual([
      { kind: 'passage', article: article.id },
    ]);
  });

  it.each([
    [
      '?sel=maroc,atlantis,lemurie',
      [
        { kind: 'node', id: 'atlantis' },
        { kind: 'node', id: 'lemurie' },
      ],
    ],
    ['?sel=:no--such--edge:2', [{ kind: 'edge', id: 'no--such--edge' }]],
    [`?sel=:${located}:99`, [{ kind: 'evidence', edge: located }]],
    ['?read=nowhere:1-2', [{ kind: 'article', id: 'nowhere' }]],
    ['?sel=atlantis&countries=maroc,atlantis', [{ kind: 'node', id: 'atlantis' }]],
    ['?hide-sources=nowhere', [{ kind: 'article', id: 'nowhere' }]],
    ['?sel=&read=&countries=&sel=:', []],
    [
      '?hide=planets,place&years=hier&lang=la',
      [
        { kind: 'part', id: 'lang=la' },
        { kind: 'part', id: 'hide=planets' },
        { kind: 'part', id: 'years=hier' },
      ],
    ],
    ['?read=cooperation-europe:120', [{ kind: 'passage', article: article.id }]],
    ['?chain=maroc,dgse:longest', [{ kind: 'part', id: 'chain=maroc,dgse:longest' }]],
    [
      '?at=maroc@1,2;atlantis@1,2;mali',
      [
        { kind: 'node', id: 'atlantis' },
        { kind: 'part', id: 'at=mali' },
      ],
    ],
    ['?utm_source=lettre&fbclid=IwAR0&constructor=1', []],
  ])('names what %s misses', (search, expected) => {
    expect(readLink(search, sampleIndex).missing).toEqual(expected);
  });
});
