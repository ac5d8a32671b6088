import { describe, expect, it } from 'vitest';
import { asNodeId } from '../../../../src/domain/basics/ids.ts';
import { defaultFilters } from '../../../../src/domain/filter/filter.ts';
import { addressOf, permalinkTo } from '../../../../src/store/view/url/permalink.ts';
import { readLink } from '../../../../src/store/view/url/urlFields.ts';
import { defaultView, type View } from '../../../../src/store/view/view.ts';
import { sampleGraph, sampleIndex } from '../../../helpers/sampleGraph.ts';

const page = { origin: 'https://maillage.example', pathname: '/corpus/' };
const view: View = {
  ...defaultView,
  selection: { kind: 'nodes', ids: [asNodeId('maroc')] },
  filters: { ...defaultFilters, years: { from: 2010, to: 2025 } },
  chain: { from: asNodeId('maroc'), to: asNodeId('mali'), mode: 'attested', choice: 0 },
  query: 'renseign',
};

/** The view that an address opens, and what could not be found. */
const open = (address: string) => readLink(new URL(address).search, sampleIndex);

describe('the permalink of a passage', () => {
  it('leads to each piece of evidence, chosen and open at its words, under the same filters', () => {
    for (const edge of sampleGraph.edges)
      edge.evidence.forEach(({ article, start, end }, evidence) => {
        const place = { article, span: { start, end }, edge: { id: edge.id, evidence } };
        const address = permalinkTo(view, sampleIndex, place, page);
        expect(address).toMatch(/^https:\/\/maillage\.example\/corpus\/\?/);
        expect(open(address)).toEqual({
          view: {
            ...view,
            chain: null,
            query: '',
            selection: { kind: 'edge', id: edge.id, evidence },
            reading: { article, passage: { start, end } },
          },
          missing: [],
        });
      });
  });

  it('keeps the selection when no edge is meant', () => {
    const [mention] = sampleIndex.node(asNodeId('maroc')).mentions;
    if (!mention) throw new Error('The sample does not mention Morocco.');
    const { article, start, end } = mention;
    const opened = open(permalinkTo(view, sampleIndex, { article, span: { start, end } }, page)).view;
    expect(opened.selection).toEqual(view.selection);
    expect(opened.reading).toEqual({ article, passage: { start, end } });
  });

  it('is the page’s own address for the opening view', () => {
    expect(addressOf(defaultView, sampleIndex, page)).toBe('https://maillage.example/corpus/');
  });
});
