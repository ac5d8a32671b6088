import type { Problem } from '../../domain/basics/problem.ts';
import { encodeUtf8 } from '../../lib/encodeUtf8.ts';
import { isSlug } from '../../lib/slug.ts';
import { toSlug } from '../../lib/toSlug.ts';
import type { ArticleNote } from '../extract/article/notes.ts';
import { readTokens } from '../extract/article/tokens.ts';
import { type ArticleHints, understandArticle } from '../extract/article/understandArticle.ts';
import { writeArticleSeed } from '../extract/article/writeArticleSeed.ts';
import { knowledgeOf } from '../extract/extractArticle.ts';
import { mergeNames } from '../extract/names/mergeNames.ts';
import { nameArticle } from '../extract/names/nameArticle.ts';
import { relate } from '../extract/relations/relate.ts';
import type { NamedArticle, NamedNode, UnderstoodArticle } from '../extract/types.ts';
import { buildLexicon, type Lexicon } from '../names/lexicon.ts';
import { editYaml } from '../seeds/edit/editYaml.ts';
import { noAnnotation, type ReadAnnotation, readAnnotation } from '../seeds/readAnnotations.ts';
import { type ReadArticle, readArticles } from '../seeds/readArticles.ts';
import { noProposals, type ReadProposals, readProposals } from '../seeds/readProposals.ts';
import { readSeeds, type Seeds } from '../seeds/readSeeds.ts';
import { decodeSeed, type Report, type SeedFile } from '../seeds/seedFiles.ts';
import type { ArticleSeed } from '../seeds/seedSchema.ts';
import type { ShapedProposals } from '../seeds/shapeProposals.ts';
import { describeProposals } from './describeProposals.ts';
import { mergeProposals } from './mergeProposals.ts';
import { predicatesPath, readVocabulary, type Vocabulary, writePredicates } from './vocabulary.ts';
import { updateProposals, writeProposals } from './writeProposals.ts';

interface ProposeInput {
  /** The files of the corpus; `articles/*.txt` is enough. */
  readonly seeds: readonly SeedFile[];
  /** The articles to read, by id or by file name; left out, all. */
  readonly articles?: readonly string[];
  /** The text of a predicates.yaml for a corpus that has none. */
  readonly vocabulary: string;
  /** What is settled about articles without an entry, by the path of their text; the rules find out the rest. */
  readonly hints?: ReadonlyMap<string, ArticleHints & { readonly url?: string | null }>;
  /** Replaces `nameArticle` with the corpus's knowledge, for a caller that keeps earlier results. */
  readonly name?: (article: UnderstoodArticle) => NamedArticle;
}

/** One article has been read. */
export interface ProposeStep {
  readonly article: string;
  readonly file: string;
  /** From 1, of `count`. */
  readonly number: number;
  readonly count: number;
  /** The numbers in its proposals now, not counting rejected ones. */
  readonly names: number;
  readonly events: number;
  readonly relations: number;
}

/** The files that change, with their new texts, and what people need to know. */
export interface ProposeResult {
  readonly files: ReadonlyMap<string, string>;
  readonly problems: readonly Problem[];
}

/**
 * Reads the articles of a corpus by our rules and says what to write: entries of articles.yaml for those without one,
 * and what is proposed about each. A person's decisions are kept: entries, annotations and the lexicon are only added
 * to, what was rejected stays rejected, other programs' proposals stay. It goes article by article, so that the caller
 * can show progress, or stop. Pure: the same files give the same texts. Write nothing when a problem is an error;
 * articles that cannot be read are only left out, with a warning.
 */
