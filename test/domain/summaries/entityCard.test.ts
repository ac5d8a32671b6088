import { describe, expect, it } from 'vitest';
import { asArticleId, asNodeId } from '../../../src/domain/basics/ids.ts';
import type { Certainty } from '../../../src/domain/basics/kinds.ts';
import { applyFilters, defaultFilters, type Filters } from '../../../src/domain/filter/filter.ts';
import { buildGraphIndex, type GraphIndex } from '../../../src/domain/graph/graphIndex.ts';
import type { Edge } from '../../../src/domain/graph/schema.ts';
import {
  disagreementsAbout,
  firstAndLastMention,
  passagesPerYear,
  strongestPartners,
} from '../../../src/domain/summaries/entityCard.ts';
import { edgeIdOf } from '../../helpers/graphBuilder.ts';
import { readGraphFile } from '../../helpers/graphFile.ts';
import { sampleGraph, sampleIndex } from '../../helpers/sampleGraph.ts';

const maroc = asNodeId('maroc');
const located = edgeIdOf('services-marocains', 'located', 'localisation-abaaoud');
const corpus = buildGraphIndex(readGraphFile());

/** What is visible with everything shown except what the patch hides. */
const visibleIn = (index: GraphIndex, patch: Partial<Filters> = {}) =>
  applyFilters(index, { ...defaultFilters, hiddenTypes: [], ...patch });

/** The sample with other certainties for some edges, one per piece of evidence. */
const withCertainties = (changes: Readonly<Record<string, readonly Certainty[]>>): GraphIndex =>
  buildGraphIndex({
    ...sampleGraph,
    edges: sampleGraph.edges.map((edge): Edge => {
      const wanted = changes[edge.id];
      if (!wanted) return edge;
      const evidence = edge.evidence.map((item, n) => ({ ...item, certainty: wanted[n] ?? item.certainty }));
      return { ...edge, evidence };
    }),
  });

describe('the first and the last mention', () => {
  it('go by the date of the articles, not by their order in the file', () => {
    const found = firstAndLastMention(sampleIndex, maroc);
    expect(found?.first.source.article.id).toBe('cooperation-europe');
    expect(found?.last.source.article.id).toBe('entretien-lerner');
    expect(found?.last.passage.section).toBe('related');
  });

  it('are the same when the node is named once', () => {
    const found = firstAndLastMention(sampleIndex, asNodeId('nicolas-lerner'));
    expect(found?.first).toEqual(found?.last);
  });

  it('are unknown when no article is dated', () => {
    const undated = buildGraphIndex({
      ...sampleGraph,
      articles: sampleGraph.articles.map((article) => ({
        ...article,
        published: { edtf: null, basis: 'unknown' as const },
      })),
    });
    expect(firstAndLastMention(undated, maroc)).toBeNull();
    expect(passagesPerYear(undated, maroc)).toEqual([]);
  });
});

describe('the passages of each year', () => {
  it('count for the year of what they tell of, else for their article’s', () => {
    expect(passagesPerYear(sampleIndex, asNodeId('services-marocains'))).toEqual([{ year: 2015, count: 2 }]);
    expect(passagesPerYear(sampleIndex, asNodeId('cemoc'))).toEqual([
      { year: 2010, count: 1 },
      { year: 2011, count: 2 },
    ]);
  });

  it('count an event’s passages for its date, and show the years between as empty', () => {
    expect(passagesPerYear(sampleIndex, asNodeId('creation-du-cemoc'))).toEqual([{ year: 2010, count: 1 }]);
    expect(passagesPerYear(sampleIndex, maroc).map(({ year }) => year)).toEqual([
      2020, 2021, 2022, 2023, 2024, 2025,
    ]);
  });

  it('lose no passage of any node of the corpus', () => {
    for (const { id } of corpus.graph.nodes) {
      const total = passagesPerYear(corpus, id).reduce((sum, { count }) => sum + count, 0);
      expect(total).toBeGreaterThanOrEqual(corpus.passageCount(id));
    }
  });
});

describe('the strongest partners', () => {
  it('are those with whom most articles, then most evidence, attest something', () => {
    const partners = strongestPartners(sampleIndex, maroc, visibleIn(sampleIndex));
    expect(partners.map(({ node, articles, passages }) => [node.id, articles, passages])).toEqual([
      ['france', 2, 3],
      ['daech', 1, 1],
      ['nicolas-lerner', 1, 1],
    ]);
  });

  it('keep to what the filters leave, and to the number asked for', () => {
    const visible = visibleIn(sampleIndex, { hiddenArticles: [asArticleId('entretien-lerner')] });
    expect(strongestPartners(sampleIndex, maroc, visible)).toMatchObject([
      { node: { id: 'france' }, articles: 1 },
    ]);
    expect(strongestPartners(sampleIndex, maroc, visibleIn(sampleIndex), 1)).toHaveLength(1);
  });
});

describe('where the articles disagree', () => {
  it('is a claim both stated and doubted, the surest against the most doubtful', () => {
    const index = withCertainties({ [located]: ['unconfirmed', 'attributed'] });
    expect(disagreementsAbout(index, asNodeId('services-marocains'), visibleIn(index))).toMatchObject([
      { sure: { evidence: 1, certainty: 'attributed' }, doubted: { evidence: 0, certainty: 'unconfirmed' } },
    ]);
  });

  it('is also a denied claim beside which another of its family is stated of the same two', () => {
    const denied = edgeIdOf('maroc', 'gives-intelligence-to', 'france');
    const index = withCertainties({ [denied]: ['denied'] });
    expect(disagreementsAbout(index, maroc, visibleIn(index))).toMatchObject([
      { sure: { edge: { id: 'france--cooperates-with--maroc' } }, doubted: { edge: { id: denied } } },
    ]);
  });

  it('is nowhere when all is stated, attributed, or only unconfirmed', () => {
    expect(disagreementsAbout(sampleIndex, maroc, visibleIn(sampleIndex))).toEqual([]);
    expect(disagreementsAbout(sampleIndex, asNodeId('services-marocains'), visibleIn(sampleIndex))).toEqual(
      [],
    );
  });

  it('goes away with the filter that hides one side', () => {
    const index = withCertainties({ [located]: ['unconfirmed', 'attributed'] });
    const visible = visibleIn(index, { hiddenCertainties: ['unconfirmed'] });
    expect(disagreementsAbout(index, asNodeId('services-marocains'), visible)).toEqual([]);
  });

  it('names both ends’ disagreements alike, in the corpus', () => {
    const visible = visibleIn(corpus);
    const mixed = corpus.graph.edges.filter(({ evidence }) => {
      const all = new Set(evidence.map((item) => item.certainty));
      const isSure = all.has('stated') || all.has('attributed');
      return isSure && (all.has('denied') || all.has('unconfirmed'));
    });
    expect(mixed.length).toBeGreaterThan(0);
    for (const edge of mixed)
      for (const end of [edge.source, edge.target])
        expect(disagreementsAbout(corpus, end, visible).map((one) => one.doubted.edge.id)).toContain(edge.id);
  });
});
