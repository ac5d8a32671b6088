import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { makeLineReader } from '../../../src/pipeline/propose/proposeLine.ts';

const vocabulary = readFileSync('seeds/lexicon/predicates.yaml', 'utf8');
const makeReader = () =>
  makeLineReader([], vocabulary, ({ message }) => {
    throw new Error(message);
  });
const text =
  'Lagos calling\n\nLAGOS, 13 March 2021\n\nNigeria and Mali signed a treaty in Lagos on Friday.\n';
const lagos = JSON.stringify({ id: 'lagos-calling', text });

describe('reading one article from a line', () => {
  it('gives each thing and each relation under its own key, with the very words that assert it', () => {
    const { lines, fault } = makeReader()(lagos);
    expect(fault).toBeNull();
    const keys = lines.map(({ key }) => key);
    expect(keys).toContain('article:lagos-calling');
    expect(keys).toContain('node:mali');
    const edges = lines.filter(({ key }) => key.startsWith('edge:'));
    expect(edges.length).toBeGreaterThan(0);
    for (const { value } of edges) {
      const [{ article, start, end, quote }] = value.evidence as [
        { article: string; start: number; end: number; quote: string },
      ];
      expect(article).toBe('lagos-calling');
      expect(text.slice(start, end)).toBe(quote);
    }
  });

  it('gives the same whatever was read before', () => {
    const read = makeReader();
    read(JSON.stringify({ id: 'other', text: 'Paris\n\nFrance and Mali broke with each other in Paris.\n' }));
    expect(read(lagos)).toEqual(makeReader()(lagos));
  });

  it('says why a line is no article', () => {
    const read = makeReader();
    expect(read('{')).toMatchObject({ lines: [], fault: 'This is not JSON.' });
    expect(read('{ "text": "no id" }').fault).toContain('"id"');
    expect(read('{ "id": "a", "text": "b", "colour": "red" }').fault).toContain('colour');
    expect(read('{ "id": "empty", "text": " " }').fault).toContain('empty');
  });
});
