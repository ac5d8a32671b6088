import { describe, expect, it } from 'vitest';
import { fetchScript, isLostScript } from '../../src/lib/lostScript.ts';

describe('fetchScript', () => {
  it('gives what the import gives', async () => {
    expect(await fetchScript(Promise.resolve({ answer: 42 }))).toEqual({ answer: 42 });
  });

  it('tells a script that cannot be had from any other error, whatever the browser calls it', async () => {
    for (const cause of [
      new TypeError('Failed to fetch dynamically imported module: /a.js'),
      new SyntaxError("Unexpected token '<'"),
      'no error at all',
    ]) {
      const error: unknown = await fetchScript(Promise.reject(cause)).catch((caught: unknown) => caught);
      expect(isLostScript(error)).toBe(true);
      expect(error).toMatchObject({ cause });
    }
    expect(isLostScript(new TypeError('Failed to fetch'))).toBe(false);
    expect(isLostScript('LostScriptError')).toBe(false);
  });
});
