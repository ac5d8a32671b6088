import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { families, nodeTypes } from '../../src/domain/basics/kinds.ts';
import { paletteOf } from '../../src/drawing/palette.ts';
import { readPalette } from '../../src/drawing/readPalette.ts';

/* jsdom resolves no custom properties, so the palette has its fallbacks here. The browser tests check the themes. */
describe('readPalette', () => {
  it('gives every type and family a colour that Cytoscape can read', () => {
    const palette = readPalette(document.body);
    for (const type of nodeTypes) expect(palette.nodes[type]).toMatch(/^(#[\da-f]{6}|rgba?\(.+\))$/);
    for (const family of families) expect(palette.families[family]).toMatch(/^(#[\da-f]{6}|rgba?\(.+\))$/);
  });

  it('leaves nothing behind in the page', () => {
    const before = document.body.childElementCount;
    readPalette(document.body);
    expect(document.body.childElementCount).toBe(before);
  });
});

describe('the style sheet', () => {
  it('has a colour for every token that a mark names', () => {
    const theme = readFileSync(join(import.meta.dirname, '..', '..', 'src', 'app', 'theme.css'), 'utf8');
    const set = new Set([...theme.matchAll(/^ {2}(--[\w-]+):/gm)].map(([, token]) => token));
    const named: string[] = [];
    paletteOf((token) => `${named.push(token)}`, 'light', '');
    expect(named).toContain('--country');
    expect(named.filter((token) => !set.has(token))).toEqual([]);
  });
});
