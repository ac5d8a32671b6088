import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlaps } from '../../../src/domain/basics/span.ts';
import { applyFilters, defaultFilters } from '../../../src/domain/filter/filter.ts';
import { whySpanHidden } from '../../../src/domain/filter/whySpanHidden.ts';
import { buildGraphIndex } from '../../../src/domain/graph/graphIndex.ts';
import { rankDates } from '../../../src/domain/graph/rankDates.ts';
import { listArticleRows } from '../../../src/domain/passages/articleRows.ts';
import { listEdgeRows, listNodeRows } from '../../../src/domain/passages/graphRows.ts';
import { listPassageRows } from '../../../src/domain/passages/passageRows.ts';
import { countPrinted } from '../../../src/domain/passages/provingPassages.ts';
import { compareEdtf } from '../../../src/domain/time/compareEdtf.ts';
import { listPlaces } from '../../../src/store/view/passageCursor.ts';
import { graphAndFilters } from '../../helpers/arbitraryGraph.ts';
import { sampleIndex } from '../../helpers/sampleGraph.ts';

const overGraphs = (judge: (given: ReturnType<typeof arrange>) => void) =>
  fc.assert(
    fc.property(graphAndFilters, (given) => judge(arrange(given))),
    { numRuns: 100 },
  );

function arrange({
  graph,
  filters,
}: typeof graphAndFilters extends fc.Arbitrary<infer Given> ? Given : never) {
  const index = buildGraphIndex(graph);
  return { index, filters, visible: applyFilters(index, filters) };
}

describe('the rows of nodes', () => {
  it('are the nodes of the graph under any filters, with as many links as it draws', () => {
    overGraphs(({ index, filters, visible }) => {
      const rows = listNodeRows(index, visible, filters);
      expect(rows.map(({ id }) => id)).toEqual(
        index.graph.nodes.map(({ id }) => id).filter((id) => visible.nodes.has(id)),
      );
      for (const { id, links } of rows)
        expect(links).toBe(index.edgesOf(id).filter((edge) => visible.edges.has(edge.id)).length);
    });
  });

  it('count the passages that the panel lists, and name the articles that they stand in', () => {
    overGraphs(({ index, filters, visible }) => {
      for (const { id, passages, sources } of listNodeRows(index, visible, filters)) {
        const places = listPlaces(index, visible, filters, { kind: 'nodes', ids: [id] });
        expect(passages).toBe(countPrinted(places));
        const numbers = places.map(({ article }) => index.article(article).number);
        expect(sources).toEqual([...new Set(numbers)].sort((a, b) => a - b));
      }
    });
  });
});

describe('the rows of links', () => {
  it('are the edges of the graph under any filters, with the articles, dates and certainty of what is left', () => {
    overGraphs(({ index, filters, visible }) => {
      const rows = listEdgeRows(index, visible);
      expect(rows.map(({ id }) => id)).toEqual(
        index.graph.edges.map(({ id }) => id).filter((id) => visible.edges.has(id)),
      );
      for (const { edge, sources, dates, certainty, first } of rows) {
        const kept = visible.edges.get(edge.id) ?? [];
        const items = kept.flatMap((position) => edge.evidence[position] ?? []);
        expect(sources).toHaveLength(index.corroboration(edge, kept));
        expect(sources.length).toBeGreaterThanOrEqual(filters.minCorroboration);
        expect(new Set(dates)).toEqual(new Set(items.flatMap(({ when }) => when ?? [])));
        expect(dates).toEqual([...dates].sort(compareEdtf));
        expect(items.map((item) => item.certainty)).toContain(certainty);
        expect(first).toBe(kept[0]);
      }
    });
  });
});

