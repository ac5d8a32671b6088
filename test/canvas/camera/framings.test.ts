import { describe, expect, it } from 'vitest';
import { createFramings } from '../../../src/canvas/camera/framings.ts';
import { asNodeId, type NodeId } from '../../../src/domain/basics/ids.ts';
import { buildGraphIndex } from '../../../src/domain/graph/graphIndex.ts';
import { passageAround } from '../../../src/domain/passages/passages.ts';
import { openingScene } from '../../../src/drawing/graph/openingScene.ts';
import { createAppStore } from '../../../src/store/appStore.ts';
import { openArticle, setFilters } from '../../../src/store/view/transitions.ts';
import { defaultView } from '../../../src/store/view/view.ts';
import { readGraphFile } from '../../helpers/graphFile.ts';

const index = buildGraphIndex(readGraphFile());
const phone = { clientWidth: 390, clientHeight: 740 };
const positionOf = (id: NodeId) => index.node(id).position;

/** Where nodes stand on a phone's canvas once it has been aimed. */
function aimOnPhone(what: 'shown' | 'all', countries: readonly NodeId[] = []) {
  const scene = openingScene(index, 'fr');
  const { framingFor } = createFramings(
    { current: phone as HTMLElement },
    { current: { scene, layout: { kind: 'map' }, positionOf } },
    createAppStore(index, null, setFilters(defaultView, { countries })),
    () => [],
  );
  const framing = framingFor({ kind: 'frame', what }, { zoom: 1, pan: { x: 0, y: 0 } });
  if (framing === null) throw new Error('There is nothing to aim at.');
  const { zoom, pan } = framing;
  const placeOf = (id: NodeId) => {
    const { x, y } = positionOf(id);
    return { x: x * zoom + pan.x, y: y * zoom + pan.y };
  };
  return { zoom, placeOf, nodes: [...scene.visible.nodes] };
}

const isInside = ({ x, y }: { readonly x: number; readonly y: number }): boolean =>
  x >= 0 && x <= phone.clientWidth && y >= 0 && y <= phone.clientHeight;

describe('a framing on a phone', () => {
  it.each(['mali', 'belgique', 'afghanistan'])(
    'has %s in sight where that is the chosen country',
    (country) => {
      const chosen = asNodeId(country);
      const { zoom, placeOf } = aimOnPhone('shown', [chosen]);
      expect(zoom).toBeGreaterThanOrEqual(0.5);
      expect(isInside(placeOf(chosen))).toBe(true);
    },
  );

  it('has the most telling node in sight where no country is chosen, and not all of them', () => {
    const { placeOf, nodes } = aimOnPhone('shown');
    expect(isInside(placeOf(asNodeId('maroc')))).toBe(true);
    expect(nodes.map(placeOf).every(isInside)).toBe(false);
  });

  it('leaves no room empty beside the most telling node where there is graph for it', () => {
    const { placeOf, nodes } = aimOnPhone('shown');
    const xs = nodes.map((id) => placeOf(id).x);
    const ys = nodes.map((id) => placeOf(id).y);
    // Wider than the phone, it reaches over both its sides; lower than it, it stands in the middle between the bars.
    expect(Math.min(...xs)).toBeLessThan(60);
    expect(Math.max(...xs)).toBeGreaterThan(330);
    expect(Math.max(...ys) - Math.min(...ys)).toBeLessThan(740);
    expect((Math.min(...ys) + Math.max(...ys)) / 2).toBeCloseTo((72 + 720) / 2, 0);
  });

  it('has every node in sight where the reader asks for all', () => {
    const { placeOf, nodes } = aimOnPhone('all', [asNodeId('mali')]);
    expect(nodes.map(placeOf).filter((place) => !isInside(place))).toEqual([]);
  });
});

describe('what is opened without a selection', () => {
  it('is an article: all that it names is brought clear of the panel', () => {
    const [article] = index.graph.articles;
    if (article === undefined) throw new Error('The graph has no article.');
    const scene = openingScene(index, 'fr');
    const { framingFor } = createFramings(
      { current: { clientWidth: 953, clientHeight: 780 } as HTMLElement },
      { current: { scene, layout: { kind: 'map' }, positionOf } },
      createAppStore(index, null, openArticle(defaultView, article.id)),
      () => [],
    );
    const after = framingFor({ kind: 'clear' }, { zoom: 0.9, pan: { x: 900, y: 400 } });
    if (after === null) throw new Error('The camera stays.');
    const named = index.mentionsIn(article.id).filter(({ node }) => scene.visible.nodes.has(node.id));
    expect(named.length).toBeGreaterThan(10);
    for (const { node } of named) {
      const place = positionOf(node.id).x * after.zoom + after.pan.x;
      expect(place).toBeGreaterThan(0);
      expect(place).toBeLessThan(953);
    }
  });

  it('is a passage: the links that its words prove are brought clear of the panel, at the same scale where there is room', () => {
    const edge = index.graph.edges.find(
      ({ source, target }) => source === asNodeId('operation-serval') && target === asNodeId('maroc'),
    );
    const [evidence] = edge?.evidence ?? [];
    if (edge === undefined || evidence === undefined) throw new Error('The graph has no such link.');
    const passage = passageAround(index, evidence.article, evidence);
    const { framingFor } = createFramings(
      { current: { clientWidth: 953, clientHeight: 780 } as HTMLElement },
      { current: { scene: openingScene(index, 'fr'), layout: { kind: 'map' }, positionOf } },
      createAppStore(index, null, openArticle(defaultView, evidence.article, passage)),
      () => [],
    );
    const { x, y } = positionOf(edge.target);
    // Morocco is just under the panel at the right.
    const before = { zoom: 0.8, pan: { x: 960 - 0.8 * x, y: 400 - 0.8 * y } };
    const after = framingFor({ kind: 'clear' }, before);
    if (after === null) throw new Error('The camera stays.');
    expect(after.zoom).toBe(before.zoom);
    for (const end of [edge.source, edge.target]) {
      const place = positionOf(end).x * after.zoom + after.pan.x;
      expect(place).toBeGreaterThan(0);
      expect(place).toBeLessThan(953);
    }
  });
});
