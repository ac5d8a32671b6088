import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { formatProblem, type Problem } from '../domain/basics/problem.ts';
import { proposeCorpus } from '../pipeline/propose/proposeCorpus.ts';
import { takeClaims } from '../pipeline/propose/takeClaims.ts';
import type { SeedFile } from '../pipeline/seeds/seedFiles.ts';
import { proposeLines } from './proposeLines.ts';
import { readFolder } from './readFolder.ts';
import { writeWhole } from './writeWhole.ts';

const usage = `npm run propose -- --seeds DIR [ARTICLE…]           read articles by the rules: all, or those named by id or file
npm run propose -- --seeds DIR --proposals FILE    take what another program proposes (JSON or YAML, as in
                                                   public/proposals.schema.json), each quote held against its article
npm run --silent propose -- --lines [--seeds DIR]  a filter: articles as JSON lines on standard input ({ "id", "text" }, with
                                                   title, publisher, author, language if known), one line of key, tab
                                                   and JSON for each finding on standard output; DIR: the lexicon's
options: --by NAME    who proposes it, where FILE does not say (default: the file's name)`;

interface Options {
  /** Where lines are read it is only where the lexicon is, and may be left out. */
  readonly seeds: string | null;
  readonly lines: boolean;
  readonly proposals: string | undefined;
  readonly by: string | undefined;
  readonly articles: readonly string[];
}

/**
 * `npm run propose` with these arguments: reads the articles of a seeds folder by our rules, or takes what another program
 * proposes about them, and writes what a person then decides on. Reports progress and unreadable files on stderr; when a
 * file of the folder is wrong, it leaves every file as it was. Gives the exit code.
 */
export async function proposeCommand(args: readonly string[]): Promise<number> {
  if (args.includes('--help') || args.includes('-h')) {
    console.log(usage);
    return 0;
  }
  try {
    return await propose(readOptions(args));
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    console.error(usage);
    return 1;
  }
}

function readOptions(args: readonly string[]): Options {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      seeds: { type: 'string' },
      lines: { type: 'boolean', default: false },
      proposals: { type: 'string' },
      by: { type: 'string' },
    },
  });
  const { seeds = null, lines } = values;
  if (lines && (values.proposals !== undefined || positionals.length > 0))
    throw new Error('With --lines the articles come on standard input, and nothing else can be asked for.');
  if (seeds === null && !lines) throw new Error('Say which folder to read: --seeds DIR.');
  if (values.proposals !== undefined && positionals.length > 0)
    throw new Error('A file of proposals names its articles itself: leave them out.');
  return { seeds, lines, proposals: values.proposals, by: values.by, articles: positionals };
}

async function propose({ seeds: folder, lines, ...options }: Options): Promise<number> {
  const unread: Problem[] = [];
  const seeds = folder === null ? [] : readFolder(folder, (problem) => unread.push(problem));
  const vocabulary = readFileSync(join(import.meta.dirname, '../../seeds/lexicon/predicates.yaml'), 'utf8');
  printProblems(unread, folder ?? '');
  if (folder === null || lines)
    return proposeLines(
      seeds.filter(({ path }) => path.startsWith('lexicon/')),
      vocabulary,
    );
  return options.proposals === undefined
    ? readByRules(seeds, { ...options, seeds: folder }, vocabulary)
    : takeFile(seeds, options.proposals, { ...options, seeds: folder }, vocabulary);
}

/** What is asked about a folder's own articles. */
interface OfFolder extends Pick<Options, 'by' | 'articles'> {
  readonly seeds: string;
}

function readByRules(
  seeds: readonly SeedFile[],
  { seeds: folder, articles }: OfFolder,
  vocabulary: string,
): number {
  const steps = proposeCorpus({ seeds, vocabulary, ...(articles.length > 0 && { articles }) });
  let step = steps.next();
  for (; !step.done; step = steps.next()) {
    const { number, count, article, names, events, relations } = step.value;
    console.error(
      `[${number}/${count}] ${article}: ${names} names, ${events} passages of events, ${relations} relations`,
    );
  }
  const { files, problems } = step.value;
  printProblems(problems, folder);
  if (problems.some(({ severity }) => severity === 'error')) return leave(folder);
  writeFiles(files, folder);
  return 0;
}

function takeFile(
  seeds: readonly SeedFile[],
  path: string,
  { seeds: folder, by }: OfFolder,
  vocabulary: string,
): number {
  const claims = { path, bytes: readFileSync(path) };
  const result = takeClaims({ seeds, claims, by: by ?? basename(path).replace(/\.[a-z]+$/, ''), vocabulary });
  for (const problem of result.problems)
    console.error(
      formatProblem(problem.file === path ? problem : { ...problem, file: join(folder, problem.file) }),
    );
  if (result.problems.some(({ severity }) => severity === 'error')) return leave(folder);
  writeFiles(result.files, folder);
  console.log(`${path}: ${result.taken} proposals hold, ${result.refused} do not`);
  return 0;
}

function leave(folder: string): number {
  console.error(`${folder} is left as it was: correct the errors above and run again.`);
  return 1;
}

function writeFiles(files: ReadonlyMap<string, string>, folder: string): void {
  for (const [path, text] of files) {
    writeWhole(join(folder, path), text);
    console.log(join(folder, path));
  }
  if (files.size === 0) console.log(`${folder}: nothing has changed`);
}

function printProblems(problems: readonly Problem[], folder: string): void {
  for (const problem of problems)
    console.error(formatProblem({ ...problem, file: join(folder, problem.file) }));
}
