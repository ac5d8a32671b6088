import { TextDecoder, TextEncoder } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeUtf8 } from '../../src/lib/decodeUtf8.ts';

/** The platform's result: the text, or null where it refuses. */
function judge(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

describe('decodeUtf8', () => {
  it('gives back what was encoded', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(decodeUtf8(new TextEncoder().encode(text))).toEqual({ ok: true, text });
      }),
    );
  });

  it('accepts and refuses the same bytes as a strict TextDecoder', () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 8 }),
      fc.array(
        fc.constantFrom(
          0x41,
          0x80,
          0x8f,
          0x90,
          0x9f,
          0xa0,
          0xbf,
          0xc1,
          0xc2,
          0xe0,
          0xed,
          0xef,
          0xf0,
          0xf4,
          0xf5,
        ),
        {
          maxLength: 6,
        },
      ),
    );
    fc.assert(
      fc.property(bytes, (list) => {
        const decoded = decodeUtf8(Uint8Array.from(list));
        expect(decoded.ok ? decoded.text : null).toBe(judge(Uint8Array.from(list)));
      }),
      { numRuns: 2000 },
    );
  });

  it('names the first byte that is wrong', () => {
    expect(decodeUtf8(Uint8Array.of(0x41, 0xc3, 0xa9, 0xe9, 0x41))).toEqual({ ok: false, at: 3 });
    expect(decodeUtf8(Uint8Array.of(0x41, 0xc3))).toEqual({ ok: false, at: 1 });
  });
});
