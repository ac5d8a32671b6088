import { describe, expect, it } from 'vitest';
import { describeRow } from '../../../src/canvas/list/describeRow.ts';
import { orderAll, otherEnd, rowOfNode, rowsAt } from '../../../src/canvas/list/rows.ts';
import { asNodeId } from '../../../src/domain/basics/ids.ts';
import { applyFilters, defaultFilters } from '../../../src/domain/filter/filter.ts';
import { nameOf } from '../../../src/domain/graph/nameOf.ts';
import { edgeIdOf } from '../../helpers/graphBuilder.ts';
import { sampleIndex as index } from '../../helpers/sampleGraph.ts';

const visible = applyFilters(index, defaultFilters);
const maroc = asNodeId('maroc');

describe('the rows of the list', () => {
  it('are the nodes and then the links that the filters leave, each once', () => {
    const rows = rowsAt(index, visible, orderAll(index, 'fr'), null);
    const ids = (kind: 'node' | 'edge') => rows.filter((row) => row.kind === kind).map(({ id }) => id);
    expect(ids('node').toSorted()).toEqual([...visible.nodes].toSorted());
    expect(ids('edge').toSorted()).toEqual([...visible.edges.keys()].toSorted());
    expect(rows.findIndex(({ kind }) => kind === 'edge')).toBe(visible.nodes.size);
    expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
  });

  it('stand in the order of the reader’s alphabet', () => {
    for (const language of ['fr', 'en'] as const) {
      const names = orderAll(index, language).nodes.map((id) => nameOf(index.node(id), language));
      expect(names).toEqual(names.toSorted(new Intl.Collator(language, { numeric: true }).compare));
    }
  });

  it('are at a node its own links, and lead to their other ends', () => {
    const rows = rowsAt(index, visible, orderAll(index, 'fr'), maroc);
    const own = index.edgesOf(maroc).filter(({ id }) => visible.edges.has(id));
    expect(rows.map(({ id }) => id).toSorted()).toEqual(own.map(({ id }) => id).toSorted());
    for (const row of rows) {
      if (row.kind !== 'edge') throw new Error('A node among links.');
      const edge = index.edge(row.id);
      expect([edge.source, edge.target].toSorted()).toEqual(
        [maroc, otherEnd(index, row.id, maroc)].toSorted(),
      );
    }
  });
});

describe('a row in words', () => {
  it('is the name, the type and the number of links that the filters leave', () => {
    const links = index.edgesOf(maroc).filter(({ id }) => visible.edges.has(id)).length;
    expect(describeRow(index, visible, 'fr', rowOfNode(maroc)).said).toBe(`Maroc, pays, ${links} liens`);
    expect(describeRow(index, visible, 'en', rowOfNode(maroc)).said).toBe(`Morocco, country, ${links} links`);
  });

  it('is a link’s claim with its certainty and its number of articles, told from where one stands', () => {
    const id = edgeIdOf('maroc', 'gives-intelligence-to', 'france');
    const said = (from: string | null) =>
      describeRow(index, visible, 'fr', {
        kind: 'edge',
        key: `:${id}`,
        id,
        from: from === null ? null : asNodeId(from),
      }).said;
    expect(said(null)).toMatch(/^Le Maroc fournit du renseignement à la France, [^,]+, \d articles?$/);
    expect(said('france')).toMatch(/^La France reçoit du renseignement du Maroc, /);
  });

  it('counts only the articles that the filters leave', () => {
    const id = edgeIdOf('services-marocains', 'located', 'localisation-abaaoud');
    const [first] = index.edge(id).evidence;
    if (first === undefined) throw new Error('The link has no evidence.');
    const fewer = applyFilters(index, { ...defaultFilters, hiddenArticles: [first.article] });
    const said = (now: typeof visible) =>
      describeRow(index, now, 'en', { kind: 'edge', key: `:${id}`, id, from: null }).said;
    expect(said(visible)).toMatch(/, 2 articles$/);
    expect(said(fewer)).toMatch(/, 1 article$/);
  });
});
