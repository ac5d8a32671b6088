import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NodeType } from '../../src/domain/basics/kinds.ts';
import { readGraphFile } from '../helpers/graphFile.ts';
import { listNews, readSymmetric } from '../news/listNews.ts';
import { alignNodes } from './alignNodes.ts';
import { assign } from './assign.ts';
import { hair, listFallen } from './baseline.ts';
import { figuresOf } from './counts.ts';
import { evaluateSet } from './evaluateSets.ts';
import { type Found, foundNothing } from './found.ts';
import type { GoldArticle } from './gold.ts';
import { goldOfGraph } from './goldOfGraph.ts';
import { worstErrors } from './listErrors.ts';
import { measures } from './scoreArticle.ts';
import { matchEvents } from './scoreEvents.ts';
import { figuresOfSameNode, scoreMentions, scoreSameNode } from './scoreMentions.ts';
import { isTooSure, matchRelations } from './scoreRelations.ts';
import { judgeLines, scoreSections } from './scoreSections.ts';

const symmetric = readSymmetric();
const isSymmetric = (predicate: string) => symmetric.has(predicate);

/** A reading that is right in everything. */
const perfect = (gold: GoldArticle): Found => ({
  published: gold.published,
  sections: gold.sections,
  dates: gold.dates?.map((date) => ({ ...date, explicit: date.basis === 'explicit' })) ?? [],
  nodes: gold.nodes,
  mentions: gold.mentions.map((mention) => ({ ...mention, score: 1, why: '' })),
  events: gold.events.map((event) => ({ ...event, score: 1, why: '' })),
  relations: gold.relations.map((relation) => ({ ...relation, score: 1, why: '' })),
});

/** The same, but every node has another id. */
const renamed = (found: Found): Found => ({
  ...found,
  nodes: new Map([...found.nodes].map(([id, type]) => [`x-${id}`, type])),
  mentions: found.mentions.map((mention) => ({ ...mention, node: `x-${mention.node}` })),
  events: found.events.map((event) => ({ ...event, id: `x-${event.id}` })),
  relations: found.relations.map((claim) => {
    const attributedTo = claim.attributedTo;
    return {
      ...claim,
      source: `x-${claim.source}`,
      target: `x-${claim.target}`,
      ...(attributedTo !== undefined && {
        attributedTo: found.nodes.has(attributedTo) ? `x-${attributedTo}` : attributedTo,
      }),
    };
  }),
});

describe('holding a reading against the right one', () => {
  const sets = { news: listNews('train'), 'five articles': goldOfGraph(readGraphFile()) };

  it.each(Object.entries(sets))(
    'finds no fault in the right reading of %s, whatever it calls its nodes',
    (_, set) => {
      const { figures, errors } = evaluateSet(set, (gold) => renamed(perfect(gold)), isSymmetric);
      expect(errors).toEqual([]);
      for (const measure of measures) expect([measure, figures[measure].recall ?? 1]).toEqual([measure, 1]);
      for (const measure of measures)
        if (!measure.startsWith('mentions by'))
          expect([measure, figures[measure].precision ?? 1]).toEqual([measure, 1]);
      expect(figures['same thing, same node'].f1).toBe(1);
    },
  );

  it('counts all as missed when nothing was read', () => {
    const { figures, errors } = evaluateSet(sets.news, () => foundNothing, isSymmetric);
    expect(figures['mentions, span'].recall).toBe(0);
    expect(figures['relations, pair'].recall).toBe(0);
    expect(figures.sections.recall).toBe(0);
    expect(errors.every(({ fault }) => fault === 'missed')).toBe(true);
    expect(worstErrors(errors, 20).filter(({ kind }) => kind === 'relations')).toHaveLength(20);
  });

  it('loses recall with what is left out, precision with what is made up', () => {
    fc.assert(
      fc.property(fc.constantFrom(...sets.news), fc.integer({ min: 0, max: 1000 }), (gold, seed) => {
        const right = perfect(gold);
        const kept = right.relations.filter((_, index) => (index * 7 + seed) % 3 > 0);
        const turned = kept.map((claim, index) =>
          index % 2 === 0 ? { ...claim, source: claim.target, target: claim.source } : claim,
        );
        const { figures } = evaluateSet([gold], () => ({ ...right, relations: turned }), isSymmetric);
        const pair = figures['relations, pair'];
        expect(pair.given).toBe(kept.length);
        expect(pair.right).toBe(kept.length);
        expect(pair.right).toBeLessThanOrEqual(pair.wanted);
        expect(figures['relations, pair and direction'].right).toBeLessThanOrEqual(pair.right);
        expect(figures['relations, pair, direction, predicate'].right).toBeLessThanOrEqual(
          figures['relations, pair and direction'].right,
        );
      }),
      { numRuns: 30 },
    );
  });
});

