import { lostScript } from '../lib/lostScript.ts';
import { type Piece, putTogether } from '../lib/pieces.ts';
import type { FromWorker, InputOf, OutputOf, RequestName, StepOf, ToWorker } from './protocol.ts';
import { makeFilesSender } from './sentFiles.ts';

interface AskOptions<Step> {
  readonly signal?: AbortSignal;
  readonly onStep?: (step: Step) => void;
  /** After this long without a step or an answer the worker is stopped: what was asked of it rejects with `TooSlow`. */
  readonly patienceMs?: number;
}

/** A worker was stopped because it did not respond. */
export class TooSlow extends Error {}

/** Sends a request to the worker. Rejects with the signal's reason when it aborts, otherwise with what went wrong. */
type Ask = <Name extends RequestName>(
  name: Name,
  input: InputOf<Name>,
  options?: AskOptions<StepOf<Name>>,
) => Promise<OutputOf<Name>>;

/** Starts a worker and returns what the page needs: to post messages to it, given the functions to call back. */
type StartWorker = (
  hear: (message: FromWorker) => void,
  fail: (message: string) => void,
) => {
  readonly post: (message: ToWorker) => void;
  /** Ends it, whatever it is doing. */
  readonly stop?: () => void;
};

interface Waiting {
  readonly resolve: (output: never) => void;
  readonly reject: (reason: unknown) => void;
  readonly onStep: ((step: never) => void) | undefined;
  /** Of its answer. */
  readonly pieces: Piece[];
  /** Restarts the wait. */
  readonly rewind: () => void;
  readonly rest: () => void;
}

/**
 * Connects to a worker. It is started with the first request; if it dies (its script cannot be fetched, or its memory
 * is full), its pending requests fail, and the next request starts another. What fails for want of a script says so
 * (`isLostScript`).
 */
export function connectWorker(start: StartWorker): Ask {
  let worker: ReturnType<StartWorker> | null = null;
  let takeOutFiles = makeFilesSender();
  let numbers = 0;
  const waiting = new Map<number, Waiting>();

  const hear = (message: FromWorker) => {
    const one = waiting.get(message.number);
    if (one === undefined) return;
    if (message.kind === 'step') {
      one.rewind();
      one.onStep?.(message.step as never);
      return;
    }
    if (message.kind === 'piece') {
      one.rewind();
      one.pieces.push(message.piece);
      return;
    }
    waiting.delete(message.number);
    one.rest();
    if (message.kind === 'answer') one.resolve(putTogether(message.output, one.pieces) as never);
    else one.reject(message.lost ? lostScript(message.message) : new Error(message.message));
  };
  const failWith = (reason: Error) => {
    worker = null;
    for (const one of waiting.values()) {
      one.rest();
      one.reject(reason);
    }
    waiting.clear();
  };
  // A worker that cannot be had has nothing to say.
  const fail = (message: string) =>
    failWith(message ? new Error(message) : lostScript('The worker could not be had.'));

  return (name, input, { signal, onStep, patienceMs } = {}) =>
    new Promise((resolve, reject) => {
      if (signal?.aborted) {
        reject(signal.reason);
        return;
      }
      if (worker === null) {
        worker = start(hear, fail);
        takeOutFiles = makeFilesSender();
      }
      const to = worker;
      numbers += 1;
      const number = numbers;
      let timer: ReturnType<typeof setTimeout> | undefined;
      const rest = () => clearTimeout(timer);
      const giveUp = () => {
        to.stop?.();
        failWith(new TooSlow(`Nothing was heard of "${name}" for ${patienceMs} ms.`));
      };
      const rewind = () => {
        rest();
        if (patienceMs !== undefined) timer = setTimeout(giveUp, patienceMs);
      };
      waiting.set(number, { resolve, reject, onStep, pieces: [], rewind, rest });
      rewind();
      to.post({ kind: 'ask', number, name, ...takeOutFiles(input) });
      signal?.addEventListener(
        'abort',
        () => {
          if (!waiting.delete(number)) return;
          rest();
          to.post({ kind: 'cancel', number });
          reject(signal.reason);
        },
        { once: true },
      );
    });
}

/** The browser's own worker, running the pipeline. */
export const startWorker: StartWorker = (hear, fail) => {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'maillage' });
  worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => hear(data));
  worker.addEventListener('error', ({ message }) => fail(message));
  return { post: (message) => worker.postMessage(message), stop: () => worker.terminate() };
};
