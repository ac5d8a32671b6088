import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { asNodeId, type NodeId } from '../../../src/domain/basics/ids.ts';
import { buildGraphIndex } from '../../../src/domain/graph/graphIndex.ts';
import { nameOf } from '../../../src/domain/graph/nameOf.ts';
import { collatorOf } from '../../../src/lib/collator.ts';
import { SourceNumbers } from '../../../src/panels/table/cells.tsx';
import { TableDisplay } from '../../../src/panels/table/TableDisplay.tsx';
import { visibleOf } from '../../../src/store/selectors.ts';
import { renderInStore } from '../../helpers/renderInStore.tsx';
import { sampleIndex as index } from '../../helpers/sampleGraph.ts';

const user = userEvent.setup();

/* jsdom lays nothing out: without a height the window on the rows would hold none. */
beforeAll(() => {
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(2000);
});

const draw = (options: Parameters<typeof renderInStore>[1] = {}) =>
  renderInStore(<TableDisplay>{null}</TableDisplay>, options);

const header = (name: string) => screen.getByText(name, { selector: '[role=columnheader] span' });
const sorting = (name: string) => header(name).closest('[role=columnheader]')?.getAttribute('aria-sort');
const rows = () => [...document.querySelectorAll<HTMLElement>('[role=grid] [data-row]')];
const cellsOf = (column: number) =>
  rows().map((row) => row.querySelector(`[data-cell$=",${column}"]`) as HTMLElement);
const wordsOf = (column: number) => cellsOf(column).map((cell) => cell.textContent ?? '');
const passages = () => wordsOf(3).map(Number);

/** The names of nodes, each followed by nothing or by its other name, in the order of the alphabet or the other way. */
const inOrder = (ids: Iterable<NodeId>, direction: 1 | -1) => {
  const { compare } = collatorOf('fr');
  return [...ids]
    .map((id) => nameOf(index.node(id), 'fr'))
    .sort((a, b) => direction * compare(a, b))
    .map((name) => expect.stringMatching(`^${name}( |$)`));
};

describe('the table', () => {
  it('has a row for each node that the filters leave, those with most passages first', () => {
    const store = draw({ filters: { hiddenTypes: ['event', 'country'] } });
    const { nodes } = visibleOf(store.getState());
    expect(rows()).toHaveLength(nodes.size);
    expect(rows().length).toBeLessThan(index.graph.nodes.length);
    expect(sorting('Passages')).toBe('descending');
    expect(passages()).toEqual(passages().toSorted((a, b) => b - a));
    expect(passages()[0]).toBeGreaterThan(passages().at(-1) ?? Number.NaN);
  });

  it('is sorted by the column whose name is pressed, the other way when it is pressed again', async () => {
    const { nodes } = visibleOf(draw().getState());
    await user.click(header('Nœud'));
    expect(sorting('Nœud')).toBe('ascending');
    expect(sorting('Passages')).toBe('none');
    expect(wordsOf(0)).toEqual(inOrder(nodes, 1));
    await user.click(header('Nœud'));
    expect(sorting('Nœud')).toBe('descending');
    expect(wordsOf(0)).toEqual(inOrder(nodes, -1));
  });

  it('is sorted by a second column among equals when its name is pressed with Shift, and says in which order', async () => {
    draw();
    await user.click(header('Type'));
    await user.keyboard('{Shift>}');
    await user.click(header('Nœud'));
    await user.keyboard('{/Shift}');
    expect([sorting('Type'), sorting('Nœud'), sorting('Passages')]).toEqual([
      'ascending',
      'ascending',
      'none',
    ]);
    expect(header('Nœud').closest('button')).toHaveAccessibleName(/2/);
    const { compare } = collatorOf('fr');
    const shown = wordsOf(0).map((name, row) => ({ name, type: wordsOf(1)[row] ?? '' }));
    const sorted = shown.toSorted((a, b) => compare(a.type, b.type) || compare(a.name, b.name));
    expect(shown).toEqual(sorted);
    expect(new Set(shown.map(({ type }) => type)).size).toBeGreaterThan(3);
  });

  it('keeps the rows that hold the words typed under a column, says how many, and gives the others back', async () => {
    draw();
    const all = rows().length;
    await user.type(screen.getByLabelText('Filtrer la colonne Nœud'), 'alge');
    expect(wordsOf(0)).toEqual([expect.stringContaining('Algérie')]);
    expect(screen.getByText(`1 ligne sur ${all}`)).toBeInTheDocument();
    await user.type(screen.getByLabelText('Filtrer la colonne Nœud'), 'x');
    expect(rows()).toHaveLength(0);
    const inTheirPlace = '[role=grid] button, [role=grid] button *';
    await user.click(screen.getByText('Effacer ces filtres', { selector: inTheirPlace }));
    expect(rows()).toHaveLength(all);
  });

  it('keeps what has at least the number typed, and what is of the type chosen', async () => {
    draw();
    const all = rows().length;
    await user.type(screen.getByLabelText(/^Passages\s: au moins/), '4');
    expect(passages().length).toBeGreaterThan(0);
    expect(passages().length).toBeLessThan(all);
    expect(Math.min(...passages())).toBeGreaterThanOrEqual(4);
    await user.clear(screen.getByLabelText(/^Passages\s: au moins/));
    await user.selectOptions(screen.getByLabelText('Filtrer la colonne Type'), 'group');
    expect(wordsOf(0).toSorted()).toEqual([
      expect.stringContaining('Al-Qaïda au Maghreb islamique'),
      expect.stringContaining('Daech'),
    ]);
  });

  it('selects in the graph what is pressed in it and marks its row; with Control, the next one too', async () => {
    const store = draw();
    const marked = () => rows().map((row) => row.getAttribute('aria-selected') === 'true');
    const [first, second] = wordsOf(0);
    const ids = () => {
      const { selection } = store.getState().view;
      return selection.kind === 'nodes' ? selection.ids.map((id) => nameOf(index.node(id), 'fr')) : [];
    };
    await user.click(cellsOf(1)[0] as HTMLElement);
    expect([first]).toEqual(ids().map((name) => expect.stringContaining(name)));
    expect(marked().slice(0, 3)).toEqual([true, false, false]);
    await user.keyboard('{Control>}');
    await user.click(cellsOf(1)[1] as HTMLElement);
    await user.keyboard('{/Control}');
    expect([first, second]).toEqual(ids().map((name) => expect.stringContaining(name)));
    expect(marked().slice(0, 3)).toEqual([true, true, false]);
  });

  it('marks the row of what is selected elsewhere', () => {
    const store = draw();
    act(() => store.getState().actions.selectNode(asNodeId('daech')));
    const marked = rows().filter((row) => row.getAttribute('aria-selected') === 'true');
    expect(marked.map((row) => row.textContent)).toEqual([expect.stringMatching(/^Daech/)]);
  });

  it('lists links with the verb between their ends, and passages with the sentence that each proves', async () => {
    const store = draw();
    screen.getByText('Nœuds', { selector: '[role=tab] span' }).closest('button')?.focus();
    await user.keyboard('{ArrowRight}');
    expect(store.getState().view.table).toBe('edges');
    expect(rows()).toHaveLength(visibleOf(store.getState()).edges.size);
    const [from, verb, to] = [wordsOf(0), wordsOf(1), wordsOf(2)];
    const said = from.map((name, row) => `${name} ${verb[row]} ${to[row]}`);
    expect(said).toContainEqual(expect.stringMatching(/^Maroc fournit du renseignement à France/));

    await user.keyboard('{ArrowRight}');
    expect(store.getState().view.table).toBe('passages');
    expect(wordsOf(0)).toContainEqual(
      expect.stringMatching(
        /renseignements fournis par le Maroc .*Le Maroc fournit du renseignement à la France$/,
      ),
    );
    await user.keyboard('{ArrowRight}');
    expect(store.getState().view.table).toBe('articles');
    expect(rows()).toHaveLength(index.graph.articles.length);
  });

  it('names every source of a row that has many, and makes few elements of those that its column cuts off', () => {
    const numbers = Array.from({ length: 60 }, (_, n) => n + 1);
    const { container } = render(<SourceNumbers numbers={numbers} />);
    const shown = [...container.querySelectorAll('span > span')].flatMap(({ textContent }) =>
      (textContent ?? '').split(' ').map(Number),
    );
    expect(shown).toEqual(numbers);
    expect(container.querySelectorAll('*').length).toBeLessThan(20);
  });
});

