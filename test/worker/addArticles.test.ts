import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ArticleFacts, ArticleReading, IncomingItem } from '../../src/domain/graph/incoming.ts';
import { proposeCorpus } from '../../src/pipeline/propose/proposeCorpus.ts';
import { runPipeline } from '../../src/pipeline/runPipeline.ts';
import type { SeedFile } from '../../src/pipeline/seeds/seedFiles.ts';
import { asSeedFiles } from '../../src/worker/asSeedFiles.ts';
import type { Task } from '../../src/worker/handler.ts';
import { proposeArticles } from '../../src/worker/requests/proposeArticles.ts';
import { readArticle } from '../../src/worker/requests/readArticle.ts';
import { readFile } from '../../src/worker/requests/readFile.ts';
import { docxOf, latin1, utf8, wordParagraph, zipOf } from '../helpers/madeFiles.ts';

const seeds = join(import.meta.dirname, '..', '..', 'seeds');
const vocabulary = readFileSync(join(seeds, 'lexicon', 'predicates.yaml'), 'utf8');
const sources = readdirSync(join(seeds, 'articles'))
  .sort()
  .map((name) => ({ name, bytes: new Uint8Array(readFileSync(join(seeds, 'articles', name))) }));

const task = <Step>(tell: (step: Step) => void): Task<Step> => ({ tell, pause: async () => {} });

async function itemsOf(name: string, bytes: Uint8Array): Promise<IncomingItem[]> {
  const items: IncomingItem[] = [];
  await readFile(
    { name, bytes },
    task((item) => item.kind !== 'archive' && items.push(item)),
  );
  return items;
}

