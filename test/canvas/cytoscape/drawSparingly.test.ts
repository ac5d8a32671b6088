import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { drawSparingly, type Painter } from '../../../src/canvas/cytoscape/drawSparingly.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A renderer that draws as Cytoscape's does, and notes what it did. */
function makePainter() {
  const done: string[] = [];
  const needed = { eles: true, drag: true };
  const dragged: object[] = [];
  const prototype: Painter = {
    render(this: Painter) {
      if (needed.eles) this.drawCachedElements(null, ['a', 'b'] as never);
      if (needed.drag) done.push('layer of what is dragged');
    },
    drawCachedElements: (_, elements) => done.push(`textures of ${Array.from(elements)}`),
    drawElement: (_, element) => done.push(`${element}`),
    getCachedZSortedEles: () => ({ drag: dragged }),
    redrawHint: (what, isWanted) => {
      needed[what] = isWanted;
    },
    redraw: () => done.push('asks for a picture'),
  };
  drawSparingly(prototype);
  const painter = Object.assign(Object.create(prototype) as Painter & { redrawCount?: number });
  const draw = () => {
    done.length = 0;
    needed.drag = true;
    painter.render();
    painter.redrawCount = (painter.redrawCount ?? 0) + 1;
    return [...done];
  };
  return { draw, done, dragged };
}

it('draws elements as they are in the first picture, and asks for the next one when that is seen', () => {
  const { draw, done } = makePainter();
  expect(draw()).toEqual(['a', 'b']);
  vi.advanceTimersByTime(1000);
  expect(done).toEqual(['a', 'b', 'asks for a picture']);
  expect(draw()).toEqual(['textures of a,b']);
  vi.advanceTimersByTime(1000);
  expect(done).toEqual(['textures of a,b']);
});

it('draws the layer of what is dragged while something is, and once more when it was put down', () => {
  const { draw, dragged } = makePainter();
  draw();
  dragged.push({});
  const layers = [draw(), draw()];
  dragged.length = 0;
  layers.push(draw(), draw());
  const drawn = layers.map((done) => done.includes('layer of what is dragged'));
  expect(drawn).toEqual([true, true, true, false]);
});
