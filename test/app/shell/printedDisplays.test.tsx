import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { openFilters } from '../../../src/domain/filter/activeFilters.ts';
import { buildGraphIndex } from '../../../src/domain/graph/graphIndex.ts';
import { nameOf } from '../../../src/domain/graph/nameOf.ts';
import { listTimeline } from '../../../src/domain/timeline/timeline.ts';
import { PrintedFigures } from '../../../src/panels/statistics/PrintedFigures.tsx';
import { PrintedTable } from '../../../src/panels/table/PrintedTable.tsx';
import { PrintedTimeline } from '../../../src/paper/print/PrintedTimeline.tsx';
import { visibleOf } from '../../../src/store/selectors.ts';
import { generateGraph } from '../../bench/generateGraph.ts';
import { readGraphFile } from '../../helpers/graphFile.ts';
import { renderInStore } from '../../helpers/renderInStore.tsx';

const index = buildGraphIndex(readGraphFile());
const years2015 = { years: { from: 2015, to: 2015 }, yearBasis: 'happened' } as const;

describe('a display on paper', () => {
  it('is the timeline, its axis at the head of each page, with every dated item that the filters leave', () => {
    const store = renderInStore(<PrintedTimeline />, { index, filters: years2015 });
    const { items } = listTimeline(index, visibleOf(store.getState()), 'region');
    const drawn = [...document.querySelectorAll<SVGElement>('[data-item]')];
    expect(items.length).toBeGreaterThan(5);
    expect(drawn.map(({ dataset }) => dataset.item).sort()).toEqual(items.map(({ key }) => key).sort());
    const heading = document.querySelector('thead svg');
    expect(heading?.textContent).toContain('2015');
    expect(heading?.textContent).not.toContain('2010');
    expect(document.querySelector('figcaption')?.textContent).toMatch(/événements? datés?, \d+ liens datés/);
  });

  it('is the table, whole, in the order of its rows', () => {
    const store = renderInStore(<PrintedTable />, { index, view: { table: 'edges' } });
    const { edges } = visibleOf(store.getState());
    const rows = [...document.querySelectorAll('tbody tr')];
    expect(document.querySelectorAll('thead th').length).toBeGreaterThan(5);
    expect(rows).toHaveLength(edges.size);
    const [first] = [...edges.keys()];
    if (first === undefined) throw new Error('The graph has a link.');
    const { source, target } = index.edge(first);
    const ofFirst = rows.filter(({ textContent }) =>
      [source, target].every((id) => textContent?.includes(nameOf(index.node(id), 'fr', 'full'))),
    );
    expect(ofFirst.length).toBeGreaterThan(0);
  });

  it('says how many rows of a long table are left out', () => {
    const large = buildGraphIndex(generateGraph(1000));
    renderInStore(<PrintedTable />, { index: large, view: { table: 'nodes' }, filters: openFilters });
    expect(document.querySelectorAll('tbody tr')).toHaveLength(300);
    expect(screen.getByText(/autres lignes ne sont pas imprimées/)).toBeTruthy();
  });

  it('is the figures, with their explanations', () => {
    renderInStore(<PrintedFigures />, { index });
    expect(screen.getAllByRole('heading', { level: 2 }).length).toBeGreaterThan(5);
    expect(screen.getAllByRole('listitem').length).toBeGreaterThan(20);
  });
});
