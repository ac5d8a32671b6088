import { expect, it } from 'vitest';
import { compareText } from '../../src/lib/compareText.ts';
import { isSlug } from '../../src/lib/slug.ts';

it('takes lower-case ASCII words joined by single hyphens for an id, and nothing that every object has', () => {
  for (const id of ['mali', 'algeriens-au-mali', 'g5-sahel', '2015']) expect(isSlug(id)).toBe(true);
  for (const id of ['', 'Mali', 'cémoc', 'a--b', '-a', 'a-', 'a b', 'a_b', 'constructor', '__proto__'])
    expect(isSlug(id)).toBe(false);
});

it('orders texts by code unit, not by a language’s alphabet', () => {
  expect(['é', 'z', 'a', 'Z'].sort(compareText)).toEqual(['Z', 'a', 'z', 'é']);
});