describe('the rows of passages', () => {
  it('have every shown link once under each passage that proves it, and no other', () => {
    overGraphs(({ index, filters, visible }) => {
      const rows = listPassageRows(index, visible, filters).filter((row) => row.kind === 'proof');
      for (const { claims, passage, repeats } of rows) {
        expect(new Set(claims.map(({ edge }) => edge)).size).toBe(claims.length);
        for (const { edge, evidence, item } of claims) {
          expect(visible.edges.get(edge.id)).toContain(evidence);
          expect([passage, ...repeats].some((place) => overlaps(place, item))).toBe(true);
        }
      }
      for (const [id, kept] of visible.edges)
        for (const position of kept) {
          const item = index.edge(id).evidence[position];
          const row = rows.find(
            ({ source, passage, repeats }) =>
              source.article.id === item?.article &&
              [passage, ...repeats].some((place) => overlaps(place, item)),
          );
          expect(row?.claims.map(({ edge }) => edge.id)).toContain(id);
        }
    });
  });

  it('hold every mention that the filters leave of a node that is shown, and no other', () => {
    overGraphs(({ index, filters, visible }) => {
      const rows = listPassageRows(index, visible, filters);
      for (const node of index.graph.nodes) {
        const shown = visible.nodes.has(node.id)
          ? listPlaces(index, visible, filters, { kind: 'nodes', ids: [node.id] })
          : [];
        // Words that are printed again are listed once in the panel, if the filters keep them anywhere.
        for (const { article, passage, repeats } of shown)
          expect(
            rows.some(
              (row) =>
                row.source.article.id === article &&
                [row.passage, ...row.repeats].some((place) =>
                  [passage, ...repeats].some((one) => overlaps(place, one)),
                ),
            ),
          ).toBe(true);
        const naming = rows.filter((row) => row.kind === 'naming' && row.nodes.includes(node));
        if (!visible.nodes.has(node.id)) expect(naming).toEqual([]);
      }
    });
  });

  it('prove nothing where they only name, and each has an id of its own', () => {
    overGraphs(({ index, filters, visible }) => {
      const rows = listPassageRows(index, visible, filters);
      expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
      const proofs = rows.filter(({ kind }) => kind === 'proof');
      for (const row of rows) {
        if (row.kind === 'proof') continue;
        const { source, passage, nodes } = row;
        expect(proofs.some((proof) => proof.source === source && overlaps(proof.passage, passage))).toBe(
          false,
        );
        expect([passage, ...row.repeats].flatMap(({ marks }) => marks).length).toBeGreaterThanOrEqual(
          nodes.length,
        );
        expect(
          nodes.some(
            ({ type, when }) =>
              whySpanHidden(index, filters, {
                article: source.article.id,
                section: passage.section,
                when: type === 'event' ? when : null,
              }).length === 0,
          ),
        ).toBe(true);
      }
    });
  });

  it('print no words of an article twice', () => {
    overGraphs(({ index, filters, visible }) => {
      const rows = listPassageRows(index, visible, filters);
      for (const kind of ['proof', 'naming']) {
        const words = rows
          .filter((row) => row.kind === kind)
          .map(
            ({ source: { article }, passage }) =>
              `${article.id} ${article.text.slice(passage.start, passage.end).replace(/\s+/g, ' ').trim()}`,
          );
        expect(new Set(words).size).toBe(words.length);
      }
    });
  });

  it('stand in order of citation, then of the text', () => {
    const visible = applyFilters(sampleIndex, defaultFilters);
    const rows = listPassageRows(sampleIndex, visible, defaultFilters);
    const places = rows.map(({ source, passage }) => source.number * 100_000 + passage.start);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(rows.some(({ kind }) => kind === 'naming')).toBe(true);
  });
});

describe('the rows of articles', () => {
  it('are those in which something shown stands, with as many links as their passages prove', () => {
    overGraphs(({ index, filters, visible }) => {
      const passages = listPassageRows(index, visible, filters);
      const rows = listArticleRows(index, visible, filters);
      expect(rows.map(({ id }) => id)).toEqual([...new Set(passages.map(({ source }) => source.article.id))]);
      for (const { id, links, nodes, opening, source } of rows) {
        const proved = [...visible.edges].filter(([edge, kept]) =>
          kept.some((position) => index.edge(edge).evidence[position]?.article === id),
        );
        expect(links).toBe(proved.length);
        expect(nodes).toBeLessThanOrEqual(visible.nodes.size);
        expect(opening.end).toBeLessThanOrEqual(source.article.text.length);
      }
    });
  });

  it('count the words of the article, not those of the page around it, and begin with its body', () => {
    const visible = applyFilters(sampleIndex, defaultFilters);
    for (const { source, words, opening } of listArticleRows(sampleIndex, visible, defaultFilters)) {
      const { text, sections } = source.article;
      const own = sections.filter(({ kind }) => kind !== 'boilerplate' && kind !== 'related');
      const all = text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '').length;
      expect(words).toBeLessThanOrEqual(all);
      expect(words).toBeGreaterThan(0);
      expect(sections.filter(({ kind }) => kind === 'body').some((body) => overlaps(body, opening))).toBe(
        own.some(({ kind }) => kind === 'body'),
      );
    }
  });
});

describe('the order of dates', () => {
  it('is that of the dates, and dates that say the same share a place', () => {
    overGraphs(({ index }) => {
      const ranks = [...rankDates(index)];
      for (const [one, rank] of ranks)
        for (const [other, otherRank] of ranks)
          expect(Math.sign(rank - otherRank)).toBe(Math.sign(compareEdtf(one, other)));
    });
  });
});
