import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { drawSparingly, type Painter } from '../../../src/canvas/cytoscape/drawSparingly.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A renderer that draws as Cytoscape's does, and notes what it did. */
function makePainter() {
  const done: string[] = [];
  const needed = { eles: true, drag: true, select: true };
  const dragged: object[] = [];
  const selection = [0, 0, 0, 0, 0];
  const prototype: Painter = {
    render(this: Painter) {
      if (this.prevPxRatio !== this.getPixelRatio()) {
        this.matchCanvasSize(null);
        needed.drag = true;
      }
      this.prevPxRatio = this.getPixelRatio();
      if (needed.eles) this.drawCachedElements(null, ['a', 'b'] as never);
      if (needed.drag) done.push('layer of what is dragged');
      if (needed.select) done.push('layer of the box');
    },
    selection,
    getPixelRatio: () => 1,
    matchCanvasSize: () => done.push('takes its size'),
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
    needed.select = true;
    painter.render();
    painter.redrawCount = (painter.redrawCount ?? 0) + 1;
    return [...done];
  };
  return { draw, done, dragged, selection };
}

it('draws elements as they are in the first picture, and asks for the next one when that is seen', () => {
  const { draw, done } = makePainter();
  expect(draw()).toEqual(['takes its size', 'a', 'b']);
  vi.advanceTimersByTime(1000);
  expect(done).toEqual(['takes its size', 'a', 'b', 'asks for a picture']);
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

it('draws the layer of the box that selects while there is one, and once more when it has gone', () => {
  const { draw, selection } = makePainter();
  draw();
  selection[4] = 1;
  const layers = [draw(), draw()];
  selection[4] = 0;
  layers.push(draw(), draw());
  expect(layers.map((done) => done.includes('layer of the box'))).toEqual([true, true, true, false]);
});
