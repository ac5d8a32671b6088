import { createInterface } from 'node:readline';

/** The lines of standard input as they arrive, without their ends; a last one that is empty is none. */
export const inputLines = (): AsyncIterable<string> =>
  createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY });

/** Writes to standard output, and waits while whoever reads it is slower: nothing piles up in memory. */
export function writeOut(text: string): Promise<void> {
  return new Promise((done, fail) => {
    process.stdout.write(text, (error) => (error ? fail(error) : done()));
  });
}
