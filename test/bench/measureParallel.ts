import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { closeSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';

/** One way of reading so many articles: seconds on the clock, and what came out. */
interface ParallelFigures {
  readonly way: string;
  readonly articles: number;
  readonly seconds: number;
  readonly findings: number;
  readonly sha256: string;
}

const propose = 'node --import tsx src/cli/propose.ts --lines';
const merge = 'LC_ALL=C sort | node --import tsx src/cli/merge.ts';

/**
 * The same generated articles read by one process, and shared out by GNU parallel to as many as there are processors, each of
 * which merges its own findings before all are merged. Throws when the two do not give the same bytes, or when there is no
 * GNU parallel.
 */
export function measureParallel(root: string, articles: number): readonly ParallelFigures[] {
  const folder = mkdtempSync(join(tmpdir(), 'maillage-lines-'));
  try {
    const input = join(folder, 'articles.jsonl');
    writeArticles(root, input, articles);
    const share = `parallel --will-cite --pipe --block 1M --jobs ${cpus().length} '${propose} | ${merge}'`;
    const ways = [
      { way: 'one process', command: propose },
      { way: `GNU parallel, ${cpus().length} at once`, command: share },
    ];
    const figures = ways.map(({ way, command }, n) => {
      const out = join(folder, `merged-${n}.txt`);
      const seconds = run(root, `${command} < '${input}' | ${merge} > '${out}'`);
      const bytes = readFileSync(out);
      const findings = bytes.reduce((lines, byte) => lines + Number(byte === 0x0a), 0);
      return {
        way,
        articles,
        seconds,
        findings,
        sha256: createHash('sha256').update(bytes).digest('hex').slice(0, 16),
      };
    });
    if (new Set(figures.map(({ sha256 }) => sha256)).size !== 1 || figures[0]?.findings === 0)
      throw new Error(`One process and many do not give the same: ${JSON.stringify(figures)}`);
    return figures;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The real articles over and over, each with a first sentence of its own. */
function writeArticles(root: string, path: string, count: number): void {
  const real = readdirSync(join(root, 'seeds/articles')).map((file) =>
    readFileSync(join(root, 'seeds/articles', file), 'utf8'),
  );
  const file = openSync(path, 'w');
  for (let number = 0; number < count; number += 1) {
    const text = `Aboubakr Témoin${number} a rencontré des observateurs au Mali.\n${real[number % real.length]}`;
    writeSync(file, `${JSON.stringify({ id: `article-${number}`, text })}\n`);
  }
  closeSync(file);
}

function run(root: string, command: string): number {
  const start = performance.now();
  const { status, stderr } = spawnSync('bash', ['-o', 'pipefail', '-c', command], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${command}\nended with ${status}: ${stderr.slice(0, 2000)}`);
  return Math.round((performance.now() - start) / 100) / 10;
}
