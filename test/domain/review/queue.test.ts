import { describe, expect, it } from 'vitest';
import { asArticleId, asNodeId } from '../../../src/domain/basics/ids.ts';
import type { NodeType } from '../../../src/domain/basics/kinds.ts';
import { isProposed } from '../../../src/domain/graph/provenance.ts';
import { inkIn, inkInAll } from '../../../src/domain/review/inkIn.ts';
import type { Proposal, ProposalBody, Review } from '../../../src/domain/review/proposal.ts';
import {
  foresee,
  foreseeAccepted,
  inTurn,
  restingOn,
  similarTo,
  waitingIn,
} from '../../../src/domain/review/queue.ts';
import { pencilledIndex } from '../../helpers/pencilledGraph.ts';

const [one, two] = [asArticleId('one'), asArticleId('two')];

const proposal = (
  id: string,
  body: ProposalBody,
  { kind = 'link', article = one, start = 0, score = 0.9, needs = [] as string[] } = {},
): Proposal => ({
  id,
  article,
  kind: kind as Proposal['kind'],
  refs: [{ article, list: body.list, key: id }],
  body,
  span: { start, end: start + 5 },
  trigger: null,
  rejected: false,
  score,
  why: 'verb-active',
  reason: null,
  by: null,
  needs: needs.map(asNodeId),
});

const link = (source: string, predicate: string, target: string): ProposalBody => ({
  list: 'relations',
  source: [asNodeId(source)],
  predicate,
  target: [asNodeId(target)],
  certainty: 'stated',
  attributedTo: null,
  via: [],
  when: null,
  basis: null,
});
const name = (node: string, type: NodeType = 'country'): ProposalBody => ({
  list: 'names',
  node: asNodeId(node),
  type,
  label: { fr: node, en: node },
  forms: [node],
  when: null,
});
const reviewOf = (...proposals: Proposal[]): Review => ({ proposals, accepted: [], names: new Map() });

describe('the order of the queue', () => {
  it('is names, doubles, events, links; then articles; then the text', () => {
    const mixed = reviewOf(
      proposal('l2', link('a', 'met', 'b'), { article: two }),
      proposal('l1b', link('a', 'met', 'b'), { start: 40 }),
      proposal('l1a', link('a', 'met', 'b'), { start: 9 }),
      proposal('e', name('e', 'event'), { kind: 'event' }),
      proposal('s', { list: 'same', nodes: [asNodeId('a'), asNodeId('b')] }, { kind: 'same' }),
      proposal('n', name('a'), { kind: 'name', article: two }),
    );
    expect(inTurn(waitingIn(mixed), [one, two]).map(({ id }) => id)).toEqual([
      'n',
      's',
      'e',
      'l1a',
      'l1b',
      'l2',
    ]);
    expect(inTurn(waitingIn(mixed), [two, one]).map(({ id }) => id)).toEqual([
      'n',
      's',
      'e',
      'l2',
      'l1a',
      'l1b',
    ]);
  });
});

describe('similar proposals', () => {
  const types: Record<string, NodeType> = { a: 'country', b: 'country', c: 'group' };
  const typeOf = (id: string) => types[id];
  const queue = [
    proposal('met-1', link('a', 'met', 'b')),
    proposal('met-2', link('b', 'met', 'a')),
    proposal('met-weak', link('a', 'met', 'b'), { score: 0.6 }),
    proposal('met-group', link('a', 'met', 'c')),
    proposal('aided', link('a', 'aided', 'b')),
  ];
  const ids = (at: number) => similarTo(queue, queue[at] as Proposal, typeOf).proposals.map(({ id }) => id);

  it('have one verb and ends of the same types, and are as sure', () => {
    expect(ids(0)).toEqual(['met-1', 'met-2']);
    expect(ids(3)).toEqual(['met-group']);
    expect(ids(4)).toEqual(['aided']);
  });

  it('are, of a doubtful one, those at least as sure as it is', () => {
    expect(ids(2)).toEqual(['met-weak', 'met-1', 'met-2']);
    expect(similarTo(queue, queue[2] as Proposal, typeOf).least).toBe(0.6);
  });
});

