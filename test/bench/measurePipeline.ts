import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { SeedFile } from '../../src/pipeline/seeds/seedFiles.ts';
import { manySeeds } from '../pipeline/manySeeds.ts';

/** What the commands need for this many articles: seconds, peak memory and output in megabytes. */
export interface PipelineFigures {
  /**
   * `annotated`: the real articles over and over, annotated; `npm run graph` reads them. `unread`: the same with nothing
   * but their texts; `npm run propose` reads them, then `npm run graph`. `dispatches`: the same with the beginnings of the
   * texts alone, so that a graph has room for very many.
   */
  readonly kind: 'annotated' | 'unread' | 'dispatches';
  readonly articles: number;
  /** Elapsed time, and processor time: on a busy machine the second is the one to compare. */
  readonly seconds: number;
  readonly processorSeconds: number;
  /** Of the command that takes more. */
  readonly peakMB: number;
  readonly graphMB: number;
}

/**
 * Runs the commands in processes of their own over generated articles, for growing numbers of them: up to `most`, and
 * beyond a thousand as dispatches.
 */
export async function measurePipeline(root: string, most: number): Promise<PipelineFigures[]> {
  const folder = mkdtempSync(join(tmpdir(), 'maillage-seeds-'));
  const plan: readonly (readonly [PipelineFigures['kind'], readonly number[]])[] =
    most <= 1000
      ? [
          ['annotated', [125, 250, 500, 1000]],
          ['unread', [125, 250, 500, 1000]],
        ]
      : [['dispatches', [most / 8, most / 4, most / 2, most].map(Math.round)]];
  try {
    const figures: PipelineFigures[] = [];
    for (const [kind, counts] of plan)
      for (const articles of counts) {
        const own = join(folder, `${kind}-${articles}`);
        const inputs = kind === 'annotated' ? manySeeds(articles) : manyTexts(root, articles, kind);
        figures.push({ kind, articles, ...(await measureFolder(root, own, inputs)) });
        rmSync(own, { recursive: true });
      }
    return figures;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** So much of a text is a dispatch, in UTF-16 code units; it ends with a paragraph. */
const dispatchLength = 800;

/** The texts of the real articles over and over, each with a first sentence about a person of its own. */
function manyTexts(root: string, count: number, kind: 'unread' | 'dispatches'): SeedFile[] {
  const encoder = new TextEncoder();
  const real = readdirSync(join(root, 'seeds/articles')).map((file) => {
    const text = readFileSync(join(root, 'seeds/articles', file), 'utf8');
    return kind === 'unread' ? text : text.slice(0, text.indexOf('\n', dispatchLength));
  });
  return Array.from({ length: count }, (_, number) => ({
    path: `articles/${number}.txt`,
    bytes: encoder.encode(
      `Aboubakr Témoin${number} a rencontré des observateurs au Mali.\n${real[number % real.length]}`,
    ),
  }));
}

async function measureFolder(root: string, folder: string, inputs: readonly SeedFile[]) {
  const seeds = join(folder, 'seeds');
  for (const { path, bytes } of inputs) {
    const file = join(seeds, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
  const out = join(folder, 'graph.json');
  const isRead = inputs.some(({ path }) => path === 'articles.yaml');
  const start = performance.now();
  const used = [
    ...(isRead ? [] : [await run(root, 'propose', ['--seeds', seeds])]),
    await run(root, 'graph', ['--seeds', seeds, '--out', out]),
  ];
  return {
    seconds: Math.round((performance.now() - start) / 100) / 10,
    processorSeconds: Math.round(used.reduce((sum, { processorMs }) => sum + processorMs, 0) / 100) / 10,
    peakMB: Math.round(Math.max(...used.map(({ peakKB }) => peakKB)) / 1024),
    graphMB: Math.round(statSync(out).size / 1e5) / 10,
  };
}

interface Usage {
  readonly peakKB: number;
  readonly processorMs: number;
}

/** The process itself reports what it has used when it ends. */
const tellUsage = `data:text/javascript,${encodeURIComponent(
  `process.on('exit', () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    process.stdout.write('used ' + maxRSS + ' ' + (userCPUTime + systemCPUTime) / 1000 + '\\n');
  });`,
)}`;

function run(root: string, command: 'propose' | 'graph', options: readonly string[]): Promise<Usage> {
  const args = ['--import', 'tsx', '--import', tellUsage, `src/cli/${command}.ts`, ...options];
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    child.stdout.on('data', (bytes) => {
      said += String(bytes);
    });
    child.stderr.on('data', (bytes) => {
      said += String(bytes);
    });
    child.on('error', reject);
    child.on('close', (code) => {
      const used = said.match(/^used (\d+) ([\d.]+)$/m);
      if (code === 0 && used !== null) resolve({ peakKB: Number(used[1]), processorMs: Number(used[2]) });
      else reject(new Error(`npm run ${command} ended with ${code}:\n${said.slice(0, 2000)}`));
    });
  });
}
