import { describe, expect, it } from 'vitest';
import { asArticleId } from '../../../src/domain/basics/ids.ts';
import { drawMentions, printLine } from '../../../src/panels/reader/printLine.ts';
import { spanOf } from '../../helpers/graphBuilder.ts';
import { sampleIndex } from '../../helpers/sampleGraph.ts';

const { article } = sampleIndex.article(asArticleId('algeriens-au-mali'));
const mentions = drawMentions(sampleIndex, article.id);
const line = spanOf(article, 'Algérie, Mauritanie, Niger et Mali, ont créé un Comité');

describe('printLine', () => {
  it('puts the innermost mention last, where it answers the click', () => {
    const [first] = printLine(line, mentions, { strong: [], soft: [] }).flatMap((run) => run.words);
    expect(first && article.text.slice(first.start, first.end)).toBe('Algérie');
    expect(first?.mentions.map(({ node, height }) => [node.id, height])).toEqual([
      ['creation-du-cemoc', 1],
      ['algerie', 0],
    ]);
  });

  it('keeps strong words apart from the rest of their passage', () => {
    const strong = spanOf(article, 'ont créé');
    const runs = printLine(line, mentions, { strong: [strong], soft: [line] });
    expect(runs.map((run) => [article.text.slice(run.start, run.end), run.mark])).toEqual([
      ['Algérie, Mauritanie, Niger et Mali, ', 'soft'],
      ['ont créé', 'strong'],
      [' un Comité', 'soft'],
    ]);
  });

  it('joins up to the line again', () => {
    const words = printLine(line, mentions, { strong: [spanOf(article, 'Niger')], soft: [] }).flatMap(
      (run) => run.words,
    );
    expect(words.map(({ start, end }) => article.text.slice(start, end)).join('')).toBe(
      article.text.slice(line.start, line.end),
    );
  });
});
