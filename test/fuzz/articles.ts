import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CorpusFiles } from '../../src/domain/basics/corpus.ts';
import type { IncomingItem } from '../../src/domain/graph/incoming.ts';
import { parseGraph } from '../../src/domain/graph/parseGraph.ts';
import { parseEdtf } from '../../src/domain/time/parseEdtf.ts';
import { proposeCorpus } from '../../src/pipeline/propose/proposeCorpus.ts';
import { frameArticle } from '../../src/pipeline/read/frameArticle.ts';
import { asSeedFiles } from '../../src/worker/asSeedFiles.ts';
import { packCorpus } from '../../src/worker/corpusFile/packCorpus.ts';
import type { Task } from '../../src/worker/handler.ts';
import { buildCorpus } from '../../src/worker/requests/buildCorpus.ts';
import { readArticle } from '../../src/worker/requests/readArticle.ts';
import { readFile } from '../../src/worker/requests/readFile.ts';
import { readReviewOf } from '../../src/worker/requests/readReviewOf.ts';
import { docxOf, pdfOf, utf8, utf16, wordParagraph, zipOf } from '../helpers/madeFiles.ts';
import { unpackCorpus } from '../helpers/unpackCorpus.ts';
import { type ByteEdit, editBytes, makeByteEdit, shrinkByteEdit } from './byteEdits.ts';
import { followGraph } from './followGraph.ts';
import { hostileDates, hostileText, textOf, wellFormed } from './hostileText.ts';
import { pick, type Target, withoutParts, withSmallerParts } from './target.ts';
import { editText, makeTextEdit, shrinkTextEdit, type TextEdit } from './textEdits.ts';

/** A file dropped on the page: an article in some format, damaged first as text and then as bytes. */
interface ArticleCase {
  readonly article: string;
  readonly format: keyof typeof formats;
  readonly edits: readonly TextEdit[];
  readonly bytes: readonly ByteEdit[];
  /** A hostile title and date, as if the reader had typed them. */
  readonly title?: string;
  readonly published?: string;
}

const folder = join(import.meta.dirname, '../../seeds/articles');
const texts = new Map(
  readdirSync(folder)
    .sort()
    .map((name) => [name, readFileSync(join(folder, name), 'utf8').slice(0, 6000)]),
);
/** The page takes a date that the reader types only if it can be parsed. */
const knownDates = hostileDates.filter((date) => parseEdtf(date) !== null);
const vocabulary = readFileSync(join(folder, '../lexicon/predicates.yaml'), 'utf8');
const short =
  'Gao reprise\nLe Monde, 12 mars 2013\n\nLes soldats maliens sont entrés à Gao samedi. « Al-Qaïda au Maghreb islamique a fui », a déclaré le ministre Jean Dupont.';
texts.set('short', short);

const formats = {
  txt: utf8,
  md: (text: string) => utf8(`---\ntitle: x\n---\n# ${text.replace('\n', '\n\n')}`),
  html: (text: string) =>
    utf8(
      `<!doctype html><html lang="fr"><head><title>T</title><meta property="article:published_time" content="2013-03-12"></head><body><article><h1>T</h1>${text
        .split('\n')
        .map((line) => `<p>${line}</p>`)
        .join('')}</article></body></html>`,
    ),
  eml: (text: string) =>
    utf8(
      `From: A <a@example.org>\r\nSubject: =?utf-8?q?Mali?=\r\nDate: Tue, 12 Mar 2013 10:00:00 +0100\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${text}`,
    ),
  docx: (text: string) => docxOf(text.split('\n').map(wordParagraph).join('')),
  pdf: (text: string) =>
    pdfOf([
      text
        .split('\n')
        .slice(0, 40)
        .map((line, at) => ({ text: line.slice(0, 90), y: 800 - at * 14 })),
    ]),
  zip: (text: string) => zipOf({ 'a.txt': text, 'b/c.md': text }),
  utf16: (text: string) => utf16(text, 'little', true),
} as const;

const task = <Step>(tell: (step: Step) => void): Task<Step> => ({ tell, pause: async () => {} });

/**
 * Files added to a corpus of the reader's own: each is refused in words, or becomes a folder that builds, saves and
 * opens.
 */
