import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readSource } from '../../../src/pipeline/read/readSource.ts';
import { latin1, zipOf } from '../../helpers/madeFiles.ts';

const open = (bytes: Uint8Array) => readSource({ name: 'dossier.zip', bytes });

/** What an archive turns out to hold: the files that are read, and why others are not. */
async function filesOf(bytes: Uint8Array) {
  const source = await open(bytes);
  if (source.kind !== 'archive') throw new Error(source.kind);
  const all = [...source.files];
  expect(all.map(({ name }) => name)).toEqual(source.names);
  return {
    texts: all.flatMap((one) => ('bytes' in one ? [[one.name, new TextDecoder().decode(one.bytes)]] : [])),
    faults: all.flatMap((one) => ('fault' in one ? [[one.name, one.fault.rule]] : [])),
  };
}

describe('an archive', () => {
  it('gives its files in order of their names, folders and what systems add left out', async () => {
    const { texts, faults } = await filesOf(
      zipOf({
        'b.txt': 'Deux',
        '2013/a.txt': 'Un',
        '__MACOSX/._a.txt': 'x',
        '.DS_Store': 'x',
        'Thumbs.db': 'x',
      }),
    );
    expect(texts).toEqual([
      ['dossier.zip › 2013/a.txt', 'Un'],
      ['dossier.zip › b.txt', 'Deux'],
    ]);
    expect(faults).toEqual([]);
  });

  it('takes names of files for labels, wherever they point', async () => {
    const { texts } = await filesOf(
      zipOf({ '../../etc/passwd': 'x', '/racine/a.txt': 'y', 'a\u2028b\n.txt': 'z' }),
    );
    expect(texts.map(([name]) => name)).toEqual([
      'dossier.zip › etc/passwd',
      'dossier.zip › racine/a.txt',
      'dossier.zip › ab.txt',
    ]);
  });

  it('does not open what is packed a thousand times over, an archive inside, or what is locked; the others it does', async () => {
    const bomb = new Uint8Array(5_000_000);
    const { texts, faults } = await filesOf(
      zipOf({ 'a.txt': 'Un article', 'bombe.txt': bomb, 'dedans.zip': zipOf({ 'x.txt': 'x' }) }),
    );
    expect(texts.map(([name]) => name)).toEqual(['dossier.zip › a.txt']);
    expect(faults).toEqual([
      ['dossier.zip › bombe.txt', 'zip-bomb'],
      ['dossier.zip › dedans.zip', 'zip-nested'],
    ]);
  });

  it('of thousands of files gives all of them but the one that is damaged, which it names', async () => {
    const names = Array.from({ length: 450 }, (_, at) => `${String(at).padStart(4, '0')}.txt`);
    const archive = zipOf(Object.fromEntries(names.map((name) => [name, `Article ${name} `.repeat(20)])));
    // In the middle of the bytes of this one, behind its name.
    const at = new TextDecoder('latin1').decode(archive).indexOf('0222.txt') + '0222.txt'.length;
    archive.fill(0xff, at, at + 12);
    const { texts, faults } = await filesOf(archive);
    expect(texts).toHaveLength(449);
    expect(texts[300]).toEqual(['dossier.zip › 0301.txt', 'Article 0301.txt '.repeat(20)]);
    expect(faults).toEqual([['dossier.zip › 0222.txt', 'zip-file-broken']]);
  });

  it('names a file that is packed in a way that cannot be unpacked here', async () => {
    const archive = zipOf({ 'a.txt': 'Un', 'b.txt': 'Deux' });
    const directory = archive.lastIndexOf(0x50, archive.length - 30);
    // Number 12 is bzip2, in the directory's entry of the second file.
    new DataView(archive.buffer, archive.byteOffset).setUint16(directory + 10, 12, true);
    const { texts, faults } = await filesOf(archive);
    expect(texts).toEqual([['dossier.zip › a.txt', 'Un']]);
    expect(faults).toEqual([['dossier.zip › b.txt', 'zip-method']]);
  });

  it('of too many files, of none, or cut short says so', async () => {
    const many = zipSync(
      Object.fromEntries(Array.from({ length: 5001 }, (_, at) => [`${at}.txt`, new Uint8Array(1)])),
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
    const { texts } = await filesOf(lying);
    expect(texts[0]?.[1]?.length ?? 0).toBeLessThanOrEqual(10);
  });
});
