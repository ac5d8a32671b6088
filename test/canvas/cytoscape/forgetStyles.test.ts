import cytoscape from 'cytoscape';
import { expect, it } from 'vitest';
import { forgetStyles } from '../../../src/canvas/cytoscape/forgetStyles.ts';

const open = () =>
  cytoscape({
    headless: true,
    styleEnabled: true,
    elements: [{ data: { id: 'a', sizePx: 10 } }, { data: { id: 'b', sizePx: 20 } }],
    style: [
      { selector: 'node', style: { width: 'data(sizePx)', opacity: 1 } },
      { selector: 'node.faded', style: { opacity: 0.5 } },
    ],
  });
const countKept = (cy: cytoscape.Core): number =>
  Object.keys((cy.style() as unknown as { propCache: object }).propCache).length;

it('keeps the styles of a graph that goes on and on changing within a bound, and as they were', () => {
  const cy = open();
  const node = cy.getElementById('a');
  let most = 0;
  for (let n = 1; n <= 3000; n += 1) {
    node.data('sizePx', n / 7);
    node.toggleClass('faded', n % 2 === 0);
    if (n % 50 === 0) forgetStyles(cy);
    const seen = [node.width(), node.style('opacity'), cy.getElementById('b').width()];
    most = Math.max(most, countKept(cy));
    if (n % 1000 === 0) expect(seen).toEqual([n / 7, '0.5', 20]);
  }
  // Whatever the library does by itself, this test would tell: without forgetting, it keeps each size.
  expect(most).toBeGreaterThan(300);
  expect(most).toBeLessThan(600);
});

it('forgets nothing that a small graph needs at one time', () => {
  const cy = open();
  const before = countKept(cy);
  forgetStyles(cy);
  expect(countKept(cy)).toBe(before);
});
