import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { measureBytes } from '../bench/measureBytes.ts';

const { script, style, page } = measureBytes(join(import.meta.dirname, '..', '..', 'dist'));

describe('what the built page loads at first', () => {
  it('is at most 250 kB of script, compressed', () => {
    expect(script.gzip).toBeGreaterThan(100_000);
    expect(script.gzip).toBeLessThanOrEqual(250_000);
  });

  it('is at most 32 kB of page, the opening picture included', () => {
    expect(page.gzip).toBeGreaterThan(10_000);
    expect(page.gzip).toBeLessThanOrEqual(32_000);
  });

  it('is at most 12 kB of style, compressed', () => {
    expect(style.gzip).toBeGreaterThan(1000);
    expect(style.gzip).toBeLessThanOrEqual(12_000);
  });
});
