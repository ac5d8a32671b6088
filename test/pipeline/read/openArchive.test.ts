import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readSource } from '../../../src/pipeline/read/readSource.ts';
import { latin1, zipOf } from '../../helpers/madeFiles.ts';

const open = (bytes: Uint8Array) => readSource({ name: 'dossier.zip', bytes });

describe('an archive', () => {
  it('gives its files in order of their names, folders and what systems add left out', async () => {
    const source = await open(
      zipOf({
        'b.txt': 'Deux',
        '2013/a.txt': 'Un',
        '__MACOSX/._a.txt': 'x',
        '.DS_Store': 'x',
        'Thumbs.db': 'x',
      }),
    );
    if (source.kind !== 'archive') throw new Error(source.kind);
    expect(source.files.map(({ name }) => name)).toEqual(['dossier.zip › 2013/a.txt', 'dossier.zip › b.txt']);
    expect(source.files.map(({ bytes }) => new TextDecoder().decode(bytes))).toEqual(['Un', 'Deux']);
    expect(source.faults).toEqual([]);
  });

  it('takes names of files for labels, wherever they point', async () => {
    const source = await open(
      zipOf({ '../../etc/passwd': 'x', '/racine/a.txt': 'y', 'a\u2028b\n.txt': 'z' }),
    );
    if (source.kind !== 'archive') throw new Error(source.kind);
    expect(source.files.map(({ name }) => name)).toEqual([
      'dossier.zip › etc/passwd',
      'dossier.zip › racine/a.txt',
      'dossier.zip › ab.txt',
    ]);
  });

  it('does not open what is packed a thousand times over, an archive inside, or what is locked; the others it does', async () => {
    const bomb = new Uint8Array(5_000_000);
    const source = await open(
      zipOf({ 'a.txt': 'Un article', 'bombe.txt': bomb, 'dedans.zip': zipOf({ 'x.txt': 'x' }) }),
    );
    if (source.kind !== 'archive') throw new Error(source.kind);
    expect(source.files.map(({ name }) => name)).toEqual(['dossier.zip › a.txt']);
    expect(source.faults.map(({ name, fault }) => [name, fault.rule])).toEqual([
      ['dossier.zip › bombe.txt', 'zip-bomb'],
      ['dossier.zip › dedans.zip', 'zip-nested'],
    ]);
  });

  it('of too many files, of none, or cut short says so', async () => {
    const many = zipSync(
      Object.fromEntries(Array.from({ length: 2001 }, (_, at) => [`${at}.txt`, new Uint8Array(1)])),
      {
        level: 0,
      },
    );
    expect(await open(many)).toMatchObject({ fault: { rule: 'zip-too-many' } });
    expect(await open(zipOf({}))).toMatchObject({ fault: { rule: 'zip-empty' } });
    expect(await open(zipOf({ 'a.txt': 'Un' }).subarray(0, 30))).toMatchObject({
      fault: { rule: 'zip-broken' },
    });
    expect(await open(latin1('PK\x03\x04 nothing'))).toMatchObject({ fault: { rule: 'zip-broken' } });
  });

  it('whose directory tells a smaller size than there is gives no more than that', async () => {
    const archive = zipOf({ 'a.txt': 'x'.repeat(100_000) });
    const directory = archive.lastIndexOf(0x50, archive.length - 60);
    const lying = archive.slice();
    new DataView(lying.buffer).setUint32(directory + 24, 10, true);
    const source = await open(lying);
    const bytes = source.kind === 'archive' ? (source.files[0]?.bytes.length ?? 0) : 0;
    expect(bytes).toBeLessThanOrEqual(10);
  });
});
