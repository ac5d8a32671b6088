/** How long the work may hold the page at a time: half a frame. */
const sliceMs = 8;

/**
 * Runs the work a few milliseconds at a time, so that the page answers in between. Tells the share that is done after
 * each slice, and the result at the end. Returns how to call it off.
 */
export function runInSlices<T>(
  work: Generator<number, T>,
  onPart: (part: number) => void,
  onDone: (result: T) => void,
): () => void {
  let timer = setTimeout(goOn, 0);
  function goOn() {
    const until = performance.now() + sliceMs;
    let step = work.next();
    while (!step.done && performance.now() < until) step = work.next();
    if (step.done) return onDone(step.value);
    onPart(step.value);
    timer = setTimeout(goOn, 0);
  }
  return () => clearTimeout(timer);
}
