import { afterEach, expect, it } from 'vitest';
import { onLaunch } from '../../../src/app/offline/onLaunch.ts';

const host = globalThis as { launchQueue?: unknown };
afterEach(() => {
  delete host.launchQueue;
});

it('gives the files that the system opens with the page, and leaves out what cannot be read', async () => {
  let launch: (params: unknown) => Promise<void> = async () => {};
  host.launchQueue = {
    setConsumer: (consumer: typeof launch) => {
      launch = consumer;
    },
  };
  const taken: string[][] = [];
  const end = onLaunch((files) => taken.push(files.map(({ name }) => name)));
  const file = new File(['{}'], 'graph.json');
  await launch({
    files: [
      { kind: 'file', getFile: async () => file },
      { kind: 'file', getFile: () => Promise.reject(new Error('gone')) },
      { kind: 'directory' },
    ],
  });
  await launch({});
  expect(taken).toEqual([['graph.json']]);
  end();
  await launch({ files: [{ kind: 'file', getFile: async () => file }] });
  expect(taken).toHaveLength(1);
});

it('does nothing where there is no such queue', () => {
  expect(() => onLaunch(() => {})()).not.toThrow();
});