describe('what rests on a name', () => {
  it('is what it stands at an end of', () => {
    const queue = [
      proposal('l', link('a', 'met', 'b'), { needs: ['a'] }),
      proposal('m', link('b', 'met', 'b')),
    ];
    expect(restingOn(queue, asNodeId('a')).map(({ id }) => id)).toEqual(['l']);
  });
});

describe('what is accepted together', () => {
  const names = ['a', 'b', 'c'].map((node) => proposal(`n ${node}`, name(node), { kind: 'name' }));
  const links = [
    proposal('l ab', link('a', 'met', 'b'), { needs: ['a', 'b'] }),
    proposal('l bc', link('b', 'met', 'c'), { needs: ['b', 'c'] }),
    proposal('l cd', link('c', 'met', 'd'), { needs: ['c'] }),
  ];
  const review = reviewOf(...names, ...links);
  const sorted = ({ proposals, accepted }: Review) => ({
    proposals,
    accepted: accepted.map((done) => JSON.stringify(done)).sort(),
  });

  it('is settled as if one came after the other, each once', () => {
    for (const asked of [names, links, [...links, ...names], [names[1], links[0], names[0]]]) {
      const all = asked.flatMap((one) => one ?? []);
      let after = review;
      const taken = all.filter((one) => {
        if (!after.proposals.some(({ id }) => id === one.id)) return false;
        after = foresee(after, one, 'accept');
        return true;
      });
      const foreseen = foreseeAccepted(review, all);
      expect(foreseen.taken).toEqual(taken);
      expect(sorted(foreseen.review)).toEqual(sorted(after));
    }
  });

  it('is found by looking at each proposal a few times, not at all of them for each', () => {
    let looks = 0;
    const many = Array.from({ length: 300 }, (_, n) => {
      const body = name(`node-${n}`);
      return Object.defineProperty({ ...proposal(`n ${n}`, body, { kind: 'name' }) }, 'body', {
        get: () => {
          looks += 1;
          return body;
        },
      });
    });
    expect(foreseeAccepted(reviewOf(...many), many).review.proposals).toEqual([]);
    expect(looks).toBeLessThan(20 * many.length);
  });
});

describe('the graph while a decision is being written', () => {
  const { graph } = pencilledIndex;
  const edge = graph.edges.find(isProposed);
  const item = edge?.evidence[0];
  if (!edge || !item) throw new Error('Nothing is in pencil.');
  const asked = {
    ...proposal('x', link(edge.source, edge.predicate, edge.target), { article: item.article as typeof one }),
    span: { start: item.start, end: item.end },
  };

  it('has the accepted link in ink, and nothing else', () => {
    const after = inkIn(graph, asked, 'accept');
    expect(after.edges.find(({ id }) => id === edge.id)).toMatchObject({
      origin: 'reviewed',
      evidence: [{ origin: 'reviewed' }],
    });
    expect(after.edges.filter(isProposed)).toHaveLength(graph.edges.filter(isProposed).length - 1);
    expect(after.nodes.filter(isProposed)).toHaveLength(graph.nodes.filter(isProposed).length);
  });

  it('has what is accepted together as what is accepted one by one', () => {
    const names = graph.nodes
      .filter(isProposed)
      .map(({ id, type }) => proposal(`n ${id}`, name(id, type), { kind: 'name' }));
    const both = [...names, asked];
    expect(both.length).toBeGreaterThan(2);
    const together = inkInAll(graph, both);
    expect(together).toEqual(both.reduce((drawn, one) => inkIn(drawn, one, 'accept'), graph));
    expect(together.nodes.filter(isProposed)).toEqual([]);
  });

  it('has no rejected link', () => {
    const after = inkIn(graph, asked, 'reject');
    expect(after.edges.map(({ id }) => id)).toEqual(
      graph.edges.map(({ id }) => id).filter((id) => id !== edge.id),
    );
  });

  it('has no rejected name, nor a link that hangs', () => {
    const node = graph.nodes.find(isProposed);
    if (!node) throw new Error('No name is in pencil.');
    const after = inkIn(graph, proposal('n', name(node.id, node.type), { kind: 'name' }), 'reject');
    expect(after.nodes.some(({ id }) => id === node.id)).toBe(false);
    expect(after.edges.some(({ source, target }) => source === node.id || target === node.id)).toBe(false);
  });
});
