import { describe, expect, it } from 'vitest';
import { sayOpened } from '../../../src/panels/corpus/sayOpened.ts';

const now = new Date(2026, 2, 3, 19, 0).getTime();
const say = (at: Date, language: 'fr' | 'en' = 'fr') =>
  sayOpened(at.getTime(), now, language, 'à l’instant').replace(/\u202f|\u00a0/g, ' ');

describe('when a corpus was opened', () => {
  it('is said as short as it can be said today', () => {
    expect(say(new Date(2026, 2, 3, 18, 59, 30))).toBe('à l’instant');
    expect(say(new Date(2026, 2, 3, 9, 5))).toBe('09:05');
    expect(say(new Date(2026, 2, 2, 23, 59))).toBe('hier, 23:59');
    expect(say(new Date(2026, 1, 28, 12, 0))).toBe('28 févr.');
    expect(say(new Date(2025, 2, 3, 12, 0))).toBe('3 mars 2025');
  });

  it('is said in English too', () => {
    expect(say(new Date(2026, 2, 2, 18, 40), 'en')).toBe('yesterday, 18:40');
    expect(say(new Date(2026, 1, 28, 12, 0), 'en')).toBe('28 Feb');
  });
});