/** As `npm run propose` does with a folder of these files. */
function proposeFolder(
  files: readonly SeedFile[],
  articles?: readonly string[],
): ReadonlyMap<string, string> {
  const steps = proposeCorpus({ seeds: files, vocabulary, ...(articles && { articles }) });
  let step = steps.next();
  while (!step.done) step = steps.next();
  expect(step.value.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  return step.value.files;
}

async function articlesOfSources() {
  const items = (await Promise.all(sources.map(({ name, bytes }) => itemsOf(name, bytes)))).flat();
  return items.flatMap((item) => (item.kind === 'article' ? [item] : []));
}

/** As the page does: read, then added in batches of these sizes. */
async function addInPage(batches: readonly number[]): Promise<Map<string, string>> {
  const articles = await articlesOfSources();
  const files = new Map<string, string>();
  let at = 0;
  for (const size of batches) {
    const added = articles
      .slice(at, at + size)
      .map(({ name, text }) => ({ path: `articles/${name}`, text, facts: {} }));
    at += size;
    const { edits, problems } = await proposeArticles(
      { files, added },
      task(() => {}),
    );
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    for (const { path, text } of edits) if (text !== null) files.set(path, text);
  }
  return files;
}

/** The same for all tests that look at what has become of them. */
let inTwoBatches: Promise<ReadonlyMap<string, string>> | undefined;
const addInTwoBatches = () => {
  inTwoBatches ??= addInPage([2, 3]);
  return inTwoBatches;
};

describe('articles added in the page', () => {
  it('become the very files that the command line writes for a folder of them', async () => {
    const folder = sources.map(({ name, bytes }) => ({ path: `articles/${name}`, bytes }));
    const written = proposeFolder(folder);
    // Looked at first, as the page does: that leaves nothing behind.
    for (const { text } of await articlesOfSources())
      await readArticle(
        { text, facts: {}, lexicon: new Map() },
        task(() => {}),
      );
    const added = await addInPage([5]);
    for (const [path, text] of written) expect(added.get(path), path).toBe(text);
    const own = [...added.keys()].filter((path) => !path.startsWith('articles/'));
    expect(own.sort()).toEqual([...written.keys()].filter((path) => !path.startsWith('articles/')).sort());
    expect(own).toContain('lexicon/predicates.yaml');
  });

  it('in batches become what the command line writes when the folder grows so', async () => {
    let folder: readonly SeedFile[] = [];
    for (const [from, to] of [
      [0, 2],
      [2, 5],
    ]) {
      const grown = [
        ...folder,
        ...sources.slice(from, to).map(({ name, bytes }) => ({ path: `articles/${name}`, bytes })),
      ];
      const written = proposeFolder(
        grown,
        sources.slice(from, to).map(({ name }) => name),
      );
      folder = [
        ...grown.filter(({ path }) => !written.has(path)),
        ...[...written].map(([path, text]) => ({ path, bytes: utf8(text) })),
      ];
    }
    const added = await addInTwoBatches();
    expect([...added.keys()].sort()).toEqual(folder.map(({ path }) => path).sort());
    for (const { path, bytes } of folder)
      if (!path.startsWith('articles/')) expect(added.get(path), path).toBe(new TextDecoder().decode(bytes));
  });

  it('are a graph, with every proposal in pencil', async () => {
    const { graph, problems } = runPipeline({ seeds: asSeedFiles(await addInTwoBatches()) });
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(graph?.articles).toHaveLength(5);
    expect(graph?.nodes.length).toBeGreaterThan(40);
    expect(graph?.edges.every(({ evidence }) => evidence.every(({ origin }) => origin === 'proposed'))).toBe(
      true,
    );
  });

  it('keep what a person has said of them', async () => {
    const facts: ArticleFacts = {
      title: 'Un titre',
      publisher: 'Moi',
      author: 'Elle',
      url: 'https://example.org/a',
      published: { edtf: '2011-12-20', basis: 'stated' },
    };
    const [first] = sources;
    if (first === undefined) throw new Error('There is no article.');
    const text = new TextDecoder().decode(first.bytes);
    const { edits } = await proposeArticles(
      { files: new Map(), added: [{ path: 'articles/a.txt', text, facts }] },
      task(() => {}),
    );
    const { graph } = runPipeline({
      seeds: asSeedFiles(new Map(edits.map(({ path, text: own }) => [path, own ?? '']))),
    });
    expect(graph?.articles[0]).toMatchObject({ ...facts, id: 'un-titre' });
  });
});

describe('a file that comes in', () => {
  it('is told article by article, each fault beside them', async () => {
    const article = 'Gao est reprise. Les soldats maliens sont entrés dans la ville samedi.';
    const items = await itemsOf(
      'lot.zip',
      zipOf({
        'a.txt': article,
        'b.docx': docxOf(wordParagraph(article)),
        'c.png': latin1('\x89PNG\r\n'),
        'd.txt': '',
      }),
    );
    expect(items.map(({ kind, name }) => [kind, name])).toEqual([
      ['article', 'lot.zip › a.txt'],
      ['article', 'lot.zip › b.docx'],
      ['fault', 'lot.zip › c.png'],
      ['fault', 'lot.zip › d.txt'],
    ]);
  });

  it('is understood before it is read for names', async () => {
    const order: string[] = [];
    const [first] = sources;
    const text = new TextDecoder().decode(first?.bytes);
    const counts = await readArticle(
      { text, facts: {}, lexicon: new Map() },
      task((reading: ArticleReading) => order.push(`understood ${reading.frame.language}`)),
    );
    order.push('read');
    expect(order).toEqual(['understood fr', 'read']);
    expect(counts?.names).toBeGreaterThan(10);
    expect(
      await readArticle(
        { text: ' ', facts: {}, lexicon: new Map() },
        task(() => {}),
      ),
    ).toBeNull();
  });

  it('shows the corpus’s own names where it has them', async () => {
    const text = 'Le Bataillon bleu a attaqué Gao. Le Bataillon bleu a revendiqué l’attaque.';
    const lexicon = new Map([
      [
        'lexicon/groups.yaml',
        '- id: bataillon-bleu\n  label: { fr: Bataillon bleu, en: Blue Battalion }\n  names: [Bataillon bleu]\n  source: test\n',
      ],
    ]);
    const known = await proposeArticles(
      { files: lexicon, added: [{ path: 'articles/a.txt', text, facts: {} }] },
      task(() => {}),
    );
    expect(known.edits.find(({ path }) => path.startsWith('proposals/'))?.text).toContain('bataillon-bleu');
  });
});
