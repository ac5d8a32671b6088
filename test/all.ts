import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/*
 * The whole truth in one command. Every gate runs even when one before it fails, so that one run tells all; a gate that
 * is no test runner counts as one test. Ends with the line 'N passed, N failed'.
 */

interface Tally {
  readonly passed: number;
  readonly failed: number;
}

const results = mkdtempSync(join(tmpdir(), 'maillage-tests-'));

const gates: readonly (() => Promise<Tally>)[] = [
  gate('types', 'tsc', '-p', 'tsconfig.json'),
  gate('types of the pure folders', 'tsc', '-p', 'tsconfig.pure.json'),
  gate('lint and format', 'biome', 'ci', '.'),
  gate('freshness of public/graph.json', 'tsx', 'src/cli/graph.ts', '--check'),
  gate('freshness of public/proposals.schema.json', 'tsx', 'src/cli/schema.ts', '--check'),
  suite('unit, corpus and architecture', 'pure'),
  suite('components', 'views'),
  gate('production build', 'vite', 'build', '--logLevel', 'warn'),
  suite('end to end in a real browser, and size budget', 'e2e'),
];

const started = Date.now();
let passed = 0;
let failed = 0;
for (const run of gates) {
  const tally = await run();
  passed += tally.passed;
  failed += tally.failed;
}
rmSync(results, { recursive: true, force: true });
console.log(`\nAll gates in ${Math.round((Date.now() - started) / 1000)} s.`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

function gate(name: string, command: string, ...options: string[]): () => Promise<Tally> {
  return async () => {
    const ok = (await runLocal(name, command, options)) === 0;
    return { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
  };
}

function suite(name: string, project: string): () => Promise<Tally> {
  const file = join(results, `${project}.json`);
  const options = [
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile=${file}`,
  ];
  return async () => {
    const code = await runLocal(name, 'vitest', options);
    const tally = readTally(file);
    // A suite that ends badly without a failed test (it could not start, a file did not load) has failed all the same.
    return code !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
  };
}

function readTally(file: string): Tally {
  try {
    const report = JSON.parse(readFileSync(file, 'utf8'));
    return { passed: report.numPassedTests, failed: report.numFailedTests + report.numPendingTests };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

function runLocal(name: string, command: string, options: readonly string[]): Promise<number> {
  console.log(`\n▸ ${name}`);
  return new Promise((resolve) => {
    const child = spawn('npx', ['--no-install', command, ...options], {
      stdio: ['ignore', 'inherit', 'inherit'],
      shell: process.platform === 'win32',
    });
    child.on('error', () => resolve(1));
    child.on('close', (code) => resolve(code ?? 1));
  });
}
