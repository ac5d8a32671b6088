import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { proposeCommand } from '../../src/cli/proposeCommand.ts';
import { type Answer, runHere } from './runHere.ts';

const dakar = `Bamako : le ministre malien des Affaires étrangères en visite

Dakar, le 12 mars 2021 (APS)

Le ministre malien des Affaires étrangères, Zeïni Moulaye, a rencontré jeudi à Dakar son homologue sénégalais, Aïssata Tall Sall.
`;
const lagos =
  'Lagos calling\n\nLAGOS, 13 March 2021\n\nNigeria and Mali signed a treaty in Lagos on Friday.\n';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'maillage-'));
  mkdirSync(join(folder, 'articles'));
  writeFileSync(join(folder, 'articles', 'dakar.txt'), dakar);
  writeFileSync(join(folder, 'articles', 'lagos.txt'), lagos);
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const propose = (...options: string[]) => runHere(() => proposeCommand(['--seeds', folder, ...options]));

/** Runs the real command in a process of its own. */
function proposeProcess(...options: string[]): Answer {
  const args = ['--import', 'tsx', 'src/cli/propose.ts', '--seeds', folder, ...options];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  return { status, stdout, stderr };
}

/** Everything in the folder, by path. */
const contents = () =>
  readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => [path.slice(folder.length + 1), readFileSync(path, 'utf8')]);

describe('npm run propose', { timeout: 120_000 }, () => {
  it('says how far it is and what it wrote, and changes nothing when it is run again', async () => {
    const first = proposeProcess();
    expect(first.status).toBe(0);
    expect(first.stderr.trim().split('\n')).toEqual([
      expect.stringMatching(/^\[1\/2\] \S+: \d+ names, \d+ passages of events, \d+ relations$/),
      expect.stringMatching(/^\[2\/2\] lagos-calling: \d+ names, \d+ passages of events, \d+ relations$/),
    ]);
    expect(first.stdout).toContain(join(folder, 'articles.yaml'));
    expect(first.stdout).toContain(join(folder, 'proposals', 'lagos-calling.yaml'));
    const written = contents();
    expect(written.length).toBeGreaterThan(4);

    const again = await propose();
    expect(again).toMatchObject({ status: 0, stdout: `${folder}: nothing has changed\n` });
    expect(contents()).toEqual(written);
  });

  it('leaves out what it cannot read with a remedy, and reads the rest', async () => {
    writeFileSync(
      join(folder, 'articles', 'picture.txt'),
      Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13),
    );
    const { status, stderr } = await propose();
    expect(status).toBe(0);
    expect(stderr).toContain(`${join(folder, 'articles', 'picture.txt')}:1`);
    expect(stderr).toContain('[2/2]');
    expect(contents().map(([path]) => path)).toContain('proposals/lagos-calling.yaml');
  });

  it('ends with 1 and leaves every file as it was when one is wrong', async () => {
    writeFileSync(join(folder, 'articles.yaml'), '- id: [\n');
    const before = contents();
    const { status, stderr } = await propose();
    expect(status).toBe(1);
    expect(stderr).toContain('articles.yaml:');
    expect(stderr).toContain(`${folder} is left as it was: correct the errors above and run again.`);
    expect(contents()).toEqual(before);
  });

  it('ends with 1 when no article has the name that is asked for', async () => {
    const { status, stderr } = await propose('abuja');
    expect(status).toBe(1);
    expect(stderr).toContain('There is no article « abuja »');
    expect(proposeProcess('abuja')).toMatchObject({ status: 1, stderr });
  });
});
