import { describe, expect, it } from 'vitest';
import { asNodeId } from '../../../src/domain/basics/ids.ts';
import { buildGraphIndex } from '../../../src/domain/graph/graphIndex.ts';
import { placeNodes } from '../../../src/domain/graph/placement.ts';
import type { Edge, Graph, GraphNode } from '../../../src/domain/graph/schema.ts';
import { evidenceOf, makeArticle, makeEdge, makeNode, mentionOf } from '../../helpers/graphBuilder.ts';
import { readGraphFile } from '../../helpers/graphFile.ts';

const article = makeArticle('a', '2015', [{ kind: 'body', text: 'Une attaque a eu lieu.' }]);
const mention = mentionOf(article, 'attaque');
const said = evidenceOf(article, 'Une attaque a eu lieu');
const denied = evidenceOf(article, 'Une attaque a eu lieu', 'denied');
const predicate = { family: 'location', label: { fr: 'a eu pour cadre', en: 'happened in' } } as const;

const mali = makeNode('mali', 'country', 'Mali', [mention], { coordinates: [-3.5, 17.4] });
const niger = makeNode('niger', 'country', 'Niger', [mention], { coordinates: [9.4, 17.4] });
const kidal = makeNode('kidal', 'place', 'Kidal', [mention], {
  coordinates: [1.41, 18.44],
  countries: ['mali'],
});
const nord = makeNode('nord', 'place', 'Nord du Mali', [mention], { coordinates: [-1.5, 20] });
const nowhere = makeNode('occident', 'place', 'Occident', [mention]);
const attack = (countries: readonly string[]): GraphNode =>
  makeNode('attaque', 'event', 'Attaque', [mention], { countries });

const placementOf = (node: GraphNode, edges: readonly Edge[]) => {
  const graph: Graph = {
    format: 'maillage-graph',
    version: 1,
    articles: [article],
    predicates: Object.fromEntries(
      ['happened-in', 'lies-in', 'headed-to', 'based-in'].map((id) => [id, predicate]),
    ),
    nodes: [mali, niger, kidal, nord, nowhere, node],
    edges: [...edges],
    regions: [],
  };
  return placeNodes(buildGraphIndex(graph)).get(node.id);
};

describe('placeNodes', () => {
  it('puts an event where a relation says that it happened', () => {
    const happened = makeEdge('attaque', 'happened-in', 'kidal', [said]);
    expect(placementOf(attack(['mali', 'niger']), [happened])).toEqual({
      kind: 'at',
      place: 'kidal',
      at: [1.41, 18.44],
      because: happened.id,
    });
  });

  it('takes the innermost of places that lie in one another', () => {
    const placement = placementOf(attack(['mali']), [
      makeEdge('attaque', 'happened-in', 'mali', [said]),
      makeEdge('attaque', 'happened-in', 'nord', [said]),
      makeEdge('attaque', 'happened-in', 'kidal', [said]),
      makeEdge('kidal', 'lies-in', 'nord', [said]),
      makeEdge('nord', 'lies-in', 'mali', [said]),
    ]);
    expect(placement).toMatchObject({ kind: 'at', place: 'kidal' });
  });

  it('does not choose between places that lie apart', () => {
    const edges = [
      makeEdge('attaque', 'happened-in', 'mali', [said]),
      makeEdge('attaque', 'happened-in', 'niger', [said]),
    ];
    expect(placementOf(attack(['mali', 'niger']), edges)).toEqual({ kind: 'nowhere', why: 'several-places' });
  });

  it('puts what concerns exactly one country in it, and what concerns several nowhere', () => {
    expect(placementOf(attack(['niger']), [])).toMatchObject({ place: 'niger', because: 'only-country' });
    expect(placementOf(attack(['niger', 'mali']), [])).toEqual({ kind: 'nowhere', why: 'several-places' });
    expect(placementOf(attack([]), [])).toEqual({ kind: 'nowhere', why: 'no-place' });
  });

  it('goes by no movement, no denial, and no place that nobody can point to', () => {
    expect(placementOf(attack([]), [makeEdge('attaque', 'headed-to', 'kidal', [said])])).toMatchObject({
      kind: 'nowhere',
    });
    expect(placementOf(attack([]), [makeEdge('attaque', 'happened-in', 'kidal', [denied])])).toMatchObject({
      kind: 'nowhere',
    });
    expect(placementOf(attack([]), [makeEdge('attaque', 'happened-in', 'occident', [said])])).toEqual({
      kind: 'nowhere',
      why: 'unlocated-place',
    });
  });

  it('gives every node of the corpus a placement, and every country a place of its own', () => {
    const graph = readGraphFile();
    const placements = placeNodes(buildGraphIndex(graph));
    expect([...placements.keys()]).toEqual(graph.nodes.map(({ id }) => id));
    const countries = graph.nodes.filter(({ type }) => type === 'country');
    expect(countries.map(({ id }) => placements.get(id)?.kind)).toEqual(countries.map(() => 'itself'));
    expect(placements.get(asNodeId('cemoc'))).toMatchObject({ kind: 'at', place: 'tamanrasset' });
    expect(placements.get(asNodeId('al-qaida'))).toMatchObject({ kind: 'nowhere' });
  });
});
