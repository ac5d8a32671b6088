import { afterEach, expect, it, vi } from 'vitest';
import { askForGraph, takeGraph } from '../../../src/app/fetching/askForGraph.ts';

afterEach(() => vi.unstubAllGlobals());

it('asks once for the graph that is wanted next, and anew whenever somebody tries again', async () => {
  const asked: string[] = [];
  const read: string[] = [];
  vi.stubGlobal('fetch', async (url: string) => {
    const answer = `answer ${asked.push(url)}`;
    return {
      text: async () => {
        read.push(answer);
        return answer;
      },
    };
  });
  await askForGraph();
  // Before anybody takes it.
  expect(read).toEqual(['answer 1']);
  const taken = [await takeGraph(), await takeGraph(), await takeGraph()];
  expect(await Promise.all(taken.map(({ text }) => text))).toEqual(['answer 1', 'answer 2', 'answer 3']);
  expect(new Set(asked)).toEqual(new Set(['graph.json']));
});

it('leaves it to whoever takes the graph that its text breaks off', async () => {
  vi.stubGlobal('fetch', async () => ({ text: () => Promise.reject(new Error('cut')) }));
  const { text } = await askForGraph();
  await expect(text).rejects.toThrow('cut');
});
