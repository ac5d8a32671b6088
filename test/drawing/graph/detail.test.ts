import { describe, expect, it } from 'vitest';
import { languages } from '../../../src/domain/basics/languages.ts';
import { nothingSelected } from '../../../src/domain/basics/selection.ts';
import { buildGraphIndex } from '../../../src/domain/graph/graphIndex.ts';
import { pointAt } from '../../../src/drawing/curves.ts';
import { type Box, isMinor, overlapArea } from '../../../src/drawing/geometry.ts';
import { countRadiusPx } from '../../../src/drawing/graph/countBadges.ts';
import { detailAt, isAtRest, rankNames } from '../../../src/drawing/graph/detail.ts';
import {
  boxAround,
  fitInsets,
  frameBox,
  largestFit,
  nodeMargin,
} from '../../../src/drawing/graph/framing.ts';
import { nodeBox } from '../../../src/drawing/graph/labels.ts';
import { openingScene } from '../../../src/drawing/graph/openingScene.ts';
import { fixedPlaces } from '../../../src/drawing/graph/places.ts';
import type { Scene } from '../../../src/drawing/graph/scene.ts';
import { setTexts } from '../../../src/drawing/graph/setTexts.ts';
import { textRoomOf } from '../../../src/drawing/graph/textRoom.ts';
import { boxInSlot } from '../../../src/drawing/labelPlacement.ts';
import { measureWithFonts } from '../../../src/opening/build/measureFonts.ts';
import { findEmphasis } from '../../../src/store/view/emphasis.ts';
import { readGraphFile } from '../../helpers/graphFile.ts';

const index = buildGraphIndex(readGraphFile());
const places = fixedPlaces(index);
const scene = openingScene(index, 'fr');
const ranked = rankNames(index, scene.visible);

describe('levels of detail', () => {
  it('write more names the closer the camera is, and never fewer', () => {
    const zooms = [0.2, 0.75, 0.99, 1, 1.29, 1.3, 3];
    const sets = zooms.map((zoom) => detailAt({ index, ranked }, zoom).named);
    for (const [n, set] of sets.entries()) {
      const next = sets[n + 1];
      if (next !== undefined) expect([...set].filter((id) => !next.has(id))).toEqual([]);
    }
    expect(sets.at(-1)?.size).toBe(ranked.length);
  });

  it('leave events and people of few passages unnamed from afar, and name what two passages do from zoom 1', () => {
    const afar = detailAt({ index, ranked }, 0.99).named;
    const closer = detailAt({ index, ranked }, 1).named;
    const twice = ranked.filter((id) => index.passageCount(id) >= 2);
    expect([...afar].filter((id) => isMinor(index.node(id).type, index.passageCount(id)))).toEqual([]);
    expect(twice.filter((id) => !closer.has(id))).toEqual([]);
  });

  it('add the names of its two ends alone where a link is pointed at', () => {
    const zoom = 0.8;
    const write = (emphasis: Scene['emphasis']) =>
      setTexts({ ...scene, emphasis }, places, zoom, 'Archivo Narrow', measureWithFonts).labels.map(
        ({ id }) => id,
      );
    const written = new Set(write(scene.emphasis));
    const link = index.graph.edges.find(
      ({ id, source, target }) => scene.visible.edges.has(id) && !written.has(source) && !written.has(target),
    );
    if (link === undefined) throw new Error('every link has an end with a name');
    const pointed = { kind: 'edge', id: link.id } as const;
    const added = write(findEmphasis(index, scene.visible, nothingSelected, pointed)).filter(
      (id) => !written.has(id),
    );
    expect(added.toSorted()).toEqual([link.source, link.target].toSorted());
  });

  it('begin with the countries, each before anything else', () => {
    const types = ranked.map((id) => index.node(id).type === 'country');
    expect(types.lastIndexOf(true)).toBeLessThan(types.indexOf(false));
  });

  it('write at most sixty names while the window holds the whole graph, however large it is', () => {
    const held = detailAt({ index, ranked }, 1.25, true).named;
    expect(held.size).toBe(60);
    expect([...held]).toEqual([...detailAt({ index, ranked }, 0.5, true).named]);
    expect(detailAt({ index, ranked }, 1.25).named.size).toBeGreaterThan(60);
    expect(detailAt({ index, ranked }, 1.3, true).named.size).toBe(ranked.length);
  });

  it('name all of what a filter leaves, when that is little, and let none of its links step back', () => {
    const few = ranked.slice(-20);
    expect(detailAt({ index, ranked: few }, 0.5).named.size).toBe(20);
    expect(isAtRest({ nodes: new Set(few), edges: new Map() }, 0.5)).toBe(false);
    expect(isAtRest(scene.visible, 0.5)).toBe(true);
    expect(isAtRest(scene.visible, 1)).toBe(false);
  });
});

