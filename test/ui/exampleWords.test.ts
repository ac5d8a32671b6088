import { describe, expect, it } from 'vitest';
import { exampleArticles, nameOfExample } from '../../src/ui/exampleWords.ts';
import { readGraphFile } from '../helpers/graphFile.ts';

describe('the graph that came with the page', () => {
  it('is called the example with as many articles as it has, and by their number where it is another one', () => {
    expect(readGraphFile().articles).toHaveLength(exampleArticles);
    expect(nameOfExample.fr(exampleArticles)).toBe('Exemple\u202f: cinq articles');
    expect(nameOfExample.en(exampleArticles)).toBe('Example: five articles');
    expect(nameOfExample.fr(1)).toBe('1 article');
    expect(nameOfExample.en(5000)).toBe('5,000 articles');
  });
});
