import { afterEach, expect, it, vi } from 'vitest';
import { askForGraph, takeGraph } from '../../../src/app/fetching/askForGraph.ts';

afterEach(() => vi.unstubAllGlobals());

it('asks once for the graph that is wanted next, and anew whenever somebody tries again', async () => {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (url: string) => `answer ${asked.push(url)}`);
  askForGraph();
  expect([await takeGraph(), await takeGraph(), await takeGraph()]).toEqual([
    'answer 1',
    'answer 2',
    'answer 3',
  ]);
  expect(new Set(asked)).toEqual(new Set(['graph.json']));
});
