/** How long the work may block the page at a time: half a frame. */
const sliceMs = 8;

/**
 * Runs the work a few milliseconds at a time, so that the page stays responsive. Reports what the work
 * yielded last after each slice, and the result at the end. Returns a function that cancels it.
 */
export function runInSlices<T, Part>(
  work: Generator<Part, T>,
  onPart: (part: Part) => void,
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
