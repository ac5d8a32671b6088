import { formatProblem, type Problem } from '../domain/basics/problem.ts';
import { formatLine, type KeyedLine } from '../pipeline/propose/keyedLines.ts';
import { makeLineReader } from '../pipeline/propose/proposeLine.ts';
import type { SeedFile } from '../pipeline/seeds/seedFiles.ts';
import { inputLines, writeOut } from './inputLines.ts';

/**
 * `npm run propose -- --lines`, a filter: articles as JSON lines on standard input, keyed lines on standard output. A line
 * that is no article is named on standard error and left out, so that one of a million does not stop the rest. Gives the
 * exit code.
 */
export async function proposeLines(lexicon: readonly SeedFile[], vocabulary: string): Promise<number> {
  const problems: Problem[] = [];
  const read = makeLineReader(lexicon, vocabulary, (problem) => problems.push(problem));
  for (const problem of problems) console.error(formatProblem(problem));
  if (problems.some(({ severity }) => severity === 'error')) return 1;
  let number = 0;
  for await (const line of inputLines()) {
    number += 1;
    const { lines, fault } = read(line);
    if (fault !== null) console.error(`line ${number}: ${fault}`);
    else await writeOut(lines.map((one: KeyedLine) => `${formatLine(one)}\n`).join(''));
  }
  return 0;
}