describe('the best pairing', () => {
  it('is never beaten by trying all pairings', () => {
    const matrix = fc
      .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
      .chain(([rows, columns]) =>
        fc.array(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: columns, maxLength: columns }), {
          minLength: rows,
          maxLength: rows,
        }),
      );
    fc.assert(
      fc.property(matrix, (weights) => {
        const pairs = assign(weights);
        expect(new Set(pairs.map(([row]) => row)).size).toBe(pairs.length);
        expect(new Set(pairs.map(([, column]) => column)).size).toBe(pairs.length);
        const sum = pairs.reduce((total, [row, column]) => total + (weights[row]?.[column] ?? 0), 0);
        expect(sum).toBe(bestSum(weights, 0, new Set()));
      }),
    );
  });

  it('joins nodes by the mentions they share, not by their ids', () => {
    const wanted = [at(0, 5, 'mali'), at(10, 15, 'mali'), at(20, 25, 'tchad')];
    const given = [at(0, 5, 'tchad'), at(10, 15, 'tchad'), at(20, 25, 'mali'), at(30, 35, 'niger')];
    expect([...alignNodes(wanted, given)].sort()).toEqual([
      ['mali', 'tchad'],
      ['tchad', 'mali'],
    ]);
  });
});

describe('same thing, same node', () => {
  it('is what a count mention by mention gives', () => {
    const names = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.constantFrom('x', 'y', 'z')), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(names, (rows) => {
        const pairs = rows.map(
          ([a, x], index) => [at(index, index + 1, a), at(index, index + 1, x)] as const,
        );
        let [precision, recall] = [0, 0];
        for (const [a, x] of rows) {
          const both = rows.filter(([b, y]) => b === a && y === x).length;
          precision += both / rows.filter(([, y]) => y === x).length;
          recall += both / rows.filter(([b]) => b === a).length;
        }
        const sums = scoreSameNode(pairs);
        expect(sums.precision).toBeCloseTo(precision);
        expect(sums.recall).toBeCloseTo(recall);
      }),
    );
  });

  it('costs precision to put all in one, recall to keep all apart', () => {
    const pairs = (node: (index: number) => string) =>
      [0, 1, 2, 3].map(
        (index) => [at(index, index + 1, index < 2 ? 'a' : 'b'), at(index, index + 1, node(index))] as const,
      );
    const one = figuresOfSameNode(scoreSameNode(pairs(() => 'x')));
    expect([one.precision, one.recall]).toEqual([0.5, 1]);
    const apart = figuresOfSameNode(scoreSameNode(pairs(String)));
    expect([apart.precision, apart.recall]).toEqual([1, 0.5]);
  });
});

