import { describe, expect, it } from 'vitest';
import { nameOfSource } from '../../../src/domain/graph/nameOfSource.ts';

describe('nameOfSource', () => {
  it('is the publisher, else the title', () => {
    expect(nameOfSource({ publisher: 'AFP', title: 'Au Mali' })).toBe('AFP');
    expect(nameOfSource({ publisher: null, title: 'Au Mali' })).toBe('Au Mali');
  });

  it('is the first whole words of a long title, without half a sign', () => {
    const title = `Aboubakr Témoin a rencontré des observateurs au Mali ${'et ailleurs '.repeat(20)}`;
    const name = nameOfSource({ publisher: null, title });
    expect(name).toBe('Aboubakr Témoin a rencontré des observateurs au Mali et…');
    expect(nameOfSource({ publisher: null, title: `${'a'.repeat(59)}😀${'b'.repeat(80)}` })).toBe(
      `${'a'.repeat(59)}…`,
    );
  });
});
