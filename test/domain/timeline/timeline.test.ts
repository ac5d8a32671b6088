import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asEdgeId, asNodeId } from '../../../src/domain/basics/ids.ts';
import { applyFilters, defaultFilters } from '../../../src/domain/filter/filter.ts';
import { buildGraphIndex } from '../../../src/domain/graph/graphIndex.ts';
import { yearsOfEdtf } from '../../../src/domain/time/yearsOfEdtf.ts';
import { extentsOfGraph } from '../../../src/domain/timeline/graphExtents.ts';
import { laneChoices } from '../../../src/domain/timeline/laneChoice.ts';
import { listLanes } from '../../../src/domain/timeline/lanes.ts';
import { packRows } from '../../../src/domain/timeline/packRows.ts';
import { placeItem } from '../../../src/domain/timeline/placeItem.ts';
import { listPublished, listTimeline, type TimelineItem } from '../../../src/domain/timeline/timeline.ts';
import { layOutTime, makeTimeScale } from '../../../src/domain/timeline/timeScale.ts';
import { graphAndFilters } from '../../helpers/arbitraryGraph.ts';
import { sampleIndex } from '../../helpers/sampleGraph.ts';

const everything = { ...defaultFilters, hiddenTypes: [] };

describe('what stands on the timeline', () => {
  it('is every visible node and link with a year, each once per date, and the rest is listed', () => {
    fc.assert(
      fc.property(graphAndFilters, fc.constantFrom(...laneChoices), ({ graph, filters }, by) => {
        const index = buildGraphIndex(graph);
        const visible = applyFilters(index, filters);
        const { items, undated } = listTimeline(index, visible, by);
        const hasYear = (when: string | null) => when !== null && yearsOfEdtf(when).length > 0;

        const marked = items.flatMap(({ subject, when }) =>
          subject.kind === 'node'
            ? [`${subject.id} ${when}`]
            : subject.evidence.map((position) => `${subject.id} ${position} ${when}`),
        );
        const events = graph.nodes.filter(({ id }) => visible.nodes.has(id));
        const expected = [
          ...events.filter(({ when }) => hasYear(when)).map(({ id, when }) => `${id} ${when}`),
          ...[...visible.edges].flatMap(([id, positions]) =>
            positions.flatMap((position) => {
              const when = index.edge(id).evidence[position]?.when ?? null;
              return hasYear(when) ? [`${id} ${position} ${when}`] : [];
            }),
          ),
        ];
        expect(marked.toSorted()).toEqual(expected.toSorted());
        expect(new Set(items.map(({ key }) => key)).size).toBe(items.length);

        expect(undated.nodes).toEqual(
          events.filter(({ type, when }) => type === 'event' && !hasYear(when)).map(({ id }) => id),
        );
        const onAxis = new Set(items.map(({ subject }) => subject.id as string));
        expect(undated.edges).toEqual([...visible.edges.keys()].filter((id) => !onAxis.has(id)));
        for (const { lane } of items) expect(listLanes(index, by)).toContain(lane);
      }),
    );
  });

  it('never overlaps in a row of a lane, however wide the axis and the names are', () => {
    const gap = 10;
    fc.assert(
      fc.property(
        graphAndFilters,
        fc.integer({ min: 300, max: 20_000 }),
        fc.array(fc.integer({ min: 10, max: 500 }), { minLength: 1, maxLength: 7 }),
        ({ graph, filters }, width, labels) => {
          const index = buildGraphIndex(graph);
          const { items } = listTimeline(index, applyFilters(index, filters), 'type');
          const scale = makeTimeScale(layOutTime(extentsOfGraph(index), index.yearsExtent), width);
          const boxOf = (item: TimelineItem) =>
            placeItem(item.extent, scale, labels[items.indexOf(item) % labels.length] ?? 10, width);
          for (const lane of listLanes(index, 'type')) {
            const packed = packRows(
              items.filter((item) => item.lane === lane),
              boxOf,
              gap,
            );
            expect(packed).toHaveLength(items.filter((item) => item.lane === lane).length);
            for (const a of packed)
              for (const b of packed)
                if (a !== b && a.row === b.row)
                  expect(a.box.right + gap <= b.box.left || b.box.right + gap <= a.box.left).toBe(true);
          }
        },
      ),
    );
  });

  it('runs in order of time, an event before what is said to have happened with it', () => {
    const { items } = listTimeline(sampleIndex, applyFilters(sampleIndex, everything), 'region');
    const starts = items.map(({ extent }) => extent.from);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
    expect(items.length).toBeGreaterThan(2);
  });

  it('says which articles an item rests on, and whether its date was worked out', () => {
    const [first] = sampleIndex.graph.edges;
    const graph = {
      ...sampleIndex.graph,
      edges: sampleIndex.graph.edges.map((edge) =>
        edge === first
          ? {
              ...edge,
              evidence: edge.evidence.map((item) => ({
                ...item,
                when: '2015~',
                whenBasis: 'inferred' as const,
              })),
            }
          : edge,
      ),
    };
    const index = buildGraphIndex(graph);
    const { items } = listTimeline(index, applyFilters(index, everything), 'region');
    const item = items.find(({ subject }) => subject.id === asEdgeId(first?.id ?? ''));
    expect(item).toMatchObject({ when: '2015~', inferred: true });
    expect(item?.sources).toEqual(
      [...new Set(first?.evidence.map(({ article }) => index.article(article).number))].toSorted(),
    );
  });

  it('puts a link into the region of the event that it is about', () => {
    const event = sampleIndex.graph.nodes.find(({ type }) => type === 'event');
    const graph = {
      ...sampleIndex.graph,
      regions: [
        { id: 'north', label: { fr: 'Nord', en: 'North' }, nodes: [asNodeId('maroc'), asNodeId('algerie')] },
        { id: 'south', label: { fr: 'Sud', en: 'South' }, nodes: [asNodeId(event?.id ?? '')] },
      ],
    };
    const index = buildGraphIndex(graph);
    const { items } = listTimeline(index, applyFilters(index, everything), 'region');
    const about = items.filter(({ subject }) => {
      if (subject.kind === 'node') return subject.id === event?.id;
      const { source, target } = index.edge(subject.id);
      return source === event?.id || target === event?.id;
    });
    expect(about.length).toBeGreaterThan(0);
    expect(new Set(about.map(({ lane }) => lane))).toEqual(new Set(['south']));
  });

  it('has the articles that the filters leave, by number', () => {
    const [first] = sampleIndex.articles;
    expect(listPublished(sampleIndex, []).map(({ number }) => number)).toEqual([1, 2, 3]);
    expect(listPublished(sampleIndex, [first?.article.id ?? '']).map(({ number }) => number)).toEqual([2, 3]);
  });
});

describe('packing into rows', () => {
  const boxes = fc.array(
    fc
      .tuple(fc.integer({ min: -50, max: 900 }), fc.integer({ min: 0, max: 300 }))
      .map(([left, width]) => ({ left, right: left + width })),
  );

  it('puts each into the first row that is free, as trying one row after the other does', () => {
    fc.assert(
      fc.property(
        boxes,
        fc.integer({ min: 0, max: 20 }),
        fc.integer({ min: -100, max: 400 }),
        (all, gap, taken) => {
          const ends = [taken];
          const expected = all
            .toSorted((a, b) => a.left - b.left)
            .map((box) => {
              const free = ends.findIndex((end) => end + gap <= box.left);
              const row = free === -1 ? ends.length : free;
              ends[row] = box.right;
              return { item: box, box, row };
            });
          expect(packRows(all, (box) => box, gap, taken)).toEqual(expected);
        },
      ),
    );
  });
});
