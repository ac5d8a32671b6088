/**
 * Wraps a function so that it remembers its last result: given the same arguments again, by identity, it returns the
 * same object.
 */
export const rememberLast = <Arguments extends readonly unknown[], Result>(
  work: (...given: Arguments) => Result,
): ((...given: Arguments) => Result) => {
  let last: { readonly given: Arguments; readonly result: Result } | undefined;
  return (...given) => {
    if (!last || given.some((one, at) => one !== last?.given[at])) last = { given, result: work(...given) };
    return last.result;
  };
};
