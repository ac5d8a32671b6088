import type { Task } from './handler.ts';

/** Long enough to be worth a message, short enough that a stop is heard at once. */
export const betweenPausesMs = 40;

/**
 * Does work that pauses between its steps: now and then reports the last step, lets messages in, and rejects where the
 * request was cancelled meanwhile. `isOwed`: this step is reported in any case.
 */
export async function inSteps<Step, Told, Result>(
  work: Generator<Step, Result>,
  { tell, pause }: Task<Told>,
  say: (step: Step) => Told,
  isOwed: (step: Step) => boolean = () => false,
): Promise<Result> {
  let paused = performance.now();
  let step = work.next();
  while (!step.done) {
    if (isOwed(step.value) || performance.now() - paused > betweenPausesMs) {
      tell(say(step.value));
      await pause();
      paused = performance.now();
    }
    step = work.next();
  }
  return step.value;
}
