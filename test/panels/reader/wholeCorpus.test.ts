import { describe, expect, it } from 'vitest';
import type { Span } from '../../../src/domain/basics/span.ts';
import { applyFilters } from '../../../src/domain/filter/filter.ts';
import { buildGraphIndex } from '../../../src/domain/graph/graphIndex.ts';
import { layOutArticle } from '../../../src/domain/passages/layOutArticle.ts';
import { drawMentions, type MarkedRun, printLine } from '../../../src/panels/reader/printLine.ts';
import { listPlaces } from '../../../src/store/view/passageCursor.ts';
import { marksOfReading } from '../../../src/store/view/readingMarks.ts';
import { readUrl } from '../../../src/store/view/url/urlFields.ts';
import { linkToArticle, linkToEvidence } from '../../e2e/views.ts';
import { readGraphFile } from '../../helpers/graphFile.ts';
import { readSeedText } from '../../helpers/seedText.ts';

/*
 * The promise of the page, over the whole corpus: what the reader marks and underlines is what the seed's bytes say, for every
 * mention and every piece of evidence. `words.e2e.ts` checks in a browser, for the richest article, that it is shown so.
 */

const graph = readGraphFile();
const index = buildGraphIndex(graph);

describe.each(graph.articles)('the article $id', (article) => {
  const { id, file } = article;
  const seed = readSeedText(file);
  const sections = layOutArticle(article);
  const lines = sections.flatMap(({ parts }) => parts.filter((part) => part.kind === 'line'));
  const mentions = drawMentions(index, id);

  /** The runs of words that the reader draws when it is opened by a link, in the order of the text. */
  const draw = (link: string): readonly MarkedRun[] => {
    const view = readUrl(link, index);
    const { filters, selection } = view;
    const places = listPlaces(index, applyFilters(index, filters), filters, selection);
    const marks = marksOfReading(index, view, places);
    return lines.flatMap((line) => printLine(line, mentions, marks));
  };
  const wordsOf = (spans: readonly Span[]): string =>
    spans.map(({ start, end }) => article.text.slice(start, end)).join('');

  it('is printed whole, as its file has it', () => {
    expect(article.text.trim()).toBe(seed.trim());
    expect(wordsOf(sections.flatMap(({ parts }) => parts))).toBe(article.text);
    const runs = draw(linkToArticle(id));
    expect(runs.length).toBeGreaterThan(0);
    expect(wordsOf(runs.flatMap(({ words }) => words))).toBe(wordsOf(lines));
  });

  it('underlines every mention on its exact characters, and nothing else', () => {
    const underlined: Record<string, string> = {};
    for (const { words } of draw(linkToArticle(id)))
      for (const piece of words)
        for (const { key } of piece.mentions) underlined[key] = (underlined[key] ?? '') + wordsOf([piece]);
    const expected = graph.nodes.flatMap((node) =>
      node.mentions
        .filter((mention) => mention.article === id)
        .map(({ start, end }) => [`${node.id}@${start}-${end}`, seed.slice(start, end)]),
    );
    expect(expected.length).toBeGreaterThan(0);
    expect(underlined).toEqual(Object.fromEntries(expected));
  });

  it('marks the words of every piece of evidence, letter for letter', () => {
    const pieces = graph.edges.flatMap((edge) =>
      edge.evidence.flatMap((evidence, n) =>
        evidence.article === id ? [{ link: linkToEvidence(edge.id, n, id, evidence), evidence }] : [],
      ),
    );
    expect(pieces.length).toBeGreaterThan(0);
    for (const { link, evidence } of pieces)
      expect(wordsOf(draw(link).filter(({ mark }) => mark === 'strong'))).toBe(
        seed.slice(evidence.start, evidence.end).replaceAll('\n', ''),
      );
  });
});
