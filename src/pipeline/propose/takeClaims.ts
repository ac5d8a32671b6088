import { byPlace, type Problem } from '../../domain/basics/problem.ts';
import { findMentions } from '../names/findMentions.ts';
import { buildLexicon, type Lexicon } from '../names/lexicon.ts';
import { proposalKey } from '../seeds/edit/proposalKey.ts';
import { type ProposalList, proposalLists } from '../seeds/proposalSchema.ts';
import { noAnnotation, readAnnotation } from '../seeds/readAnnotations.ts';
import { type ReadArticle, readArticles } from '../seeds/readArticles.ts';
import { noProposals, type ReadItem, type ReadProposals, readProposals } from '../seeds/readProposals.ts';
import { readSeeds, type Seeds } from '../seeds/readSeeds.ts';
import { decodeSeed, type Report, type SeedFile } from '../seeds/seedFiles.ts';
import { type ShapedProposals, shapeProposals } from '../seeds/shapeProposals.ts';
import { parseYamlFile } from '../seeds/yamlFile.ts';
import { predicatesPath, readVocabulary, writePredicates } from './vocabulary.ts';
import { updateProposals, writeProposals } from './writeProposals.ts';

interface ClaimsInput {
  readonly seeds: readonly SeedFile[];
  /** A program's proposals: JSON or YAML, of one article or a list of several; `path` is its name in messages. */
  readonly claims: SeedFile;
  /**
   * The program's name, where the file does not give it: without one, its proposals would look like those of our rules.
   */
  readonly by: string;
  readonly vocabulary: string;
}

interface ClaimsResult {
  readonly files: ReadonlyMap<string, string>;
  /**
   * What was refused, each with its place in the claims' file and the similar words that the article does have; and
   * what is wrong with the corpus.
   */
  readonly problems: readonly Problem[];
  readonly taken: number;
  readonly refused: number;
}

/**
 * Adds proposals of any program to a corpus. Each is checked against its article: its quote must occur there, the nodes
 * it refers to must have a name in the lexicon or among its own names, its predicate must be in the vocabulary, and a
 * new name must be in the text. What fails is reported with its place; the rest is added after what is there already.
 * What a person has rejected stays rejected.
 */
export function takeClaims({ seeds: files, claims, by, vocabulary: standard }: ClaimsInput): ClaimsResult {
  const problems: Problem[] = [];
  const report: Report = (problem) => problems.push(problem);
  const seeds = readSeeds(files, report);
  const lexicon = buildLexicon(seeds, report);
  const articles = readArticles(seeds.articles, files, report);
  const finish = (changed: ReadonlyMap<string, string>, taken: number, refused: number) => ({
    files: changed,
    problems: [...problems].sort(byPlace),
    taken,
    refused,
  });
  if (problems.some(({ severity }) => severity === 'error')) return finish(new Map(), 0, 0);

  const vocabulary = readVocabulary(lexicon, standard);
  const wide: Lexicon = { ...lexicon, predicates: vocabulary.all };
  const changed = new Map<string, string>();
  const used = new Set<string>();
  let [taken, offered] = [0, 0];
  for (const shaped of readClaims(claims, by, report, (count) => (offered += count))) {
    const article = findArticle(articles, shaped.article);
    if (article === null) {
      const known = articles
        .map(({ article: { id } }) => id)
        .slice(0, 5)
        .join(', ');
      const message = `There is no article « ${shaped.article} » in the corpus: name one by its id or its file (${known}…).`;
      report({
        severity: 'warning',
        rule: 'article-unknown',
        file: shaped.file,
        line: shaped.lineOf('article'),
        message,
      });
      continue;
    }
    const { id } = article.article;
    const path = `proposals/${id}.yaml`;
    const there = seeds.proposals.find((one) => one.article === id) ?? null;
    const before = there ? readProposals(there, article, articles, wide, () => {}) : noProposals;
    const own = withNames(shaped, there);
    const read = readProposals(own, article, articles, wide, (problem) =>
      report({ ...problem, severity: 'warning' }),
    );
    const held = withoutUnnamed(read, shaped, before, article, seeds, wide, report);
    const joined = joinLists(before, held);
    taken += joined.taken;
    for (const { value } of held.relations) used.add(value.predicate);
    const text = there
      ? updateProposals(textAt(files, path), there, joined.all)
      : writeProposals(id, joined.all);
    if (text !== null && text !== textAt(files, path)) changed.set(path, text);
  }
  const predicates = textAt(files, predicatesPath);
  const words = writePredicates(predicates, vocabulary, used);
  if (words !== predicates) changed.set(predicatesPath, words);
  return finish(changed, taken, offered - taken);
}

