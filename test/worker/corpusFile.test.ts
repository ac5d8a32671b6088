import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readFolder } from '../../src/cli/readFolder.ts';
import { formatJson } from '../../src/lib/formatJson.ts';
import { runPipeline } from '../../src/pipeline/runPipeline.ts';
import { asSeedFiles } from '../../src/worker/asSeedFiles.ts';
import { packCorpus } from '../../src/worker/corpusFile/packCorpus.ts';
import { unpackInSteps } from '../../src/worker/corpusFile/unpackCorpus.ts';
import { buildCorpus } from '../../src/worker/requests/buildCorpus.ts';
import { type OpenStep, openCorpusFile } from '../../src/worker/requests/openCorpusFile.ts';
import { sampleGraph } from '../helpers/sampleGraph.ts';
import { unpackCorpus } from '../helpers/unpackCorpus.ts';
import { smallSeeds } from '../pipeline/smallSeeds.ts';

const small = new Map(Object.entries(smallSeeds));
const filesIn = (bytes: Uint8Array) => {
  const opened = unpackCorpus(bytes);
  if (opened.kind !== 'corpus') throw new Error(JSON.stringify(opened));
  return opened.files;
};
const zip = (files: Record<string, string>) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])));
/** The archive with the packed bytes of this file overwritten, behind its name. */
function damage(archive: Uint8Array, name: string): Uint8Array {
  const at = new TextDecoder('latin1').decode(archive).indexOf(name) + name.length;
  return archive.fill(0xff, at, at + 12);
}
const links = Array.from({ length: 3000 }, (_, n) => `${n % 450},${(n * 7) % 451},r`).join('\n');
const table = strToU8(`source,target,relation\n${links}\n`);
const open = (name: string, bytes: Uint8Array) =>
  openCorpusFile({ name, bytes }, { tell: () => {}, pause: async () => {} });

describe('the file of a corpus', () => {
  it('brings back every text to the last sign', () => {
    const texts = fc.array(
      fc.oneof(
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom('\uFEFF', '\r\n', '\r', '\n', '\u00a0', ' ', '\u0000'),
      ),
    );
    const path = fc.oneof(
      fc.string({ unit: fc.constantFrom(...'abcé -_0123456789') }).map((name) => `articles/a${name}.txt`),
      fc.constantFrom('lexicon/places.yaml', 'layout.yaml', 'corpus.yaml', 'dossier.json', 'README.md'),
    );
    fc.assert(
      fc.property(
        fc.dictionary(
          path,
          texts.map((parts) => parts.join('')),
        ),
        (made) => {
          const files = new Map(Object.entries({ ...made, 'articles.yaml': '[]' }));
          expect(filesIn(packCorpus(files))).toEqual(
            new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1))),
          );
        },
      ),
    );
  });

  it('is the same bytes for the same files, in whatever order they come', () => {
    const backwards = new Map([...small].reverse());
    expect(packCorpus(backwards)).toEqual(packCorpus(small));
  });

  it('is a seeds folder: the command line makes the same graph of it', () => {
    const seeds = readFolder('seeds');
    const texts = new Map(
      seeds.map(({ path, bytes }) => [path, new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)]),
    );
    const brought = asSeedFiles(filesIn(packCorpus(texts)));
    for (const { path, bytes } of brought)
      expect(
        Buffer.from(bytes).equals(Buffer.from(seeds.find((one) => one.path === path)?.bytes ?? [])),
      ).toBe(true);
    expect(brought).toHaveLength(seeds.length);
    const small = { graph: runPipeline({ seeds: asSeedFiles(filesIn(zip(smallSeeds))) }).graph };
    expect(small.graph && formatJson(small.graph)).toBe(
      formatJson(runPipeline({ seeds: asSeedFiles(new Map(Object.entries(smallSeeds))) }).graph as never),
    );
  });

  it('may lie in a folder of its own, beside what systems put there', () => {
    const opened = unpackCorpus(
      zip({
        'Mali/articles.yaml': '[]',
        'Mali/articles/un.txt': 'Alger',
        'Mali/.DS_Store': 'x',
        '__MACOSX/Mali/._articles.yaml': 'x',
      }),
    );
    expect(opened).toEqual({
      kind: 'corpus',
      files: new Map([
        ['articles.yaml', '[]'],
        ['articles/un.txt', 'Alger'],
      ]),
      ignored: [],
    });
  });

  it('takes no name of a file for a path', () => {
    const opened = unpackCorpus(
      zip({
        'articles.yaml': '[]',
        '../../etc/passwd': 'x',
        '/articles/root.txt': 'x',
        'articles/../../up.txt': 'x',
        'articles/..\\..\\up.txt': 'x',
        'articles/a/b.txt': 'x',
        'run.sh': 'x',
      }),
    );
    expect(opened.kind === 'corpus' && [...opened.files.keys()]).toEqual(['articles.yaml']);
    expect(opened.kind === 'corpus' && opened.ignored).toHaveLength(5);
  });

  it('is not opened when it would fill the memory', () => {
    const bomb = zip({ 'articles.yaml': '[]', 'articles/bomb.txt': 'a'.repeat(3_000_000) });
    expect(bomb.length).toBeLessThan(20_000);
    expect(unpackCorpus(bomb)).toMatchObject({ kind: 'fault', message: { en: /packed more than 200/ } });
    const many = zip(Object.fromEntries(Array.from({ length: 20_001 }, (_, n) => [`articles/${n}.txt`, ''])));
    expect(unpackCorpus(many)).toMatchObject({ kind: 'fault', message: { en: /more than 20000 files/ } });
  });

  it('says which file is no text, or is damaged, where the corpus rests on it', () => {
    const lexicon = (bytes: Uint8Array) =>
      zipSync({ 'articles.yaml': strToU8('[]'), 'lexicon/places.yaml': bytes });
    const fault = { kind: 'fault', message: { fr: /lexicon\/places\.yaml/ } };
    expect(unpackCorpus(lexicon(new Uint8Array([0xe9, 0x20])))).toMatchObject(fault);
    expect(unpackCorpus(damage(lexicon(strToU8('- id: alger\n'.repeat(9))), 'places.yaml'))).toMatchObject(
      fault,
    );
  });

  it('loses proposals that are damaged, and nothing else', () => {
    const files = {
      'articles.yaml': '[]',
      'proposals/un.yaml': 'article: un\n'.repeat(9),
      'proposals/deux.yaml': '',
    };
    const opened = unpackCorpus(damage(zip(files), 'un.yaml'));
    if (opened.kind !== 'corpus') throw new Error(opened.kind);
    expect(opened.said?.fr).toContain('«\u202fproposals/un.yaml\u202f»');
    expect([...opened.files.keys()]).toEqual(['articles.yaml', 'proposals/deux.yaml']);
  });

  it('tells how many of its files are unpacked', () => {
    const steps = [...unpackInSteps(zip(smallSeeds))];
    expect(steps.map(({ done }) => done)).toEqual(steps.map((_, at) => at + 1));
    expect(steps.at(-1)).toEqual({ done: small.size, all: small.size });
  });

  it('is told from an archive of articles, which is for somebody else', () => {
    expect(unpackCorpus(zip({ 'un.txt': 'Alger', 'page.html': '<p>' }))).toEqual({ kind: 'other' });
  });
});

