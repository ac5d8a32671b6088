import { describe, expect, it } from 'vitest';
import { datesIn } from '../../../src/domain/arrange/datesIn.ts';
import { asNodeId } from '../../../src/domain/basics/ids.ts';
import { buildGraphIndex } from '../../../src/domain/graph/graphIndex.ts';
import { evidenceOf, makeArticle, makeEdge, makeNode, mentionOf } from '../../helpers/graphBuilder.ts';
import { sampleGraph } from '../../helpers/sampleGraph.ts';

const article = makeArticle('a', '2020', [{ kind: 'body', text: 'Rien que des mots.' }]);
const mentions = [mentionOf(article, 'mots')];
const claim = (when: string | null) => evidenceOf(article, 'mots', 'stated', { when });

const indexOf = (eventWhen: string | null, ...claims: (string | null)[]) =>
  buildGraphIndex({
    ...sampleGraph,
    articles: [article],
    regions: [],
    nodes: [
      makeNode('actor', 'group', 'Acteur', mentions),
      makeNode('fact', 'event', 'Fait', mentions, { when: eventWhen }),
      makeNode('stranger', 'group', 'Autre', mentions),
    ],
    edges: [makeEdge('actor', 'took-part-in', 'fact', claims.map(claim))],
  });

const days = (index: ReturnType<typeof indexOf>, id: string) => datesIn(index)(asNodeId(id));

describe('datesIn', () => {
  it('takes the date that a node has itself, an interval from its start', () => {
    expect(days(indexOf('2013-01-11', '2016'), 'fact')).toEqual({ first: 20130111, last: 20130111 });
    expect(days(indexOf('2024-04/2024-09', null), 'fact')).toMatchObject({ first: 20240401 });
  });

  it('takes the middle one of the dates of claims and of linked events for what has none', () => {
    expect(days(indexOf('2013-01-11', '2010', '2021'), 'actor')).toEqual({ first: 20130111, last: 20130111 });
    expect(days(indexOf(null, '2010', '2021', '2010'), 'actor')).toMatchObject({ first: 20100101 });
  });

  it('finds none where nothing gives a year', () => {
    expect(days(indexOf('XXXX-08-17', null), 'fact')).toBeNull();
    expect(days(indexOf('XXXX-08-17', null), 'actor')).toBeNull();
    expect(days(indexOf('2013', '2013'), 'stranger')).toBeNull();
  });
});
