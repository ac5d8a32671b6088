import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { type Baseline, baselineFile, baselineOf, listFallen } from './baseline.ts';
import { evaluateAll } from './evaluateAll.ts';

it('reads no worse than the committed figures say', () => {
  const committed = JSON.parse(readFileSync(baselineFile, 'utf8')) as Baseline;
  const now = baselineOf(evaluateAll());
  expect(Object.keys(committed)).toEqual(Object.keys(now));
  expect(listFallen(committed, now), 'if it is meant: npm run evaluate -- --write').toEqual([]);
});