export const articles: Target<ArticleCase> = {
  make: (random) => {
    const article = random() < 0.5 ? 'short' : pick(random, [...texts.keys()]);
    const format = random() < 0.4 ? 'txt' : pick(random, Object.keys(formats) as ArticleCase['format'][]);
    const some = <Item>(most: number, make: () => Item): Item[] =>
      Array.from({ length: Math.floor(random() * (most + 1)) }, make);
    return {
      article,
      format,
      edits: some(4, () => makeTextEdit(random)),
      bytes: random() < 0.4 ? some(3, () => makeByteEdit(random)) : [],
      ...(random() < 0.2 && { title: textOf(hostileText(random)) }),
      ...(random() < 0.2 && { published: pick(random, knownDates) }),
    };
  },
  probe: async ({ article, format, edits, bytes, title, published }) => {
    const text = editText(texts.get(article) ?? '', edits);
    const name = format === 'utf16' ? 'article.txt' : `article.${format}`;
    const items: IncomingItem[] = [];
    await readFile(
      { name, bytes: editBytes(formats[format](text), bytes) },
      task((item) => item.kind !== 'archive' && items.push(item)),
    );
    const facts = {
      ...(title !== undefined && { title }),
      ...(published !== undefined && { published: { edtf: published, basis: 'stated' } as const }),
    };
    let files: CorpusFiles = new Map();
    for (const [at, item] of items.entries()) {
      if (item.kind !== 'article') continue;
      const given = { ...item.facts, ...facts };
      const read = await readArticle(
        { text: item.text, facts: given, lexicon: new Map() },
        task(() => {}),
      );
      if (read === null) continue;
      const path = `articles/${at}.txt`;
      const hints = frameArticle(item.text, given)?.hints;
      files = new Map([...files, [path, item.text]]);
      const steps = proposeCorpus({
        seeds: asSeedFiles(files),
        articles: [path],
        vocabulary,
        hints: new Map(hints === undefined ? [] : [[path, hints]]),
      });
      let step = steps.next();
      while (!step.done) step = steps.next();
      const wrong = step.value.problems.find(({ severity }) => severity === 'error');
      if (wrong) return `cannot be added though it was read: ${wrong.rule} ${wrong.message}`;
      files = new Map([...files, ...step.value.files]);
    }
    return files.size === 0 ? null : findFolderFault(files);
  },
  shrink: (input) => [
    ...(input.format === 'txt' ? [] : [{ ...input, format: 'txt' as const }]),
    ...(input.article === 'short' ? [] : [{ ...input, article: 'short' }]),
    ...[[], ...withoutParts(input.edits)]
      .filter((fewer) => fewer.length < input.edits.length)
      .map((edits) => ({ ...input, edits })),
    ...[[], ...withoutParts(input.bytes)]
      .filter((fewer) => fewer.length < input.bytes.length)
      .map((bytes) => ({ ...input, bytes })),
    ...withoutFact(input, 'title'),
    ...withoutFact(input, 'published'),
    ...withSmallerParts(input.edits, shrinkTextEdit).map((edits) => ({ ...input, edits })),
    ...withSmallerParts(input.bytes, shrinkByteEdit).map((bytes) => ({ ...input, bytes })),
  ],
};

function withoutFact(input: ArticleCase, fact: 'title' | 'published'): readonly ArticleCase[] {
  if (input[fact] === undefined) return [];
  const { [fact]: _, ...rest } = input;
  return [rest];
}

/** What is wrong with a folder that we have written: it must build without an error, be reviewable, and survive saving. */
async function findFolderFault(files: CorpusFiles): Promise<string | null> {
  const { graph, problems } = await buildCorpus(
    files,
    task(() => {}),
  );
  const wrong = problems.find(({ severity }) => severity === 'error');
  if (wrong || graph === null) return `becomes a folder with an error: ${wrong?.rule} ${wrong?.message}`;
  await readReviewOf(
    files,
    task(() => {}),
  );
  const opened = unpackCorpus(packCorpus(files));
  if (opened.kind !== 'corpus') return 'is saved as what does not open';
  for (const [path, text] of files)
    if (opened.files.get(path) !== wellFormed(text))
      return `is saved as another text in ${path.split('/')[0]}`;
  const parsed = parseGraph(JSON.stringify(graph));
  if (!parsed.ok) return `becomes a graph that the page refuses: ${parsed.detail}`;
  return followGraph(parsed.graph);
}
