import { XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { buildGraphIndex } from '../../src/domain/graph/graphIndex.ts';
import { openingScene } from '../../src/drawing/graph/openingScene.ts';
import { fixedPlaces } from '../../src/drawing/graph/places.ts';
import type { Scene } from '../../src/drawing/graph/scene.ts';
import { labelTextOf } from '../../src/drawing/labelText.ts';
import { opacityOf, type Palette, tokenPalette } from '../../src/drawing/palette.ts';
import { writeSvg } from '../../src/drawing/svgElement.ts';
import { drawLegend } from '../../src/paper/sheet/drawLegend.ts';
import { drawSheet, pages } from '../../src/paper/sheet/drawSheet.ts';
import { drawGraphBody } from '../../src/paper/sheet/graphSheet.ts';
import { legendContentOf } from '../../src/paper/sheet/legendContent.ts';
import { sheetMessages } from '../../src/paper/sheet/sheetMessages.ts';
import { findEmphasis } from '../../src/store/view/emphasis.ts';
import { readGraphFile } from '../helpers/graphFile.ts';
import { allWithin, readSvg } from '../helpers/readSvg.ts';

/** Each token has a different colour, in the form that a browser gives. */
let next = 0;
const paint = (): string => `rgb(${next++}, 0, 0)`;
const paintAll = <Key extends string>(colours: Readonly<Record<Key, string>>): Record<Key, string> =>
  Object.fromEntries(Object.keys(colours).map((key) => [key, paint()])) as Record<Key, string>;
const palette: Palette = {
  ...tokenPalette,
  ...paintAll({ canvas: '', region: '', ink: '', ink2: '', ink3: '', mark: '', markLine: '', markInk: '' }),
  nodes: paintAll(tokenPalette.nodes),
  families: paintAll(tokenPalette.families),
  dense: '"Archivo Narrow", sans-serif',
};
const measure = (text: string): number => text.length * 6;
const index = buildGraphIndex(readGraphFile());
const opening = openingScene(index, 'fr');

function draw(scene: Scene = opening, title = 'Vue d’ensemble'): string {
  const picture = { scene, places: fixedPlaces(index), palette, measure };
  const marked = scene.selected.subject !== 'none';
  const content = legendContentOf(index, scene.visible, marked);
  return writeSvg(
    drawSheet({
      orientation: 'landscape',
      notes: 'beside',
      title,
      about: ['a', 'b'],
      date: '21 novembre 2026',
      drawBody: (room) => drawGraphBody(picture, room),
      drawLegend: (width) => drawLegend(content, sheetMessages.fr, palette, width, measure),
      sourcesTitle: 'Sources',
      sources: [{ number: 1, words: '« Un & deux < trois », AFP' }],
      sayMore: sheetMessages.fr.more,
      creed: sheetMessages.fr.creed,
      palette,
      measure,
    }),
  );
}

describe('the page of an image', () => {
  const file = draw();
  const elements = allWithin(readSvg(file));
  const texts = elements.filter(({ tag }) => tag === 'text').map(({ text }) => text);

  it('is well-formed, of the size of its paper', () => {
    expect(XMLValidator.validate(file)).toBe(true);
    expect(elements[0]?.attributes).toMatchObject({
      width: String(pages.landscape.width),
      height: String(pages.landscape.height),
    });
  });

  it('writes the name of each visible node', () => {
    expect(opening.visible.nodes.size).toBeGreaterThan(60);
    for (const id of opening.visible.nodes) {
      const name = labelTextOf(index.node(id), 'fr').lines.join('');
      expect(texts.some((text) => text.startsWith(name))).toBe(true);
    }
  });

  it('draws each visible link once, and a sample of each family', () => {
    const lines = elements.filter(({ attributes }) => /^M[-.\d ]+Q/.test(attributes.d ?? ''));
    const { families } = legendContentOf(index, opening.visible, false);
    expect(lines).toHaveLength(opening.visible.edges.size + families.length);
  });

  it('has colours and halos that every program knows', () => {
    expect(file).not.toMatch(/var\(|rgb\(|paint-order|light-dark/);
    expect(file).toMatch(/fill="#[0-9a-f]{6}"/);
  });

  it('says title, what is shown, date, sources and signs', () => {
    for (const said of ['Vue d’ensemble', 'a', 'b', '21 novembre 2026', 'Maillage', 'Sources', 'Pays'])
      expect(texts).toContain(said);
    expect(texts.join(' ')).toContain(sheetMessages.fr.creed);
    expect(texts).not.toContain(sheetMessages.fr.types.place);
    expect(texts).not.toContain(sheetMessages.fr.selected);
  });

  it('escapes what the graph says', () => {
    const awkward = draw(opening, '<A & "B">');
    expect(XMLValidator.validate(awkward)).toBe(true);
    const found = allWithin(readSvg(awkward)).filter(({ tag }) => tag === 'text' || tag === 'title');
    expect(found.filter(({ text }) => text === '<A & "B">')).toHaveLength(2);
    expect(found.map(({ text }) => text)).toContain('« Un & deux < trois », AFP');
  });

  it('keeps what a selection fades as faint as on the canvas, and says what the marker is', () => {
    const [first] = [...opening.visible.nodes];
    if (first === undefined) throw new Error('the graph shows a node');
    const emphasis = findEmphasis(index, opening.visible, { kind: 'nodes', ids: [first] }, null);
    const marked = draw({ ...opening, emphasis, selected: emphasis });
    expect(file).not.toContain(`opacity="${opacityOf('faded', palette)}"`);
    expect(marked).toContain(`opacity="${opacityOf('faded', palette)}"`);
    expect(marked).toContain(sheetMessages.fr.selected);
  });
});
