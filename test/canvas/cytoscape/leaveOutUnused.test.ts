import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import whole from 'cytoscape';
import { expect, it } from 'vitest';
import { leaveOut } from '../../../src/canvas/cytoscape/leaveOutUnused.ts';

const script = readFileSync(fileURLToPath(import.meta.resolve('cytoscape')), 'utf8');

/** What a graph has to offer, and which of the layouts. */
function partsOf(cytoscape: typeof whole) {
  cytoscape.warnings(false);
  const cy = cytoscape({ headless: true, elements: [{ data: { id: 'a' }, position: { x: 1, y: 2 } }] });
  const acts = (object: object) => Object.keys(Object.getPrototypeOf(object)).sort();
  const layouts = ['grid', 'null', 'preset', 'cose', 'random'].filter(
    (name) => cytoscape('layout', name) !== undefined,
  );
  const parts = {
    core: acts(cy),
    elements: acts(cy.elements()),
    layouts,
    at: cy.getElementById('a').position(),
  };
  cy.destroy();
  return parts;
}

it('leaves algorithms, layouts and WebGL out of Cytoscape, and nothing else', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'maillage-cytoscape-'));
  const path = join(folder, 'part.mjs');
  try {
    writeFileSync(path, leaveOut(script));
    const { default: part } = (await import(/* @vite-ignore */ path)) as { default: typeof whole };
    const [before, after] = [partsOf(whole), partsOf(part)];
    expect(before.layouts).toContain('cose');
    expect(after).toEqual({
      ...before,
      elements: before.elements.filter((act) => after.elements.includes(act)),
      layouts: ['grid', 'null', 'preset'],
    });
    const gone = before.elements.filter((act) => !after.elements.includes(act));
    expect(gone).toContain('dijkstra');
    expect(gone.length).toBeLessThan(60);
    for (const act of ['style', 'position', 'connectedEdges', 'parallelEdges', 'boundingBox', 'classes'])
      expect(after.elements).toContain(act);
    const renderer = (cytoscape: typeof whole) =>
      (cytoscape('renderer', 'canvas') as { prototype: object }).prototype;
    const fewer = Object.keys(renderer(whole)).filter((act) => !(act in renderer(part)));
    expect(fewer).toContain('initWebgl');
    expect(fewer.length).toBeLessThan(12);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

it('says so where Cytoscape is put together in another way', () => {
  expect(() => leaveOut(script.replace('var layout = [', 'const layouts = ['))).toThrow('layouts');
  expect(() => leaveOut(script.replaceAll('initWebgl', 'startWebgl'))).toThrow('WebGL');
});
