import { asArticleId } from '../../domain/basics/ids.ts';
import type { BuildStep } from '../../domain/graph/buildStep.ts';
import type { Article } from '../../domain/graph/schema.ts';
import { compareEdtf } from '../../domain/time/compareEdtf.ts';
import { compareText } from '../../lib/compareText.ts';
import { type PlainText, toPlainText } from '../../lib/plainText.ts';
import { runToEnd } from '../../lib/runToEnd.ts';
import { cutPassages } from './passages.ts';
import type { Located } from './readValue.ts';
import { findSections } from './sections.ts';
import { decodeSeed, type Report, type SeedFile } from './seedFiles.ts';
import type { ArticleSeed } from './seedSchema.ts';

/** An article with what is needed to search it. */
export interface ReadArticle {
  readonly article: Article;
  /** Its text in the form in which quotes are looked for. */
  readonly plain: PlainText;
  /** The path of its text among the seeds. */
  readonly path: string;
}

/**
 * Combines the texts with their entries in articles.yaml, in order of publication (unknown dates last, then by id): the
 * order in which articles are numbered everywhere. A text without an entry, an entry without a text, an empty text and
 * one that is not UTF-8 are reported and left out.
 */
export const readArticles = (...given: Parameters<typeof readArticlesInSteps>): ReadArticle[] =>
  runToEnd(readArticlesInSteps(...given));

/** As `readArticles`, pausing after each article. */
export function* readArticlesInSteps(
  seeds: readonly Located<ArticleSeed>[],
  files: readonly SeedFile[],
  report: Report,
): Generator<BuildStep, ReadArticle[]> {
  const texts = new Map(
    files.filter(({ path }) => /^articles\/[^/]+\.txt$/.test(path)).map((file) => [file.path, file]),
  );
  const listed = new Map<string, Located<ArticleSeed>>();
  const articles: ReadArticle[] = [];
  for (const [at, seed] of seeds.entries()) {
    const path = `articles/${seed.value.file}`;
    const file = texts.get(path);
    const fail = (rule: string, message: string) =>
      report({ severity: 'error', rule, file: seed.file, line: seed.lineOf('file'), message });
    if (listed.has(path)) fail('file-duplicate', `« ${seed.value.file} » is the file of an entry above too.`);
    listed.set(path, seed);
    if (file === undefined)
      fail('file-missing', `There is no file « ${path} »: add it or take this entry out.`);
    else articles.push(...readArticle(seed, file, report));
    yield { stage: 'texts', done: at + 1, all: seeds.length };
  }
  for (const path of texts.keys())
    if (!listed.has(path))
      report({
        severity: 'error',
        rule: 'file-unlisted',
        file: path,
        line: 1,
        message: 'No entry of articles.yaml names this file: add one or take the file out.',
      });
  return articles.sort(({ article: a }, { article: b }) => byPublication(a, b));
}

interface Published {
  readonly id: string;
  readonly published: { readonly edtf?: string | null };
}

/** The order in which articles are numbered: by their publication, then by id. */
export const byPublication = (a: Published, b: Published): number =>
  compareEdtf(a.published.edtf ?? '', b.published.edtf ?? '') || compareText(a.id, b.id);

function readArticle(seed: Located<ArticleSeed>, file: SeedFile, report: Report): ReadArticle[] {
  const text = decodeSeed(file, report);
  if (text === null) return [];
  if (text.trim() === '') {
    const message = 'The article is empty: put its text here.';
    report({ severity: 'error', rule: 'article-empty', file: file.path, line: 1, message });
    return [];
  }
  checkPublished(seed, report);
  const plain = toPlainText(text);
  const sections = findSections(seed, text, plain, report);
  const passages = cutPassages(text, sections, seed.value.language);
  const article: Article = {
    ...seed.value,
    id: asArticleId(seed.value.id),
    published: publishedOf(seed.value.published),
    sections,
    passages,
    text,
  };
  return [{ article, plain, path: file.path }];
}

/** In the graph format the note is one string: it stays French, and the note in both languages is added beside it. */
function publishedOf({ note, ...known }: ArticleSeed['published']): Article['published'] {
  return note === undefined ? known : { ...known, note: note.fr, noteText: note };
}

function checkPublished(seed: Located<ArticleSeed>, report: Report): void {
  const { edtf, basis, note } = seed.value.published;
  const fail = (message: string) =>
    report({
      severity: 'error',
      rule: 'date-basis',
      file: seed.file,
      line: seed.lineOf('published'),
      message,
    });
  if ((edtf === null) !== (basis === 'unknown'))
    fail('A date of publication that is null has the basis « unknown », and only such a one.');
  if (basis === 'inferred' && note === undefined)
    fail('The date is inferred: add a note that says from what.');
}
