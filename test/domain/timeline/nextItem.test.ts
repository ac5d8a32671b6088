import { describe, expect, it } from 'vitest';
import { asNodeId } from '../../../src/domain/basics/ids.ts';
import { extentOfEdtf } from '../../../src/domain/timeline/dateExtent.ts';
import { type Move, nextItem } from '../../../src/domain/timeline/nextItem.ts';
import type { TimelineItem } from '../../../src/domain/timeline/timeline.ts';

const mark = (key: string, when: string, row: number) => {
  const extent = extentOfEdtf(when);
  if (!extent) throw new Error(`${when} is nowhere.`);
  const item: TimelineItem = {
    key,
    subject: { kind: 'node', id: asNodeId(key) },
    when,
    extent,
    inferred: false,
    sources: [1],
    lane: 'one',
  };
  return { item, row, box: { left: extent.from, right: extent.to } };
};

const lanes = [
  { packed: [mark('a', '2010', 0), mark('b', '2015', 0), mark('c', '2010-04', 1)] },
  { packed: [mark('d', '2011', 0), mark('e', '2016', 0)] },
];

describe('the keyboard on the timeline', () => {
  it.each<[string, Move, string | null]>([
    ['a', 'later', 'c'],
    ['c', 'later', 'b'],
    ['b', 'later', null],
    ['b', 'earlier', 'c'],
    ['a', 'down', 'c'],
    ['c', 'down', 'd'],
    ['c', 'up', 'a'],
    ['e', 'up', 'c'],
    ['a', 'up', null],
    ['e', 'first', 'd'],
    ['a', 'last', 'b'],
  ])('goes from %s, %s, to %s', (from, move, to) => {
    expect(nextItem(lanes, from, move)).toBe(to);
  });

  it('goes nowhere from what is not there', () => {
    expect(nextItem(lanes, 'x', 'later')).toBeNull();
  });
});
