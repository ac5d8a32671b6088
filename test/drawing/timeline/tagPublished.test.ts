import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildGraphIndex } from '../../../src/domain/graph/graphIndex.ts';
import { axisOfGraph } from '../../../src/domain/timeline/graphExtents.ts';
import { listPublished } from '../../../src/domain/timeline/timeline.ts';
import { scaleWithin } from '../../../src/drawing/timeline/scaleWithin.ts';
import { type PublishedTag, tagPublished } from '../../../src/drawing/timeline/tagPublished.ts';
import { readGraphFile } from '../../helpers/graphFile.ts';
import { sampleWithArticles } from '../../helpers/manyArticles.ts';

const measure = (words: string): number => words.length * 6;

const tagsOf = (index: ReturnType<typeof buildGraphIndex>, widthPx: number) =>
  tagPublished(listPublished(index, []), scaleWithin(axisOfGraph(index), widthPx), widthPx, 'fr', measure);

const pad = (n: number): string => String(n).padStart(2, '0');
const countOf = (tags: readonly PublishedTag[]): number =>
  tags.reduce((sum, { articles }) => sum + articles.length, 0);

describe('the articles above the axis', () => {
  it('are their numbers where there are five, however narrow the axis', () => {
    const index = buildGraphIndex(readGraphFile());
    const published = listPublished(index, []);
    for (const widthPx of [320, 390, 1024, 2560]) {
      const tags = tagsOf(index, widthPx);
      expect(tags.map(({ words }) => words)).toEqual(published.map(({ number }) => String(number)));
    }
  });

  it('are gathered by month, then by year, then by some years, as the axis gets narrower', () => {
    const index = sampleWithArticles(
      3_000,
      (n) => `${2010 + (n % 10)}-${pad(1 + (n % 12))}-${pad(1 + (n % 28))}`,
    );
    const dated = listPublished(index, []).length;
    const whens = [120_000, 12_000, 1_600, 500].map((widthPx) => {
      const tags = tagsOf(index, widthPx);
      expect(countOf(tags)).toBe(dated);
      const large = tags.filter(({ articles }) => articles.length > 1);
      expect(large[0]?.words).toMatch(/^\d[\d\s]* articles$/);
      return large.map(({ when }) => when);
    });
    expect(whens[0]?.some((when) => /^\d{4}-\d\d-\d\d$/.test(when))).toBe(true);
    expect(whens[1]?.every((when) => /^\d{4}-\d\d$/.test(when))).toBe(true);
    expect(whens[2]?.every((when) => /^\d{4}$/.test(when))).toBe(true);
    expect(whens[3]?.some((when) => /^\d{4}\/\d{4}$/.test(when))).toBe(true);
  });

  it('keep a date of a whole year out of its months', () => {
    const index = sampleWithArticles(400, (n) => (n % 2 === 0 ? '2014' : `2014-${pad(1 + (n % 12))}-03`));
    const tags = tagsOf(index, 4_000).filter(({ articles }) => articles.length > 1);
    expect(tags.some(({ when }) => /^2014-\d\d/.test(when))).toBe(true);
    for (const { when, articles } of tags)
      if (when !== '2014')
        expect(articles.map(({ article }) => article.published.edtf)).not.toContain('2014');
  });

  it('are all there, in order, within the axis and beside each other, whatever their dates and the width', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 1850, max: 2030 }), fc.integer({ min: 0, max: 12 })), {
          maxLength: 300,
        }),
        fc.integer({ min: 300, max: 8_000 }),
        (dates, widthPx) => {
          const index = sampleWithArticles(dates.length, (n) => {
            const [year, month] = dates[n] ?? [2000, 0];
            return month === 0 ? `${year}` : `${year}-${pad(month)}`;
          });
          const tags = tagsOf(index, widthPx);
          expect(countOf(tags)).toBe(listPublished(index, []).length);
          let free = -0.001;
          for (const { tag, boxPx } of tags) {
            expect(tag - boxPx / 2).toBeGreaterThanOrEqual(free);
            free = tag + boxPx / 2;
          }
          expect(free).toBeLessThanOrEqual(widthPx);
        },
      ),
      { numRuns: 60 },
    );
  });
});
