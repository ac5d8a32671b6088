/**
 * Wraps a function so that it remembers its last result for each first argument that is still in use: given the same
 * arguments again, by identity, it returns the same object. What it remembers goes with the first argument, so that a
 * graph that was closed is not kept. Nothing is remembered where the first argument is undefined.
 */
export const rememberLast = <Arguments extends readonly [object | undefined, ...unknown[]], Result>(
  work: (...given: Arguments) => Result,
): ((...given: Arguments) => Result) => {
  const lasts = new WeakMap<object, { readonly rest: readonly unknown[]; readonly result: Result }>();
  return (...given) => {
    const [first, ...rest] = given;
    if (first === undefined) return work(...given);
    const last = lasts.get(first);
    if (last?.rest.every((one, at) => one === rest[at])) return last.result;
    const result = work(...given);
    lasts.set(first, { rest, result });
    return result;
  };
};
