import { describe, expect, it } from 'vitest';
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