/** The claims in their validated form. A Markdown code fence around them, as language models write it, is removed. */
function readClaims(
  claims: SeedFile,
  by: string,
  report: Report,
  count: (items: number) => void,
): ShapedProposals[] {
  const decoded = decodeSeed({ ...claims, path: claims.path }, report);
  if (decoded === null) return [];
  const text = decoded
    .replace(/^\s*```\w*[ \t]*(?=\n)/, '')
    .replace(/\n```[ \t]*\s*$/, '\n')
    .replaceAll('\t', '  ');
  const yaml = parseYamlFile({ path: claims.path, text }, report);
  if (yaml === null) return [];
  const list = Array.isArray(yaml.value)
    ? yaml.value.map((value, index) => [value, [index]] as const)
    : [[yaml.value, []] as const];
  return list.flatMap(([value, path]) => {
    const named =
      typeof value === 'object' && value !== null && !Array.isArray(value) && !('by' in value)
        ? { ...value, by }
        : value;
    for (const key of Object.keys(proposalLists)) {
      const items = (value as Record<string, unknown> | null)?.[key];
      if (Array.isArray(items)) count(items.length);
    }
    return shapeProposals(yaml, path, named, (problem) => report({ ...problem, severity: 'warning' })) ?? [];
  });
}

function findArticle(articles: readonly ReadArticle[], name: string): ReadArticle | null {
  const wanted = name.replace(/^articles\//, '');
  return (
    articles.find(
      ({ article: { id, file } }) => id === wanted || file === wanted || file === `${wanted}.txt`,
    ) ??
    articles.find(({ article: { title } }) => title === name) ??
    null
  );
}

/** The claims with the names that are already in the article's proposals, since they may refer to these too. */
function withNames(shaped: ShapedProposals, there: ShapedProposals | null): ShapedProposals {
  const ids = new Set(shaped.names.map(({ value }) => value.id));
  const names = there?.names.filter(({ value }) => !ids.has(value.id)) ?? [];
  return { ...shaped, names: [...shaped.names, ...names] };
}

/** The valid claims, without new names that the text does not contain and what refers to these; each is reported. */
function withoutUnnamed(
  read: ReadProposals,
  shaped: ShapedProposals,
  before: ReadProposals,
  article: ReadArticle,
  seeds: Seeds,
  lexicon: Lexicon,
  report: Report,
): ReadProposals {
  const seed = seeds.annotations.find(({ value }) => value.article === article.article.id);
  const annotation = seed ? readAnnotation(seed, article, [article], lexicon, () => {}) : noAnnotation;
  const named = new Set([
    ...findMentions(article, annotation, read, lexicon, () => {}).map(({ node }) => node),
    ...read.events.map(({ value }) => value.event),
    ...before.names.map(({ value }) => value.id),
  ]);
  const missing = new Set<string>();
  for (const { value, file, line } of read.names) {
    if (named.has(value.id)) continue;
    missing.add(value.id);
    const message = `Nothing in « ${article.article.id} » names « ${value.label.fr} »: give the forms that the text has, or the words that tell of it.`;
    report({ severity: 'warning', rule: 'name-unmentioned', file, line, message });
  }
  const isThere = (ids: readonly string[], { file, line }: ReadItem<unknown>) => {
    const gone = ids.find((id) => missing.has(id));
    if (gone === undefined) return true;
    const message = `It speaks of « ${gone} », which nothing in the article names.`;
    report({ severity: 'warning', rule: 'name-unmentioned', file, line, message });
    return false;
  };
  const isOwn = ({ file }: ReadItem<unknown>) => file === shaped.file;
  return {
    names: read.names.filter((item) => isOwn(item) && !missing.has(item.value.id)),
    mentions: read.mentions,
    not: read.not,
    events: read.events,
    relations: read.relations.filter((item) => isThere([...item.value.source, ...item.value.target], item)),
    same: read.same.filter((item) => isThere(item.value.nodes, item)),
  };
}

/** What was there, followed by what is new; nothing is added twice. */
function joinLists(
  before: ReadProposals,
  held: ReadProposals,
): { readonly all: ReadProposals; readonly taken: number } {
  let taken = 0;
  const join = <One extends ReadItem<object>>(
    list: ProposalList,
    then: readonly One[],
    now: readonly One[],
  ): One[] => {
    const keys = new Set(then.map(({ value }) => proposalKey(list, value)));
    taken += now.length;
    return [
      ...then,
      ...now.filter(({ value }) => {
        const key = proposalKey(list, value);
        const isNew = !keys.has(key);
        keys.add(key);
        return isNew;
      }),
    ];
  };
  const all: ReadProposals = {
    names: join('names', before.names, held.names),
    mentions: join('mentions', before.mentions, held.mentions),
    not: join('not', before.not, held.not),
    events: join('events', before.events, held.events),
    relations: join('relations', before.relations, held.relations),
    same: join('same', before.same, held.same),
  };
  return { all, taken };
}

function textAt(files: readonly SeedFile[], path: string): string {
  const file = files.find((one) => one.path === path);
  return file === undefined ? '' : (decodeSeed(file, () => {}) ?? '');
}
