import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { measureBytes } from '../bench/measureBytes.ts';

const dist = join(import.meta.dirname, '..', '..', 'dist');
const { script, untilDrawn, style, page } = measureBytes(dist);

describe('what the built page loads at first', () => {
  it('is at most 250 kB in the first script, compressed', () => {
    expect(script.gzip).toBeGreaterThan(50_000);
    expect(script.gzip).toBeLessThanOrEqual(250_000);
  });

  it('is at most 300 kB of script until the graph is drawn', () => {
    expect(untilDrawn.gzip).toBeGreaterThan(script.gzip + 130_000);
    expect(untilDrawn.gzip).toBeLessThanOrEqual(300_000);
  });

  it('asks to be compiled whole where the first view calls much of it, in the first line', () => {
    const asking = readdirSync(join(dist, 'assets')).filter((file) =>
      readFileSync(join(dist, 'assets', file), 'utf8').startsWith('//# allFunctionsCalledOnLoad\n'),
    );
    expect(asking.sort()).toEqual([
      expect.stringMatching(/^cytoscape-.*\.js$/),
      expect.stringMatching(/^explorer-.*\.js$/),
      expect.stringMatching(/^page-.*\.js$/),
    ]);
  });

  it('holds no icon that only later parts show', () => {
    const scripts = readdirSync(join(dist, 'assets')).filter((file) => file.endsWith('.js'));
    const showing = (name: string) =>
      scripts.filter((file) => readFileSync(join(dist, 'assets', file), 'utf8').includes(`name:\`${name}\``));
    expect(showing('sun')).toEqual([expect.stringMatching(/^(page|explorer)-/)]);
    for (const later of ['trash', 'printer', 'gauge'])
      expect(showing(later)).toEqual([expect.stringMatching(/^icons-/)]);
  });

  it('is at most 36 kB of page, the opening picture and the words for a page without scripts included', () => {
    expect(page.gzip).toBeGreaterThan(10_000);
    expect(page.gzip).toBeLessThanOrEqual(36_000);
  });

  it('is at most 12 kB of style, compressed', () => {
    expect(style.gzip).toBeGreaterThan(1000);
    expect(style.gzip).toBeLessThanOrEqual(12_000);
  });

  it('is in the sheet for later parts too, which comes after it: their classes keep their order among themselves', () => {
    const assets = join(dist, 'assets');
    const names = (beginning: string) =>
      readdirSync(assets)
        .filter((file) => file.startsWith(beginning) && file.endsWith('.css'))
        .flatMap((file) => classesOf(readFileSync(join(assets, file), 'utf8')));
    const second = new Set(names('secondStyle-'));
    const first = names('index-').filter((name) => !ownClasses.test(name));
    expect(first.length).toBeGreaterThan(200);
    expect(second.size).toBeGreaterThan(new Set(first).size);
    expect(first.filter((name) => !second.has(name))).toEqual([]);
  });
});

/** Classes defined by theme.css and trouble.css themselves, which are no utilities. */
const ownClasses =
  /^(trouble|unserved|lost|outdated|marker|marker-soft|both-panels|quiet-link|one-row|__________cytoscape_container)$/;

const classesOf = (css: string): string[] =>
  [...css.replace(/url\([^)]*\)/g, '').matchAll(/\.((?:[A-Za-z_-]|\\.)(?:[\w-]|\\.)*)/g)].map(
    ([, name = '']) => name.replaceAll('\\', ''),
  );
