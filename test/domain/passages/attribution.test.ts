import { describe, expect, it } from 'vitest';
import type { Article, Evidence } from '../../../src/domain/graph/schema.ts';
import { attributionOf, type Speaker } from '../../../src/domain/passages/attribution.ts';
import { evidenceOf } from '../../helpers/graphBuilder.ts';
import { sampleIndex } from '../../helpers/sampleGraph.ts';

const [afp, kiosque] = sampleIndex.articles.map(({ article }) => article) as [Article, Article];
const names = (speakers: readonly Speaker[] | null) =>
  speakers?.map((speaker) => (speaker.kind === 'node' ? `node ${speaker.node.id}` : speaker.text));
const say = (article: Article, words: string, details: Partial<Pick<Evidence, 'attributedTo' | 'via'>>) =>
  names(attributionOf(sampleIndex, evidenceOf(article, words, 'attributed', details)));

describe('attributionOf', () => {
  it('names who says it, who passes it on, and last who prints it', () => {
    const details = { attributedTo: 'nice-matin', via: ['Al Ahdath Al Maghribia'] };
    expect(say(kiosque, 'Maroc', details)).toEqual([
      'node nice-matin',
      'Al Ahdath Al Maghribia',
      'node kiosque360',
    ]);
  });

  it('leaves the words of the text as they are when no node bears the name', () => {
    expect(say(afp, 'Aqmi', { attributedTo: 'une source diplomatique' })).toEqual([
      'une source diplomatique',
      'AFP',
    ]);
  });

  it('does not name the publisher twice', () => {
    expect(say(afp, 'Aqmi', { attributedTo: 'afp' })).toEqual(['afp']);
    expect(say(kiosque, 'Maroc', { attributedTo: 'nice-matin', via: ['kiosque360'] })).toEqual([
      'node nice-matin',
      'node kiosque360',
    ]);
  });

  it('is null when the article says it itself', () => {
    expect(attributionOf(sampleIndex, evidenceOf(afp, 'Aqmi'))).toBeNull();
  });
});
