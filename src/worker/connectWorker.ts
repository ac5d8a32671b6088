import type { FromWorker, InputOf, OutputOf, RequestName, StepOf, ToWorker } from './protocol.ts';

export interface AskOptions<Step> {
  readonly signal?: AbortSignal;
  readonly onStep?: (step: Step) => void;
}

/** Asks the worker for something. Rejects with the signal's reason when it aborts, with what went wrong otherwise. */
export type Ask = <Name extends RequestName>(
  name: Name,
  input: InputOf<Name>,
  options?: AskOptions<StepOf<Name>>,
) => Promise<OutputOf<Name>>;

/** What a page needs of a worker: to post to it, once it is told whom to call back. */
export type StartWorker = (
  hear: (message: FromWorker) => void,
  fail: (message: string) => void,
) => { readonly post: (message: ToWorker) => void };

interface Waiting {
  readonly resolve: (output: never) => void;
  readonly reject: (reason: unknown) => void;
  readonly onStep: ((step: never) => void) | undefined;
}

/**
 * The way to a worker. It is started with the first request; one that dies (its script cannot be had, or its memory is
 * full) fails what it was asked, and the next request starts another.
 */
export function connectWorker(start: StartWorker): Ask {
  let worker: ReturnType<StartWorker> | null = null;
  let numbers = 0;
  const waiting = new Map<number, Waiting>();

  const hear = (message: FromWorker) => {
    const one = waiting.get(message.number);
    if (one === undefined) return;
    if (message.kind === 'step') {
      one.onStep?.(message.step as never);
      return;
    }
    waiting.delete(message.number);
    if (message.kind === 'answer') one.resolve(message.output as never);
    else one.reject(new Error(message.message));
  };
  const fail = (message: string) => {
    worker = null;
    const reason = new Error(message || 'The worker could not be had.');
    for (const one of waiting.values()) one.reject(reason);
    waiting.clear();
  };

  return (name, input, { signal, onStep } = {}) =>
    new Promise((resolve, reject) => {
      if (signal?.aborted) {
        reject(signal.reason);
        return;
      }
      worker ??= start(hear, fail);
      const to = worker;
      numbers += 1;
      const number = numbers;
      waiting.set(number, { resolve, reject, onStep });
      to.post({ kind: 'ask', number, name, input });
      signal?.addEventListener(
        'abort',
        () => {
          if (!waiting.delete(number)) return;
          to.post({ kind: 'cancel', number });
          reject(signal.reason);
        },
        { once: true },
      );
    });
}

/** The browser's own worker, with the pipeline in it. */
export const startWorker: StartWorker = (hear, fail) => {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'maillage' });
  worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => hear(data));
  worker.addEventListener('error', ({ message }) => fail(message));
  return { post: (message) => worker.postMessage(message) };
};
