import { isLanguageTag } from '../../lib/languageTag.ts';
import type { NodeType } from '../basics/kinds.ts';
import { addressOfArticle } from '../citations/addressOfArticle.ts';
import { selectorsOf, type TextSelector } from '../citations/webAnnotation.ts';
import { claimOf } from '../graph/claim.ts';
import type { NumberedArticle } from '../graph/graphIndex.ts';
import type { Provenance } from '../graph/provenance.ts';
import type { Article, LocalizedText, Predicate } from '../graph/schema.ts';
import type { Speaker } from '../passages/attribution.ts';
import { describeExport, noteOfSource } from './describeExport.ts';
import type { ExportEdge, ExportEvidence } from './exportEdge.ts';
import type { ExportNode, ExportPart } from './exportPart.ts';
import type { Curie, RdfResource, RdfValue } from './rdf.ts';

/**
 * Part of a graph in public vocabularies: nodes in schema.org's, evidence as W3C Web Annotations, who says it in
 * PROV's. What an edge claims is an `rdf:Statement` that annotations are about, never a triple of its own: exporting
 * must not turn a denial or a rumour into a fact.
 */
export const describeInRdf = (part: ExportPart): readonly RdfResource[] => [
  describeDataset(part),
  ...part.articles.map((one) => describeArticle(one, part)),
  ...describePredicates(part),
  ...part.nodes.map((one) => describeNode(one, part)),
  ...part.edges.flatMap((one) => [
    describeClaim(one, part),
    ...one.evidence.map((evidence) => describeEvidence(evidence, one, part)),
  ]),
];

type Property = readonly [Curie, RdfValue];

/** Words of an article. A graph of another maker may name its language in a way that RDF has no tag for: then without. */
const inLanguageOf = ({ language }: Article, text: string): RdfValue =>
  isLanguageTag(language) ? { text, language } : { text };

const describeDataset = (part: ExportPart): RdfResource => ({
  id: `${part.links.page}#export`,
  types: ['schema:Dataset', 'prov:Entity'],
  properties: [
    ['schema:name', { text: 'Maillage' }],
    ...inBoth('schema:description', { fr: describeExport(part, 'fr'), en: describeExport(part, 'en') }),
    ['schema:dateCreated', { text: part.note.date, datatype: 'xsd:date' }],
    ['schema:url', { iri: part.note.address }],
    ...part.articles.map(
      ({ article }): Property => ['prov:wasDerivedFrom', { iri: addressOfArticle(article, part.links) }],
    ),
  ],
});

const describeArticle = ({ article, number }: NumberedArticle, part: ExportPart): RdfResource => {
  const note = noteOfSource(article);
  return {
    id: addressOfArticle(article, part.links),
    types: ['schema:NewsArticle', 'prov:Entity'],
    properties: [
      ['schema:identifier', { text: article.id }],
      ['schema:position', whole(number)],
      ['schema:headline', inLanguageOf(article, article.title)],
      ['schema:inLanguage', { text: article.language }],
      ...named('schema:publisher', ['schema:Organization', 'prov:Agent'], article.publisher),
      ...named('schema:author', ['schema:Person', 'prov:Agent'], article.author),
      ...dated('schema:datePublished', article.published.edtf),
      ['maillage:dateBasis', { text: article.published.basis }],
      ...(note.fr === '' ? [] : inBoth('rdfs:comment', note)),
    ],
  };
};

const describePredicates = ({ edges }: ExportPart): readonly RdfResource[] => {
  const used = new Map<string, Predicate>(edges.map(({ edge, predicate }) => [edge.predicate, predicate]));
  return [...used].map(([id, { family, label }]) => ({
    id: iriOfPredicate(id),
    types: ['rdf:Property'],
    properties: [...inBoth('rdfs:label', label), ['maillage:family', { text: family }]],
  }));
};

const typesOfNodes: Readonly<Record<NodeType, Curie>> = {
  country: 'schema:Country',
  agency: 'schema:GovernmentOrganization',
  group: 'schema:Organization',
  event: 'schema:Event',
  person: 'schema:Person',
  place: 'schema:Place',
  organization: 'schema:Organization',
};

const describeNode = ({ node, mentions }: ExportNode, part: ExportPart): RdfResource => {
  const articles = new Set(mentions.map(({ article }) => article));
  const short = node.short && (node.short.fr !== node.label.fr || node.short.en !== node.label.en);
  return {
    id: part.links.node(node.id),
    types: [typesOfNodes[node.type]],
    properties: [
      ['schema:identifier', { text: node.id }],
      ['maillage:type', { text: node.type }],
      ...inBoth('schema:name', node.label),
      ...(short && node.short ? inBoth('schema:alternateName', node.short) : []),
      ...node.aliases.map((text): Property => ['schema:alternateName', { text }]),
      ...node.sameAs.map(sameAs),
      ...node.countries.map((id): Property => ['maillage:concerns', { iri: part.links.node(id) }]),
      ...(node.coordinates === undefined ? [] : [located(node.coordinates)]),
      ...dated('dcterms:date', node.when),
      ...(node.note ? inBoth('rdfs:comment', node.note) : []),
      ...originOf(node),
      ...[...articles].map((id): Property => {
        const { article } = part.index.article(id);
        return ['schema:subjectOf', { iri: addressOfArticle(article, part.links) }];
      }),
    ],
  };
};

const describeClaim = ({ edge }: ExportEdge, { index, links }: ExportPart): RdfResource => ({
  id: links.edge(edge.id),
  types: ['rdf:Statement'],
  properties: [
    ['schema:identifier', { text: edge.id }],
    ['rdf:subject', { iri: links.node(edge.source) }],
    ['rdf:predicate', { iri: iriOfPredicate(edge.predicate) }],
    ['rdf:object', { iri: links.node(edge.target) }],
    ...inBoth('rdfs:label', {
      fr: claimOf(index, edge, 'fr').sentence,
      en: claimOf(index, edge, 'en').sentence,
    }),
    ...originOf(edge),
  ],
});

