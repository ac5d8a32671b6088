import { describe, expect, it } from 'vitest';
import { findNearest, followLink } from '../../../src/canvas/input/walkLinks.ts';
import type { NodeId } from '../../../src/domain/basics/ids.ts';
import { applyFilters, defaultFilters } from '../../../src/domain/filter/filter.ts';
import { sampleIndex as index } from '../../helpers/sampleGraph.ts';

const visible = applyFilters(index, defaultFilters);
const positionOf = (id: NodeId) => index.node(id).position;
const directions = ['left', 'right', 'up', 'down'] as const;
const linkedTo = (id: NodeId): readonly NodeId[] =>
  index
    .edgesOf(id)
    .filter((edge) => visible.edges.has(edge.id))
    .map(({ source, target }) => (source === id ? target : source));

describe('walking along links', () => {
  it('leads from every node only to nodes that a visible link joins to it, and names that link', () => {
    let walked = 0;
    for (const from of visible.nodes) {
      for (const direction of directions) {
        const step = followLink(index, visible, positionOf, from, direction);
        if (step === null) continue;
        walked += 1;
        const { source, target } = index.edge(step.walked.edge);
        expect(visible.edges.has(step.walked.edge)).toBe(true);
        expect([source, target]).toContain(from);
        expect([source, target]).toContain(step.to);
        expect(step.walked.from).toBe(from);
      }
    }
    expect(walked).toBeGreaterThan(visible.nodes.size);
  });

  it('leads away from every node that has a neighbour elsewhere, by one arrow at least', () => {
    for (const from of visible.nodes) {
      const at = positionOf(from);
      const elsewhere = linkedTo(from).some((to) => {
        const { x, y } = positionOf(to);
        return x !== at.x || y !== at.y;
      });
      const ways = directions.filter((one) => followLink(index, visible, positionOf, from, one) !== null);
      expect(ways.length > 0).toBe(elsewhere);
    }
  });

  it('leads across a gap when asked to', () => {
    const gaps = [...visible.nodes].flatMap((from) =>
      directions.flatMap((direction) => {
        const to = findNearest(visible, positionOf, from, direction);
        return to !== null && !linkedTo(from).includes(to) ? [to] : [];
      }),
    );
    expect(gaps.length).toBeGreaterThan(0);
  });
});
