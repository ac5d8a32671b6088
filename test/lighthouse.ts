import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Result } from 'lighthouse';
import { build } from 'vite';
import { serveFolder } from './bench/serveFolder.ts';
import { type Category, categories, listLosses, runLighthouse, scoreOf } from './helpers/runLighthouse.ts';

/*
 * `npm run lighthouse`: the production page, served as by a web host, judged by Lighthouse three times with its mobile
 * setting. The run with the median performance counts; the other scores do not depend on the machine.
 */

const least: Readonly<Record<Category, number>> = {
  performance: 95,
  accessibility: 100,
  'best-practices': 100,
  seo: 100,
};

const root = join(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'maillage-lighthouse-'));
try {
  await build({ root, logLevel: 'error', build: { outDir: folder, emptyOutDir: true } });
  const served = await serveFolder(folder, {}, 'web host');
  const runs: Result[] = [];
  for (let n = 1; n <= 3; n += 1) {
    const run = await runLighthouse(served.url);
    console.log(`Run ${n}, load ${(loadavg()[0] ?? 0).toFixed(1)}: ${describeScores(run)}`);
    runs.push(run);
  }
  await served.close();
  const median = runs.toSorted((a, b) => scoreOf(a, 'performance') - scoreOf(b, 'performance'))[1];
  if (median === undefined) throw new Error('There is no run.');
  process.exitCode = report(median) ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Prints the four scores and what cost points; returns whether they are good enough. */
function report(run: Result): boolean {
  console.log(`\nLighthouse ${run.lighthouseVersion}, mobile, the median of three runs`);
  for (const category of categories) {
    const score = scoreOf(run, category);
    console.log(
      `${score < least[category] ? '✗' : '✓'} ${category}: ${score} of at least ${least[category]}`,
    );
    for (const loss of listLosses(run, category)) console.log(`    ${loss}`);
  }
  return categories.every((category) => scoreOf(run, category) >= least[category]);
}

function describeScores(run: Result): string {
  return categories.map((category) => `${category} ${scoreOf(run, category)}`).join(', ');
}
