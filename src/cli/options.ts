import { parseArgs } from 'node:util';

/** The options of the command line. */
export interface Options {
  /** The seeds folder. */
  readonly seeds: string;
  /** The graph's file. */
  readonly out: string;
  /** Compare with the existing graph instead of writing it. */
  readonly check: boolean;
  /** Print the names that no mention covers instead of writing. */
  readonly coverage: boolean;
  readonly help: boolean;
}

export const usage = `npm run graph                  read seeds/, write public/graph.json
npm run graph -- --check       exit with 1 when public/graph.json is not what the seeds give
npm run graph -- --coverage    list capitalised names and acronyms that no mention covers
options: --seeds DIR (default seeds), --out FILE (default public/graph.json)`;

/** Reads the arguments. Throws, with a message for people, on one that it does not know. */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      seeds: { type: 'string', default: 'seeds' },
      out: { type: 'string', default: 'public/graph.json' },
      check: { type: 'boolean', default: false },
      coverage: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  return values;
}
