import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { asNodeId } from '../../../src/domain/basics/ids.ts';
import { families } from '../../../src/domain/basics/kinds.ts';
import { buildGraphIndex } from '../../../src/domain/graph/graphIndex.ts';
import { listTimeline } from '../../../src/domain/timeline/timeline.ts';
import { TimelineDisplay } from '../../../src/panels/timeline/TimelineDisplay.tsx';
import { linksReadOf } from '../../../src/store/passagesOf.ts';
import { StoreProvider, useAppStore } from '../../../src/store/react.tsx';
import { visibleOf } from '../../../src/store/selectors.ts';
import { LanguageProvider } from '../../../src/ui/language.tsx';
import { readGraphFile } from '../../helpers/graphFile.ts';
import { sampleWithArticles } from '../../helpers/manyArticles.ts';
import { renderInStore } from '../../helpers/renderInStore.tsx';

const index = buildGraphIndex(readGraphFile());
const user = userEvent.setup();
const years2015 = { years: { from: 2015, to: 2015 }, yearBasis: 'happened' } as const;
const roomPx = 1200;

/** Another display beside the timeline, to switch to. */
function Displays() {
  return useAppStore((state) => state.view.display) === 'timeline' ? (
    <TimelineDisplay>{null}</TimelineDisplay>
  ) : null;
}
const draw = (options: Parameters<typeof renderInStore>[1] = {}) =>
  renderInStore(<Displays />, { index, view: { display: 'timeline' }, ...options });

const marks = () => [...document.querySelectorAll<HTMLElement>('[data-item]')];
const scroller = () =>
  screen.getByRole('toolbar', { name: 'Temps' }).parentElement?.nextElementSibling as HTMLElement;
const axisPx = () => (scroller().firstElementChild as HTMLElement).style.width;

beforeAll(() => {
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(roomPx);
});
afterAll(() => vi.restoreAllMocks());

