import { describe, expect, it } from 'vitest';
import type { Certainty } from '../../../src/domain/basics/kinds.ts';
import { bestEvidence, isFragile, weaknesses, weaknessOf } from '../../../src/domain/chains/weakness.ts';
import { buildGraphIndex } from '../../../src/domain/graph/graphIndex.ts';
import type { Edge, Evidence, Graph } from '../../../src/domain/graph/schema.ts';
import { evidenceOf, makeArticle, makeEdge, makeNode, mentionOf } from '../../helpers/graphBuilder.ts';

const one = makeArticle('un', '2011', [
  { kind: 'body', text: 'Rabat aide Paris.' },
  { kind: 'related', text: 'Paris remercie Rabat.' },
]);
const two = makeArticle('deux', '2012', [{ kind: 'body', text: 'Rabat aide encore Paris.' }]);
const inBody = (certainty: Certainty = 'stated') => evidenceOf(one, 'aide Paris', certainty);
const inTeaser = (certainty: Certainty = 'stated') => evidenceOf(one, 'remercie', certainty);
const elsewhere = (certainty: Certainty = 'stated') => evidenceOf(two, 'aide encore', certainty);

const edgeWith = (...evidence: Evidence[]) => makeEdge('maroc', 'helps', 'france', evidence);
const indexOf = (edge: Edge) => {
  const graph: Graph = {
    format: 'maillage-graph',
    version: 1,
    articles: [one, two],
    predicates: { [edge.predicate]: { family: 'cooperation', label: { fr: 'aide', en: 'helps' } } },
    nodes: [
      makeNode('maroc', 'country', 'Maroc', [mentionOf(one, 'Rabat')]),
      makeNode('france', 'country', 'France', [mentionOf(one, 'Paris')]),
    ],
    edges: [edge],
    regions: [],
  };
  return buildGraphIndex(graph);
};
const weaknessWith = (...evidence: Evidence[]) => {
  const edge = edgeWith(...evidence);
  return weaknessOf(
    indexOf(edge),
    edge,
    evidence.map((_, position) => position),
  );
};

describe('how weak a link is', () => {
  it('is none when two articles state it', () => {
    expect(weaknessWith(inBody(), elsewhere())).toBe('none');
  });

  it('is a single source when one article does, however often', () => {
    expect(weaknessWith(inBody())).toBe('single-source');
    expect(weaknessWith(inBody(), inBody())).toBe('single-source');
  });

  it('is attributed when the article only reports it, even if a second one does too', () => {
    expect(weaknessWith(inBody('attributed'))).toBe('attributed');
    expect(weaknessWith(inBody('attributed'), elsewhere('attributed'))).toBe('attributed');
  });

  it('is a teaser when the words stand outside the article, whoever says them', () => {
    expect(weaknessWith(inTeaser())).toBe('teaser');
    expect(weaknessWith(inTeaser('attributed'))).toBe('teaser');
  });

  it('is what the evidence says of itself, wherever it stands', () => {
    expect(weaknessWith(inBody('unconfirmed'))).toBe('unconfirmed');
    expect(weaknessWith(inTeaser('denied'))).toBe('denied');
  });

  it('is that of the best evidence', () => {
    expect(weaknessWith(inBody('denied'), inTeaser())).toBe('teaser');
    expect(weaknessWith(inTeaser(), inBody('attributed'))).toBe('attributed');
    expect(weaknessWith(inBody('unconfirmed'), elsewhere())).toBe('none');
  });

  it('is that of words that nobody has verified, unless others stand beside them', () => {
    const proposed = { ...inBody(), origin: 'proposed' } as const;
    expect(weaknessWith(proposed)).toBe('proposed');
    expect(weaknessWith(proposed, inBody('unconfirmed'))).toBe('unconfirmed');
    expect(weaknessWith(proposed, inBody())).toBe('single-source');
  });

  it('counts only the evidence that the filters leave', () => {
    const edge = edgeWith(inTeaser(), elsewhere());
    expect(weaknessOf(indexOf(edge), edge, [0])).toBe('teaser');
    expect(weaknessOf(indexOf(edge), edge, [1])).toBe('single-source');
  });

  it('breaks a chain when it is doubtful, only proposed or outside the article, and only then', () => {
    expect(weaknesses.filter(isFragile)).toEqual(['denied', 'proposed', 'unconfirmed', 'teaser']);
  });
});

describe('bestEvidence', () => {
  it('takes the least weak, the first of equals, among those given', () => {
    const edge = edgeWith(inTeaser(), inBody('attributed'), elsewhere(), inBody());
    const index = indexOf(edge);
    expect(bestEvidence(index, edge, [0, 1, 2, 3])?.position).toBe(2);
    expect(bestEvidence(index, edge, [0, 1, 3])?.position).toBe(3);
    expect(bestEvidence(index, edge, [0, 1])?.item.certainty).toBe('attributed');
    expect(bestEvidence(index, edge, [])).toBeNull();
  });
});
