import { describe, expect, it } from 'vitest';
import { nameOfSource } from '../../../src/domain/graph/nameOfSource.ts';

describe('nameOfSource', () => {
  it('is the publisher, else the title', () => {
    expect(nameOfSource({ publisher: 'AFP', title: 'Au Mali' })).toBe('AFP');
    expect(nameOfSource({ publisher: null, title: 'Au Mali' })).toBe('Au Mali');
  });

  it('is the first whole words of a long title, without half a sign', () => {
    const title = `Aboubakr Témoin a rencontré des observateurs au Mali ${'et ailleurs '.repeat(20)}`;
    expect(nameOfSource({ publisher: null, title })).toBe(
      'Aboubakr Témoin a rencontré des observateurs au Mali…',
    );
    const signs = '😀'.repeat(100);
    expect(nameOfSource({ publisher: null, title: signs })).toBe(`${'😀'.repeat(70)}…`);
  });
});
