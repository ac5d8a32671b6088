import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asArticleId, asNodeId } from '../../../src/domain/basics/ids.ts';
import { defaultFilters } from '../../../src/domain/filter/filter.ts';
import { describeView } from '../../../src/store/view/describeView.ts';
import { hideNodes, isolate } from '../../../src/store/view/focusTransitions.ts';
import { selectEdge, selectNode, selectNodes, setLayout } from '../../../src/store/view/transitions.ts';
import { defaultView, type View } from '../../../src/store/view/view.ts';
import { viewsOf } from '../../helpers/arbitraryView.ts';
import { edgeIdOf } from '../../helpers/graphBuilder.ts';
import { sampleGraph, sampleIndex } from '../../helpers/sampleGraph.ts';

const [maroc, france, mali] = [asNodeId('maroc'), asNodeId('france'), asNodeId('mali')];
const say = (view: View, language: 'fr' | 'en' = 'fr') => describeView(view, sampleIndex, language);

describe('a view in words', () => {
  it('is nothing for the opening view', () => {
    expect(say(defaultView)).toBe('');
  });

  it('names what is selected and how the filters differ from those at first', () => {
    const view: View = {
      ...selectNode(defaultView, maroc),
      filters: { ...defaultFilters, years: { from: 2015, to: 2015 }, teasers: false },
    };
    expect(say(view)).toBe('Maroc, 2015, sans encadrés');
    expect(say(view, 'en')).toBe('Morocco, 2015, without page boxes');
  });

  it('tells how the nodes are arranged, unless like a map', () => {
    expect(say(setLayout(defaultView, { kind: 'time' }))).toBe('par date');
    expect(say(setLayout(selectNode(defaultView, mali), { kind: 'around', middle: [maroc, france] }))).toBe(
      'Mali, en cercles autour de Maroc, France',
    );
    expect(say(setLayout(defaultView, { kind: 'type' }), 'en')).toBe('by type');
  });

  it('tells shown and hidden types, countries together, years of publication and sources', () => {
    const filters = {
      ...defaultFilters,
      hiddenTypes: ['organization', 'person'] as const,
      countries: [maroc, france],
      countryMode: 'all' as const,
      years: { from: 2011, to: 2013 },
      yearBasis: 'published' as const,
      hiddenArticles: [asArticleId('entretien-lerner')],
      minCorroboration: 2,
    };
    const { number } = sampleIndex.article(asArticleId('entretien-lerner'));
    expect(say({ ...defaultView, filters })).toBe(
      `Maroc et France, parution 2011–2013, avec lieux, sans personnes, sans la source ${number}, 2 articles ou plus`,
    );
  });

  it('says the claim of a link, the title of an article, the question about two nodes', () => {
    const edge = edgeIdOf('maroc', 'gives-intelligence-to', 'france');
    expect(say(selectEdge(defaultView, edge))).toMatch(/^Le Maroc .* France$/u);
    const article = sampleIndex.articles[0]?.article;
    if (article === undefined) throw new Error('The sample has no article.');
    expect(say({ ...defaultView, reading: { article: article.id, passage: null } })).toBe(article.title);
    const chain = { from: maroc, to: mali, mode: 'shortest' as const, choice: 0 };
    expect(say({ ...defaultView, chain })).toBe('Comment Maroc et Mali sont-ils reliés\u202f?');
  });

  it('tells what is isolated and hidden, by number where they are many', () => {
    const alone = isolate(selectNode(defaultView, maroc), [maroc]);
    expect(say(alone)).toBe('Maroc, vue isolée');
    expect(say(isolate(defaultView, [maroc]))).toBe('autour de Maroc');
    expect(say(hideNodes(defaultView, sampleIndex, [maroc, france]))).toBe('sans Maroc, France');
    const many = sampleGraph.nodes.slice(0, 5).map(({ id }) => id);
    expect(say(selectNodes(defaultView, many))).toBe('5 nœuds');
  });

  it('can be said of any view, without empty parts', () => {
    fc.assert(
      fc.property(viewsOf(sampleGraph), (view) => {
        for (const language of ['fr', 'en'] as const) {
          expect(say(view, language)).not.toMatch(/^, |, ,|, $|undefined|null/u);
        }
      }),
      { numRuns: 100 },
    );
  });
});
