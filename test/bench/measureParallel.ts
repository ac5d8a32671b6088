import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { closeSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { startSlurm } from './startSlurm.ts';

/** One way of reading so many articles: seconds on the clock, and what came out. */
interface ParallelFigures {
  readonly way: string;
  readonly articles: number;
  readonly seconds: number;
  readonly findings: number;
  readonly sha256: string;
}

const propose = 'node --import tsx src/cli/propose.ts --lines';
const merge = 'node --import tsx src/cli/merge.ts';
const sortAndMerge = `LC_ALL=C sort | ${merge}`;

/** So many shares for each processor, so that none waits long for the last. */
const sharesEach = 4;

/**
 * The same generated articles read by one process, shared out by GNU parallel, and by a Slurm that is started for it and
 * stopped after it; each share merges its own findings before all are merged. Throws when they do not all give the same
 * bytes, or when a program is not installed.
 */
export async function measureParallel(root: string, articles: number): Promise<readonly ParallelFigures[]> {
  const folder = mkdtempSync(join(tmpdir(), 'maillage-lines-'));
  const slurm = await startSlurm(folder);
  try {
    const input = join(folder, 'articles.jsonl');
    writeArticles(root, input, articles);
    const jobs = cpus().length;
    const last = sharesEach * jobs - 1;
    const share = join(folder, 'share');
    const ways = [
      { way: 'one process', command: `${propose} < '${input}' | ${sortAndMerge}` },
      {
        way: `GNU parallel, ${jobs} at once`,
        command: `parallel --will-cite --pipepart -a '${input}' --block -${sharesEach} --jobs ${jobs} '${propose} | ${sortAndMerge}' | ${sortAndMerge}`,
      },
      {
        way: `Slurm, ${last + 1} tasks, ${jobs} at once`,
        command: `split -n l/${last + 1} -d -a 3 '${input}' '${share}.'
sbatch --wait --quiet --array=0-${last} --output='${share}.log' --open-mode=append >&2 <<'END' || { cat '${share}.log' >&2; exit 1; }
#!/usr/bin/env bash
set -eo pipefail
n=$(printf %03d $SLURM_ARRAY_TASK_ID)
${propose} < '${share}'.$n | ${sortAndMerge} > '${share}'.$n.found
END
LC_ALL=C sort -m '${share}'.*.found | ${merge}`,
      },
    ];
    const figures = ways.map(({ way, command }, n) => {
      const out = join(folder, `merged-${n}.txt`);
      const seconds = run(root, `{ ${command}\n} > '${out}'`, slurm.env);
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
    await slurm.stop();
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

function run(root: string, command: string, env: NodeJS.ProcessEnv): number {
  const start = performance.now();
  const { status, stderr } = spawnSync('bash', ['-e', '-o', 'pipefail', '-c', command], {
    cwd: root,
    env,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${command}\nended with ${status}: ${stderr.slice(0, 2000)}`);
  return Math.round((performance.now() - start) / 100) / 10;
}
