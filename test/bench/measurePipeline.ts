import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { manySeeds } from '../pipeline/manySeeds.ts';

/** What `npm run graph` needs for this many articles: seconds, peak memory and output in megabytes. */
export interface PipelineFigures {
  readonly articles: number;
  /** Elapsed time, and processor time: on a busy machine the second is the one to compare. */
  readonly seconds: number;
  readonly processorSeconds: number;
  readonly peakMB: number;
  readonly graphMB: number;
}

/** Runs the command in a process of its own over generated seeds, for growing numbers of articles. */
export async function measurePipeline(root: string): Promise<PipelineFigures[]> {
  const folder = mkdtempSync(join(tmpdir(), 'maillage-seeds-'));
  try {
    const figures: PipelineFigures[] = [];
    for (const articles of [125, 250, 500, 1000]) {
      figures.push(await measureArticles(root, join(folder, String(articles)), articles));
    }
    return figures;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measureArticles(root: string, folder: string, articles: number): Promise<PipelineFigures> {
  for (const { path, bytes } of manySeeds(articles)) {
    const file = join(folder, 'seeds', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
  const out = join(folder, 'graph.json');
  const start = performance.now();
  const { peakKB, processorMs } = await runGraph(root, ['--seeds', join(folder, 'seeds'), '--out', out]);
  return {
    articles,
    seconds: Math.round((performance.now() - start) / 100) / 10,
    processorSeconds: Math.round(processorMs / 100) / 10,
    peakMB: Math.round(peakKB / 1024),
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

function runGraph(root: string, options: readonly string[]): Promise<Usage> {
  const args = ['--import', 'tsx', '--import', tellUsage, 'src/cli/graph.ts', ...options];
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
      else reject(new Error(`npm run graph ended with ${code}:\n${said.slice(0, 2000)}`));
    });
  });
}
