import { isLostScript } from '../lib/lostScript.ts';
import type { Handler, Task } from './handler.ts';
import type { FromWorker, ToWorker } from './protocol.ts';

/** Ends a request that was cancelled; no answer is sent. */
class Cancelled extends Error {}

type Handlers = Readonly<Record<string, Handler<never, unknown, unknown>>>;

/**
 * What a worker does with each message: one request after the other, in the order in which they came. One that is
 * cancelled before its turn never starts; one under way ends at its next pause, or its result is dropped.
 */
export function makeAnswerer(
  handlers: Handlers,
  post: (message: FromWorker) => void,
): (message: ToWorker) => void {
  const cancelled = new Set<number>();
  let last: Promise<void> = Promise.resolve();

  const answer = async ({ number, name, input }: Extract<ToWorker, { kind: 'ask' }>) => {
    // Lets pending messages in first: this request may have been cancelled.
    await nextTask();
    const isCancelled = () => cancelled.has(number);
    const task: Task<unknown> = {
      tell: (step) => {
        if (!isCancelled()) post({ kind: 'step', number, step });
      },
      pause: async () => {
        await nextTask();
        if (isCancelled()) throw new Cancelled();
      },
    };
    try {
      if (isCancelled()) return;
      const handler = handlers[name] as Handler<unknown, unknown, unknown> | undefined;
      if (handler === undefined) throw new Error(`The worker knows no request "${name}".`);
      const output = await handler(input, task);
      if (!isCancelled()) post({ kind: 'answer', number, output });
    } catch (error) {
      if (isCancelled()) return;
      const message = error instanceof Error ? error.message : String(error);
      post({ kind: 'failure', number, message, lost: isLostScript(error) });
    } finally {
      cancelled.delete(number);
    }
  };

  return (message) => {
    if (message.kind === 'cancel') cancelled.add(message.number);
    else last = last.then(() => answer(message));
  };
}

const nextTask = (): Promise<void> => new Promise((done) => setTimeout(done));
