import type { Certainty } from '../basics/kinds.ts';
import type { Span } from '../basics/span.ts';
import { claimOf } from '../graph/claim.ts';
import { nameOf } from '../graph/nameOf.ts';
import type { Article, Edge, Evidence, GraphNode } from '../graph/schema.ts';
import { attributionSentence } from '../passages/attributionSentence.ts';
import { addressOfArticle } from './addressOfArticle.ts';
import type { CitationContext } from './citation.ts';
import { type Cited, placeOf } from './cited.ts';

/** Where words stand in a text, by two selectors: one finds them by the words, the other by their position. */
export type TextSelector =
  | {
      readonly type: 'TextQuoteSelector';
      readonly exact: string;
      readonly prefix: string;
      readonly suffix: string;
    }
  /** Unicode code points, as the model asks; our own offsets are UTF-16 code units. */
  | { readonly type: 'TextPositionSelector'; readonly start: number; readonly end: number };

interface Resource {
  readonly id: string;
  readonly label: string;
}

interface TextualBody {
  readonly type: 'TextualBody';
  readonly value: string;
  readonly format: 'text/plain';
  readonly language?: string;
  readonly purpose: 'describing' | 'commenting' | 'tagging';
}

/** What the words claim, as a statement about three resources, named in the reader's language. */
interface StatementBody {
  readonly id: string;
  readonly type: 'rdf:Statement';
  readonly purpose: 'linking';
  readonly 'rdf:subject': Resource;
  readonly 'rdf:predicate': Resource;
  readonly 'rdf:object': Resource;
}

interface NodeBody {
  readonly type: 'SpecificResource';
  readonly source: Resource;
  readonly purpose: 'identifying';
}

/** An annotation of the W3C Web Annotation Data Model (https://www.w3.org/TR/annotation-model/), as JSON-LD. */
interface WebAnnotation {
  readonly '@context'?: 'http://www.w3.org/ns/anno.jsonld';
  readonly id: string;
  readonly type: 'Annotation';
  readonly motivation: 'linking' | 'identifying' | 'highlighting';
  readonly generator: { readonly id: string; readonly type: 'Software'; readonly name: 'Maillage' };
  readonly body?: readonly (StatementBody | NodeBody | TextualBody)[];
  readonly target: {
    readonly type: 'SpecificResource';
    readonly source: {
      readonly id: string;
      readonly type: 'Text';
      readonly format: 'text/plain';
      readonly language: string;
      readonly 'dc:title': string;
      readonly 'dc:creator'?: string;
      readonly 'dc:publisher'?: string;
      readonly 'dc:date'?: string;
    };
    readonly selector: readonly TextSelector[];
  };
}

const vocabulary = 'http://www.w3.org/ns/anno.jsonld';

/** So many characters before and after tell the words apart from the same words elsewhere in the text. */
const surroundings = 32;

/** One annotation, or several as an array under one context, as the first page of a collection would have them. */
export const annotationsAsJson = (context: CitationContext, cited: readonly Cited[]): string => {
  const annotations = cited.map((one) => annotate(context, one));
  const [only, ...others] = annotations;
  if (only !== undefined && others.length === 0)
    return JSON.stringify({ '@context': vocabulary, ...only }, null, 2);
  const collection = {
    '@context': vocabulary,
    id: `${context.links.page}#annotations`,
    type: 'AnnotationCollection',
    total: annotations.length,
    first: {
      id: `${context.links.page}#annotations-1`,
      type: 'AnnotationPage',
      startIndex: 0,
      items: annotations,
    },
  };
  return JSON.stringify(collection, null, 2);
};

/** The annotation that tells what these words claim, or whom they name. Without its context. */
export const annotate = (context: CitationContext, cited: Cited): WebAnnotation => {
  const { index, links } = context;
  const { passage, words, evidence, edge } = placeOf(index, cited);
  const { article } = index.article(passage.article);
  const node = cited.kind === 'passage' ? cited.node : null;
  const body =
    edge && evidence ? bodiesOfClaim(context, edge, evidence) : node ? [bodyOfNode(context, node)] : null;
  return {
    id: links.words({
      article: article.id,
      span: words,
      edge: cited.kind === 'evidence' ? { id: cited.edge.id, evidence: cited.position } : undefined,
    }),
    type: 'Annotation',
    motivation: edge ? 'linking' : node ? 'identifying' : 'highlighting',
    generator: { id: links.page, type: 'Software', name: 'Maillage' },
    ...(body && { body }),
    target: {
      type: 'SpecificResource',
      source: {
        id: addressOfArticle(article, links),
        type: 'Text',
        format: 'text/plain',
        language: article.language,
        'dc:title': article.title,
        ...(article.author !== null && { 'dc:creator': article.author }),
        ...(article.publisher !== null && { 'dc:publisher': article.publisher }),
        ...(article.published.edtf !== null && { 'dc:date': article.published.edtf }),
      },
      selector: selectorsOf(article, words),
    },
  };
};

/** Both selectors of a run of the article's text. Half of a surrogate pair is never cut off. */
export const selectorsOf = (
  { text }: Article,
  { start, end }: Span,
): readonly [TextSelector, TextSelector] => {
  const before = [...text.slice(0, start)];
  const exact = text.slice(start, end);
  return [
    {
      type: 'TextQuoteSelector',
      exact,
      prefix: before.slice(-surroundings).join(''),
      suffix: [...text.slice(end, end + 2 * surroundings)].slice(0, surroundings).join(''),
    },
    { type: 'TextPositionSelector', start: before.length, end: before.length + [...exact].length },
  ];
};

const bodiesOfClaim = (
  { index, language, links }: CitationContext,
  edge: Edge,
  evidence: Evidence,
): readonly (StatementBody | TextualBody)[] => {
  const resource = (node: GraphNode): Resource => ({
    id: links.node(node.id),
    label: nameOf(node, language, 'full'),
  });
  const attribution = attributionSentence(index, evidence, language);
  return [
    {
      id: links.edge(edge.id),
      type: 'rdf:Statement',
      purpose: 'linking',
      'rdf:subject': resource(index.node(edge.source)),
      'rdf:predicate': {
        id: `urn:maillage:predicate:${edge.predicate}`,
        label: index.graph.predicates[edge.predicate]?.label[language] ?? edge.predicate,
      },
      'rdf:object': resource(index.node(edge.target)),
    },
    textualBody(claimOf(index, edge, language).sentence, 'describing', language),
    tagOf(evidence.certainty),
    ...(attribution === null ? [] : [textualBody(attribution, 'commenting', language)]),
  ];
};

const bodyOfNode = ({ language, links }: CitationContext, node: GraphNode): NodeBody => ({
  type: 'SpecificResource',
  source: { id: links.node(node.id), label: nameOf(node, language, 'full') },
  purpose: 'identifying',
});

/** How surely it is said, in the word of the data: stated, attributed, unconfirmed, denied. */
const tagOf = (certainty: Certainty): TextualBody => textualBody(certainty, 'tagging', 'en');

const textualBody = (value: string, purpose: TextualBody['purpose'], language: string): TextualBody => ({
  type: 'TextualBody',
  value,
  format: 'text/plain',
  language,
  purpose,
});
