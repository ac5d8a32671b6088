import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../../src/pipeline/extract/extractArticle.ts';
import { sayWhy, whyMessages } from '../../../src/pipeline/extract/whyMessages.ts';

const text = [
  'Mali : la France renforce ses troupes',
  '',
  'Le 3 mars 2015',
  '',
  'Le président français François Hollande a rencontré Ibrahim Boubacar Keïta à Bamako, a indiqué mardi l’Élysée.',
  'La France a envoyé des soldats au Mali. Selon le ministère malien de la Défense, Aqmi aurait attaqué Kidal.',
].join('\n');

describe('extractArticle', () => {
  const { article, events, relations } = extractArticle({ id: 'essai', text });

  it('reads an article from its text to what it asserts', () => {
    const told = relations.map(({ source, predicate, target }) => `${source} ${predicate} ${target}`);
    expect(told).toEqual(expect.arrayContaining(['france deployed-forces-to mali']));
    expect(events.length).toBeGreaterThan(0);
  });

  it('gives every relation two nodes that the article has, words that stand in it, and a reason in both languages', () => {
    const known = new Set([...(article?.nodes ?? []), ...events].map(({ id }) => id));
    for (const { source, target, start, end, trigger, score, why } of relations) {
      expect(known).toContain(source);
      expect(known).toContain(target);
      expect(source).not.toBe(target);
      expect(start).toBeLessThan(end);
      expect(end).toBeLessThanOrEqual(text.length);
      expect(text.slice(trigger.start, trigger.end).trim()).not.toBe('');
      expect(score).toBeGreaterThan(0);
      expect(score).toBeLessThanOrEqual(1);
      expect(whyMessages.get(why)).toBeDefined();
      const said = sayWhy(why, text.slice(trigger.start, trigger.end));
      expect(said.fr).not.toContain('{words}');
      expect(said.en).not.toContain('{words}');
      // In French a line may end neither after « nor before », ; and :.
      expect(sayWhy(why, 'mots').fr).not.toMatch(/« | [»;:!?]/);
    }
  });

  it('says the same again for the same text', () => {
    expect(extractArticle({ id: 'essai', text })).toEqual({
      article,
      events,
      relations,
      notes: expect.anything(),
    });
  });

  it.each([
    '',
    '   \n\n',
    '\u0000\u0001',
    'مرحبا بالعالم',
    'A'.repeat(20_000),
    'Mali, '.repeat(4_000),
    '« ( « ( '.repeat(500),
  ])('never throws on what is no article', (odd) => {
    expect(() => extractArticle({ id: 'odd', text: odd })).not.toThrow();
  });
});

describe('a body that is called after one of another state', () => {
  it('is not that state’s body', () => {
    const told = (body: string) =>
      extractArticle({ id: 'essai', text: `${body} a arrêté deux hommes à Rabat, mardi.` }).relations.map(
        ({ source, predicate, target }) => `${source} ${predicate} ${target}`,
      );
    expect(told('Le FBI américain')).toContain('fbi belongs-to etats-unis');
    expect(told('Le FBI marocain')).not.toContain('fbi belongs-to maroc');
  });
});
