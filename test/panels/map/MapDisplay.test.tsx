import { act, fireEvent, screen, within } from '@testing-library/react';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { asNodeId } from '../../../src/domain/basics/ids.ts';
import { buildGraphIndex } from '../../../src/domain/graph/graphIndex.ts';
import { nameOf } from '../../../src/domain/graph/nameOf.ts';
import { loadLand } from '../../../src/drawing/map/loadLand.ts';
import { MapDisplay } from '../../../src/panels/map/MapDisplay.tsx';
import { PrintedMap } from '../../../src/paper/print/PrintedMap.tsx';
import { lessMotion } from '../../../src/ui/media.ts';
import { readAtlas } from '../../helpers/atlas.ts';
import { readGraphFile } from '../../helpers/graphFile.ts';
import { renderInStore } from '../../helpers/renderInStore.tsx';

const index = buildGraphIndex(readGraphFile());

const draw = (options: Parameters<typeof renderInStore>[1] = {}) =>
  renderInStore(
    <>
      <MapDisplay>{null}</MapDisplay>
      <PrintedMap />
    </>,
    { index, view: { display: 'map' }, ...options },
  );

const discs = () =>
  new Map(
    [...document.querySelectorAll<SVGElement>('[data-cluster]')].map((one) => [
      one.dataset.cluster ?? '',
      one.textContent,
    ]),
  );
const disc = (head: string) => document.querySelector(`[data-cluster="${head}"]`) as SVGElement;
const glyph = (id: string) => document.querySelector(`g[data-node="${id}"]:not([data-is-land])`);
const map = () => screen.getByRole('application', { name: /Carte|Map/ });
const press = (key: string) => fireEvent.keyDown(map(), { key });
const said = () => document.querySelector('[aria-live="polite"].sr-only')?.textContent;

beforeAll(async () => {
  vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(1000);
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(760);
  // Nothing flies: a click is followed by its picture at once.
  const list = { addEventListener() {}, removeEventListener() {} };
  vi.stubGlobal('matchMedia', (query: string) => ({ ...list, matches: query === lessMotion }));
  vi.stubGlobal('fetch', async () => ({ ok: true, json: async () => readAtlas() }));
  await loadLand();
});
afterAll(() => vi.restoreAllMocks());

describe('the clusters on the map', () => {
  it('count what stands in a country, and open by a click: what they held then stands there', () => {
    draw();
    const count = Number(disc('maroc').textContent);
    expect(count).toBeGreaterThan(20);
    expect(glyph('bcij')).toBeNull();
    fireEvent.click(disc('maroc'));
    expect(discs().has('maroc')).toBe(false);
    expect(glyph('bcij')).not.toBeNull();
  });

  it('light nothing up that has come under a mouse which has not moved since the click', () => {
    vi.useFakeTimers();
    try {
      const store = draw();
      fireEvent.click(disc('maroc'), { clientX: 300, clientY: 200 });
      const found = glyph('bcij') as Element;
      fireEvent.pointerOver(found, { clientX: 300.4, clientY: 200.2 });
      act(() => vi.advanceTimersByTime(1000));
      expect(store.getState().session.pointed).toBeNull();
      fireEvent.pointerOver(found, { clientX: 310, clientY: 200 });
      act(() => vi.advanceTimersByTime(1000));
      expect(store.getState().session.pointed).toEqual({ kind: 'node', id: 'bcij' });
    } finally {
      vi.useRealTimers();
    }
  });

  it('are reached by the arrow keys, said with their count, and open by Enter without a selection', () => {
    const store = draw({ language: 'en' });
    press('ArrowUp');
    // The keyboard begins at the largest cluster, and walks on to another.
    expect(said()).toMatch(/^Morocco, \d+ nodes gathered/);
    press('ArrowUp');
    press('ArrowUp');
    const [, where = '', count] = /^(.+), (\d+) nodes gathered\. Enter: open$/.exec(said() ?? '') ?? [];
    const head = [...discs().keys()].find((id) => nameOf(index.node(asNodeId(id)), 'en') === where);
    expect(head).not.toBe('maroc');
    expect(discs().get(head ?? '')).toBe(count);
    press('Enter');
    expect(discs().has(head ?? '')).toBe(false);
    expect(store.getState().view.selection.kind).toBe('none');
    // The cursor is now on one of the nodes that have come out, and Enter opens it.
    expect(said()).toMatch(/links?$/);
    press('Enter');
    expect(store.getState().view.selection.kind).toBe('nodes');
  });

  it('are explained in the legend, and leave the page as they stand, explained there too', () => {
    draw();
    const legend = screen.getByRole('region', { name: 'Légende de la carte' });
    expect(legend).toHaveTextContent('Nœuds d’un même pays ou lieu');
    const paper = screen.getByRole('figure');
    const counts = [...paper.querySelectorAll('text')].map(({ textContent }) => textContent);
    for (const count of discs().values()) expect(counts).toContain(count);
    expect(paper).toHaveTextContent('Nœuds d’un même pays ou lieu');
  });
});

describe('several links that are one line', () => {
  it('are listed as claims at a click; the one that is chosen opens', () => {
    const store = draw();
    const line = document.querySelector('[data-bundle]') as SVGElement;
    fireEvent.click(line);
    const menu = screen.getByRole('menu');
    const [, count] = /: (\d+) liens$/.exec(menu.getAttribute('aria-label') ?? '') ?? [];
    const items = within(menu).getAllByRole('menuitem');
    expect(items).toHaveLength(Number(count));
    fireEvent.click(items[1] as HTMLElement);
    expect(store.getState().view.selection.kind).toBe('edge');
    expect(screen.queryByRole('menu')).toBeNull();
  });
});
