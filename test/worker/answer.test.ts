import { describe, expect, it } from 'vitest';
import { fetchScript, isLostScript } from '../../src/lib/lostScript.ts';
import { makeAnswerer } from '../../src/worker/answer.ts';
import { connectWorker } from '../../src/worker/connectWorker.ts';
import type { Handler } from '../../src/worker/handler.ts';
import type { FromWorker, ToWorker } from '../../src/worker/protocol.ts';

/** A page and its worker, with messages that arrive later, as they do. */
function connect(handlers: Readonly<Record<string, Handler<never, unknown, never>>>) {
  const sent: ToWorker[] = [];
  let fail: (message: string) => void = () => {};
  let starts = 0;
  const ask = connectWorker((hear, onFailure) => {
    starts += 1;
    fail = onFailure;
    const answer = makeAnswerer(handlers, (message: FromWorker) => queueMicrotask(() => hear(message)));
    return {
      post: (message) => {
        sent.push(message);
        queueMicrotask(() => answer(message));
      },
    };
  }) as (
    name: string,
    input: unknown,
    options?: { signal?: AbortSignal; onStep?: (step: unknown) => void },
  ) => Promise<unknown>;
  return { ask, sent, starts: () => starts, fail: (message: string) => fail(message) };
}

describe('the worker', () => {
  it('answers each request, and tells how far it is', async () => {
    const { ask } = connect({
      count: async (to: number, { tell, pause }) => {
        for (let step = 1; step <= to; step += 1) {
          (tell as (step: number) => void)(step);
          await pause();
        }
        return to * 10;
      },
    });
    const steps: unknown[] = [];
    expect(await ask('count', 3, { onStep: (step) => steps.push(step) })).toBe(30);
    expect(steps).toEqual([1, 2, 3]);
  });

  it('says what went wrong, and goes on', async () => {
    const { ask } = connect({
      fail: () => {
        throw new Error('broken file');
      },
      well: () => 1,
    });
    await expect(ask('fail', null)).rejects.toThrow('broken file');
    await expect(ask('unheard', null)).rejects.toThrow('"unheard"');
    expect(await ask('well', null)).toBe(1);
  });

  it('says of what fails for want of a script that it does, in the worker or because that cannot be had', async () => {
    const { ask, fail } = connect({
      fetch: () => fetchScript(Promise.reject(new TypeError('Failed to fetch'))),
      wait: () => new Promise(() => {}),
    });
    expect(isLostScript(await ask('fetch', null).catch((error: unknown) => error))).toBe(true);
    const waiting = ask('wait', null).catch((error: unknown) => error);
    fail('');
    expect(isLostScript(await waiting)).toBe(true);
    const broken = ask('wait', null).catch((error: unknown) => error);
    fail('out of memory');
    expect(isLostScript(await broken)).toBe(false);
  });

  it('never begins what was cancelled before its turn', async () => {
    const begun: string[] = [];
    const { ask } = connect({
      work: async (name: string, { pause }) => {
        begun.push(name);
        await pause();
        return name;
      },
    });
    const controller = new AbortController();
    const first = ask('work', 'first');
    const second = ask('work', 'second', { signal: controller.signal });
    controller.abort(new Error('not wanted'));
    await expect(second).rejects.toThrow('not wanted');
    expect(await first).toBe('first');
    expect(await ask('work', 'third')).toBe('third');
    expect(begun).toEqual(['first', 'third']);
  });

  it('ends what is cancelled under way at its next pause', async () => {
    let rounds = 0;
    const { ask } = connect({
      endless: async (_: null, { pause }) => {
        for (;;) {
          rounds += 1;
          await pause();
        }
      },
      well: () => 'well',
    });
    const controller = new AbortController();
    const endless = ask('endless', null, { signal: controller.signal });
    while (rounds < 3) await new Promise((done) => setTimeout(done, 1));
    controller.abort();
    await expect(endless).rejects.toThrow();
    expect(await ask('well', null)).toBe('well');
    const after = rounds;
    await new Promise((done) => setTimeout(done, 5));
    expect(rounds).toBe(after);
  });

  it('is started with the first request, and again when it has died', async () => {
    const { ask, starts, fail } = connect({
      wait: () => new Promise(() => {}),
      well: () => 1,
    });
    expect(starts()).toBe(0);
    const lost = ask('wait', null);
    await new Promise((done) => setTimeout(done, 2));
    fail('out of memory');
    await expect(lost).rejects.toThrow('out of memory');
    expect(await ask('well', null)).toBe(1);
    expect(starts()).toBe(2);
  });

  it('is sent of a corpus what has changed, and has the whole of it each time, also after it has died', async () => {
    const seen: unknown[] = [];
    const { ask, sent, fail } = connect({
      whole: (files: ReadonlyMap<string, string>) => void seen.push(Object.fromEntries(files)),
      part: ({ files, note }: { files: ReadonlyMap<string, string>; note: string }) =>
        void seen.push({ note, ...Object.fromEntries(files) }),
      wait: () => new Promise(() => {}),
    });
    const changes = () =>
      sent.map((message) =>
        message.kind === 'ask' ? Object.fromEntries(message.files?.changed ?? []) : null,
      );
    const first = new Map([
      ['a', '1'],
      ['b', '2'],
    ]);
    const second = new Map([
      ['b', '3'],
      ['c', '4'],
    ]);
    await ask('whole', first);
    await Promise.all([ask('part', { files: second, note: 'n' }), ask('whole', first)]);
    expect(seen).toEqual([
      { a: '1', b: '2' },
      { note: 'n', b: '3', c: '4' },
      { a: '1', b: '2' },
    ]);
    expect(changes()).toEqual([
      { a: '1', b: '2' },
      { a: null, b: '3', c: '4' },
      { a: '1', b: '2', c: null },
    ]);
    const lost = ask('wait', null).catch(() => null);
    await new Promise((done) => setTimeout(done, 2));
    fail('out of memory');
    await lost;
    await ask('whole', second);
    expect(seen.at(-1)).toEqual({ b: '3', c: '4' });
  });

  it('has what was cancelled count for what comes after it', async () => {
    const seen: unknown[] = [];
    const { ask } = connect({
      whole: (files: ReadonlyMap<string, string>) => void seen.push(Object.fromEntries(files)),
    });
    const controller = new AbortController();
    const cancelled = ask('whole', new Map([['a', '1']]), { signal: controller.signal });
    controller.abort();
    await cancelled.catch(() => null);
    await ask(
      'whole',
      new Map([
        ['a', '1'],
        ['b', '2'],
      ]),
    );
    expect(seen).toEqual([{ a: '1', b: '2' }]);
  });

  it('answers out of turn what somebody waits for, in the pauses of what takes long', async () => {
    const order: string[] = [];
    const { ask } = connect({
      long: async (_: null, { pause }) => {
        for (let round = 0; round < 20; round += 1) await pause();
        order.push('long');
      },
      next: () => void order.push('next'),
      urgent: Object.assign(() => void order.push('urgent'), { outOfTurn: true }),
    });
    await Promise.all([ask('long', null), ask('next', null), ask('urgent', null)]);
    expect(order).toEqual(['urgent', 'long', 'next']);
  });
});
