import { isLostScript } from '../lib/lostScript.ts';
import { cutUp } from '../lib/pieces.ts';
import type { Handler, Task } from './handler.ts';
import type { FromWorker, ToWorker } from './protocol.ts';
import { makeFilesTaker } from './sentFiles.ts';

/** Ends a request that was cancelled; no answer is sent. */
class Cancelled extends Error {}

type Handlers = Readonly<Record<string, Handler<never, unknown, unknown>>>;

/**
 * What a worker does with each message: one request after the other, in the order in which they came, but for those that
 * are answered out of turn. One that is cancelled before its turn never starts; one under way ends at its next pause, or its
 * result is dropped.
 */
export function makeAnswerer(
  handlers: Handlers,
  post: (message: FromWorker) => void,
): (message: ToWorker) => void {
  const cancelled = new Set<number>();
  let last: Promise<void> = Promise.resolve();
  const takeFiles = makeFilesTaker();
  const handlerOf = (name: string) => handlers[name] as Handler<unknown, unknown, unknown> | undefined;

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
      const handler = handlerOf(name);
      if (handler === undefined) throw new Error(`The worker knows no request "${name}".`);
      const output = await handler(input, task);
      if (isCancelled()) return;
      const { rest, pieces } = cutUp(output);
      for (const piece of pieces) post({ kind: 'piece', number, piece });
      post({ kind: 'answer', number, output: rest });
    } catch (error) {
      if (isCancelled()) return;
      const message = error instanceof Error ? error.message : String(error);
      post({ kind: 'failure', number, message, lost: isLostScript(error) });
    } finally {
      cancelled.delete(number);
    }
  };

  return (message) => {
    if (message.kind === 'cancel') {
      cancelled.add(message.number);
      return;
    }
    // In the order in which they are sent, since each has only what has changed since the last.
    const whole = { ...message, input: takeFiles(message.input, message.files) };
    if (handlerOf(message.name)?.outOfTurn) void answer(whole);
    else last = last.then(() => answer(whole));
  };
}

const nextTask = (): Promise<void> => new Promise((done) => setTimeout(done));
