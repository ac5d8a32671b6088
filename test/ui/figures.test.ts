import { describe, expect, it } from 'vitest';

const tables = import.meta.glob<string>(
  ['../../src/**/*essages.ts', '../../src/**/*Words.ts', '../../src/**/*Faults.ts', '!../../src/pipeline/**'],
  { eager: true, query: '?raw', import: 'default' },
);

/** Numbers that are no counts: years, names of places in a text, measures. They are written digit by digit. */
const noCounts = new Set(
  'year from to paragraph article number step depth distance percent rank width least dots'.split(' '),
);

describe('numbers in the words of the page', () => {
  it('are grouped as the language groups them where they are counts', () => {
    const raw = Object.entries(tables).flatMap(([path, table]) => {
      const counts = [...table.matchAll(/\b(\w+): number\b/g)].flatMap(([, name = '']) =>
        noCounts.has(name) ? [] : [name],
      );
      return [...new Set(counts)]
        .filter((name) => table.includes(`\${${name}}`) || table.includes(`String(${name})`))
        .map((name) => `${path}: ${name}`);
    });
    expect(Object.keys(tables).length).toBeGreaterThan(40);
    expect(raw).toEqual([]);
  });
});
