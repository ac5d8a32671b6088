import { describe, expect, it } from 'vitest';
import { cite } from '../../../src/domain/citations/citation.ts';
import { type Cited, evidenceToCite } from '../../../src/domain/citations/cited.ts';
import { writeCitation } from '../../../src/domain/citations/writeCitation.ts';
import { buildGraphIndex } from '../../../src/domain/graph/graphIndex.ts';
import { passagesOfNode } from '../../../src/domain/passages/passages.ts';
import { readLink } from '../../../src/store/view/url/urlFields.ts';
import { contextOf } from '../../helpers/citationContext.ts';
import { edgeIdOf } from '../../helpers/graphBuilder.ts';
import { readGraphFile } from '../../helpers/graphFile.ts';
import { sampleGraph, sampleIndex } from '../../helpers/sampleGraph.ts';

const located = sampleIndex.edge(edgeIdOf('services-marocains', 'located', 'localisation-abaaoud'));
const tookPart = sampleIndex.edge(edgeIdOf('services-marocains', 'took-part-in', 'localisation-abaaoud'));
const founded = sampleIndex.edge(edgeIdOf('algerie', 'founded', 'cemoc'));
const one = (edge: typeof located, position = 0): readonly Cited[] => evidenceToCite(edge, [position]);

describe('a citation as text', () => {
  it('has the quote, the source, who says it, and the way to the passage', () => {
    const text = writeCitation('text', contextOf(), one(located, 1));
    const [quote, source, link, ...rest] = text.split('\n');
    expect(quote).toBe(
      '«\u202fNice Matin rappelle que les renseignements marocains avaient réussi, en 2015, à localiser les terroristes retranchés dans un appartement de Saint-Denis.\u202f»',
    );
    expect(source).toBe(
      'La France souhaite renforcer sa coopération sécuritaire avec le Maroc, Kiosque360, 10 novembre 2020, §\u202f3. Selon Nice-Matin, cité par Al Ahdath Al Maghribia, repris par Kiosque360.',
    );
    expect(rest).toEqual([]);
    expect(readLink(new URL(link ?? '').search, sampleIndex)).toMatchObject({
      view: {
        selection: { kind: 'edge', id: located.id, evidence: 1 },
        reading: { article: 'cooperation-europe' },
      },
      missing: [],
    });
  });

  it('speaks English in English, and quotes in the article’s language', () => {
    expect(writeCitation('text', contextOf('en'), one(located, 1))).toMatch(
      /^“Nice Matin rappelle.*”\n.*, Kiosque360, 10 November 2020, §\u202f3\. According to Nice-Matin, cited by Al Ahdath Al Maghribia, repeated by Kiosque360\.\nhttps:/,
    );
  });

  it('keeps every hedge: what is unconfirmed, undated, outside the article or without a publisher says so', () => {
    expect(writeCitation('text', contextOf(), one(tookPart))).toContain('§\u202f4. Non confirmé.');
    const bare = buildGraphIndex({
      ...sampleGraph,
      articles: sampleGraph.articles.map((article) => ({
        ...article,
        publisher: null,
        published: { edtf: '2011-12~', basis: 'inferred' as const },
      })),
    });
    expect(writeCitation('text', contextOf('fr', bare), one(founded))).toContain(
      'éditeur non indiqué, vers décembre 2011 (date déduite), §\u202f3. Affirmé par l’article lui-même.',
    );
    const teaser = sampleIndex.edge(edgeIdOf('maroc', 'foiled', 'daech'));
    expect(writeCitation('text', contextOf(), one(teaser))).toContain('§\u202f5, hors article.');
  });

  it('says of an edge what it claims, once, above all its passages', () => {
    const text = writeCitation('text', contextOf(), evidenceToCite(located, [1, 0]), { withClaims: true });
    const blocks = text.split('\n\n');
    expect(blocks[0]).toBe('Les services marocains ont localisé la localisation d’Abaaoud');
    expect(blocks).toHaveLength(3);
  });

  it('cites a passage that is read for a node, without claiming anything', () => {
    const node = sampleGraph.nodes[0];
    const passage = node && passagesOfNode(sampleIndex, node.id)[0]?.passages[0];
    if (!node || !passage) throw new Error('The sample has no passage.');
    const text = writeCitation('text', contextOf(), [{ kind: 'passage', passage, node }]);
    expect(text).toMatch(/^«\u202fLa France souhaite renforcer .*\u202f»\n.*, §\u202f1\.\nhttps:/);
    expect(text).not.toContain('Affirmé');
  });
});

describe('every piece of evidence of the corpus', () => {
  const index = buildGraphIndex(readGraphFile());

  it('is quoted in the article’s own words, whole, and its link opens exactly there', () => {
    const context = contextOf('fr', index);
    for (const edge of index.graph.edges)
      edge.evidence.forEach(({ article, start, end }, position) => {
        const citation = cite(context, { kind: 'evidence', edge, position });
        const { text } = index.article(article).article;
        expect(citation.quote).toContain(text.slice(start, end).replace(/\s+/g, ' ').trim());
        expect(text.replace(/\s+/g, ' ')).toContain(citation.quote);
        const { view, missing } = readLink(new URL(citation.link).search, index);
        expect(missing).toEqual([]);
        expect(view.reading).toEqual({ article, passage: { start, end } });
        expect(view.selection).toEqual({ kind: 'edge', id: edge.id, evidence: position });
      });
  });
});
