import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { buildGraphIndex } from '../../../src/domain/graph/graphIndex.ts';
import { StatisticsDisplay } from '../../../src/panels/statistics/StatisticsDisplay.tsx';
import { visibleOf } from '../../../src/store/selectors.ts';
import { readGraphFile } from '../../helpers/graphFile.ts';
import { renderInStore } from '../../helpers/renderInStore.tsx';

const index = buildGraphIndex(readGraphFile());
const user = userEvent.setup();

const draw = (options: Parameters<typeof renderInStore>[1] = {}) =>
  renderInStore(<StatisticsDisplay>{null}</StatisticsDisplay>, { index, ...options });

const block = (title: RegExp) => screen.getByRole('region', { name: title });
const rowsOf = (title: RegExp) => within(within(block(title)).getByRole('list')).getAllByRole('listitem');
const openerOf = (row: HTMLElement | undefined) => {
  if (row === undefined) throw new Error('There is no such line.');
  return within(row).getAllByRole('button')[0] as HTMLElement;
};
const connected = /^Qui a le plus de liens/;
const attested = /^Quels liens/;
const communities = /^Qui va avec qui/;

describe('the figures', () => {
  it('give each node as many links as the graph shows, the most first, with its unit for screen readers', () => {
    const store = draw();
    const { edges } = visibleOf(store.getState());
    const counts = index.graph.nodes
      .map(({ id }) => index.edgesOf(id).filter((edge) => edges.has(edge.id)).length)
      .sort((a, b) => b - a);
    expect(rowsOf(connected)).toHaveLength(8);
    rowsOf(connected).forEach((row, at) => {
      expect(openerOf(row)).toHaveAccessibleName(new RegExp(`, ${counts[at]} liens$`));
    });
  });

  it('draw in pencil, and name so, a node that is only proposed', () => {
    const graph = readGraphFile();
    const nodes = graph.nodes.map((one) =>
      one.id === 'maroc' ? { ...one, origin: 'proposed' as const } : one,
    );
    draw({ index: buildGraphIndex({ ...graph, nodes }) });
    const openers = rowsOf(connected).map(openerOf);
    const pencilled = openers.filter(({ textContent }) => textContent?.includes(', au crayon'));
    expect(pencilled.map(({ textContent }) => textContent)).toEqual([expect.stringContaining('Maroc')]);
    const signOf = (opener?: HTMLElement) => opener?.querySelector('svg')?.innerHTML;
    const inked = openers.find(({ textContent }) => textContent?.includes('France'));
    expect(signOf(inked)).toBeTruthy();
    expect(signOf(pencilled[0])).not.toBe(signOf(inked));
  });

  it('follow the filters', () => {
    draw({ filters: { hiddenTypes: ['country', 'place', 'organization'] } });
    for (const row of rowsOf(connected)) expect(openerOf(row).textContent).not.toContain(', pays');
    expect(openerOf(rowsOf(connected)[0]).textContent).toContain(', groupe');
  });

  it('say how far they are while thousands of mentions of few nodes are counted', async () => {
    const [first, ...others] = index.graph.nodes;
    if (!first) throw new Error('the graph has no node');
    const mentions = Array.from(
      { length: 21_000 },
      (_, n) => first.mentions[n % first.mentions.length] ?? [],
    );
    const large = buildGraphIndex({
      ...index.graph,
      nodes: [{ ...first, mentions: mentions.flat() }, ...others],
    });
    draw({ index: large });
    expect(within(block(connected)).getByText(/\d\s?%/)).toBeVisible();
    await waitFor(() => expect(rowsOf(connected)).toHaveLength(8), { timeout: 20_000 });
  });

  it('are shown of one type', async () => {
    draw();
    await user.selectOptions(within(block(connected)).getByLabelText('Type de nœud'), 'Personnes');
    for (const row of rowsOf(connected)) expect(openerOf(row).textContent).toContain(', personne');
  });

  it('light the line’s node everywhere while it is pointed at; a click selects it, another with Shift adds', async () => {
    const store = draw();
    const [first, second] = rowsOf(connected);
    await user.hover(openerOf(first));
    const { pointed } = store.getState().session;
    expect(pointed?.kind).toBe('node');
    await user.unhover(openerOf(first));
    expect(store.getState().session.pointed).toBeNull();
    await user.click(openerOf(first));
    expect(store.getState().view.selection).toEqual({ kind: 'nodes', ids: [pointed?.id] });
    expect(openerOf(first)).toHaveAttribute('aria-current', 'true');
    await user.keyboard('{Shift>}');
    await user.click(openerOf(second));
    await user.keyboard('{/Shift}');
    expect(store.getState().view.selection).toMatchObject({ ids: { length: 2 } });
  });

  it('open a link at its evidence, and lead to the graph with it in the picture', async () => {
    const store = draw({ view: { display: 'statistics' } });
    const [first] = rowsOf(attested);
    await user.click(openerOf(first));
    const { selection } = store.getState().view;
    if (selection.kind !== 'edge') throw new Error('No link is selected.');
    expect(store.getState().view.display).toBe('statistics');
    await user.click(within(first as HTMLElement).getByRole('button', { name: /^Voir dans le graphe/ }));
    const { source, target } = index.edge(selection.id);
    expect(store.getState().view).toMatchObject({ display: 'graph', selection });
    expect(store.getState().session.cameraTarget?.nodes).toEqual([source, target]);
  });

  it('stay where they are when the graph stands beside them already', async () => {
    vi.stubGlobal('matchMedia', () => ({ matches: false }));
    const store = draw({ view: { display: 'statistics', split: true } });
    const [first] = rowsOf(connected);
    await user.click(within(first as HTMLElement).getByRole('button', { name: /^Voir dans le graphe/ }));
    expect(store.getState().view).toMatchObject({ display: 'statistics', selection: { kind: 'nodes' } });
    vi.unstubAllGlobals();
  });

  it('select and isolate a community, all of it', async () => {
    const store = draw();
    const title = within(block(communities)).getAllByRole('button', {
      name: /Sélectionner tous ces nœuds$/,
    })[0];
    await user.click(title as HTMLElement);
    const { selection } = store.getState().view;
    if (selection.kind !== 'nodes') throw new Error('Nothing is selected.');
    expect(title).toHaveTextContent(`${selection.ids.length} nœuds`);
    await user.click(
      within(block(communities)).getAllByRole('button', { name: /^Isoler/ })[0] as HTMLElement,
    );
    expect(store.getState().view.focus).toMatchObject({ isolated: true, around: selection.ids });
  });

  it('say where there is nothing to count', () => {
    draw({ filters: { minCorroboration: 99 } });
    expect(within(block(connected)).getByText('Aucun lien entre ces nœuds.')).toBeVisible();
    expect(within(block(attested)).getByText('Aucun lien n’est attesté par deux articles.')).toBeVisible();
    expect(within(block(communities)).getByText('Aucun groupe de 3 nœuds ou plus.')).toBeVisible();
  });

  it('ask and explain in English', () => {
    draw({ language: 'en' });
    expect(within(block(/^Who has the most links/)).getByText(/^Counts each node’s links/)).toBeVisible();
    expect(openerOf(rowsOf(/^Who connects the others/)[0])).toHaveAccessibleName(
      /on \d+% of shortest routes$/,
    );
  });
});
