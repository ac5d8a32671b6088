import { describe, expect, it } from 'vitest';
import { asNodeId } from '../../src/domain/basics/ids.ts';
import type { Problem } from '../../src/domain/basics/problem.ts';
import { isProposed } from '../../src/domain/graph/provenance.ts';
import type { Graph } from '../../src/domain/graph/schema.ts';
import { checkGraph } from '../../src/pipeline/checkGraph.ts';
import { leaveOutWeakest } from '../../src/pipeline/leaveOutWeakest.ts';
import { dakar, graphIn, propose } from './propose/corpusOf.ts';

/** A graph that the rules alone have made: all of it is proposed. */
const corpus = propose(
  new Map([
    ['articles/un.txt', dakar],
    ['articles/deux.txt', dakar.replaceAll('Mali', 'Niger')],
  ]),
).after;
const made = graphIn(corpus as ReadonlyMap<string, string>).graph;
if (made === null) throw new Error('The rules made no graph of the articles.');
/** Regions are made afterwards, of what is kept. */
const graph: Graph = { ...made, regions: [] };
const sizes = ({ nodes, edges }: Graph) => ({
  nodes: nodes.length,
  edges: edges.length,
  allMentions: nodes.reduce((sum, { mentions }) => sum + mentions.length, 0),
});
const whole = sizes(graph);

function leaveOut(of: Graph, most: Partial<typeof whole>) {
  const problems: Problem[] = [];
  const kept = leaveOutWeakest(of, [], (problem) => problems.push(problem), { ...whole, ...most });
  checkGraph(kept);
  return { kept, problems };
}

describe('a corpus that proposes more than a graph holds', () => {
  it('is drawn whole as long as there is room, and nothing is said', () => {
    const { kept, problems } = leaveOut(graph, {});
    expect(kept).toBe(graph);
    expect(problems).toEqual([]);
  });

  it('is drawn without the names that are mentioned least, and their links, and that is said', () => {
    const { kept, problems } = leaveOut(graph, { nodes: whole.nodes - 3 });
    expect(kept.nodes).toHaveLength(whole.nodes - 3);
    const ids = new Set(kept.nodes.map(({ id }) => id));
    const gone = graph.nodes.filter(({ id }) => !ids.has(id));
    expect(gone.every((node) => isProposed(node) && node.type !== 'country')).toBe(true);
    const most = Math.max(...gone.map(({ mentions }) => mentions.length));
    const candidates = kept.nodes.filter((node) => node.type !== 'country');
    expect(candidates.filter(({ mentions }) => mentions.length < most)).toEqual([]);
    expect(kept.edges.every(({ source, target }) => ids.has(source) && ids.has(target))).toBe(true);
    expect(problems).toMatchObject([{ severity: 'warning', rule: 'proposals-left-out' }]);
    expect(problems[0]?.message).toContain(`3 of ${whole.nodes} names`);
  });

  it('makes room for mentions too, and leaves out the links that the fewest passages prove', () => {
    expect(
      sizes(leaveOut(graph, { allMentions: whole.allMentions - 4 }).kept).allMentions,
    ).toBeLessThanOrEqual(whole.allMentions - 4);
    const { kept } = leaveOut(graph, { edges: whole.edges - 2 });
    expect(sizes(kept)).toEqual({ ...whole, edges: whole.edges - 2 });
  });

  it('keeps what a person has read, though it is mentioned once, and what others refer to', () => {
    const byMentions = graph.nodes.toSorted((a, b) => a.mentions.length - b.mentions.length);
    const [reviewed] = byMentions.filter(({ type }) => type !== 'country');
    if (reviewed === undefined) throw new Error('There are only countries.');
    const read = {
      ...graph,
      nodes: graph.nodes.map((node) =>
        node.id === reviewed.id ? { ...node, origin: 'reviewed' as const } : node,
      ),
    };
    const { kept } = leaveOut(read, { nodes: 1 });
    const ids = kept.nodes.map(({ id }) => id);
    expect(ids).toContain(reviewed.id);
    for (const { countries } of kept.nodes) for (const id of countries) expect(ids).toContain(asNodeId(id));
    for (const node of graph.nodes) if (node.type === 'country') expect(ids).toContain(node.id);
  });
});
