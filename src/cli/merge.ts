import { keyOfLine, mergeLines } from '../pipeline/propose/keyedLines.ts';
import { inputLines, writeOut } from './inputLines.ts';

const usage = `npm run --silent merge         keyed lines of « propose -- --lines » on standard input, sorted by
                               « LC_ALL=C sort »; on standard output one line for each key, in the same order`;

/*
 * `npm run merge`, a filter: same node, same edge, more evidence. Holds the lines of one key at a time. What it gives can be
 * sorted with more of its kind and merged again. Exits with 1 at a line that is not sorted or not one of ours.
 */
process.exitCode = await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<number> {
  if (args.length > 0) {
    console.log(usage);
    return args.includes('--help') || args.includes('-h') ? 0 : 1;
  }
  try {
    await mergeAll();
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return 1;
  }
}

async function mergeAll(): Promise<void> {
  let key: string | null = null;
  let same: string[] = [];
  let number = 0;
  for await (const line of inputLines()) {
    number += 1;
    const next = keyOfLine(line);
    if (next === null) throw new Error(`line ${number}: There is no key before a tab here.`);
    if (key !== null && next < key)
      throw new Error(`line ${number}: « ${next} » comes after « ${key} »: sort the lines by LC_ALL=C sort.`);
    if (key !== null && next !== key) {
      await writeOut(`${mergeLines(key, same)}\n`);
      same = [];
    }
    key = next;
    same.push(line);
  }
  if (key !== null) await writeOut(`${mergeLines(key, same)}\n`);
}
