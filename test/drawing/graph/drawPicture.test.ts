import { describe, expect, it } from 'vitest';
import { nothingSelected, type Selection } from '../../../src/domain/basics/selection.ts';
import { buildGraphIndex } from '../../../src/domain/graph/graphIndex.ts';
import { drawGraph, drawPicture } from '../../../src/drawing/graph/drawPicture.ts';
import { openingScene } from '../../../src/drawing/graph/openingScene.ts';
import { fixedPlaces } from '../../../src/drawing/graph/places.ts';
import type { Scene } from '../../../src/drawing/graph/scene.ts';
import { setTexts } from '../../../src/drawing/graph/setTexts.ts';
import { opacityOf, tokenPalette } from '../../../src/drawing/palette.ts';
import { type SvgElement, svg, writeSvg } from '../../../src/drawing/svgElement.ts';
import { findEmphasis } from '../../../src/store/view/emphasis.ts';
import { drawnShapes } from '../../helpers/drawnShapes.ts';
import { readGraphFile } from '../../helpers/graphFile.ts';
import { sampleIndex } from '../../helpers/sampleGraph.ts';

const measure = (text: string): number => text.length * 6;

function draw(scene: Scene, zoom = 1) {
  const places = fixedPlaces(scene.index);
  const texts = setTexts(scene, places, zoom, 'Narrow', measure);
  const camera = { zoom, pan: { x: 400, y: 300 }, width: 800, height: 600 };
  return { texts, picture: drawPicture({ scene, places, palette: tokenPalette, texts, camera }) };
}

const everyElement = (element: SvgElement): SvgElement[] => [
  element,
  ...element.children.flatMap((child) => (typeof child === 'string' ? [] : everyElement(child))),
];

const textOf = (element: SvgElement): string =>
  element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');

const opening = openingScene(buildGraphIndex(readGraphFile()), 'fr');

describe('the picture of the graph', () => {
  const { picture, texts } = draw(opening, 0.7);
  const elements = everyElement(picture);
  const shapes = drawnShapes(picture);

  it('draws one line for each visible link, in the colour of its family', () => {
    const lines = shapes.filter(({ attributes }) => /^M[-.\d ]+Q/.test(attributes.d ?? ''));
    const colours = (list: readonly (string | undefined)[]) => list.toSorted();
    const { predicates, edges } = opening.index.graph;
    const expected = edges
      .filter(({ id }) => opening.visible.edges.has(id))
      .map((edge) => tokenPalette.families[predicates[edge.predicate]?.family ?? 'co-mention']);
    expect(colours(lines.map(({ attributes }) => attributes.stroke))).toEqual(colours(expected));
  });

  it('fills each visible node of a main type with its colour, once', () => {
    for (const type of ['country', 'agency', 'group', 'event'] as const) {
      const filled = shapes.filter(
        ({ attributes }) => attributes.fill === tokenPalette.nodes[type] && attributes['paint-order'],
      );
      const nodes = [...opening.visible.nodes].filter((id) => opening.index.node(id).type === type);
      expect(filled).toHaveLength(nodes.length);
    }
  });

  it('writes each placed name, and the name of each region that is large enough', () => {
    const written = elements.filter(({ tag }) => tag === 'text').map(textOf);
    expect(texts.labels.length).toBeGreaterThan(40);
    expect(texts.names.length).toBeGreaterThan(3);
    for (const { text } of texts.labels)
      expect(written.some((one) => one.startsWith(text.lines.join('')))).toBe(true);
    for (const { lines } of texts.names) for (const line of lines) expect(written).toContain(line);
  });

  it('needs no style: the policy of the page would not let it', () => {
    expect(elements.some(({ tag, attributes }) => tag === 'style' || 'style' in attributes)).toBe(false);
  });

  it('is the same each time', () => {
    expect(writeSvg(draw(opening, 0.7).picture)).toBe(writeSvg(picture));
  });
});

describe('the graph as it is seen as a whole', () => {
  const [first, ...others] = drawGraph(opening, fixedPlaces(opening.index), tokenPalette, true);

  it('has its faint links behind the others, paler, and draws none of them through a layer of its own', () => {
    const faint = first === undefined ? [] : everyElement(first).filter(({ tag }) => tag === 'path');
    expect(faint.length).toBeGreaterThan(20);
    expect(first?.attributes).toMatchObject({
      'stroke-width': '0.75',
      stroke: expect.stringMatching(/^color-mix/),
    });
    for (const { attributes } of [first, ...others].flatMap((one) => (one ? everyElement(one) : [])))
      expect(attributes).not.toHaveProperty('opacity');
    expect(others.at(-2)?.attributes).not.toHaveProperty('stroke');
  });
});

describe('the picture of a selection', () => {
  const sceneOf = (selection: Selection): Scene => {
    const scene = openingScene(sampleIndex, 'fr');
    const emphasis = findEmphasis(sampleIndex, scene.visible, selection, null);
    return { ...scene, emphasis, selected: emphasis };
  };
  const [edge] = sampleIndex.graph.edges.filter(({ id }) => sceneOf(nothingSelected).visible.edges.has(id));
  if (edge === undefined) throw new Error('the sample shows a link');

  it('rings a selected node and fades what is not around it', () => {
    const elements = everyElement(draw(sceneOf({ kind: 'nodes', ids: [edge.source] })).picture);
    expect(elements.filter(({ attributes }) => attributes.stroke === tokenPalette.mark)).toHaveLength(1);
    expect(
      elements.some(({ attributes }) => attributes.opacity === String(opacityOf('faded', tokenPalette))),
    ).toBe(true);
  });

  it('puts the marker under a selected link', () => {
    const elements = everyElement(draw(sceneOf({ kind: 'edge', id: edge.id, evidence: 0 })).picture);
    const markers = elements.filter(({ attributes }) => attributes.stroke === tokenPalette.markLine);
    expect(markers).toHaveLength(1);
    expect(elements.some(({ attributes }) => attributes.stroke === tokenPalette.markInk)).toBe(true);
  });

  it('writes what is named as text, whatever it says', () => {
    expect(writeSvg(svg('text', { x: 1.234, y: null }, ['<b>"A" & B</b>']))).toBe(
      '<text x="1.23">&lt;b&gt;&quot;A&quot; &amp; B&lt;/b&gt;</text>',
    );
  });
});
