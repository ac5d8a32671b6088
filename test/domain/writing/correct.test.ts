import { describe, expect, it } from 'vitest';
import { asArticleId } from '../../../src/domain/basics/ids.ts';
import { correctEvidence, correctMention, mentionAt } from '../../../src/domain/writing/correct.ts';
import { faultOf, removalOf, writingOf } from '../../../src/domain/writing/finishDraft.ts';
import { spanOf } from '../../helpers/graphBuilder.ts';
import { sampleIndex as index } from '../../helpers/sampleGraph.ts';

const { article } = index.article(asArticleId('algeriens-au-mali'));
const at = (words: string) => mentionAt(index, { article: article.id, ...spanOf(article, words) });

describe('the mention that words are about', () => {
  it('is the one of these very words, before one around them', () => {
    expect(at('Algérie')?.node).toBe('algerie');
  });

  it('is the nearest around them, or the only one in them', () => {
    expect(at('ont créé')?.how).toBe('passage');
    expect(at('bases du nord malien')?.node).toBe('mali');
  });

  it('is none where there is none, or several', () => {
    expect(at('marge de la dernière réunion')).toBeNull();
    expect(at("Cémoc à Bamako, le 21 novembre, l'Algérie")).toBeNull();
  });
});

describe('putting right', () => {
  it('a mention asks for another node than it has, and says what takes it away', () => {
    const mention = at('Algérie');
    if (mention === null) throw new Error('The words name Algeria.');
    const draft = correctMention(mention);
    expect(faultOf(draft)).toBe('same');
    const mali = { id: index.graph.nodes.find(({ id }) => id === 'mali')?.id ?? mention.node };
    expect(writingOf({ ...draft, node: mali })).toEqual({ kind: 'moveMention', mention, node: 'mali' });
    expect(removalOf(draft)).toEqual({ kind: 'deleteMention', mention });
  });

  it('evidence begins with what it says, and refers to it as the graph has it', () => {
    const edge = index.graph.edges.find(({ evidence }) => evidence.some((one) => one.attributedTo));
    const said = edge?.evidence.find((one) => one.attributedTo);
    if (!edge || !said) throw new Error('Somebody says something of an edge.');
    const draft = correctEvidence(edge, said);
    expect(faultOf(draft)).toBeNull();
    const evidence = {
      article: said.article,
      start: said.start,
      end: said.end,
      source: edge.source,
      predicate: edge.predicate,
      target: edge.target,
      certainty: said.certainty,
    };
    expect(writingOf({ ...draft, certainty: 'denied' })).toMatchObject({
      kind: 'editEvidence',
      evidence,
      claim: { source: edge.source, certainty: 'denied', attributedTo: said.attributedTo },
    });
    expect(removalOf(draft)).toEqual({ kind: 'deleteEvidence', evidence });
  });
});
