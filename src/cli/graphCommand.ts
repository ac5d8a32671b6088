import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatProblem, type Problem } from '../domain/basics/problem.ts';
import type { Graph } from '../domain/graph/schema.ts';
import { formatJson, formatJsonParts } from '../lib/formatJson.ts';
import { listUncovered } from '../pipeline/names/coverage.ts';
import { runPipeline } from '../pipeline/runPipeline.ts';
import { type Options, readOptions, usage } from './options.ts';
import { readFolder } from './readFolder.ts';
import { writeWhole } from './writeWhole.ts';

/**
 * `npm run graph` with these arguments: seeds → public/graph.json. When a seed is wrong, it leaves the old graph as it was.
 * Gives the exit code.
 */
export function graphCommand(args: readonly string[]): number {
  const options = tryTo(() => readOptions(args), usage);
  if (options === null) return 1;
  if (options.help) {
    console.log(usage);
    return 0;
  }
  const unread: Problem[] = [];
  const files = tryTo(
    () => readFolder(options.seeds, (problem) => unread.push(problem)),
    'The seeds folder cannot be read.',
  );
  if (files === null) return 1;
  // Without a file that is there, what else is found would mislead: that it is missing, or that nobody has these names.
  const { graph, problems } =
    unread.length > 0 ? { graph: null, problems: unread } : runPipeline({ seeds: files });
  printProblems(problems, options.seeds);
  if (graph === null) {
    console.error(`${options.out} is left as it was: correct the errors above and run again.`);
    return 1;
  }
  if (options.coverage) return printCoverage(graph, options.seeds);
  return options.check ? checkFresh(graph, options) : write(graph, options);
}

function write(graph: Graph, { out }: Options): number {
  writeWhole(out, (write) => formatJsonParts(graph, write));
  console.log(`${out}: ${summarize(graph)}`);
  return 0;
}

function checkFresh(graph: Graph, { out }: Options): number {
  const isFresh = existsSync(out) && readFileSync(out, 'utf8') === formatJson(graph);
  if (isFresh) console.log(`${out} is what the seeds give: ${summarize(graph)}`);
  else console.error(`${out} is not what the seeds give: run « npm run graph » and commit the file.`);
  return isFresh ? 0 : 1;
}

function printCoverage(graph: Graph, seeds: string): number {
  const names = listUncovered(graph);
  for (const { article, line, column, text } of names)
    console.log(`${join(seeds, 'articles', article.file)}:${line}:${column} ${text}`);
  console.log(`${names.length} names without a mention in ${summarize(graph)}`);
  return 0;
}

function printProblems(problems: readonly Problem[], seeds: string): void {
  for (const problem of problems)
    console.error(formatProblem({ ...problem, file: join(seeds, problem.file) }));
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  if (problems.length > 0) console.error(`${errors} errors, ${problems.length - errors} warnings`);
}

function summarize({ nodes, edges, articles }: Graph): string {
  const mentions = nodes.reduce((sum, node) => sum + node.mentions.length, 0);
  return `${nodes.length} nodes, ${edges.length} edges, ${mentions} mentions, ${articles.length} articles`;
}

/** The result, or null when it throws; the reason is then printed. */
function tryTo<Result>(act: () => Result, hint: string): Result | null {
  try {
    return act();
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n${hint}`);
    return null;
  }
}
