import { expect, it } from 'vitest';
import { messages as shell } from '../../../src/app/shell/messages.ts';
import { messages as menu } from '../../../src/panels/corpus/messages.ts';

it('calls the graph beside the page the example of five articles where it has five, else by how many it has', () => {
  for (const { fr, en } of [shell, menu]) {
    expect(fr.example(5)).toBe('Exemple\u202f: cinq articles');
    expect(en.example(5)).toBe('Example: five articles');
    expect(fr.example(5_000)).toMatch(/^5\s000 articles$/);
    expect(en.example(5_000)).toBe('5,000 articles');
    expect(fr.example(1)).toBe('1 article');
  }
});
