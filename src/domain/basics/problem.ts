/** A finding about a seed, as a value: where it is, which rule it breaks, what to change. Errors keep the graph from being written. */
export interface Problem {
  readonly severity: 'error' | 'warning';
  /** A short name of the rule, in kebab case: « quote-missing ». */
  readonly rule: string;
  /** The seed's path as the reader of the message knows it. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly message: string;
}

/** `file:line rule message`, for people; a warning says so. */
export const formatProblem = ({ severity, rule, file, line, message }: Problem): string =>
  `${file}:${line} ${rule} ${severity === 'warning' ? '(warning) ' : ''}${message}`;

/** Orders problems by file, then by line; those of the same line stay as they were found. */
export const byPlace = (a: Problem, b: Problem): number =>
  a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line;

/** The same problem in words that fit on a screen: what it quotes of a file may be endless. */
export const shortenProblem = (problem: Problem): Problem => {
  if (problem.message.length <= 400) return problem;
  const message = problem.message.replace(/« ([^»]{160})[^»]+ »/g, '« $1… »');
  return { ...problem, message: message.length <= 2000 ? message : `${message.slice(0, 2000)}…` };
};
