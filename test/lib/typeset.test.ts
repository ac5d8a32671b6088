import { expect, it } from 'vitest';
import { typeset } from '../../src/lib/typeset.ts';

it('sets the printed apostrophe for the typed one, and leaves every offset as it is', () => {
  const typed = "Prise d'otages d’In Amenas, l'an passé";
  expect(typeset(typed)).toBe('Prise d’otages d’In Amenas, l’an passé');
  expect(typeset(typed)).toHaveLength(typed.length);
});
