import { v5 as uuidOfName } from 'uuid';
import type { Certainty } from '../basics/kinds.ts';
import { datePartsOf } from '../citations/dateParts.ts';
import { claimOf } from '../graph/claim.ts';
import type { NumberedArticle } from '../graph/graphIndex.ts';
import { nameOf } from '../graph/nameOf.ts';
import { isProposed, type Provenance } from '../graph/provenance.ts';
import { countryCodeOf, wikidataOf } from '../graph/registers.ts';
import type { GraphNode } from '../graph/schema.ts';
import { describeExport, noteOfSource } from './describeExport.ts';
import type { ExportEdge, ExportEvidence } from './exportEdge.ts';
import type { ExportNode, ExportPart } from './exportPart.ts';

/**
 * A bundle of STIX 2.1 (OASIS, https://docs.oasis-open.org/cti/stix/v2.1/): nodes as locations, identities, threat
 * actors and incidents, articles as reports, claims as relationships, each piece of evidence as a note with its quote.
 * A claim that is only denied gives no relationship: its notes are about the two ends. What STIX has no property for
 * goes into an extension that the bundle declares. Ids are derived from what they name, so that a later bundle updates
 * an earlier one.
 */
export const writeStix = (part: ExportPart): string => {
  const nodes = part.nodes.map((one) => stixNode(one, part));
  const claims = part.edges.filter(isClaimed).map((one) => stixRelationship(one, part));
  const notes = part.edges.flatMap((owner) => owner.evidence.map((one) => stixNote(one, owner, part)));
  const reports = part.articles.map((one) => stixReport(one, part));
  const objects = [creator(part), extensionDefinition, ...nodes, ...claims, ...notes, ...reports];
  const id = stixId(
    'bundle',
    `${part.note.date} ${part.note.address} ${describeExport(part, part.language)}`,
  );
  return `${JSON.stringify({ type: 'bundle', id, objects }, null, 2)}\n`;
};

type StixObject = Readonly<Record<string, unknown>>;

/** The namespace in which names are hashed; the same in every export, so that ids stay the same. */
const namespace = uuidOfName('https://maillage.invalid/stix', uuidOfName.URL);
const stixId = (type: string, name: string): string => `${type}--${uuidOfName(`${type} ${name}`, namespace)}`;

/**
 * STIX asks when an object was first made; the moment must be the same in all its versions. Our objects are derived
 * from names, not made at a moment, so one constant serves for all.
 */
const created = '2026-01-01T00:00:00.000Z';
const creatorId = stixId('identity', 'maillage');
const extensionId = stixId('extension-definition', 'evidence 1');

const common = (type: string, name: string, { note, language }: ExportPart) => ({
  type,
  spec_version: '2.1',
  id: stixId(type, name),
  created_by_ref: creatorId,
  created,
  modified: `${note.date}T00:00:00.000Z`,
  lang: language,
});

const creator = (part: ExportPart): StixObject => ({
  ...common('identity', 'maillage', part),
  created_by_ref: undefined,
  name: 'Maillage',
  identity_class: 'system',
  description: describeExport(part, part.language),
});

const extensionDefinition: StixObject = {
  type: 'extension-definition',
  spec_version: '2.1',
  id: extensionId,
  created_by_ref: creatorId,
  created,
  modified: created,
  name: 'Maillage evidence',
  description:
    'What a graph of news articles knows beyond STIX: names in two languages, dates, certainty, evidence.',
  schema: [
    'All properties are optional.',
    'node_id, edge_id, article_id, node_type, family: as in the graph of Maillage.',
    'label_fr, label_en, claim_fr, claim_en: in French and in English.',
    'aliases, countries (ISO 3166-1 alpha-2), years: lists.',
    'event_date, evidence_date, published_date: EDTF level 1.',
    'published_basis: stated, inferred or unknown.',
    'certainty: stated, attributed, unconfirmed or denied.',
    'quote_start, quote_end: UTF-16 code units into the article, end exclusive; paragraph: from 1.',
    'origin: curated, reviewed or proposed; score (0 to 1), why and proposed_by of a proposal.',
  ].join(' '),
  version: '1.0.0',
  extension_types: ['property-extension'],
};

