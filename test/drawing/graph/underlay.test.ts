import { expect, it } from 'vitest';
import { buildGraphIndex } from '../../../src/domain/graph/graphIndex.ts';
import { pointAt } from '../../../src/drawing/curves.ts';
import { graphLinks } from '../../../src/drawing/graph/elements.ts';
import { openingScene } from '../../../src/drawing/graph/openingScene.ts';
import { fixedPlaces } from '../../../src/drawing/graph/places.ts';
import { markedLinks, markerShapes } from '../../../src/drawing/graph/underlay.ts';
import { tokenPalette } from '../../../src/drawing/palette.ts';
import type { Shape } from '../../../src/drawing/shapes.ts';
import { readGraphFile } from '../../helpers/graphFile.ts';

const opening = openingScene(buildGraphIndex(readGraphFile()), 'fr');
const places = fixedPlaces(opening.index);
const steps = Array.from({ length: 101 }, (_, n) => n / 100);

const curvesIn = (shapes: readonly Shape[]) =>
  shapes
    .flatMap((shape) => (shape.kind === 'group' ? shape.shapes : [shape]))
    .flatMap((shape) => (shape.kind === 'drawn' && shape.form.kind === 'curve' ? [shape.form] : []));

it('lays the marker under the line of its link, all the way', () => {
  for (const marked of opening.visible.edges.keys()) {
    const { index } = opening;
    const visible = { ...opening.visible, edges: new Map([[marked, [0]]]) };
    const scene = { ...opening, visible, selected: { ...opening.selected, marked, path: [] } };
    const [line] = curvesIn(graphLinks(scene, places, tokenPalette));
    const [marker] = curvesIn(
      markerShapes(markedLinks({ ...scene, index }), places, tokenPalette, { zoom: 1, pan: { x: 0, y: 0 } }),
    );
    if (!line || !marker) throw new Error(`${marked} is not drawn.`);
    const under = steps.map((t) => pointAt(marker, t));
    for (const t of [0.1, 0.3, 0.5, 0.7, 0.9]) {
      const at = pointAt(line, t);
      const away = Math.min(...under.map(({ x, y }) => Math.hypot(x - at.x, y - at.y)));
      expect(away, marked).toBeLessThan(5);
    }
  }
});
