import { describe, expect, it, vi } from 'vitest';
import { type BuildStep, shareOfBuild } from '../../src/domain/graph/buildStep.ts';
import { formatJson } from '../../src/lib/formatJson.ts';
import { runPipeline } from '../../src/pipeline/runPipeline.ts';
import { asSeedFiles } from '../../src/worker/asSeedFiles.ts';
import { buildCorpus } from '../../src/worker/requests/buildCorpus.ts';
import { smallSeeds } from '../pipeline/smallSeeds.ts';

const small = new Map(Object.entries(smallSeeds));
const build = async (files: ReadonlyMap<string, string>) =>
  buildCorpus(files, { tell: () => {}, pause: async () => {} });

describe('the graph of a corpus in the worker', () => {
  it('is the one that the command line makes of the same files', async () => {
    const { graph, articles, toReview } = await build(small);
    expect(graph && formatJson(graph)).toBe(
      formatJson(runPipeline({ seeds: asSeedFiles(small) }).graph as NonNullable<typeof graph>),
    );
    expect({ articles, toReview }).toEqual({ articles: 2, toReview: 0 });
  });

  it('has every node stay where its own layout.yaml puts it', async () => {
    const first = await build(small);
    const again = await build(new Map([...small, ['layout.yaml', first.layout ?? '']]));
    expect(again.graph?.nodes.map(({ id, position }) => [id, position])).toEqual(
      first.graph?.nodes.map(({ id, position }) => [id, position]),
    );
    expect(again.layout).toBe(first.layout);
  });

  it('is empty where nothing has been added yet, whatever the corpus is called', async () => {
    const { graph, problems } = await build(new Map([['corpus.yaml', 'name: Mali\n']]));
    expect(graph?.nodes).toEqual([]);
    expect(problems).toEqual([]);
  });

  it('says how far it is, ever further, and is stopped between two steps', async () => {
    // Each look at the clock is a tenth of a second later: every step is told.
    let clock = 0;
    const watch = vi.spyOn(performance, 'now').mockImplementation(() => {
      clock += 100;
      return clock;
    });
    const steps: BuildStep[] = [];
    await buildCorpus(small, { tell: (step) => void steps.push(step), pause: async () => {} });
    const shares = steps.map(shareOfBuild);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.every((share) => share > 0 && share <= 1)).toBe(true);
    expect([...new Set(steps.map(({ stage }) => stage))]).toEqual([
      'texts',
      'claims',
      'names',
      'links',
      'check',
    ]);
    expect(steps.filter(({ stage }) => stage === 'texts')).toEqual([
      { stage: 'texts', done: 1, all: 2 },
      { stage: 'texts', done: 2, all: 2 },
    ]);
    let pauses = 0;
    const stop = async () => {
      pauses += 1;
      if (pauses === 2) throw new Error('stopped');
    };
    await expect(buildCorpus(small, { tell: () => {}, pause: stop })).rejects.toThrow('stopped');
    watch.mockRestore();
  });

  it('counts the proposals that nobody has decided about', async () => {
    const proposals = `article: cemoc-article
relations:
  - { source: algerie, predicate: founded, target: cemoc, quote: ont créé, score: 0.7 }
  - { source: mali, predicate: founded, target: cemoc, quote: ont créé, score: 0.7, rejected: true }
`;
    expect((await build(new Map([...small, ['proposals/cemoc-article.yaml', proposals]]))).toReview).toBe(1);
  });

  it('is read as it is where the corpus is a graph alone, and its faults are told', async () => {
    const { graph } = await build(small);
    const alone = await build(new Map([['graph.json', JSON.stringify(graph)]]));
    expect(alone.graph).toEqual(graph);
    const cut = await build(new Map([['graph.json', '{"format":"maillage-graph"']]));
    expect(cut.graph).toBeNull();
    expect(cut.problems.map(({ rule }) => rule)).toEqual(['not-json']);
  });
});
