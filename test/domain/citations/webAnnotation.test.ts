import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evidenceToCite } from '../../../src/domain/citations/cited.ts';
import { annotate, annotationsAsJson, selectorsOf } from '../../../src/domain/citations/webAnnotation.ts';
import { buildGraphIndex } from '../../../src/domain/graph/graphIndex.ts';
import { passageAround } from '../../../src/domain/passages/passages.ts';
import { readLink } from '../../../src/store/view/url/urlFields.ts';
import { contextOf } from '../../helpers/citationContext.ts';
import { edgeIdOf, makeArticle } from '../../helpers/graphBuilder.ts';
import { readGraphFile } from '../../helpers/graphFile.ts';
import { sampleIndex } from '../../helpers/sampleGraph.ts';

const edge = sampleIndex.edge(edgeIdOf('services-marocains', 'located', 'localisation-abaaoud'));

describe('evidence as a Web Annotation', () => {
  it('says what the words claim, of whom, by whom and how surely', () => {
    const annotation = annotate(contextOf(), { kind: 'evidence', edge, position: 1 });
    expect(annotation.motivation).toBe('linking');
    expect(annotation.body).toMatchObject([
      {
        type: 'rdf:Statement',
        id: 'https://maillage.example/?sel=:services-marocains--located--localisation-abaaoud',
        'rdf:subject': {
          id: 'https://maillage.example/?sel=services-marocains',
          label: 'Services marocains',
        },
        'rdf:predicate': { id: 'urn:maillage:predicate:located', label: 'a localisé' },
        'rdf:object': {
          id: 'https://maillage.example/?sel=localisation-abaaoud',
          label: 'Localisation d’Abaaoud',
        },
      },
      { type: 'TextualBody', purpose: 'describing', language: 'fr' },
      { type: 'TextualBody', purpose: 'tagging', value: 'attributed' },
      {
        type: 'TextualBody',
        purpose: 'commenting',
        value: 'Selon Nice-Matin, cité par Al Ahdath Al Maghribia, repris par Kiosque360',
      },
    ]);
    expect(annotation.target.source).toMatchObject({
      id: 'https://maillage.example/?read=cooperation-europe',
      language: 'fr',
      'dc:publisher': 'Kiosque360',
      'dc:date': '2020-11-10',
    });
  });

  it('is JSON-LD under the model’s own context; several make a collection', () => {
    const single = JSON.parse(annotationsAsJson(contextOf(), evidenceToCite(edge, [0])));
    expect(single).toMatchObject({ '@context': 'http://www.w3.org/ns/anno.jsonld', type: 'Annotation' });
    const several = JSON.parse(annotationsAsJson(contextOf(), evidenceToCite(edge, [0, 1])));
    expect(several).toMatchObject({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      type: 'AnnotationCollection',
      total: 2,
      first: { type: 'AnnotationPage', items: [{ type: 'Annotation' }, { type: 'Annotation' }] },
    });
    expect(several.first.items[0]).not.toHaveProperty('@context');
  });

  it('names the node of a passage that is read for its sake, and nothing for one that is not', () => {
    const { article, start, end } = edge.evidence[0] ?? {
      article: sampleIndex.graph.articles[0]?.id as never,
      start: 0,
      end: 1,
    };
    const passage = passageAround(sampleIndex, article, { start, end });
    const node = sampleIndex.node(edge.source);
    expect(annotate(contextOf(), { kind: 'passage', passage, node })).toMatchObject({
      motivation: 'identifying',
      body: [{ purpose: 'identifying', source: { label: 'Services marocains' } }],
    });
    const bare = annotate(contextOf(), { kind: 'passage', passage, node: null });
    expect(bare.motivation).toBe('highlighting');
    expect(bare).not.toHaveProperty('body');
  });
});

describe('the selectors', () => {
  it('find the words by their surroundings and by code points, for any text', () => {
    const unit = fc.constantFrom('a', 'é', ' ', '\n', '😀', '\u202f');
    fc.assert(
      fc.property(
        fc.string({ unit, maxLength: 80 }),
        fc.string({ unit, minLength: 1 }),
        fc.string({ unit }),
        (before, exact, after) => {
          const text = before + exact + after;
          const article = { ...makeArticle('a', null, [{ kind: 'body', text }]), text };
          const span = { start: before.length, end: before.length + exact.length };
          const [quote, position] = selectorsOf(article, span);
          if (quote.type !== 'TextQuoteSelector' || position.type !== 'TextPositionSelector')
            throw new Error();
          expect(quote.exact).toBe(exact);
          expect(before.endsWith(quote.prefix)).toBe(true);
          expect(after.startsWith(quote.suffix)).toBe(true);
          expect([...quote.prefix]).toHaveLength(Math.min(32, [...before].length));
          expect([...quote.suffix]).toHaveLength(Math.min(32, [...after].length));
          expect([...text].slice(position.start, position.end).join('')).toBe(exact);
        },
      ),
    );
  });

  it('are exact for all evidence of the corpus, and each annotation’s address opens it', () => {
    const index = buildGraphIndex(readGraphFile());
    const context = contextOf('en', index);
    for (const one of index.graph.edges)
      one.evidence.forEach(({ article, start, end }, position) => {
        const annotation = annotate(context, { kind: 'evidence', edge: one, position });
        const { text } = index.article(article).article;
        const [quote] = annotation.target.selector;
        expect(quote).toEqual({
          type: 'TextQuoteSelector',
          exact: text.slice(start, end),
          prefix: text.slice(Math.max(0, start - 32), start),
          suffix: text.slice(end, end + 32),
        });
        expect(readLink(new URL(annotation.id).search, index).view.reading?.passage).toEqual({ start, end });
      });
  });
});