/** STIX allows neither empty lists nor null: unknown values are left out. */
const extension = (properties: Readonly<Record<string, unknown>>) => ({
  extensions: {
    [extensionId]: {
      extension_type: 'property-extension',
      ...Object.fromEntries(
        Object.entries(properties).filter(
          ([, value]) =>
            value !== null &&
            value !== undefined &&
            value !== '' &&
            !(Array.isArray(value) && value.length === 0),
        ),
      ),
    },
  },
});

const originOf = ({
  origin = 'curated',
  score,
  why,
  by,
}: Omit<Provenance, 'origin'> & { origin?: string }) => ({
  origin,
  score,
  why,
  proposed_by: by,
});

const typesOfNodes = {
  country: 'location',
  place: 'location',
  agency: 'identity',
  organization: 'identity',
  person: 'identity',
  group: 'threat-actor',
  event: 'incident',
} as const satisfies Readonly<Record<GraphNode['type'], string>>;

/** Two corpora may use one id for different things, so the name is part of the id here. */
const idOfNode = (node: GraphNode): string => stixId(typesOfNodes[node.type], nameOfNode(node));
const nameOfNode = ({ id, type, label }: GraphNode): string => `${type} ${id} ${label.fr}`;

const stixNode = ({ node }: ExportNode, part: ExportPart): StixObject => {
  const { language, index, links } = part;
  const type = typesOfNodes[node.type];
  const wikidata = wikidataOf(node);
  const countries = node.countries.flatMap((id) => countryCodeOf(index.node(id)) ?? []);
  return {
    ...common(type, nameOfNode(node), part),
    name: node.label[language],
    ...(node.note && { description: node.note[language] }),
    ...propertiesOf(node, countries, language),
    labels: [node.type, ...(isProposed(node) ? ['proposed'] : [])],
    ...(isProposed(node) && node.score !== undefined && { confidence: Math.round(node.score * 100) }),
    external_references: [
      { source_name: 'Maillage', url: links.node(node.id), external_id: node.id },
      ...(wikidata === null
        ? []
        : [
            {
              source_name: 'Wikidata',
              url: `https://www.wikidata.org/wiki/${wikidata}`,
              external_id: wikidata,
            },
          ]),
    ],
    ...extension({
      node_id: node.id,
      node_type: node.type,
      label_fr: node.label.fr,
      label_en: node.label.en,
      aliases: node.type === 'group' ? [] : namesBeside(node, language),
      countries,
      event_date: node.when,
      years: node.years,
      ...originOf(node),
    }),
  };
};

/** The properties that each kind of object requires, or has a place for. */
const propertiesOf = (node: GraphNode, countries: readonly string[], language: ExportPart['language']) => {
  const { type, coordinates } = node;
  if (type === 'agency') return { identity_class: 'organization', sectors: ['government'] };
  if (type === 'organization') return { identity_class: 'organization' };
  if (type === 'person') return { identity_class: 'individual' };
  if (type === 'event') return {};
  const aliases = namesBeside(node, language);
  if (type === 'group') return aliases.length > 0 ? { aliases } : {};
  const [country] = countries;
  return {
    ...(coordinates && { longitude: coordinates[0], latitude: coordinates[1] }),
    ...(country !== undefined && { country }),
    // A location without either must name its region.
    ...(!coordinates && country === undefined && { region: node.label[language] }),
  };
};

const namesBeside = (node: GraphNode, language: ExportPart['language']): readonly string[] => [
  ...new Set(
    [nameOf(node, language, 'short'), ...node.aliases].filter((name) => name !== node.label[language]),
  ),
];

/** Whether anything but a denial says it. */
const isClaimed = ({ certainty }: ExportEdge): boolean => certainty !== 'denied';

/** After the scale « None, Low, Med, High » of the specification (appendix A). */
const confidences: Readonly<Record<Certainty, number>> = {
  stated: 85,
  attributed: 50,
  unconfirmed: 15,
  denied: 0,
};

const nameOfEdge = ({ edge }: ExportEdge, { index }: ExportPart): string =>
  `${edge.id} ${nameOfNode(index.node(edge.source))} ${nameOfNode(index.node(edge.target))}`;

