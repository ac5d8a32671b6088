import { expect, it } from 'vitest';
import { compareText } from '../../src/lib/compareText.ts';
import { isGraphId, isSlug, slugOf } from '../../src/lib/slug.ts';

it('takes lower-case ASCII words joined by single hyphens for an id, and nothing that every object has', () => {
  for (const id of ['mali', 'algeriens-au-mali', 'g5-sahel', '2015']) expect(isSlug(id)).toBe(true);
  for (const id of ['', 'Mali', 'cémoc', 'a--b', '-a', 'a-', 'a b', 'a_b', 'constructor', '__proto__'])
    expect(isSlug(id)).toBe(false);
});

it('takes slugs joined by two hyphens for the id of a link', () => {
  for (const id of ['mali', 'aqmi--based-in--mali']) expect(isGraphId(id)).toBe(true);
  for (const id of ['', 'a---b', '--a', 'a--', 'a--constructor', '__proto__', 'toString', 'a,b', 'a:b', 'é'])
    expect(isGraphId(id)).toBe(false);
});

it('makes an id of any text that has something for one', () => {
  expect(slugOf('Attentat de Bamako')).toBe('attentat-de-bamako');
  expect(slugOf('Constructor')).toBe('constructor-1');
  expect(slugOf('—')).toBe('');
  const long = slugOf('Opération conjointe '.repeat(50_000));
  expect(long.length).toBeLessThanOrEqual(100);
  expect(isSlug(long)).toBe(true);
});

it('orders texts by code unit, not by a language’s alphabet', () => {
  expect(['é', 'z', 'a', 'Z'].sort(compareText)).toEqual(['Z', 'a', 'z', 'é']);
});
