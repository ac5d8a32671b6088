import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileNameOf } from '../../src/lib/fileName.ts';

describe('the name of a file', () => {
  it('keeps the words of a title', () => {
    expect(fileNameOf('Été 2015\u202f: Saint-Denis', 'dossier', 'md')).toBe('ete-2015-saint-denis.md');
    expect(fileNameOf('  « ? »  ', 'dossier', 'html')).toBe('dossier.html');
  });

  it('is one that any system takes, whatever the title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (title) => {
        expect(fileNameOf(title, 'dossier', 'md')).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*\.md$/);
      }),
    );
  });
});
