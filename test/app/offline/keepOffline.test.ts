import { describe, expect, it } from 'vitest';
import { keepOffline, type OfflineHost } from '../../../src/app/offline/keepOffline.ts';

/** A fake browser's part in making a page available offline, controlled by the test. */
function fakeBrowser({ controlled = true, refuses = false, blocked = false } = {}) {
  const registration = Object.assign(new EventTarget(), {
    waiting: null as null | { postMessage: (message: unknown) => void },
    installing: null as EventTarget | null,
    updates: 0,
    update: async () => {
      registration.updates += 1;
    },
  });
  const asked: unknown[] = [];
  const container = Object.assign(new EventTarget(), {
    controller: controlled ? {} : null,
    register: async (path: string) => {
      asked.push(path);
      if (refuses) throw new DOMException('The operation is insecure.', 'SecurityError');
      return (blocked ? undefined : registration) as typeof registration;
    },
  });
  const said: (() => void)[] = [];
  const browser = {
    asked,
    registration,
    reloads: 0,
    nowMs: 0,
    comeBack: () => {},
    said,
    takeOver: () => container.dispatchEvent(new Event('controllerchange')),
    /** A new version arrives, and waits. */
    bringVersion: () => {
      const worker = new EventTarget();
      registration.installing = worker;
      registration.dispatchEvent(new Event('updatefound'));
      registration.waiting = {
        postMessage: (message) => {
          expect(message).toEqual({ type: 'SKIP_WAITING' });
          registration.waiting = null;
          browser.takeOver();
        },
      };
      worker.dispatchEvent(new Event('statechange'));
    },
  };
  const host = {
    container,
    reload: () => {
      browser.reloads += 1;
    },
    onReturn: (listener: () => void) => {
      browser.comeBack = listener;
      return () => {};
    },
    now: () => browser.nowMs,
  } as unknown as OfflineHost;
  return { ...browser, live: browser, host, end: keepOffline(host, (begin) => said.push(begin)) };
}

const nextTask = () => new Promise((done) => setTimeout(done));

describe('keeping the page offline', () => {
  it('says nothing on the first visit, when the worker takes over the page that it has kept', async () => {
    const { live, bringVersion, takeOver, said } = fakeBrowser({ controlled: false });
    await nextTask();
    bringVersion();
    takeOver();
    expect(said).toEqual([]);
    expect(live.reloads).toBe(0);
  });

  it('tells of a new version once it is whole, and loads it when the reader wants it and not before', async () => {
    const { live, bringVersion, said } = fakeBrowser();
    await nextTask();
    bringVersion();
    expect(said).toHaveLength(1);
    expect(live.reloads).toBe(0);
    said[0]?.();
    expect(live.reloads).toBe(1);
  });

  it('tells of a version that has been waiting since before', async () => {
    const { registration, said } = fakeBrowser();
    registration.waiting = { postMessage: () => {} };
    await nextTask();
    expect(said).toHaveLength(1);
  });

  it('never loads the page anew because another tab has: it says that there is a new version', async () => {
    const { live, takeOver, said } = fakeBrowser();
    await nextTask();
    takeOver();
    expect(live.reloads).toBe(0);
    expect(said).toHaveLength(1);
    said[0]?.();
    expect(live.reloads).toBe(1);
  });

  it('asks again for a new version when the reader comes back after an hour, not after a minute', async () => {
    const { live, registration } = fakeBrowser();
    await nextTask();
    live.nowMs = 60_000;
    live.comeBack();
    expect(registration.updates).toBe(0);
    live.nowMs = 3_600_000;
    live.comeBack();
    live.comeBack();
    expect(registration.updates).toBe(1);
  });

  it.each([
    ['the browser refuses', { refuses: true }],
    ['something else answers with no registration', { blocked: true }],
  ])('lets the page be where %s', async (_, how) => {
    const { live, said, asked } = fakeBrowser(how);
    await nextTask();
    expect(asked).toEqual(['sw.js']);
    expect(said).toEqual([]);
    expect(live.reloads).toBe(0);
  });

  it('is silent once it has ended', async () => {
    const { end, bringVersion, takeOver, said } = fakeBrowser();
    await nextTask();
    end();
    bringVersion();
    takeOver();
    expect(said).toEqual([]);
  });
});
