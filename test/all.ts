import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';

/*
 * The whole truth in one command. Every gate runs even when one before it fails, so that one run shows everything; a
 * gate that is no test runner counts as one test. Two lanes run side by side, each one thing after the other: the browser
 * tests need the build and nothing else, so they begin as soon as it is there, and leave time enough on two cores for a
 * lane of all the rest. Ends with the tests that passed only when retried, and the line 'N passed, N failed'.
 */

interface Tally {
  readonly passed: number;
  readonly failed: number;
  /** The tests that passed only when retried. */
  readonly retried: readonly string[];
}

const results = mkdtempSync(join(tmpdir(), 'maillage-tests-'));

const lanes: readonly (readonly (() => Promise<Tally>)[])[] = [
  [
    gate('production build', 'vite', 'build', '--logLevel', 'warn'),
    suite('end to end in a real browser, and size budget', ['e2e']),
  ],
  [
    gate('types', 'tsc', '-p', 'tsconfig.json'),
    gate('types of the pure folders', 'tsc', '-p', 'tsconfig.pure.json'),
    gate('lint and format', 'biome', 'ci', '.'),
    gate('freshness of public/graph.json', 'tsx', 'src/cli/graph.ts', '--check'),
    gate('freshness of public/proposals.schema.json', 'tsx', 'src/cli/schema.ts', '--check'),
    suite('unit, corpus, architecture and components', ['pure', 'views'], '--maxWorkers=1'),
  ],
];

const started = Date.now();
const tallies = (await Promise.all(lanes.map(runInTurn))).flat();
rmSync(results, { recursive: true, force: true });
const sum = (of: 'passed' | 'failed'): number => tallies.reduce((total, tally) => total + tally[of], 0);
console.log(`\nAll gates in ${Math.round((Date.now() - started) / 1000)} s.`);
for (const name of tallies.flatMap(({ retried }) => retried))
  console.log(`Passed only when tried again: ${name}`);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') === 0 ? 0 : 1;

async function runInTurn(lane: readonly (() => Promise<Tally>)[]): Promise<Tally[]> {
  const tallies: Tally[] = [];
  for (const run of lane) tallies.push(await run());
  return tallies;
}

function gate(name: string, command: string, ...options: string[]): () => Promise<Tally> {
  return async () => {
    const ok = (await runLocal(name, command, options)) === 0;
    return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, retried: [] };
  };
}

function suite(name: string, projects: readonly string[], ...more: readonly string[]): () => Promise<Tally> {
  const file = join(results, `${projects.join('-')}.json`);
  const options = [
    'run',
    ...projects.flatMap((project) => ['--project', project]),
    ...more,
    '--reporter=default',
    '--reporter=json',
    `--outputFile=${file}`,
  ];
  return async () => {
    const code = await runLocal(name, 'vitest', options);
    const tally = readTally(file);
    // A suite that ends badly without a failed test (it could not start, a file did not load) counts as failed all the
    // same.
    return code !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
  };
}

function readTally(file: string): Tally {
  try {
    const report: Report = JSON.parse(readFileSync(file, 'utf8'));
    const retried = report.testResults.flatMap(({ name, assertionResults }) =>
      assertionResults
        .filter(({ status, failureMessages }) => status === 'passed' && failureMessages.length > 0)
        .map(
          ({ fullName, failureMessages: [first = ''] }) =>
            `${relative(process.cwd(), name)} > ${fullName}\n    ${first.split('\n')[0]}`,
        ),
    );
    return { passed: report.numPassedTests, failed: report.numFailedTests + report.numPendingTests, retried };
  } catch {
    return { passed: 0, failed: 1, retried: [] };
  }
}

/** The part of Vitest's JSON report that is read here. */
interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly status: string;
      /** Including those of its first tries, where it passed in the end. */
      readonly failureMessages: readonly string[];
    }[];
  }[];
}

function runLocal(name: string, command: string, options: readonly string[]): Promise<number> {
  console.log(`\n▸ ${name}`);
  return new Promise((resolve) => {
    const child = spawn('npx', ['--no-install', command, ...options], {
      stdio: ['ignore', 'inherit', 'inherit'],
      shell: process.platform === 'win32',
    });
    child.on('error', () => resolve(1));
    child.on('close', (code) => {
      if (code !== 0) console.log(`\n✗ ${name}`);
      resolve(code ?? 1);
    });
  });
}
