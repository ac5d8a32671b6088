import { describe, expect, it } from 'vitest';
import { fewNodes, indexInTurns } from '../../../src/app/fetching/indexInTurns.ts';
import { generateGraph } from '../../bench/generateGraph.ts';

/** Indexes a graph; says whether what waited meanwhile had its turn. */
async function isTurnLeft(nodes: number): Promise<boolean> {
  const graph = generateGraph(nodes);
  let turn = false;
  setTimeout(() => {
    turn = true;
  });
  const index = await indexInTurns(graph);
  expect(index.graph).toBe(graph);
  return turn;
}

describe('indexing a graph', () => {
  it('leaves the page its turn when there is much to do, and loses none when there is little', async () => {
    expect(await isTurnLeft(fewNodes + 100)).toBe(true);
    expect(await isTurnLeft(100)).toBe(false);
  });
});