describe('a table of very many rows', () => {
  const [first, ...others] = index.graph.nodes;
  if (first === undefined) throw new Error('the sample has nodes');
  /** The sample, in which one node is named more often than can be gathered in a few frames. */
  const large = buildGraphIndex({
    ...index.graph,
    nodes: [
      {
        ...first,
        mentions: Array.from(
          { length: 21_000 },
          (_, at) => first.mentions[at % first.mentions.length] as (typeof first.mentions)[number],
        ),
      },
      ...others,
    ],
  });

  it('says how far it is until it is there, and leaves the other tables within reach', async () => {
    const store = draw({ index: large });
    expect(screen.getByRole('progressbar')).toHaveAccessibleName(/^Le tableau se prépare… \d+\s?%$/);
    expect(rows()).toHaveLength(0);
    await user.click(screen.getByRole('tab', { name: /^Liens/ }));
    expect(screen.queryByRole('progressbar')).toBeNull();
    expect(rows().length).toBeGreaterThan(0);
    await user.click(screen.getByRole('tab', { name: /^Nœuds/ }));
    await waitFor(() => expect(rows()).toHaveLength(visibleOf(store.getState()).nodes.size), {
      timeout: 20_000,
    });
    expect(screen.queryByRole('progressbar')).toBeNull();
  });

  it('has as many passages on its tab as rows, once these are there', async () => {
    draw({ index: large, view: { table: 'passages' } });
    const tab = screen.getByRole('tab', { name: /^Passages/ });
    expect(tab).not.toHaveTextContent(/\d/);
    await waitFor(() => expect(tab).toHaveTextContent(/\d/), { timeout: 20_000 });
    expect(rows().length).toBeGreaterThan(0);
  });

  it('says how far the table of articles is too, until it is there', async () => {
    draw({ index: large, view: { table: 'articles' } });
    expect(screen.getByRole('progressbar')).toHaveAccessibleName(/^Le tableau se prépare… \d+\s?%$/);
    await waitFor(() => expect(rows()).toHaveLength(large.articles.length), { timeout: 20_000 });
    expect(screen.queryByRole('progressbar')).toBeNull();
  });
});
