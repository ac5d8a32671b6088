import { describe, expect, it } from 'vitest';
import { buildGraphIndex } from '../../../src/domain/graph/graphIndex.ts';
import { type Box, overlapArea, type Point } from '../../../src/drawing/geometry.ts';
import { distanceToHull } from '../../../src/drawing/graph/hull.ts';
import { nameRegions } from '../../../src/drawing/graph/nameRegions.ts';
import { openingScene } from '../../../src/drawing/graph/openingScene.ts';
import { placeRegionNames } from '../../../src/drawing/graph/placeRegionNames.ts';
import { fixedPlaces } from '../../../src/drawing/graph/places.ts';
import { shownRegions } from '../../../src/drawing/graph/regions.ts';
import { readGraphFile } from '../../helpers/graphFile.ts';

const region = (id: string, x: number, y: number) => ({
  id,
  hull: [
    { x, y },
    { x: x + 200, y },
    { x: x + 200, y: y + 120 },
    { x, y: y + 120 },
  ],
  paddingPx: 32,
  width: 120,
  height: 24,
});

describe('placeRegionNames', () => {
  it('puts a name above its region, outside the tint, where the picture goes on above', () => {
    const farAbove = { x1: 90, y1: -210, x2: 110, y2: -190 };
    const box = placeRegionNames([region('a', 0, 0)], [farAbove], []).get('a');
    expect(box?.y2).toBeLessThanOrEqual(-32);
    expect(box && (box.x1 + box.x2) / 2).toBeGreaterThan(0);
    expect(box && (box.x1 + box.x2) / 2).toBeLessThan(200);
  });

  it('puts it across the edge of the tint where the picture ends above: there it is in sight', () => {
    const box = placeRegionNames([region('a', 0, 0)], [], []).get('a');
    expect(box?.y1).toBeGreaterThanOrEqual(-32);
    expect(box?.y1).toBeLessThan(0);
  });

  it('keeps a name within the picture below, where the strip of a first visit lies', () => {
    const above = { x1: -400, y1: -200, x2: 600, y2: 60 };
    const box = placeRegionNames([{ ...region('a', 0, 0), paddingPx: 8 }], [above], []).get('a');
    expect(box?.y2).toBeLessThanOrEqual(120);
  });

  it('keeps off nodes', () => {
    const above = { x1: -40, y1: -120, x2: 240, y2: 20 };
    const box = placeRegionNames([region('a', 0, 0)], [above], []).get('a');
    expect(box && overlapArea(box, above)).toBe(0);
  });

  it('keeps off links where it can', () => {
    const links = Array.from({ length: 60 }, (_, n) => ({ x: n * 4 - 20, y: -50 }));
    const box = placeRegionNames([region('a', 0, 0)], [], links).get('a');
    const crossed = links.filter(
      ({ x, y }) => box && x >= box.x1 && x <= box.x2 && y >= box.y1 && y <= box.y2,
    );
    expect(crossed).toEqual([]);
  });

  it('keeps names off one another and names every region', () => {
    const names = placeRegionNames([region('a', 0, 0), region('b', 90, 230), region('c', 330, 40)], [], []);
    const boxes = [...names.values()];
    expect(boxes).toHaveLength(3);
    for (const box of boxes) {
      for (const other of boxes) if (other !== box) expect(overlapArea(box, other)).toBe(0);
    }
  });

  it.each(['fr', 'en'] as const)(
    'puts names nearer to their own regions than to any other (%s)',
    (language) => {
      const scene = openingScene(buildGraphIndex(readGraphFile()), language);
      const places = fixedPlaces(scene.index);
      const regions = shownRegions(scene, places.positionOf);
      for (let zoom = 0.8; zoom < 2; zoom *= 1.06) {
        const ground = { ...places, zoom, measure: (text: string) => text.length * 8.2 };
        const away = (hull: readonly Point[], { x1, y1, x2, y2 }: Box) => {
          const onScreen = hull.map(({ x, y }) => ({ x: x * zoom, y: y * zoom }));
          const along = [0, 0.25, 0.5, 0.75, 1].flatMap((t) =>
            [y1, (y1 + y2) / 2, y2].map((y) => distanceToHull(onScreen, { x: x1 + t * (x2 - x1), y })),
          );
          return along.reduce((sum, one) => sum + one, 0) / along.length;
        };
        for (const [id, box] of nameRegions(scene, regions, ground)) {
          const own = regions.filter(({ region }) => region.id === id).map(({ hull }) => away(hull, box));
          const others = regions.filter(({ region }) => region.id !== id).map(({ hull }) => away(hull, box));
          expect(own[0], `${id} at ${zoom}`).toBeLessThan(Math.min(...others));
        }
      }
    },
  );
});
