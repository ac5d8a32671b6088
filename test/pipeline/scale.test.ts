import { TextDecoder } from 'node:util';
import { describe, expect, it } from 'vitest';
import { asNodeId } from '../../src/domain/basics/ids.ts';
import { formatJson } from '../../src/lib/formatJson.ts';
import { runPipeline } from '../../src/pipeline/runPipeline.ts';
import type { SeedFile } from '../../src/pipeline/seeds/seedFiles.ts';
import { manySeeds } from './manySeeds.ts';

/**
 * A place for every node of the lexicon, so that the layout, which is measured separately, has nothing to search for.
 */
function placeAll(seeds: readonly SeedFile[]) {
  const text = seeds.map(({ bytes }) => new TextDecoder().decode(bytes)).join('\n');
  const ids = [...text.matchAll(/^ *- id: (.*)$/gm)].map(([, id = '']) => asNodeId(id));
  const positions = new Map(
    ids.map((id, index) => [id, { x: (index % 40) * 200, y: Math.floor(index / 40) * 200 }]),
  );
  return { positions, regions: [] };
}

/** What `count` articles give, and the processor time it takes, in milliseconds. */
function measure(count: number) {
  const seeds = manySeeds(count);
  const anchors = placeAll(seeds);
  const before = process.cpuUsage();
  const { graph, problems } = runPipeline({ seeds, anchors });
  const length = graph === null ? 0 : formatJson(graph).length;
  const { user, system } = process.cpuUsage(before);
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  return {
    timeMs: (user + system) / 1000,
    length,
    articles: graph?.articles.length,
    nodes: graph?.nodes.length ?? 0,
  };
}

describe('the pipeline', () => {
  it('takes time in proportion to the articles', { timeout: 180_000 }, () => {
    measure(10);
    const few = measure(20);
    const many = measure(100);
    expect(many).toMatchObject({ articles: 100, nodes: few.nodes + 80 });
    expect(many.length).toBeGreaterThan(3 * few.length);
    expect(many.timeMs).toBeLessThan(2 * 5 * few.timeMs);
  });
});
