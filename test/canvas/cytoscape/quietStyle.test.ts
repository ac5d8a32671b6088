import cytoscape from 'cytoscape';
import { expect, it } from 'vitest';
import { quietStyle } from '../../../src/canvas/cytoscape/quietStyle.ts';

const style: cytoscape.StylesheetJson = [
  { selector: 'node', style: { width: 'data(sizePx)', height: 'data(sizePx)', 'border-width': 2 } },
  { selector: 'edge', style: { width: 3, 'target-arrow-shape': 'triangle', 'arrow-scale': 2 } },
  { selector: 'node.wide', style: { width: 90, height: 70, 'border-width': 5, padding: '3px' } },
  { selector: '.hidden', style: { display: 'none' } },
];

const open = () => {
  const cy = cytoscape({ headless: true, styleEnabled: true, style });
  const told = new Map<string, number>();
  cy.on('bounds', ({ target }) => {
    if (target !== cy) told.set(target.id(), (told.get(target.id()) ?? 0) + 1);
  });
  return { cy, told };
};

/** Adds two nodes and their link, and asks of everything how large it is and whether it is seen. */
const addAll = (cy: cytoscape.Core) => {
  cy.add([
    { data: { id: 'a', sizePx: 10 }, position: { x: 0, y: 0 } },
    { data: { id: 'b', sizePx: 20 }, position: { x: 100, y: 0 } },
    { data: { id: 'a-b', source: 'a', target: 'b' } },
  ]);
  return measure(cy);
};
const measure = (cy: cytoscape.Core) =>
  cy
    .elements()
    .map((element) => [element.id(), element.boundingBox(), element.visible(), element.style('width')]);
const most = (told: ReadonlyMap<string, number>) => Math.max(...told.values());

/** What is told of after each of some changes, and how everything looks then. */
const change = ({ cy, told }: ReturnType<typeof open>) => {
  const changes = [
    () => cy.getElementById('a').addClass('wide'),
    () => cy.getElementById('b').addClass('hidden'),
    () => cy.getElementById('b').removeClass('hidden'),
    () => cy.style([{ selector: '#a', style: { width: 50, 'z-index': 7 } }]),
  ];
  return changes.map((make) => {
    told.clear();
    make();
    const seen = measure(cy);
    mostTold = Math.max(mostTold, ...told.values());
    return [seen, [...told.keys()].sort()];
  });
};
/** How often an element was told of one change. */
let mostTold = 0;

it('tells a new element once what it looks like, and hardly more often of every change after that, with the same picture', () => {
  const loud = open();
  const quiet = open();
  const first = addAll(loud.cy);
  // Whatever the library does by itself, this test would tell.
  expect(most(loud.told)).toBeGreaterThan(3);
  const changed = change(loud);
  expect(mostTold).toBeGreaterThan(3);
  expect(changed.map(([, told]) => told)).toEqual([['a'], ['a-b', 'b'], ['a-b', 'b'], ['a', 'a-b', 'b']]);

  quietStyle(quiet.cy.style(), quiet.cy.collection());
  quietStyle(quiet.cy.style(), quiet.cy.collection());
  expect(addAll(quiet.cy)).toEqual(first);
  expect([...quiet.told.keys()].sort()).toEqual(['a', 'a-b', 'b']);
  expect(most(quiet.told)).toBeLessThanOrEqual(3);
  mostTold = 0;
  expect(change(quiet)).toEqual(changed);
  // A link is told of its own change and of those of its nodes.
  expect(mostTold).toBeLessThanOrEqual(3);
});

it('leaves the style of a node alone that the renderer says to have a background image', () => {
  const { cy } = open();
  quietStyle(cy.style(), cy.collection());
  addAll(cy);
  const styled: string[] = [];
  cy.on('style', ({ target }) => styled.push(target.id()));
  const node = cy.getElementById('a');
  // As it does whenever it has drawn one.
  (node as unknown as { updateStyle: (tells: boolean) => void }).updateStyle(false);
  expect(styled).toEqual([]);
  node.addClass('wide');
  expect(styled).toEqual(['a']);
  expect(node.style('width')).toBe('90px');
});
