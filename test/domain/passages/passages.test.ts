import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asNodeId } from '../../../src/domain/basics/ids.ts';
import { buildGraphIndex } from '../../../src/domain/graph/graphIndex.ts';
import { type MarkedPassage, passageAround, passagesOfNode } from '../../../src/domain/passages/passages.ts';
import { arbitraryGraph } from '../../helpers/arbitraryGraph.ts';
import { spanOf } from '../../helpers/graphBuilder.ts';
import { sampleGraph, sampleIndex } from '../../helpers/sampleGraph.ts';

const mali = sampleIndex.articles[0]?.article;
if (!mali) throw new Error('the sample has articles');
const words = ({ article, start, end }: { article: MarkedPassage['article']; start: number; end: number }) =>
  sampleIndex.article(article).article.text.slice(start, end);

describe('passagesOfNode', () => {
  it('gives whole sentences by article in order of date, the mentions marked', () => {
    const found = passagesOfNode(sampleIndex, asNodeId('daech'));
    expect(found.map(({ article }) => article.number)).toEqual([2, 3]);
    const [passage] = found[0]?.passages ?? [];
    if (!passage) throw new Error('Daech is mentioned');
    expect(words(passage)).toBe(
      'Ces derniers sont considérés comme la plus grande menace, après la défaite militaire de Daesh en Syrie et en Irak.',
    );
    expect(passage.marks.map((mark) => words({ article: passage.article, ...mark }))).toEqual(['Daesh']);
    expect(passage.section).toBe('body');
    expect(found[1]?.passages[0]?.section).toBe('related');
  });

  it('marks two mentions in one sentence without telling it twice', () => {
    const [first] = passagesOfNode(sampleIndex, asNodeId('cemoc'))[0]?.passages ?? [];
    expect(first?.marks.map((mark) => mali.text.slice(mark.start, mark.end))).toEqual([
      "Comité d'état-major opérationnel conjoint",
      'Cémoc',
    ]);
    expect(first?.paragraph).toBe(3);
  });

  it('gives as many as the index counts, each mark inside its passage, on any graph', () => {
    fc.assert(
      fc.property(arbitraryGraph, (graph) => {
        const index = buildGraphIndex(graph);
        for (const { id, mentions } of graph.nodes) {
          const passages = passagesOfNode(index, id).flatMap((one) => one.passages);
          expect(passages).toHaveLength(index.passageCount(id));
          expect(passages.flatMap(({ marks }) => marks)).toHaveLength(mentions.length);
          const stray = passages.filter(({ start, end, marks }) =>
            marks.some((mark) => mark.start < start || end < mark.end),
          );
          expect(stray).toEqual([]);
        }
      }),
    );
  });
});

describe('passageAround', () => {
  it('gives the sentence that holds the words', () => {
    const span = spanOf(mali, 'basé à Tamanrasset');
    const passage = passageAround(sampleIndex, mali.id, span);
    expect(words(passage).startsWith('En avril 2010')).toBe(true);
    expect(words(passage).endsWith("(sud de l'Algérie).")).toBe(true);
    expect(passage.marks).toEqual([span]);
  });

  it('gives all the sentences that the words touch', () => {
    const span = {
      start: spanOf(mali, "sud de l'Algérie").start,
      end: spanOf(mali, "Doublé d'un centre").end,
    };
    const passage = passageAround(sampleIndex, mali.id, span);
    expect(words(passage).startsWith('En avril 2010')).toBe(true);
    expect(words(passage).endsWith('lutte anti-terroriste.')).toBe(true);
  });

  it('takes the lines of a text that comes without sentences, the chrome of the site left out', () => {
    const index = buildGraphIndex({
      ...sampleGraph,
      articles: sampleGraph.articles.map((article) => ({ ...article, passages: [] })),
    });
    const passage = passageAround(index, mali.id, spanOf(mali, 'basé à Tamanrasset'));
    expect(words(passage).startsWith('En avril 2010')).toBe(true);
    expect(words(passage).endsWith('lutte anti-terroriste.')).toBe(true);
    expect(passage.paragraph).toBe(3);
  });
});
