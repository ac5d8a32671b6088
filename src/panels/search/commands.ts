import { tokenize } from '../../lib/tokens.ts';

/** Something that the page can do, as a line of the list. Whoever opens the search provides the commands. */
export interface Command {
  readonly key: string;
  readonly label: string;
  /** Other words by which it can be found. */
  readonly words?: string | undefined;
  /** The keys that do the same, as printed: « Ctrl », « Z ». */
  readonly keys?: readonly string[] | undefined;
  /** A setting that is kept from visit to visit, rather than an action. */
  readonly isSetting?: boolean;
  /** A filter made from just what is typed: it is listed with the results. */
  readonly isFilter?: boolean;
  /** Answers just what is typed, two names: only links between them are listed before it. */
  readonly isAsked?: boolean;
  readonly run: () => void;
}

/**
 * The commands that match a query: each of its words begins a word of the label or of the other words, ignoring
 * accents. Those that begin like the query come first; otherwise they keep their order. Without a query, all of them.
 */
export function matchCommands(commands: readonly Command[], query: string): readonly Command[] {
  const asked = commandWords(query);
  const meant = commands.filter(({ label, words = '' }) => {
    const known = commandWords(`${label} ${words}`);
    return asked.every((word) => known.some((one) => one.startsWith(word)));
  });
  const first = meant.filter((command) => beginsAs(command, query));
  return [...first, ...meant.filter((command) => !first.includes(command))];
}

const leastLetters = 3;

/** Whether a query begins like the command, « isoler ma… » : then a command is meant rather than words of a text. */
export function beginsAs({ label }: Command, query: string): boolean {
  const [asked = ''] = commandWords(query);
  return asked.length >= leastLetters && commandWords(label)[0]?.startsWith(asked) === true;
}

/** Folded words; an apostrophe separates. */
export const commandWords = (text: string): readonly string[] =>
  tokenize(text)
    .map(({ fold }) => fold)
    .filter((word) => word !== '');
