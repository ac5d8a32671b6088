/** Runs work that pauses between its steps to its end, without the pauses, and returns its result. */
export function runToEnd<Result>(work: Generator<unknown, Result>): Result {
  let step = work.next();
  while (!step.done) step = work.next();
  return step.value;
}
