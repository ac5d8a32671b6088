import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asNodeId } from '../../../src/domain/basics/ids.ts';
import { type Chain, nodesOfChain } from '../../../src/domain/chains/chain.ts';
import { chainModes } from '../../../src/domain/chains/chainMode.ts';
import { findChains, weakestSteps } from '../../../src/domain/chains/chains.ts';
import { isFragile, weaknessOf } from '../../../src/domain/chains/weakness.ts';
import { openFilters } from '../../../src/domain/filter/activeFilters.ts';
import { applyFilters } from '../../../src/domain/filter/filter.ts';
import { buildGraphIndex } from '../../../src/domain/graph/graphIndex.ts';
import { graphAndFilters } from '../../helpers/arbitraryGraph.ts';
import { judgeChains, type Way } from '../../helpers/naiveChains.ts';
import { sampleIndex } from '../../helpers/sampleGraph.ts';

const everything = applyFilters(sampleIndex, openFilters);
const namesOf = (chains: readonly Chain[]) => chains.map((chain) => nodesOfChain(chain).join(' '));
const find = (from: string, to: string, mode: Parameters<typeof findChains>[4] = 'shortest') =>
  findChains(sampleIndex, everything, asNodeId(from), asNodeId(to), mode);

const question = graphAndFilters.chain(({ graph, filters }) =>
  fc.record({
    graph: fc.constant(graph),
    filters: fc.constantFrom(filters, openFilters),
    from: fc.constantFrom(...graph.nodes.map(({ id }) => id)),
    to: fc.constantFrom(...graph.nodes.map(({ id }) => id)),
    mode: fc.constantFrom(...chainModes),
    limit: fc.integer({ min: 1, max: 12 }),
  }),
);

describe('findChains', () => {
  it('finds the way of fewest links, whatever their direction', () => {
    expect(namesOf(find('dgse', 'france'))[0]).toBe('dgse nicolas-lerner maroc france');
    expect(namesOf(find('france', 'dgse'))[0]).toBe('france maroc nicolas-lerner dgse');
  });

  it('goes round a fragile link when it must be solid', () => {
    expect(namesOf(find('maroc', 'mali'))).toEqual(['maroc daech mali']);
    expect(find('maroc', 'mali', 'solid')).toEqual([]);
  });

  it('takes the best attested of several links between the same two', () => {
    const [chain] = find('services-marocains', 'localisation-abaaoud');
    expect(chain?.steps[0]?.edge.predicate).toBe('located');
    expect(chain?.steps[0]?.weakness).toBe('none');
  });

  it('finds nothing from a node to itself, nor to one that is not there', () => {
    expect(find('maroc', 'maroc')).toEqual([]);
    expect(find('maroc', 'atlantis')).toEqual([]);
    expect(find('maroc', 'kiosque360')).toEqual([]);
  });

  it('finds what a search of all simple ways finds, in the same order', () => {
    fc.assert(
      fc.property(question, ({ graph, filters, from, to, mode, limit }) => {
        const index = buildGraphIndex(graph);
        const visible = applyFilters(index, filters);
        const found = findChains(index, visible, from, to, mode, limit);
        const judged = judgeChains(index, visible, from, to, mode).slice(0, limit);
        expect(found.map((chain): Way => ({ nodes: nodesOfChain(chain), cost: chain.cost }))).toEqual(judged);
      }),
      { numRuns: 200 },
    );
  });

  it('visits no node twice, and walks what the filters leave', () => {
    fc.assert(
      fc.property(question, ({ graph, filters, from, to, mode, limit }) => {
        const index = buildGraphIndex(graph);
        const visible = applyFilters(index, filters);
        for (const chain of findChains(index, visible, from, to, mode, limit)) {
          const nodes = nodesOfChain(chain);
          expect(nodes).toHaveLength(new Set(nodes).size);
          expect([nodes[0], nodes.at(-1)]).toEqual([from, to]);
          for (const step of chain.steps) {
            expect([step.from, step.to].sort()).toEqual([step.edge.source, step.edge.target].sort());
            expect(visible.edges.get(step.edge.id)).toEqual(step.evidence);
            expect(step.weakness).toBe(weaknessOf(index, step.edge, step.evidence));
            if (mode === 'solid') expect(isFragile(step.weakness)).toBe(false);
          }
        }
      }),
    );
  });

  it('gives the same answer to the same question, whatever the order of the graph', () => {
    fc.assert(
      fc.property(question, ({ graph, filters, from, to, mode }) => {
        const turned = {
          ...graph,
          nodes: graph.nodes.toReversed(),
          edges: graph.edges.toReversed(),
        };
        const [names, namesTurned] = [graph, turned].map((one) => {
          const index = buildGraphIndex(one);
          return findChains(index, applyFilters(index, filters), from, to, mode).map(({ steps }) =>
            steps.map(({ edge }) => edge.id),
          );
        });
        expect(namesTurned).toEqual(names);
      }),
    );
  });

  it('gives the ways back in reverse, at the same costs', () => {
    fc.assert(
      fc.property(question, ({ graph, filters, from, to, mode }) => {
        const index = buildGraphIndex(graph);
        const visible = applyFilters(index, filters);
        const costs = (a: typeof from, b: typeof from) =>
          findChains(index, visible, a, b, mode).map(({ cost }) => cost);
        expect(costs(to, from)).toEqual(costs(from, to));
      }),
    );
  });
});

describe('weakestSteps', () => {
  it('names what the weakest steps suffer from, and which they are', () => {
    const [chain] = find('maroc', 'mali');
    expect(chain && weakestSteps(chain)).toEqual({ weakness: 'denied', positions: [1] });
    const [other] = find('maroc', 'dgse');
    expect(other && weakestSteps(other)).toEqual({ weakness: 'single-source', positions: [0, 1] });
  });

  it('finds nothing to say of a chain that several articles attest throughout', () => {
    const [step] = find('maroc', 'dgse')[0]?.steps ?? [];
    if (step === undefined) throw new Error('There is no chain.');
    expect(weakestSteps({ cost: 0, steps: [{ ...step, weakness: 'none' }] })).toBeNull();
  });
});
