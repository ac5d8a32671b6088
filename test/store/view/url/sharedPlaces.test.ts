import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressOf } from '../../../../src/store/view/url/permalink.ts';
import { readPlaces, writePlaces } from '../../../../src/store/view/url/sharedPlaces.ts';
import { readUrl } from '../../../../src/store/view/url/urlFields.ts';
import { defaultView } from '../../../../src/store/view/view.ts';
import { sampleGraph, sampleIndex } from '../../../helpers/sampleGraph.ts';

const page = { origin: 'https://example.org', pathname: '/' };

describe('the places that a link tells', () => {
  it('are whole numbers beside the rest of the view', () => {
    const moved = { maroc: { x: 120.4, y: -29.6 }, mali: { x: -0.2, y: 5 } };
    expect(addressOf(defaultView, sampleIndex, page, moved)).toBe(
      'https://example.org/?at=maroc@120,-30;mali@0,5',
    );
    const timed = addressOf({ ...defaultView, layout: { kind: 'time' } }, sampleIndex, page, moved);
    expect(timed).toBe('https://example.org/?layout=time&at=maroc@120,-30;mali@0,5');
    expect(readPlaces(new URL(timed).search, sampleIndex)).toEqual({
      maroc: { x: 120, y: -30 },
      mali: { x: 0, y: 5 },
    });
    expect(readUrl(new URL(timed).search, sampleIndex)).toEqual({ ...defaultView, layout: { kind: 'time' } });
  });

  it('stay out where nothing was moved', () => {
    expect(addressOf(defaultView, sampleIndex, page, {})).toBe('https://example.org/');
    expect(readPlaces('?sel=maroc', sampleIndex)).toEqual({});
  });

  it('come back as they were, to the unit', () => {
    const place = fc.record({
      x: fc.integer({ min: -99_999, max: 99_999 }),
      y: fc.integer({ min: -99_999, max: 99_999 }),
    });
    const ids = fc.uniqueArray(fc.constantFrom(...sampleGraph.nodes.map(({ id }) => id)));
    fc.assert(
      fc.property(ids, fc.array(place, { minLength: 20, maxLength: 20 }), (some, places) => {
        const moved = Object.fromEntries(some.map((id, n) => [id, places[n % 20] ?? { x: 0, y: 0 }]));
        expect(readPlaces(`?${writePlaces(moved)}`, sampleIndex)).toEqual(moved);
      }),
    );
  });

  it('leave out rubbish and nodes that the graph lacks', () => {
    expect(
      readPlaces('?at=nobody@1,2;maroc@3,4;mali;mali@;mali@x,1;mali@1e9,2;france@1,2,3;;', sampleIndex),
    ).toEqual({
      maroc: { x: 3, y: 4 },
    });
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(() => readPlaces(`?at=${encodeURIComponent(text)}`, sampleIndex)).not.toThrow();
      }),
    );
  });

  it('are bounded', () => {
    const many = Object.fromEntries(Array.from({ length: 900 }, (_, n) => [`n${n}`, { x: 1e12, y: -1e12 }]));
    const text = writePlaces(many);
    expect(text.split(';')).toHaveLength(200);
    expect(text).toContain('n0@99999,-99999');
  });
});