describe.each([
  ['1440 × 900', { width: 1440 - 272, height: 900 - 52 - 38 }],
  ['1024 × 768', { width: 1024 - 48, height: 768 - 52 - 38 }],
  ['2560 × 1440', { width: 2560 - 272, height: 1440 - 52 - 38 }],
])('the opening at %s', (_, room) => {
  const box = boxAround([...scene.visible.nodes].map(places.positionOf), nodeMargin);
  if (box === null) throw new Error('There are no nodes.');
  const framing = frameBox(box, room, fitInsets, largestFit);
  const { frame } = textRoomOf({ ...framing, ...room });
  const nodes = [...scene.visible.nodes].map((id) => nodeBox(index, id, { ...places, zoom: framing.zoom }));

  it.each(languages)(
    'has 45 to 60 names, none over another, a region’s or a node, none cut: %s',
    (language) => {
      const inLanguage = { ...scene, language };
      const texts = setTexts(inLanguage, places, framing.zoom, 'Archivo Narrow', measureWithFonts, { frame });
      const labels = texts.labels.map((label) => ({
        id: label.id,
        box: boxInSlot(nodeBox(index, label.id, { ...places, zoom: framing.zoom }), label, label.slot),
      }));
      expect(labels.length).toBeGreaterThanOrEqual(45);
      expect(labels.length).toBeLessThanOrEqual(60);
      const names = texts.names.map((name) => name.box);
      expect(names.length).toBeGreaterThanOrEqual(8);
      for (const name of names)
        for (const node of nodes) expect(overlapArea(name, node)).toBeLessThanOrEqual(6);
      for (const [n, { id, box: label }] of labels.entries()) {
        const others: readonly Box[] = [
          ...names,
          ...labels.slice(0, n).map((other) => other.box),
          ...nodes.filter((node) => node.id !== id),
        ];
        expect(others.filter((other) => overlapArea(label, other) > 6)).toEqual([]);
        expect(label.x1).toBeGreaterThanOrEqual(frame.x1);
        expect(label.x2).toBeLessThanOrEqual(frame.x2);
        expect(label.y1).toBeGreaterThanOrEqual(frame.y1);
        expect(label.y2).toBeLessThanOrEqual(frame.y2);
      }
      // The numbers of articles, on their links, cover none of the names, where links are long enough.
      expect(texts.counts.size).toBeGreaterThan(0);
      if (room.width < 1100) return;
      for (const [id, at] of texts.counts) {
        const { x, y } = pointAt(places.curveOf(id), at);
        const [left, top] = [x * framing.zoom - countRadiusPx, y * framing.zoom - countRadiusPx];
        const count = { x1: left, y1: top, x2: left + 2 * countRadiusPx, y2: top + 2 * countRadiusPx };
        expect(
          [...names, ...labels.map((label) => label.box)].filter((name) => overlapArea(count, name) > 6),
        ).toEqual([]);
      }
    },
  );
});
