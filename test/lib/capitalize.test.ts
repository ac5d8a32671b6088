import { describe, expect, it } from 'vitest';
import { capitalize } from '../../src/lib/capitalize.ts';

describe('capitalize', () => {
  it('makes the first letter large, with its accent, and leaves the rest as it is', () => {
    expect(capitalize('événement à Nice')).toBe('Événement à Nice');
    expect(capitalize('DGSE')).toBe('DGSE');
  });

  it('leaves what begins with no letter, and nothing, as they are', () => {
    expect(capitalize('2011')).toBe('2011');
    expect(capitalize('')).toBe('');
  });
});