export function* proposeCorpus(input: ProposeInput): Generator<ProposeStep, ProposeResult> {
  const problems: Problem[] = [];
  const report: Report = (problem) => problems.push(problem);
  const files = [...input.seeds].sort((a, b) => (a.path < b.path ? -1 : 1));
  const seeds = readSeeds(files, report);
  const lexicon = buildLexicon(seeds, report);
  const vocabulary = readVocabulary(lexicon, input.vocabulary);
  if (problems.some(({ severity }) => severity === 'error')) return { files: new Map(), problems };

  const wide: Lexicon = { ...lexicon, predicates: vocabulary.all };
  const sources = findSources(files, seeds, input.articles, report);
  const changed = new Map<string, string>();
  const fresh: ArticleSeed[] = [];
  const understood = new Map<string, WithoutTokens<UnderstoodArticle>>();
  const ids = new Set(seeds.articles.map(({ value }) => value.id));
  for (const { file, seed } of sources) {
    const { url = null, ...hints } = input.hints?.get(file.path) ?? {};
    const { article, notes } = understandArticle({
      id: seed?.id ?? 'article',
      bytes: file.bytes,
      hints: seed ?? hints,
    });
    for (const note of notes) reportNote(note, file.path, report);
    if (article === null) continue;
    const title = article.title.trim() || fileNameOf(file.path).replace(/\.txt$/, '');
    const named = { ...article, title, id: newId(title, ids) };
    const entry = seed ?? { ...writeArticleSeed(named, fileNameOf(file.path)), url };
    ids.add(entry.id);
    if (seed === null) fresh.push(entry);
    understood.set(entry.id, { ...withoutTokens(article), id: entry.id });
    const isStored = decodeSeed(file, () => {}) === article.text;
    if (!isStored) changed.set(file.path, article.text);
  }

  const articles = readFresh(files, changed, seeds, fresh, understood, report);
  const readable = articles.filter(({ article }) => understood.has(article.id));
  const knowledge = knowledgeOf(seeds.lexicon.map(({ value }) => value));
  const name = input.name ?? ((source: UnderstoodArticle) => nameArticle(source, knowledge));
  const named = nameTogether(readable, understood, name, seeds);
  const used = new Set<string>();
  let number = 0;
  for (const article of readable) {
    const { id, file } = article.article;
    const short = named.get(id);
    if (short === undefined) continue;
    const source = withTokens(short);
    const annotation = annotationOf(seeds, article, articles, lexicon);
    const shaped = seeds.proposals.find((one) => one.article === id);
    const before = shaped ? readProposals(shaped, article, articles, wide, () => {}) : noProposals;
    const found = describeProposals(article, { article: source, ...relate(source) }, annotation, wide);
    const merged = mergeProposals(found, before, annotation, (node) => lexicon.entries.has(node));
    const path = `proposals/${id}.yaml`;
    const text = shaped ? updateProposals(textOf(files, path), shaped, merged) : writeProposals(id, merged);
    if (text !== null && text !== textOf(files, path)) changed.set(path, text);
    for (const { value } of merged.relations) used.add(value.predicate);
    // Of a large corpus, what is done with takes more room than all that is still to come.
    named.delete(id);
    understood.delete(id);
    number += 1;
    yield { article: id, file, number, count: readable.length, ...countOf(merged) };
  }
  addEntries(
    files,
    fresh.filter(({ id }) => readable.some(({ article }) => article.id === id)),
    changed,
  );
  addPredicates(files, vocabulary, used, changed);
  return { files: new Map([...changed].sort(([a], [b]) => (a < b ? -1 : 1))), problems };
}

/**
 * An article as it is kept while others are read: its tokens take several times the room of its text, and are soon read
 * again.
 */
type WithoutTokens<Article extends UnderstoodArticle> = Omit<Article, 'tokens'>;

const withoutTokens = <Article extends UnderstoodArticle>({
  tokens: _,
  ...article
}: Article): WithoutTokens<Article> => article;

const withTokens = <Article extends { readonly text: string }>(article: Article) => ({
  ...article,
  tokens: readTokens(article.text),
});

/**
 * The articles with what they name, each thing under one id in all of them: the id under which an article that is not
 * read now has already proposed it, if there is one.
 */
function nameTogether(
  readable: readonly ReadArticle[],
  understood: ReadonlyMap<string, WithoutTokens<UnderstoodArticle>>,
  name: (article: UnderstoodArticle) => NamedArticle,
  seeds: Seeds,
): Map<string, WithoutTokens<NamedArticle>> {
  const named = readable.flatMap(({ article }) => {
    const source = understood.get(article.id);
    return source === undefined ? [] : [withoutTokens(name(withTokens(source)))];
  });
  const [first] = named;
  if (first === undefined) return new Map();
  const ids = new Set(named.map(({ id }) => id));
  const others = seeds.proposals
    .filter(({ article }) => !ids.has(article))
    .map(
      ({ article, names }): WithoutTokens<NamedArticle> => ({
        ...first,
        id: article,
        mentions: [],
        doubts: [],
        nodes: names.flatMap(nodeOf),
      }),
    );
  return new Map(mergeNames([...named, ...others]).map((article) => [article.id, article] as const));
}

/** A proposed name as a known node. */
function nodeOf({ value }: ShapedProposals['names'][number]): NamedNode[] {
  if (value.rejected === true || value.id === undefined) return [];
  const names = value.forms.map(({ text }) => text);
  return [
    {
      id: value.id,
      type: value.type,
      label: value.label,
      ...(value.short === undefined ? {} : { short: value.short }),
      ...(value.determiner === undefined ? {} : { determiner: value.determiner }),
      names: names.length > 0 ? names : [value.label.fr],
      countries: value.countries,
      ...(value.coordinates === undefined ? {} : { coordinates: value.coordinates }),
      sameAs: value.sameAs,
      from: 'corpus',
      score: value.score ?? 1,
      why: value.why ?? 'corpus-name',
    },
  ];
}

interface Source {
  readonly file: SeedFile;
  readonly seed: ArticleSeed | null;
}

