import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineAndColumn, splitLines } from '../../src/lib/lines.ts';
import { foldSpaces, trimSpan } from '../../src/lib/spaces.ts';

const spacedText = fc
  .array(fc.constantFrom('a', 'é', '«', ' ', '\u00a0', '\u202f', '\n', '😀'), { maxLength: 20 })
  .map((parts) => parts.join(''));

describe('foldSpaces', () => {
  it('makes every run of white space one space and knows where each character came from', () => {
    fc.assert(
      fc.property(spacedText, (original) => {
        const { text, offsets } = foldSpaces(original);
        expect(text).toBe(original.replace(/\s+/g, ' '));
        expect(offsets).toHaveLength(text.length + 1);
        for (let i = 0; i < text.length; i++)
          if (text.charAt(i) !== ' ') expect(original.charAt(offsets[i] ?? -1)).toBe(text.charAt(i));
      }),
    );
  });
});

describe('trimSpan', () => {
  it('agrees with String.trim', () => {
    fc.assert(
      fc.property(spacedText, (text) => {
        const span = trimSpan(text, 0, text.length);
        expect(span === null ? '' : text.slice(span.start, span.end)).toBe(text.trim());
      }),
    );
  });
});

describe('splitLines and placeOf', () => {
  it('number lines and columns from 1, as an editor does', () => {
    fc.assert(
      fc.property(spacedText, fc.nat(20), (text, wish) => {
        const offset = Math.min(wish, text.length);
        const lines = text.slice(0, offset).split('\n');
        expect(lineAndColumn(text, offset)).toEqual({
          line: lines.length,
          column: (lines.at(-1) ?? '').length + 1,
        });
        expect(splitLines(text).map(({ start, end }) => text.slice(start, end))).toEqual(text.split('\n'));
      }),
    );
  });
});
