import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatJson } from '../../src/lib/formatJson.ts';

describe('formatJson', () => {
  it('writes what JSON.parse reads back', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.integer({ min: 0, max: 80 }), (value, width) => {
        expect(JSON.parse(formatJson(value, width))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it('keeps what fits on one line, and no line longer than it must be', () => {
    const text = formatJson({ short: [1, 2], long: ['aaaaaaaaaa', 'bbbbbbbbbb'], none: [] }, 24);
    expect(text).toBe(
      '{\n  "short": [1, 2],\n  "long": [\n    "aaaaaaaaaa",\n    "bbbbbbbbbb"\n  ],\n  "none": []\n}\n',
    );
  });

  it('leaves out what is undefined', () => {
    expect(formatJson({ a: undefined, b: { c: undefined } })).toBe('{ "b": {} }\n');
  });
});