/** The texts to read, each with its entry if it has one. A requested article that does not exist is reported. */
function findSources(
  files: readonly SeedFile[],
  seeds: Seeds,
  wishes: readonly string[] | undefined,
  report: Report,
): Source[] {
  const entries = new Map(seeds.articles.map(({ value }) => [`articles/${value.file}`, value]));
  const all = files
    .filter(({ path }) => /^articles\/[^/]+\.txt$/.test(path))
    .map((file) => ({ file, seed: entries.get(file.path) ?? null }));
  const namesOf = ({ file, seed }: Source) => [
    seed?.id,
    file.path,
    fileNameOf(file.path),
    fileNameOf(file.path).replace(/\.txt$/, ''),
  ];
  for (const wish of wishes ?? [])
    if (!all.some((source) => namesOf(source).includes(wish)))
      report({
        severity: 'error',
        rule: 'article-unknown',
        file: 'articles.yaml',
        line: 1,
        message: `There is no article « ${wish} »: name one by its id or by its file in articles/.`,
      });
  if (all.length === 0)
    report({
      severity: 'error',
      rule: 'file-missing',
      file: 'articles',
      line: 1,
      message:
        'There is no article here: put each as a text file into the folder « articles », with a name that ends in .txt.',
    });
  if (wishes === undefined || wishes.length === 0) return all;
  return all.filter((source) => namesOf(source).some((name) => name !== undefined && wishes.includes(name)));
}

const fileNameOf = (path: string): string => path.slice('articles/'.length);

/** An id from the first words of the title, which no other article has. */
function newId(title: string, taken: ReadonlySet<string>): string {
  const words = toSlug(title, 'article').split('-').slice(0, 6).join('-');
  const plain = isSlug(words) ? words : 'article';
  for (let number = 1; ; number++) {
    const id = number === 1 ? plain : `${plain}-${number}`;
    if (!taken.has(id)) return id;
  }
}

function reportNote({ rule, severity, message }: ArticleNote, file: string, report: Report): void {
  if (severity !== 'info')
    report({ severity: 'warning', rule: `article-${rule}`, file, line: 1, message: message.en });
}

/** The articles as they will be in the graph: those with an entry, and the new ones with theirs. */
function readFresh(
  files: readonly SeedFile[],
  changed: ReadonlyMap<string, string>,
  seeds: Seeds,
  fresh: readonly ArticleSeed[],
  understood: ReadonlyMap<string, unknown>,
  report: Report,
): ReadArticle[] {
  const stored = files.map((file) =>
    changed.has(file.path) ? { path: file.path, bytes: encodeUtf8(changed.get(file.path) ?? '') } : file,
  );
  const listed = [
    ...seeds.articles,
    ...fresh.map((value) => ({ value, file: 'articles.yaml', lineOf: () => 1 })),
  ];
  // A text that is not listed could not be read, or was not asked for.
  return readArticles(listed, stored, (problem) => {
    if (problem.rule === 'file-unlisted') return;
    if (understood.size > 0 || problem.severity === 'error') report({ ...problem, severity: 'warning' });
  });
}

function annotationOf(
  { annotations }: Seeds,
  article: ReadArticle,
  articles: readonly ReadArticle[],
  lexicon: Lexicon,
): ReadAnnotation {
  const seed = annotations.find(({ value }) => value.article === article.article.id);
  return seed ? readAnnotation(seed, article, articles, lexicon, () => {}) : noAnnotation;
}

const textOf = (files: readonly SeedFile[], path: string): string => {
  const file = files.find((one) => one.path === path);
  return file === undefined ? '' : (decodeSeed(file, () => {}) ?? '');
};

function countOf({ names, events, relations }: ReadProposals) {
  const open = (items: readonly { readonly rejected: boolean }[]) =>
    items.filter(({ rejected }) => !rejected).length;
  return { names: open(names), events: open(events), relations: open(relations) };
}

function addEntries(
  files: readonly SeedFile[],
  fresh: readonly ArticleSeed[],
  changed: Map<string, string>,
): void {
  if (fresh.length === 0) return;
  const path = 'articles.yaml';
  const items = fresh.map(({ sections, published: { edtf, basis, note }, ...entry }) => ({
    ...entry,
    published: { edtf, basis, ...(note !== undefined && { note }) },
    sections,
  }));
  changed.set(
    path,
    editYaml(
      textOf(files, path),
      items.map((item) => ({ kind: 'append' as const, list: [], item })),
    ),
  );
}

function addPredicates(
  files: readonly SeedFile[],
  vocabulary: Vocabulary,
  used: ReadonlySet<string>,
  changed: Map<string, string>,
): void {
  const before = textOf(files, predicatesPath);
  const text = writePredicates(before, vocabulary, used);
  if (text !== before) changed.set(predicatesPath, text);
}
