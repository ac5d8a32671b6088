import { describe, expect, it } from 'vitest';
import { openFilters } from '../../../src/domain/filter/activeFilters.ts';
import { applyFilters, type Filters } from '../../../src/domain/filter/filter.ts';
import { whySpanHidden } from '../../../src/domain/filter/whySpanHidden.ts';
import { buildGraphIndex } from '../../../src/domain/graph/graphIndex.ts';
import { formatEdtf } from '../../../src/domain/time/formatEdtf.ts';
import { listTimeline } from '../../../src/domain/timeline/timeline.ts';
import { sampleGraph } from '../../helpers/sampleGraph.ts';

const [edge] = sampleGraph.edges;
if (!edge) throw new Error('The sample has no edge.');
const [evidence] = edge.evidence;
if (!evidence) throw new Error('The sample has no evidence.');

/** The sample's first edge, with one piece of evidence that has this date, in an article of 2015. */
const dated = (when: string | null) =>
  buildGraphIndex({
    ...sampleGraph,
    articles: sampleGraph.articles.map((article) => ({
      ...article,
      published: { edtf: '2015-03-01', basis: 'stated' as const },
    })),
    edges: [{ ...edge, evidence: [{ ...evidence, when }] }],
  });
const in2015: Filters = { ...openFilters, years: { from: 2015, to: 2015 } };
const shows = (when: string | null, filters: Filters) =>
  applyFilters(dated(when), filters).edges.has(edge.id);

describe.each(['-0043', '2015-03-01T12:00:00Z', 'last spring'])(
  'a date that the page cannot read: %s',
  (when) => {
    it('is not filed under the year of its article', () => {
      expect(shows(null, in2015)).toBe(true);
      expect(shows('XXXX-11-21', in2015)).toBe(true);
      expect(shows(when, in2015)).toBe(false);
      expect(shows(when, openFilters)).toBe(true);
      expect(shows(when, { ...in2015, yearBasis: 'published' })).toBe(true);
      const span = { ...evidence, when, section: 'body' as const };
      expect(whySpanHidden(dated(when), in2015, span)).toEqual(['years']);
    });

    it('is shown as written and counted as none', () => {
      expect(formatEdtf(when, 'fr')).toBe(when);
      const index = dated(when);
      const { items, undated } = listTimeline(index, applyFilters(index, openFilters), 'type');
      expect(items.filter(({ subject }) => subject.kind === 'edge')).toEqual([]);
      expect(undated.edges).toEqual([edge.id]);
    });
  },
);
