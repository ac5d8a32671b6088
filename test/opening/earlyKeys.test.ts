import { describe, expect, it } from 'vitest';
import { afterKey, type EarlyKeys } from '../../src/opening/page/earlyKeys.ts';

const plain = { ctrlKey: false, metaKey: false, altKey: false };

/** What is kept after these keys; « ^k » is Ctrl K. */
const press = (...keys: readonly string[]): EarlyKeys | null =>
  keys.reduce<EarlyKeys | null>(
    (kept, key) => afterKey(kept, key === '^k' ? { ...plain, key: 'k', ctrlKey: true } : { ...plain, key }),
    null,
  );

describe('keys pressed before the page is there', () => {
  it('are kept from Ctrl K or a slash on', () => {
    expect(press('^k', ...'Mali')).toEqual({ query: 'Mali', entered: false, byBareKey: false });
    expect(press('/', ...'Mali')).toEqual({ query: 'Mali', entered: false, byBareKey: true });
    expect(press(...'Mali', 'Enter')).toBe(null);
  });

  it('remember Enter, unless something is typed after it', () => {
    expect(press('^k', ...'Mali', 'Enter')?.entered).toBe(true);
    expect(press('^k', ...'Mali', 'Enter', ' ')?.entered).toBe(false);
    expect(press('^k', 'Enter')?.entered).toBe(false);
  });

  it('correct what was typed, and are forgotten by Escape', () => {
    expect(press('^k', ...'Malo', 'Backspace', 'i', 'Shift', 'ArrowLeft')?.query).toBe('Mali');
    expect(press('^k', ...'Mali', 'Escape')).toBe(null);
  });

  it('leave commands of the browser alone', () => {
    const kept = press('^k', 'M');
    expect(afterKey(kept, { ...plain, key: 'r', ctrlKey: true })).toBe(kept);
  });
});