describe('single measures', () => {
  it('want a mention’s exact span and, where asked, its type', () => {
    const types = new Map<string, NodeType>([
      ['mali', 'country'],
      ['ville', 'place'],
    ]);
    const [wanted, given] = [
      [at(0, 4, 'mali'), at(8, 12, 'mali')],
      [at(0, 4, 'ville'), at(7, 12, 'mali')],
    ];
    expect(scoreMentions(wanted, given)).toEqual({ right: 1, given: 2, wanted: 2 });
    expect(scoreMentions(wanted, given, { wanted: types, given: types }).right).toBe(0);
  });

  it('judge sections line by line', () => {
    const text = 'Titre\n\nUn corps.\nPartager\n';
    const lines = judgeLines(
      text,
      [
        { kind: 'title', start: 0, end: 5 },
        { kind: 'body', start: 7, end: 16 },
        { kind: 'boilerplate', start: 17, end: 25 },
      ],
      [
        { kind: 'title', start: 0, end: 5 },
        { kind: 'body', start: 7, end: 25 },
      ],
    );
    expect(scoreSections(lines)).toEqual({ right: 2, given: 3, wanted: 3 });
  });

  it('never pair events that share less than a quarter of the shorter passage', () => {
    const one = { id: 'a', passages: [{ start: 0, end: 20 }] };
    expect(matchEvents([one], [{ id: 'x', passages: [{ start: 16, end: 40 }] }])).toEqual([]);
    expect(matchEvents([one], [{ id: 'x', passages: [{ start: 15, end: 40 }] }])).toHaveLength(1);
  });

  it('tell a relation’s pair from its direction and predicate', () => {
    const wanted = [claim('mali', 'met', 'tchad'), claim('mali', 'accused', 'niger')];
    const given = [claim('tchad', 'met', 'mali'), claim('niger', 'accused', 'mali')];
    const same = (id: string) => id;
    const judged = matchRelations(wanted, given, same, isSymmetric).map(({ direction, predicate }) => [
      direction,
      predicate,
    ]);
    expect(judged).toEqual([
      [true, true],
      [false, false],
    ]);
    const elsewhere = given.map((one) => ({ ...one, start: 50, end: 60 }));
    expect(matchRelations(wanted, elsewhere, same, isSymmetric)).toEqual([]);
  });

  it('know what is surer than the words', () => {
    expect(isTooSure('unconfirmed', 'stated')).toBe(true);
    expect(isTooSure('denied', 'attributed')).toBe(true);
    expect(isTooSure('stated', 'denied')).toBe(true);
    expect(isTooSure('attributed', 'unconfirmed')).toBe(false);
    expect(isTooSure('attributed', 'attributed')).toBe(false);
  });

  it('have no precision where nothing was given', () => {
    expect(figuresOf({ right: 0, given: 0, wanted: 3 })).toMatchObject({ precision: null, recall: 0, f1: 0 });
    expect(figuresOf({ right: 0, given: 0, wanted: 0 }).f1).toBeNull();
  });
});

describe('the committed figures', () => {
  const figure = (f1: number, precision = f1) => ({ precision, recall: f1, f1 });

  it('may fall by a hair and no more', () => {
    const before = { news: { events: figure(0.8), 'relations, pair': figure(0.8) } };
    expect(
      listFallen(before, { news: { events: figure(0.8 - hair), 'relations, pair': figure(0.9) } }),
    ).toEqual([]);
    expect(
      listFallen(before, { news: { events: figure(0.79), 'relations, pair': figure(0.8) } }),
    ).toHaveLength(1);
    expect(
      listFallen(before, { news: { events: figure(0.8), 'relations, pair': figure(0.8, 0.7) } }),
    ).toHaveLength(1);
    expect(listFallen(before, {})).toHaveLength(3);
  });
});

const at = (start: number, end: number, node: string) => ({ start, end, node });

const claim = (source: string, predicate: string, target: string) => ({
  source,
  predicate,
  target,
  start: 0,
  end: 10,
  certainty: 'stated' as const,
});

function bestSum(weights: readonly (readonly number[])[], row: number, taken: ReadonlySet<number>): number {
  const cells = weights[row];
  if (!cells) return 0;
  const without = bestSum(weights, row + 1, taken);
  return Math.max(
    without,
    ...cells.map((weight, column) =>
      taken.has(column) ? 0 : weight + bestSum(weights, row + 1, new Set([...taken, column])),
    ),
  );
}
