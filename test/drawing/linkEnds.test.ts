import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apothems, nodeRadius } from '../../src/drawing/geometry.ts';
import { meetBorder, shorten } from '../../src/drawing/linkEnds.ts';
import { nodeMarks } from '../../src/drawing/nodeMarks.ts';
import { sampleIndex } from '../helpers/sampleGraph.ts';

const nodes = fc.constantFrom(...sampleIndex.graph.nodes.map(({ id }) => id));
const angles = fc.double({ min: 0, max: 2 * Math.PI, noNaN: true });

describe('where a link meets a node', () => {
  it('is on the way to the centre, between the sides and the corners of the shape', () => {
    fc.assert(
      fc.property(nodes, angles, (id, angle) => {
        const { type } = sampleIndex.node(id);
        const { outline, factor, hollow } = nodeMarks[type];
        const size = nodeRadius(type, sampleIndex.passageCount(id)) * factor;
        const reach = size + (hollow ? 1 : 1.5);
        const centre = { x: 7, y: -3 };
        const outside = { x: centre.x + 200 * Math.cos(angle), y: centre.y + 200 * Math.sin(angle) };
        const { x, y } = meetBorder({ type, at: centre, reach: size }, outside);
        const distance = Math.hypot(x - centre.x, y - centre.y);
        expect(Math.atan2(y - centre.y, x - centre.x)).toBeCloseTo(
          Math.atan2(outside.y - centre.y, outside.x - centre.x),
        );
        expect(distance).toBeGreaterThanOrEqual(reach * apothems[outline] - 1e-6);
        expect(distance).toBeLessThanOrEqual(reach * (outline === 'square' ? Math.SQRT2 : 1) + 1e-6);
      }),
    );
  });

  it('is the centre when the link comes from inside', () => {
    const end = { type: 'group', at: { x: 0, y: 0 }, reach: 10 } as const;
    expect(meetBorder(end, { x: 0, y: -1 })).toEqual({ x: 0, y: 0 });
  });

  it('is moved back along the line by the distance asked for', () => {
    expect(shorten({ x: 0, y: 0 }, { x: 10, y: 0 }, 4)).toEqual({ x: 6, y: 0 });
  });
});