const describeEvidence = (one: ExportEvidence, { edge }: ExportEdge, part: ExportPart): RdfResource => {
  const { item, source, position, speakers, attribution } = one;
  const { article } = source;
  const words = { article: article.id, span: item, edge: { id: edge.id, evidence: position } };
  return {
    id: part.links.words(words),
    types: ['oa:Annotation', 'prov:Entity'],
    properties: [
      ['schema:identifier', { text: one.id }],
      ['oa:motivatedBy', { curie: 'oa:linking' }],
      ['oa:hasBody', { iri: part.links.edge(edge.id) }],
      [
        'oa:hasTarget',
        blank(
          ['oa:SpecificResource'],
          [
            ['oa:hasSource', { iri: addressOfArticle(article, part.links) }],
            ...selectorsOf(article, item).map((selector): Property => ['oa:hasSelector', select(selector)]),
          ],
        ),
      ],
      ['maillage:certainty', { text: item.certainty }],
      ['maillage:paragraph', whole(one.paragraph)],
      ...dated('dcterms:date', item.when),
      ['prov:wasQuotedFrom', { iri: addressOfArticle(article, part.links) }],
      ...(speakers ?? []).flatMap((speaker): readonly Property[] =>
        speaker.kind === 'node' ? [['prov:wasAttributedTo', { iri: part.links.node(speaker.node.id) }]] : [],
      ),
      ...(speakers ?? []).map((speaker, place): Property => attributed(speaker, place, article, part)),
      ...(attribution === null ? [] : inBoth('rdfs:label', attribution)),
      ...(item.note ? inBoth('rdfs:comment', item.note) : []),
      ...originOf(item),
    ],
  };
};

/**
 * The first speaker says it, the others pass it on, in this order. The role is DCAT's property for attributions; PROV's
 * is for associations and events only.
 */
const attributed = (speaker: Speaker, place: number, article: Article, part: ExportPart): Property => {
  const agent: RdfValue =
    speaker.kind === 'node'
      ? { iri: part.links.node(speaker.node.id) }
      : blank(['prov:Agent'], [['schema:name', inLanguageOf(article, speaker.text)]]);
  return [
    'prov:qualifiedAttribution',
    blank(
      ['prov:Attribution'],
      [
        ['prov:agent', agent],
        ['dcat:hadRole', { curie: place === 0 ? 'maillage:says' : 'maillage:passesOn' }],
        ['schema:position', whole(place + 1)],
      ],
    ),
  ];
};

const select = (selector: TextSelector): RdfResource =>
  selector.type === 'TextQuoteSelector'
    ? blank(
        ['oa:TextQuoteSelector'],
        [
          ['oa:exact', { text: selector.exact }],
          ['oa:prefix', { text: selector.prefix }],
          ['oa:suffix', { text: selector.suffix }],
        ],
      )
    : blank(
        ['oa:TextPositionSelector'],
        [
          ['oa:start', whole(selector.start)],
          ['oa:end', whole(selector.end)],
        ],
      );

/** « wikidata:Q1028 » becomes an address; the number of any other register stays as it is. */
const sameAs = (id: string): Property => {
  const [register, number = ''] = id.split(':');
  return register === 'wikidata'
    ? ['schema:sameAs', { iri: `http://www.wikidata.org/entity/${number}` }]
    : ['schema:identifier', { text: id }];
};

const located = ([longitude, latitude]: readonly [number, number]): Property => [
  'schema:geo',
  blank(
    ['schema:GeoCoordinates'],
    [
      ['schema:longitude', { text: `${longitude}`, datatype: 'xsd:decimal' }],
      ['schema:latitude', { text: `${latitude}`, datatype: 'xsd:decimal' }],
    ],
  ),
];

/** Who answers for it; for a proposal how certain it is, by which rule, and which program made it. */
const originOf = ({
  origin = 'curated',
  score,
  why,
  by,
}: Omit<Provenance, 'origin'> & { readonly origin?: string }): readonly Property[] => [
  ['maillage:origin', { text: origin }],
  ...(score === undefined
    ? []
    : [['maillage:score', { text: `${score}`, datatype: 'xsd:decimal' }] satisfies Property]),
  ...(why === undefined ? [] : [['maillage:why', { text: why }] satisfies Property]),
  ...(by === undefined
    ? []
    : [
        [
          'prov:wasGeneratedBy',
          blank(
            ['prov:Activity'],
            [['prov:wasAssociatedWith', blank(['prov:SoftwareAgent'], [['schema:name', { text: by }]])]],
          ),
        ] satisfies Property,
      ]),
];

const inBoth = (curie: Curie, { fr, en }: LocalizedText): readonly Property[] => [
  [curie, { text: fr, language: 'fr' }],
  [curie, { text: en, language: 'en' }],
];

const dated = (curie: Curie, edtf: string | null): readonly Property[] =>
  edtf === null ? [] : [[curie, { text: edtf, datatype: 'edtf:EDTF' }]];

const named = (curie: Curie, types: readonly Curie[], name: string | null): readonly Property[] =>
  name === null ? [] : [[curie, blank(types, [['schema:name', { text: name }]])]];

const whole = (number: number): RdfValue => ({ text: `${number}`, datatype: 'xsd:nonNegativeInteger' });

const blank = (types: readonly Curie[], properties: readonly Property[]): RdfResource => ({
  id: null,
  types,
  properties,
});

/** The same IRI as in the annotations that the page copies. */
const iriOfPredicate = (id: string): string => `urn:maillage:predicate:${id}`;
