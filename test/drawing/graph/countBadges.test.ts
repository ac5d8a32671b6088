import { describe, expect, it } from 'vitest';
import { nothingSelected } from '../../../src/domain/basics/selection.ts';
import { applyFilters, defaultFilters } from '../../../src/domain/filter/filter.ts';
import { pointAt } from '../../../src/drawing/curves.ts';
import { type Box, overlapArea } from '../../../src/drawing/geometry.ts';
import { countRadiusPx, listCountBadges, placeCounts } from '../../../src/drawing/graph/countBadges.ts';
import { findEmphasis } from '../../../src/store/view/emphasis.ts';
import { sampleIndex } from '../../helpers/sampleGraph.ts';

const badgesUnder = (filters: Partial<typeof defaultFilters>) => {
  const visible = applyFilters(sampleIndex, { ...defaultFilters, hiddenTypes: [], ...filters });
  const emphasis = findEmphasis(sampleIndex, visible, nothingSelected, null);
  return listCountBadges({ index: sampleIndex, visible, emphasis, language: 'fr' });
};

describe('count badges', () => {
  it('stand on the links that more than one article attests, and on no other', () => {
    const attested = sampleIndex.graph.edges.filter((edge) => sampleIndex.corroboration(edge) > 1);
    expect(attested.length).toBeGreaterThan(0);
    expect(badgesUnder({}).map(({ id, articles }) => [id, articles])).toEqual(
      attested.map((edge) => [edge.id, sampleIndex.corroboration(edge)]),
    );
  });

  it('count only the articles that the filters leave', () => {
    const attested = badgesUnder({})[0];
    const [first] = sampleIndex.graph.edges.find(({ id }) => id === attested?.id)?.evidence ?? [];
    if (first === undefined) throw new Error('the sample has a corroborated link');
    const left = badgesUnder({ hiddenArticles: [first.article] });
    expect(left.some(({ id }) => id === attested?.id)).toBe(false);
  });

  it('are round up to 99, and as wide as a larger number, which stands as the language writes it', () => {
    const visible = applyFilters(sampleIndex, { ...defaultFilters, hiddenTypes: [] });
    const emphasis = findEmphasis(sampleIndex, visible, nothingSelected, null);
    const badgeOf = (articles: number, language: 'fr' | 'en') => {
      const index = { ...sampleIndex, corroboration: () => articles };
      const [badge] = listCountBadges({ index, visible, emphasis, language });
      if (badge === undefined) throw new Error('the sample has links');
      return badge;
    };
    expect(badgeOf(99, 'fr')).toMatchObject({ words: '99', halfWidthPx: countRadiusPx });
    expect(badgeOf(1234, 'fr').words).toBe('1\u202f234');
    expect(badgeOf(1234, 'en').words).toBe('1,234');
    for (const articles of [100, 1234, 12_345]) {
      const { words, halfWidthPx } = badgeOf(articles, 'fr');
      // Digits of this font are 5 px wide at this size; the ring keeps 2 px from them.
      expect(2 * halfWidthPx).toBeGreaterThanOrEqual(5 * words.length + 4);
    }
  });

  describe('on a straight link', () => {
    const visible = applyFilters(sampleIndex, { ...defaultFilters, hiddenTypes: [] });
    const emphasis = findEmphasis(sampleIndex, visible, nothingSelected, null);
    const [badge] = listCountBadges({ index: sampleIndex, visible, emphasis, language: 'fr' });
    if (badge === undefined) throw new Error('the sample has a corroborated link');
    const one = { ...visible, edges: new Map([...visible.edges].filter(([id]) => id === badge.id)) };
    const curve = { from: { x: 0, y: 0 }, control: { x: 100, y: 0 }, to: { x: 200, y: 0 } };
    const placeAmong = (obstacles: readonly Box[], zoom = 1): number => {
      const places = placeCounts(
        { index: sampleIndex, visible: one, emphasis, language: 'fr' },
        { zoom, curveOf: () => curve },
        obstacles,
      );
      return places.get(badge.id) ?? Number.NaN;
    };
    const boxAt = (at: number, zoom = 1): Box => {
      const { x, y } = pointAt(curve, at);
      const r = countRadiusPx;
      return { x1: x * zoom - r, y1: y * zoom - r, x2: x * zoom + r, y2: y * zoom + r };
    };

    it('keep away from its middle, where words stand', () => {
      expect(placeAmong([])).toBeCloseTo(0.34);
    });

    it('move along it off a name, at any zoom', () => {
      for (const zoom of [0.5, 1, 3]) {
        const name = boxAt(0.34, zoom);
        expect(overlapArea(boxAt(placeAmong([name], zoom), zoom), name)).toBe(0);
      }
    });

    it('stand where they cover least, and wait where they would hide a name in any place', () => {
      const over = { x1: -20, y1: -20, x2: 220, y2: 20 };
      const half = { ...over, y2: -5 };
      expect(placeAmong([half, { ...half, x2: 90 }, { ...half, x1: 110 }])).toBeCloseTo(0.5);
      expect(placeAmong([over])).toBeNaN();
    });
  });
});