const stixRelationship = (one: ExportEdge, part: ExportPart): StixObject => {
  const { edge, predicate, certainty } = one;
  const { index, language, links } = part;
  const [fr, en] = [claimOf(index, edge, 'fr').sentence, claimOf(index, edge, 'en').sentence];
  return {
    ...common('relationship', nameOfEdge(one, part), part),
    relationship_type: edge.predicate,
    description: language === 'fr' ? fr : en,
    source_ref: idOfNode(index.node(edge.source)),
    target_ref: idOfNode(index.node(edge.target)),
    confidence: Math.round(confidences[certainty] * (isProposed(edge) ? (edge.score ?? 1) : 1)),
    labels: [predicate.family, certainty, ...(isProposed(edge) ? ['proposed'] : [])],
    external_references: [{ source_name: 'Maillage', url: links.edge(edge.id), external_id: edge.id }],
    ...extension({
      edge_id: edge.id,
      family: predicate.family,
      claim_fr: fr,
      claim_en: en,
      certainty,
      years: one.years,
      ...originOf(edge),
    }),
  };
};

const nameOfEvidence = ({ id, quote, item }: ExportEvidence): string =>
  `${id} ${item.article} ${item.start} ${quote}`;

const stixNote = (one: ExportEvidence, owner: ExportEdge, part: ExportPart): StixObject => {
  const { edge } = owner;
  const { index, language, links } = part;
  const { item, source, quote, attribution, position } = one;
  const { article } = source;
  const authors = [article.author, article.publisher].filter((name) => name !== null);
  const claim = claimOf(index, edge, language).sentence;
  return {
    ...common('note', nameOfEvidence(one), part),
    lang: article.language,
    abstract: attribution === null ? claim : `${claim}. ${attribution[language]}.`,
    content: quote,
    ...(authors.length > 0 && { authors }),
    object_refs: isClaimed(owner)
      ? [stixId('relationship', nameOfEdge(owner, part))]
      : [idOfNode(index.node(edge.source)), idOfNode(index.node(edge.target))],
    confidence: confidences[item.certainty],
    labels: [item.certainty, ...(isProposed(item) ? ['proposed'] : [])],
    external_references: [
      {
        source_name: article.publisher ?? article.title,
        description: article.title,
        url: links.words({ article: article.id, span: item, edge: { id: edge.id, evidence: position } }),
      },
    ],
    ...extension({
      edge_id: edge.id,
      article_id: article.id,
      certainty: item.certainty,
      evidence_date: item.when,
      quote_start: item.start,
      quote_end: item.end,
      paragraph: one.paragraph,
      ...originOf(item),
    }),
  };
};

const stixReport = ({ article, number }: NumberedArticle, part: ExportPart): StixObject => {
  const { nodes, edges, language, links, note } = part;
  const objects = [
    ...nodes.flatMap(({ node, mentions }) =>
      mentions.some((mention) => mention.article === article.id) ? [idOfNode(node)] : [],
    ),
    ...edges.flatMap((owner) => {
      const quoted = owner.evidence.filter(({ item }) => item.article === article.id);
      if (quoted.length === 0) return [];
      const claim = isClaimed(owner) ? [stixId('relationship', nameOfEdge(owner, part))] : [];
      return [...claim, ...quoted.map((one) => stixId('note', nameOfEvidence(one)))];
    }),
  ];
  const about = noteOfSource(article)[language];
  return {
    ...common('report', `${article.id} ${article.title}`, part),
    lang: article.language,
    name: article.title,
    ...(about !== '' && { description: about }),
    report_types: ['news'],
    // STIX requires a moment: for an article without a date, that of this export.
    published: momentOf(article.published.edtf) ?? `${note.date}T00:00:00.000Z`,
    object_refs: objects.length > 0 ? objects : [creatorId],
    external_references: [
      {
        source_name: article.publisher ?? 'Maillage',
        external_id: `${number}`,
        url: article.url ?? links.article(article.id),
      },
    ],
    ...extension({
      article_id: article.id,
      published_date: article.published.edtf,
      published_basis: article.published.basis,
    }),
  };
};

/** The first moment of a date; null for one without a year of four digits. */
const momentOf = (edtf: string | null): string | null => {
  const [year, month = 1, day = 1] = datePartsOf(edtf)?.parts[0] ?? [];
  if (year === undefined || year < 1 || year > 9999) return null;
  const [yyyy, mm, dd] = [
    `${year}`.padStart(4, '0'),
    ...[month, day].map((part) => `${part}`.padStart(2, '0')),
  ];
  return `${yyyy}-${mm}-${dd}T00:00:00.000Z`;
};
