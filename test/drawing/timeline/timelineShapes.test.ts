import { XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { nothingSelected, type Selection } from '../../../src/domain/basics/selection.ts';
import { applyFilters, defaultFilters } from '../../../src/domain/filter/filter.ts';
import { wholeScope } from '../../../src/domain/filter/focus.ts';
import { buildGraphIndex, type GraphIndex } from '../../../src/domain/graph/graphIndex.ts';
import { extentsOfGraph } from '../../../src/domain/timeline/graphExtents.ts';
import { listPublished, listTimeline } from '../../../src/domain/timeline/timeline.ts';
import { layOutTime } from '../../../src/domain/timeline/timeScale.ts';
import { tokenPalette } from '../../../src/drawing/palette.ts';
import { drawShapes } from '../../../src/drawing/svg.ts';
import { svg, writeSvg } from '../../../src/drawing/svgElement.ts';
import { fitTimeline, formatOfTimeline } from '../../../src/drawing/timeline/fitTimeline.ts';
import { findItemStates } from '../../../src/drawing/timeline/itemStates.ts';
import type { TimelinePicture } from '../../../src/drawing/timeline/timelinePicture.ts';
import { timelineShapes } from '../../../src/drawing/timeline/timelineShapes.ts';
import { readGraphFile } from '../../helpers/graphFile.ts';
import { sampleWithArticles } from '../../helpers/manyArticles.ts';
import { allWithin, type ReadElement, readSvg } from '../../helpers/readSvg.ts';

const room = { width: 1192, height: 880 };
const index = buildGraphIndex(readGraphFile());

function pictureOf(of: GraphIndex, selection: Selection = nothingSelected): TimelinePicture {
  const visible = applyFilters(of, defaultFilters, wholeScope);
  return {
    index: of,
    language: 'fr',
    by: 'region',
    items: listTimeline(of, visible, 'region').items,
    published: listPublished(of, []),
    pieces: layOutTime(extentsOfGraph(of), of.yearsExtent),
    stateOf: findItemStates(of, visible, selection, null),
    nameOfLane: (lane) => `<${lane}> & "rest"`,
    palette: tokenPalette,
    measure: (text) => text.length * 6,
  };
}

const draw = (picture: TimelinePicture): string =>
  writeSvg(svg('svg', {}, drawShapes(timelineShapes(picture, room))));
const having = (drawing: ReadElement, attribute: string): readonly ReadElement[] =>
  allWithin(drawing).filter(({ attributes }) => attributes[attribute] !== undefined);
const numberOf = (element: ReadElement | undefined, attribute: string): number =>
  Number(element?.attributes[attribute]);

describe('the timeline on paper', () => {
  const picture = pictureOf(index);
  const file = draw(picture);
  const drawing = readSvg(file);
  const items = having(drawing, 'data-item');
  const { laid } = fitTimeline(picture, room);

  it('draws each dated event and link once, with its date', () => {
    expect(XMLValidator.validate(file)).toBe(true);
    expect(items.length).toBeGreaterThan(70);
    const drawn = items.map(({ attributes }) => [attributes['data-item'], attributes['data-date']].join());
    expect(drawn.sort()).toEqual(picture.items.map(({ key, when }) => [key, when].join()).sort());
  });

  it('has a line for every year that is not folded, and the number of every article', () => {
    const years = having(drawing, 'data-year').map(({ text }) => text);
    for (const { firstYear } of picture.pieces.filter(({ kind }) => kind === 'year'))
      expect(years).toContain(String(firstYear));
    const published = having(drawing, 'data-published');
    expect(published.map(({ attributes, text }) => [attributes['data-published'], text])).toEqual(
      picture.published.map(({ article, number }) => [article.id, String(number)]),
    );
  });

  it('says how many articles there are in a period, where their numbers would run off the axis', () => {
    const many = pictureOf(sampleWithArticles(2_000, (n) => `${2012 + (n % 4)}-03-0${1 + (n % 9)}`));
    const gathered = having(readSvg(draw(many)), 'data-gathered');
    expect(gathered.map(({ text }) => text)).toEqual(Array.from({ length: 4 }, () => '500 articles'));
    expect(gathered.map(({ attributes }) => attributes['data-gathered'])).toEqual(
      [2012, 2013, 2014, 2015].map((year) => `${year}-03`),
    );
  });

  it('makes a year a band from its first day to its last', () => {
    const year = picture.items.find(({ when }) => /^\d{4}$/.test(when));
    if (year === undefined) throw new Error('the graph has a claim with a year');
    const [band] = allWithin(
      items.find(({ attributes }) => attributes['data-item'] === year.key) ?? drawing,
    ).filter(({ tag }) => tag === 'rect');
    const first = laid.scale.toPx(Date.UTC(Number(year.when), 0, 1) / 86_400_000);
    const last = laid.scale.toPx(Date.UTC(Number(year.when) + 1, 0, 1) / 86_400_000);
    expect(numberOf(band, 'x')).toBeCloseTo(first, 1);
    expect(numberOf(band, 'width')).toBeCloseTo(last - first, 1);
  });

  it('fades « vers » at both ends, and nothing else', () => {
    const about = picture.items.filter(({ extent }) => extent.start === 'faded' || extent.end === 'faded');
    expect(about.length).toBeGreaterThan(0);
    const fading = items.filter((item) => allWithin(item).some(({ tag }) => tag === 'linearGradient'));
    expect(fading.map(({ attributes }) => attributes['data-item']).sort()).toEqual(
      about.map(({ key }) => key).sort(),
    );
    for (const item of fading) {
      const of = about.find(({ key }) => key === item.attributes['data-item']);
      const gradient = allWithin(item).find(({ tag }) => tag === 'linearGradient');
      const used = allWithin(item).filter(({ attributes }) =>
        Object.values(attributes).includes(`url(#${gradient?.attributes.id})`),
      );
      expect(used.length).toBeGreaterThan(1);
      const opacity = gradient?.children.map((stop) => numberOf(stop, 'stop-opacity'));
      expect(opacity).toEqual([
        of?.extent.start === 'faded' ? 0 : 1,
        1,
        1,
        of?.extent.end === 'faded' ? 0 : 1,
      ]);
    }
    const ids = having(drawing, 'id').map(({ attributes }) => attributes.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('puts every item into its lane, and no two in one row over each other', () => {
    const lanes = having(drawing, 'data-lane').map(({ text }) => text);
    expect(lanes).toEqual(laid.lanes.map(({ id }) => picture.nameOfLane(id)));
    for (const { id, packed } of laid.lanes)
      for (const { item, row, box } of packed) {
        expect(item.lane).toBe(id);
        for (const other of packed)
          if (other !== undefined && other.row === row && other.item !== item)
            expect(other.box.right <= box.left || other.box.left >= box.right).toBe(true);
      }
  });

  it('is no larger than its room', () => {
    const { laid: fitted, scale } = fitTimeline(picture, room);
    expect(fitted.widthPx * scale).toBeLessThanOrEqual(room.width + 0.5);
    expect(fitted.heightPx * scale).toBeLessThanOrEqual(room.height + 0.5);
    expect(formatOfTimeline(picture)).toEqual({ orientation: 'landscape', notes: 'beside' });
  });

  it('lays the marker under what is selected, and fades what has no part in it', () => {
    const [chosen] = picture.items.filter(({ subject }) => subject.kind === 'node');
    if (chosen?.subject.kind !== 'node') throw new Error('the graph has a dated event');
    const marked = readSvg(draw(pictureOf(index, { kind: 'nodes', ids: [chosen.subject.id] })));
    const isMarked = (item: ReadElement) =>
      allWithin(item).some(({ attributes }) => attributes.fill === tokenPalette.mark);
    const selected = having(marked, 'data-item').filter(isMarked);
    expect(selected.map(({ attributes }) => attributes['data-item'])).toEqual([chosen.key]);
    expect(items.some(isMarked)).toBe(false);
    const isFaded = (item: ReadElement) =>
      item.children.some(({ attributes }) => attributes.opacity === '0.4');
    expect(items.some(isFaded)).toBe(false);
    expect(having(marked, 'data-item').filter(isFaded).length).toBeGreaterThan(items.length / 2);
  });

  it('leaves names out where too many marks share a page', () => {
    const [first] = picture.items;
    if (first === undefined) throw new Error('something is dated');
    const many = Array.from({ length: 900 }, (_, n) => ({ ...first, key: `${first.key}-${n}` }));
    const crowded = { ...picture, items: many };
    expect(fitTimeline(crowded, room).laid.named).toBe(false);
    expect(having(readSvg(draw(crowded)), 'data-item')).toHaveLength(900);
  });
});
