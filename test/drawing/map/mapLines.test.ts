import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nothingLit } from '../../../src/domain/filter/emphasis.ts';
import { applyFilters, defaultFilters } from '../../../src/domain/filter/filter.ts';
import { buildGraphIndex } from '../../../src/domain/graph/graphIndex.ts';
import { bundleLinks } from '../../../src/drawing/map/bundles.ts';
import { makeMapContent } from '../../../src/drawing/map/mapContent.ts';
import { bundlesInFrame, endsOf, listLinks } from '../../../src/drawing/map/mapLines.ts';
import { gatherAt } from '../../../src/drawing/map/mapPicture.ts';
import { findPlaces } from '../../../src/drawing/map/mapPlaces.ts';
import { tokenPalette } from '../../../src/drawing/palette.ts';
import { readGraphFile } from '../../helpers/graphFile.ts';

const index = buildGraphIndex(readGraphFile());
const visible = applyFilters(index, defaultFilters);
const places = findPlaces(index);
const content = makeMapContent(index, visible, places);
const room = { width: 800, height: 600 };

const sceneAt = (zoom: number) => {
  const gathered = gatherAt({ index, places, content, selected: nothingLit }, zoom);
  return {
    gathered,
    ends: endsOf(index, gathered),
    bundles: bundleLinks(index, content.links, gathered.clusterOf),
  };
};

/** Where each node is drawn: in its disc, or by itself. */
const pointsOf = ({ gathered: { spots, clusterOf } }: ReturnType<typeof sceneAt>) =>
  new Map([
    ...spots.map(({ id, at }) => [id, at] as const),
    ...[...clusterOf].map(([id, { at }]) => [id, at] as const),
  ]);

describe('the lines of the map', () => {
  it('are drawn where both ends of their links are in the frame, wherever the map is moved', () => {
    const scenes = [0.4, 0.8, 2, 7].map((zoom) => ({ zoom, ...sceneAt(zoom) }));
    fc.assert(
      fc.property(fc.constantFrom(...scenes), fc.constantFrom(...content.placed), (scene, middle) => {
        const points = pointsOf(scene);
        const at = points.get(middle) ?? { x: 0, y: 0 };
        const camera = { zoom: scene.zoom, x: room.width / 2 - at.x, y: room.height / 2 - at.y };
        const shown = bundlesInFrame(scene.bundles, scene.ends, nothingLit, camera, room);
        const isSeen = (id: (typeof content.placed)[number]): boolean => {
          const { x, y } = points.get(id) ?? { x: Number.NaN, y: Number.NaN };
          return Math.abs(x - at.x) <= room.width / 2 && Math.abs(y - at.y) <= room.height / 2;
        };
        const wanted = scene.bundles.flatMap(({ edges }) =>
          edges.filter(({ source, target }) => isSeen(source) && isSeen(target)),
        );
        expect(shown.flatMap(({ edges }) => edges)).toEqual(wanted);
      }),
    );
  });

  it('lead out of the frame only for the link that is selected or pointed at', () => {
    const { bundles, ends } = sceneAt(2);
    const away = { zoom: 2, x: 1e5, y: 1e5 };
    expect(bundlesInFrame(bundles, ends, nothingLit, away, room)).toEqual([]);
    const [edge] = bundles.flatMap(({ edges }) => edges);
    if (edge === undefined) throw new Error('There is no line.');
    for (const lit of [{ marked: edge.id }, { pointedEdge: edge.id }])
      expect(
        bundlesInFrame(bundles, ends, { ...nothingLit, ...lit }, away, room).flatMap(({ edges }) => edges),
      ).toContain(edge);
  });

  it('are one a family and direction between two discs, as thick as the articles that attest any of them', () => {
    const { bundles, ends } = sceneAt(0.75);
    const between = bundles.filter(
      ({ from, to }) =>
        from.kind === 'cluster' && to.kind === 'cluster' && from.id === 'maroc' && to.id === 'france',
    );
    expect(new Set(between.map(({ family }) => family)).size).toBe(between.length);
    const many = between.find(({ edges }) => edges.length > 1);
    if (many === undefined) throw new Error('No two links go the same way.');
    const articles = new Set(many.edges.flatMap(({ evidence }) => evidence.map(({ article }) => article)));
    expect(articles.size).toBeGreaterThan(1);
    const alone = many.edges.map((edge) => ({ ...many, edges: [edge] }));
    const widthOf = (bundle: typeof many): number => {
      const [drawn] = listLinks({ index, visible, emphasis: nothingLit }, [bundle], ends, tokenPalette);
      return Math.max(
        ...(drawn?.shapes.flatMap((shape) =>
          shape.kind === 'drawn' && shape.stroke ? [shape.stroke.widthPx] : [],
        ) ?? []),
      );
    };
    expect(widthOf(many)).toBeGreaterThanOrEqual(Math.max(...alone.map(widthOf)));
    expect(widthOf(many)).toBeGreaterThan(Math.min(...alone.map(widthOf)));
  });
});
