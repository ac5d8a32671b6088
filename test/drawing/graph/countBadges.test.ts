import { describe, expect, it } from 'vitest';
import { nothingSelected } from '../../../src/domain/basics/selection.ts';
import { applyFilters, defaultFilters } from '../../../src/domain/filter/filter.ts';
import { listCountBadges } from '../../../src/drawing/graph/countBadges.ts';
import { findEmphasis } from '../../../src/store/view/emphasis.ts';
import { sampleIndex } from '../../helpers/sampleGraph.ts';

const badgesUnder = (filters: Partial<typeof defaultFilters>) => {
  const visible = applyFilters(sampleIndex, { ...defaultFilters, hiddenTypes: [], ...filters });
  const emphasis = findEmphasis(sampleIndex, visible, nothingSelected, null);
  return listCountBadges({ index: sampleIndex, visible, emphasis });
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
});
