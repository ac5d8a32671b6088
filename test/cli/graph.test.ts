import { spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { graphCommand } from '../../src/cli/graphCommand.ts';
import { seedFiles } from '../pipeline/smallSeeds.ts';
import { type Answer, runHere } from './runHere.ts';

let folder = '';
let out = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'maillage-'));
  out = join(folder, 'public', 'graph.json');
  for (const { path, bytes } of seedFiles()) {
    mkdirSync(dirname(join(folder, 'seeds', path)), { recursive: true });
    writeFileSync(join(folder, 'seeds', path), bytes);
  }
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const optionsFor = (options: readonly string[]) => [
  '--seeds',
  join(folder, 'seeds'),
  '--out',
  out,
  ...options,
];

const graph = (...options: string[]) => runHere(() => graphCommand(optionsFor(options)));

/** Runs the real command in a process of its own. */
function graphProcess(...options: string[]): Answer {
  const args = ['--import', 'tsx', 'src/cli/graph.ts', ...optionsFor(options)];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  return { status, stdout, stderr };
}

/** Replaces words in one seed of the copy. */
function change(path: string, from: string, to: string): void {
  const text = readFileSync(join(folder, 'seeds', path), 'utf8');
  expect(text).toContain(from);
  writeFileSync(join(folder, 'seeds', path), text.replace(from, to));
}

describe('npm run graph', { timeout: 120_000 }, () => {
  it('writes the graph, says what is in it, and nothing else beside it', async () => {
    expect(await graph()).toEqual({
      status: 0,
      stdout: `${out}: 5 nodes, 5 edges, 15 mentions, 2 articles\n`,
      stderr: '',
    });
    expect(JSON.parse(readFileSync(out, 'utf8'))).toMatchObject({ format: 'maillage-graph', version: 1 });
    expect(readdirSync(dirname(out))).toEqual(['graph.json']);
  });

  it('writes the same bytes in another process', async () => {
    await graph();
    const first = readFileSync(out);
    rmSync(out);
    expect(graphProcess()).toMatchObject({ status: 0, stderr: '' });
    expect(readFileSync(out).equals(first)).toBe(true);
  });

  it('prints file, line, rule and what to change, exits with 1 and leaves the old graph as it was', async () => {
    mkdirSync(dirname(out));
    writeFileSync(out, 'the old graph');
    change('annotations/cemoc-article.yaml', 'le Mali ont créé\n', 'le Mali ont crée\n');
    change('lexicon/agencies.yaml', 'countries: [mali]', 'countries: [malli]');
    const { status, stdout, stderr } = await graph();
    expect(status).toBe(1);
    expect(stdout).toBe('');
    const seeds = join(folder, 'seeds');
    const lines = stderr.trimEnd().split('\n');
    expect(lines[0]).toContain(
      `${seeds}/annotations/cemoc-article.yaml:16 quote-missing « le Mali ont crée » does not stand`,
    );
    expect(lines[1]).toBe(
      `${seeds}/lexicon/agencies.yaml:10 id-unknown There is no « malli » in the lexicon: add it or correct it.`,
    );
    expect(lines[2]).toBe('2 errors, 0 warnings');
    expect(lines[3]).toContain('left as it was');
    expect(readFileSync(out, 'utf8')).toBe('the old graph');
    expect(readdirSync(dirname(out))).toEqual(['graph.json']);
    expect(graphProcess()).toEqual({ status: 1, stdout, stderr });
  });

  it('leaves the old graph as it was when an article is not UTF-8', async () => {
    mkdirSync(dirname(out));
    writeFileSync(out, 'the old graph');
    writeFileSync(join(folder, 'seeds/articles/two.txt'), Uint8Array.of(0x4c, 0xe9));
    const { status, stderr } = await graph();
    expect(status).toBe(1);
    expect(stderr).toContain('articles/two.txt:1 not-utf8 Byte 1');
    expect(readFileSync(out, 'utf8')).toBe('the old graph');
  });

  it('tells what in the folder is no file, and leaves the old graph as it was', async () => {
    symlinkSync(join(folder, 'seeds', 'lexicon'), join(folder, 'seeds', 'articles', 'three.txt'));
    symlinkSync(join(folder, 'nowhere'), join(folder, 'seeds', 'articles', 'four.txt'));
    const { status, stderr } = await graph();
    expect(status).toBe(1);
    expect(stderr).toContain('articles/three.txt:1 not-a-file');
    expect(stderr).toContain('articles/four.txt:1 file-unreadable');
    expect(stderr).toContain('left as it was');
  });

  it('says of a file that is too large nothing but that, and not that it is missing', async () => {
    writeFileSync(join(folder, 'seeds/articles/two.txt'), 'La coopération. '.repeat(160_000));
    const { status, stderr } = await graph();
    expect(status).toBe(1);
    expect(stderr).toContain('articles/two.txt:1 file-size');
    expect(stderr).toContain('1 errors, 0 warnings');
  });

  it('tells with --check whether the graph is what the seeds give, and writes nothing', async () => {
    expect(await graph('--check')).toMatchObject({ status: 1, stdout: '' });
    await graph();
    expect(await graph('--check')).toMatchObject({ status: 0, stderr: '' });
    change('lexicon/countries.yaml', 'en: Algeria', 'en: Algerie');
    const before = readFileSync(out);
    const stale = await graph('--check');
    expect(stale.status).toBe(1);
    expect(stale.stderr).toContain('run « npm run graph » and commit');
    expect(readFileSync(out).equals(before)).toBe(true);
  });

  it('lists with --coverage the names that no mention covers, and writes nothing', async () => {
    change('articles/two.txt', 'La coopération', 'La coopération de Rabat. La coopération');
    const { status, stdout } = await graph('--coverage');
    expect(status).toBe(0);
    expect(stdout).toContain(
      `${join(folder, 'seeds/articles/two.txt')}:1:19 Rabat\n1 names without a mention`,
    );
    expect(readdirSync(folder)).not.toContain('public');
  });

  it('says what is wrong with its arguments or with its folder', async () => {
    expect(await graph('--chek')).toMatchObject({ status: 1, stderr: expect.stringContaining('--coverage') });
    rmSync(join(folder, 'seeds'), { recursive: true });
    expect(await graph()).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('seeds folder cannot be read'),
    });
  });

  it('tells how it is used', async () => {
    expect(await graph('--help')).toMatchObject({ status: 0, stdout: expect.stringContaining('--check') });
  });
});
