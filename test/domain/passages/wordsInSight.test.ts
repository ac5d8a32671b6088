import { describe, expect, it } from 'vitest';
import { asArticleId } from '../../../src/domain/basics/ids.ts';
import { wordsInSight } from '../../../src/domain/passages/wordsInSight.ts';
import { edgeIdOf, spanOf } from '../../helpers/graphBuilder.ts';
import { sampleIndex } from '../../helpers/sampleGraph.ts';

const { article } = sampleIndex.article(asArticleId('cooperation-europe'));
const inSight = (words: string) => {
  const { nodes, edges } = wordsInSight(sampleIndex, article.id, spanOf(article, words));
  return { nodes: [...nodes].sort(), edges: [...edges].sort() };
};

describe('wordsInSight', () => {
  it('gives the nodes that the words name and the links that they prove', () => {
    expect(
      inSight("la France s'est servie des renseignements fournis par le Maroc pour neutraliser"),
    ).toEqual({
      nodes: ['france', 'maroc'],
      edges: [edgeIdOf('maroc', 'gives-intelligence-to', 'france')],
    });
  });

  it('counts words of which only a part is in sight', () => {
    expect(inSight('fournis par').edges).toEqual([edgeIdOf('maroc', 'gives-intelligence-to', 'france')]);
    expect(inSight('fournis par').nodes).toEqual([]);
  });

  it('has nothing for words that name nothing, and knows each article by itself', () => {
    expect(inSight('plusieurs dangers')).toEqual({ nodes: [], edges: [] });
    const whole = { start: 0, end: article.text.length };
    const { edges } = wordsInSight(sampleIndex, article.id, whole);
    for (const id of edges)
      expect(sampleIndex.edge(id).evidence.map((item) => item.article)).toContain(article.id);
    expect(edges.size).toBe(4);
  });
});