describe('the timeline', () => {
  it('marks every dated item that the filters leave, and says how many there are', () => {
    const store = draw({ filters: years2015 });
    const { items } = listTimeline(index, visibleOf(store.getState()), 'region');
    expect(items.length).toBeGreaterThan(5);
    expect(
      marks()
        .map(({ dataset }) => dataset.item)
        .sort(),
    ).toEqual(items.map(({ key }) => key).sort());
    const events = items.filter(({ subject }) => subject.kind === 'node').length;
    expect(scroller().previousElementSibling?.textContent).toMatch(
      new RegExp(`^${events} événements? datés?`),
    );
  });

  it('draws in pencil, and says so of, what only a program says', () => {
    const graph = readGraphFile();
    const pencil = <Part extends { readonly origin?: string }>(part: Part) => ({
      ...part,
      origin: 'proposed' as const,
    });
    draw({ filters: years2015 });
    const looks = () =>
      new Map(
        marks().map((mark) => [
          mark.dataset.item,
          { sign: mark.querySelector('[data-sign] svg')?.innerHTML, said: mark.textContent },
        ]),
      );
    const inInk = looks();
    cleanup();
    draw({
      filters: years2015,
      index: buildGraphIndex({ ...graph, nodes: graph.nodes.map(pencil), edges: graph.edges.map(pencil) }),
    });
    const inPencil = looks();
    expect([...inPencil.keys()]).toEqual([...inInk.keys()]);
    for (const [key, { sign, said }] of inPencil) {
      expect(said, key).toContain(', au crayon');
      expect(inInk.get(key)?.said, key).not.toContain('au crayon');
      expect(sign, key).not.toBe(inInk.get(key)?.sign);
    }
  });

  it('lists what has no date, and leads there from its count', async () => {
    const store = draw();
    const { undated } = listTimeline(index, visibleOf(store.getState()), 'region');
    expect(undated.nodes.length + undated.edges.length).toBeGreaterThan(0);
    const [count] = screen.getAllByRole('button', { name: /sans date$/ });
    await user.click(count as HTMLElement);
    const list = within(screen.getByRole('region', { name: 'Sans date sur l’axe' }));
    await waitFor(() => expect(list.getAllByRole('button')[0]).toHaveFocus());
  });

  it('gathers thousands of articles by period, lists those of one, and opens the one that is chosen', async () => {
    const store = draw({ index: sampleWithArticles(2_000, (n) => `${2012 + (n % 4)}-03-0${1 + (n % 9)}`) });
    await user.click(screen.getByRole('button', { name: '500 articles, parution\u202f: mars 2013' }));
    const dialog = within(await screen.findByRole('dialog', { name: '500 articles, mars 2013' }));
    expect(dialog.getAllByRole('listitem')).toHaveLength(60);
    await user.click(dialog.getByRole('button', { name: 'Afficher 60 de plus' }));
    expect(dialog.getAllByRole('listitem')).toHaveLength(120);
    const last = within(dialog.getAllByRole('listitem').at(-1) as HTMLElement).getByRole('button');
    const [, number] =
      /^\d+Dépêche numéro (\d+)paru\u202f: \S+ mars 2013$/.exec(last.textContent ?? '') ?? [];
    await user.click(last);
    expect(store.getState().view.reading?.article).toBe(`depeche-${number}`);
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('opens what is pressed, and marks it', async () => {
    const store = draw({ filters: years2015 });
    const [first] = marks();
    if (first === undefined) throw new Error('Nothing is marked.');
    await user.click(first);
    expect(store.getState().view.selection.kind).not.toBe('none');
    expect(document.querySelector(`[data-item="${first.dataset.item}"]`)).toHaveAttribute(
      'aria-current',
      'true',
    );
  });

  it('has in view what the passage being read proves, of what is selected without a date of its own', () => {
    const scrolled = vi.spyOn(Element.prototype, 'scrollIntoView');
    const store = draw({
      view: { display: 'timeline', selection: { kind: 'nodes', ids: [asNodeId('maroc')] } },
    });
    const read = linksReadOf(store.getState());
    const { items } = listTimeline(index, visibleOf(store.getState()), 'region');
    const proved = items.filter(({ subject }) => subject.kind === 'edge' && read.includes(subject.id));
    expect(proved).not.toHaveLength(0);
    expect(scrolled.mock.contexts).toEqual([
      document.querySelector(`[data-item="${CSS.escape(proved[0]?.key ?? '')}"]`),
    ]);
    scrolled.mockRestore();
  });

  it('is one stop for Tab, and the arrows lead from mark to mark', () => {
    draw({ filters: years2015 });
    expect(marks().filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
    const lane = marks()[0]?.closest('section');
    const inLane = within(lane as HTMLElement)
      .getAllByRole('button')
      .toSorted((a, b) => ((a.dataset.date ?? '') < (b.dataset.date ?? '') ? -1 : 1));
    const [from] = inLane;
    act(() => from?.focus());
    fireEvent.keyDown(from as HTMLElement, { key: 'End' });
    const last = document.activeElement as HTMLElement;
    fireEvent.keyDown(last, { key: 'Home' });
    expect(document.activeElement).not.toBe(last);
    expect(inLane).toContain(document.activeElement);
    expect(marks().filter(({ tabIndex }) => tabIndex === 0)).toEqual([document.activeElement]);
  });

  it('is enlarged, and shown whole again, but never made smaller than that', async () => {
    draw({ filters: years2015 });
    expect(axisPx()).toBe(`${roomPx}px`);
    await user.click(screen.getByRole('button', { name: 'Agrandir (+)' }));
    expect(axisPx()).toBe(`${roomPx * 1.6}px`);
    await user.click(screen.getByRole('button', { name: 'Réduire (−)' }));
    expect(axisPx()).toBe(`${roomPx}px`);
    await user.click(screen.getByRole('button', { name: 'Réduire (−)' }));
    expect(axisPx()).toBe(`${roomPx}px`);
  });

  it('is found as it was left: as large, at the same day, as far down', async () => {
    const store = draw({ filters: years2015 });
    await user.click(screen.getByRole('button', { name: 'Agrandir (+)' }));
    const left = scroller();
    left.scrollLeft = 444;
    left.scrollTop = 55;
    const { setDisplay } = store.getState().actions;
    act(() => setDisplay('graph'));
    expect(marks()).toEqual([]);
    act(() => setDisplay('timeline'));
    expect(axisPx()).toBe(`${roomPx * 1.6}px`);
    expect(scroller().scrollLeft).toBeCloseTo(444, 3);
    expect(scroller().scrollTop).toBe(55);
  });

  it('speaks English, and says so where nothing is dated', () => {
    const store = draw({ filters: { hiddenTypes: ['event'], hiddenFamilies: [...families] } });
    expect(screen.getByText('Rien de ce qui est affiché ne porte de date.')).toBeInTheDocument();
    render(
      <StoreProvider store={store}>
        <LanguageProvider value="en">
          <Displays />
        </LanguageProvider>
      </StoreProvider>,
    );
    expect(screen.getByText('Nothing shown carries a date.')).toBeInTheDocument();
  });
});
