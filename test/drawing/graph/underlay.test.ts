import { expect, it } from 'vitest';
import { buildGraphIndex } from '../../../src/domain/graph/graphIndex.ts';
import { pointAt } from '../../../src/drawing/curves.ts';
import { graphLinks } from '../../../src/drawing/graph/elements.ts';
import { openingScene } from '../../../src/drawing/graph/openingScene.ts';
import { fixedPlaces } from '../../../src/drawing/graph/places.ts';
import { markedLinks, markerShapes } from '../../../src/drawing/graph/underlay.ts';
import { plainLink, styleOfLink } from '../../../src/drawing/linkShapes.ts';
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

it('is the soft marker under a link that nobody has verified, and the line stays thin', () => {
  const graph = readGraphFile();
  const [edge] = graph.edges;
  if (edge === undefined) throw new Error('The graph has no link.');
  const paintOf = (origin: 'curated' | 'proposed') => {
    const edges = graph.edges.map((one) => (one === edge ? { ...one, origin } : one));
    const scene = openingScene(buildGraphIndex({ ...graph, edges }), 'fr');
    const marked = { ...scene, selected: { ...scene.selected, marked: edge.id, path: [] } };
    const [shape] = markerShapes(markedLinks(marked), fixedPlaces(scene.index), tokenPalette, {
      zoom: 1,
      pan: { x: 0, y: 0 },
    });
    return shape?.stroke?.paint;
  };
  expect(paintOf('curated')).toBe('var(--mark-line)');
  expect(paintOf('proposed')).toBe('var(--mark-soft)');
  const look = { ...plainLink, family: 'cooperation', marked: 'inside' } as const;
  const { widthPx } = styleOfLink({ ...look, hand: 'pencil' }, tokenPalette);
  expect(widthPx).toBeLessThan(styleOfLink(look, tokenPalette).widthPx);
});
