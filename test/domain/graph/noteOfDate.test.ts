import { describe, expect, it } from 'vitest';
import { noteOfDate } from '../../../src/domain/graph/noteOfDate.ts';
import type { Article } from '../../../src/domain/graph/schema.ts';
import { makeArticle } from '../../helpers/graphBuilder.ts';

const plain = makeArticle('un', '2011-12~', [{ kind: 'body', text: 'Le Mali.' }]);
const withNotes = (notes: Partial<Article['published']>): Article => ({
  ...plain,
  published: { ...plain.published, ...notes },
});

describe('the note on an article’s date', () => {
  it('is in the reader’s language', () => {
    const article = withNotes({ note: 'Déduite.', noteText: { fr: 'Déduite.', en: 'Inferred.' } });
    expect(noteOfDate(article, 'fr')).toBe('Déduite.');
    expect(noteOfDate(article, 'en')).toBe('Inferred.');
  });

  it('is the contract’s own where there is no other', () => {
    expect(noteOfDate(withNotes({ note: 'Déduite.' }), 'en')).toBe('Déduite.');
  });

  it('is left out where nothing is said', () => {
    expect(noteOfDate(plain, 'fr')).toBeUndefined();
  });
});
