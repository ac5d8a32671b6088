import { foldWord } from '../../lib/fold.ts';

/** Something that the page can do, as a line of the list. Whoever opens the search hands them in. */
export interface Command {
  readonly key: string;
  readonly label: string;
  /** Other words by which it is found. */
  readonly words?: string | undefined;
  /** The keys that do the same, as they are printed: « Ctrl », « Z ». */
  readonly keys?: readonly string[] | undefined;
  /** What stays as it is set, from visit to visit; else it is an act. */
  readonly isSetting?: boolean;
  /** What narrows the view, made for just what is typed: it stands with the results. */
  readonly isFilter?: boolean;
  readonly run: () => void;
}

/**
 * The commands that a query means: each of its words begins a word of the label or of the other words, whatever the
 * accents. Those that begin as the query does come first, else they keep their order. Without a query, all.
 */
export function matchCommands(commands: readonly Command[], query: string): readonly Command[] {
  const asked = wordsOf(query);
  const meant = commands.filter(({ label, words = '' }) => {
    const known = wordsOf(`${label} ${words}`);
    return asked.every((word) => known.some((one) => one.startsWith(word)));
  });
  const first = meant.filter((command) => beginsAs(command, query));
  return [...first, ...meant.filter((command) => !first.includes(command))];
}

const leastLetters = 3;

/** Whether a query begins as the command does, « isoler ma… » : then an act is meant rather than words of a text. */
export function beginsAs({ label }: Command, query: string): boolean {
  const [asked = ''] = wordsOf(query);
  return asked.length >= leastLetters && wordsOf(label)[0]?.startsWith(asked) === true;
}

/** Folded words; an apostrophe separates. */
export const wordsOf = (text: string): readonly string[] =>
  text
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .map(foldWord);
