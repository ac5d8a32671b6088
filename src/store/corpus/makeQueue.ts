/** Runs actions so that each begins when all earlier ones have ended, whether or not they succeeded. */
export function makeQueue(): <Result>(act: () => Promise<Result>) => Promise<Result> {
  let last: Promise<unknown> = Promise.resolve();
  return (act) => {
    const result = last.then(act);
    last = result.catch(() => null);
    return result;
  };
}