describe('a file that is opened', () => {
  it('is a graph when it says so, checked as the built-in one is', async () => {
    const text = JSON.stringify(sampleGraph);
    expect(await open('graph.json', strToU8(text))).toMatchObject({
      kind: 'corpus',
      files: new Map([['graph.json', text]]),
    });
    expect(await open('graph.json', strToU8(text.slice(0, 900)))).toMatchObject({
      kind: 'fault',
      message: { en: /truncated/ },
    });
    const [first] = sampleGraph.nodes;
    const doubled = JSON.stringify({ ...sampleGraph, nodes: [...sampleGraph.nodes, first] });
    expect(await open('x.json', strToU8(doubled))).toMatchObject({
      kind: 'fault',
      message: { en: /stands twice/ },
    });
  });

  it('is left to others when it is neither', async () => {
    expect(await open('article.txt', strToU8('Alger'))).toEqual({ kind: 'other' });
  });

  it('is refused in words when it is damaged', async () => {
    const whole = zip(smallSeeds);
    expect(await open('x.maillage.zip', whole.slice(0, whole.length / 2))).toMatchObject({ kind: 'fault' });
  });

  it('never throws, whatever bytes it holds', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), fc.boolean(), async (noise, asZip) => {
        const bytes = asZip ? new Uint8Array([0x50, 0x4b, 3, 4, ...noise]) : noise;
        await open(asZip ? 'x.zip' : 'x.json', bytes);
      }),
    );
  });
});

describe('another program’s graph that takes long to open', () => {
  it('tells how far it is, and is there with its last step', async () => {
    const shares: number[] = [];
    const task = { tell: ({ share }: OpenStep) => void shares.push(share), pause: async () => {} };
    const opened = await openCorpusFile({ name: 'links.csv', bytes: table }, task);
    expect(opened).toMatchObject({ kind: 'corpus' });
    expect(shares.length).toBeGreaterThan(50);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect([(shares[0] ?? 0) >= 0, (shares.at(-1) ?? 2) <= 1]).toEqual([true, true]);
  });

  it('ends where it is stopped', async () => {
    let pauses = 0;
    const pause = () => (++pauses < 10 ? Promise.resolve() : Promise.reject(new Error('stopped')));
    const opening = openCorpusFile({ name: 'links.csv', bytes: table }, { tell: () => {}, pause });
    await expect(opening).rejects.toThrow('stopped');
    expect(pauses).toBe(10);
  });

  it('shows the same graph as it does when it is opened again from the disk', async () => {
    const opened = await open('links.csv', table);
    if (opened.kind !== 'corpus') throw new Error(opened.kind);
    const task = { tell: () => {}, pause: async () => {} };
    const first = await buildCorpus(opened.files, task);
    expect(first.graph?.edges.length).toBeGreaterThan(1000);
    expect(await buildCorpus(opened.files, task)).toEqual(first);
  });
});
