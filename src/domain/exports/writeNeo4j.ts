import Papa from 'papaparse';
import { capitalize } from '../../lib/capitalize.ts';
import { claimOf } from '../graph/claim.ts';
import type { NumberedArticle } from '../graph/graphIndex.ts';
import { nameOf } from '../graph/nameOf.ts';
import type { GraphNode } from '../graph/schema.ts';
import { describeExport, noteOfSource } from './describeExport.ts';
import type { ExportEdge, ExportEvidence } from './exportEdge.ts';
import type { ExportNode, ExportPart } from './exportPart.ts';

/**
 * Two tables for `neo4j-admin database import full --multiline-fields=true --nodes=… --relationships=…`, with typed
 * headers. A relationship cannot have relationships of its own, so each piece of evidence is a node: it is about the
 * two ends of its claim, quoted from an article and, where someone is named, attributed to whoever that is. The
 * importer separates list items by `;`; a `;` inside an item becomes a comma.
 */
export const writeNeo4j = (part: ExportPart): { readonly nodes: string; readonly relationships: string } => {
  const exported = new Set(part.nodes.map(({ node }) => node));
  return {
    nodes: writeTable(nodeHeaders, [
      ...part.nodes.map((one) => nodeRow(one, part)),
      ...part.articles.map(articleRow),
      ...part.edges.flatMap((owner) => owner.evidence.map((one) => evidenceRow(one, owner, part))),
      exportRow(part),
    ]),
    relationships: writeTable(relationHeaders, [
      ...part.edges.map((one) => claimRow(one, part)),
      ...part.nodes.flatMap(mentionRows),
      ...part.edges.flatMap((owner) =>
        owner.evidence.flatMap((one) => evidenceRelations(one, owner, exported)),
      ),
    ]),
  };
};

type Cell = string | number | boolean | null | undefined;

const nodeHeaders = {
  id: 'id:ID',
  label: ':LABEL',
  name: 'name',
  nameFr: 'name_fr',
  nameEn: 'name_en',
  aliases: 'aliases:string[]',
  countries: 'countries:string[]',
  years: 'years:int[]',
  when: 'when',
  longitude: 'longitude:double',
  latitude: 'latitude:double',
  x: 'x:double',
  y: 'y:double',
  passages: 'passages:int',
  sameAs: 'same_as:string[]',
  quote: 'quote',
  certainty: 'certainty',
  attributedTo: 'attributed_to',
  via: 'via:string[]',
  attributionFr: 'attribution_fr',
  attributionEn: 'attribution_en',
  start: 'start:int',
  end: 'end:int',
  paragraph: 'paragraph:int',
  section: 'section',
  number: 'number:int',
  title: 'title',
  publisher: 'publisher',
  author: 'author',
  url: 'url',
  language: 'language',
  published: 'published',
  publishedBasis: 'published_basis',
  noteFr: 'note_fr',
  noteEn: 'note_en',
  origin: 'origin',
  score: 'score:double',
  why: 'why',
  by: 'proposed_by',
} as const;

const relationHeaders = {
  from: ':START_ID',
  to: ':END_ID',
  type: ':TYPE',
  id: 'id',
  family: 'family',
  labelFr: 'label_fr',
  labelEn: 'label_en',
  claimFr: 'claim_fr',
  claimEn: 'claim_en',
  symmetric: 'symmetric:boolean',
  certainty: 'certainty',
  articles: 'articles:int',
  passages: 'passages:int',
  years: 'years:int[]',
  position: 'position:int',
  origin: 'origin',
  score: 'score:double',
  why: 'why',
  by: 'proposed_by',
} as const;

type NodeRow = Readonly<Partial<Record<keyof typeof nodeHeaders, Cell>>>;
type RelationRow = Readonly<Partial<Record<keyof typeof relationHeaders, Cell>>>;

const nodeRow = ({ node }: ExportNode, { index, language }: ExportPart): NodeRow => ({
  id: node.id,
  label: `Node;${capitalize(node.type)}`,
  name: nameOf(node, language, 'short'),
  nameFr: node.label.fr,
  nameEn: node.label.en,
  aliases: listOf(node.aliases),
  countries: listOf(node.countries),
  years: listOf(node.years),
  when: node.when,
  longitude: node.coordinates?.[0],
  latitude: node.coordinates?.[1],
  x: node.position.x,
  y: node.position.y,
  passages: index.passageCount(node.id),
  sameAs: listOf(node.sameAs),
  noteFr: node.note?.fr,
  noteEn: node.note?.en,
  ...originOf(node),
});

const articleRow = ({ article, number }: NumberedArticle): NodeRow => ({
  id: idOfArticle(article.id),
  label: 'Article',
  name: `[${number}] ${article.title}`,
  number,
  title: article.title,
  publisher: article.publisher,
  author: article.author,
  url: article.url,
  language: article.language,
  published: article.published.edtf,
  publishedBasis: article.published.basis,
  noteFr: noteOfSource(article).fr,
  noteEn: noteOfSource(article).en,
});

const evidenceRow = (
  one: ExportEvidence,
  { edge }: ExportEdge,
  { index, language }: ExportPart,
): NodeRow => ({
  id: one.id,
  label: 'Evidence',
  name: claimOf(index, edge, language).sentence,
  quote: one.quote,
  certainty: one.item.certainty,
  attributedTo: one.item.attributedTo,
  via: listOf(one.item.via ?? []),
  attributionFr: one.attribution?.fr,
  attributionEn: one.attribution?.en,
  when: one.item.when,
  start: one.item.start,
  end: one.item.end,
  paragraph: one.paragraph,
  section: one.section,
  noteFr: one.item.note?.fr,
  noteEn: one.item.note?.en,
  ...originOf(one.item),
});

const exportRow = (part: ExportPart): NodeRow => ({
  id: 'export:',
  label: 'Export',
  name: describeExport(part, part.language),
  when: part.note.date,
  url: part.note.address,
  noteFr: part.note.limits?.fr,
  noteEn: part.note.limits?.en,
});

const claimRow = ({ edge, predicate, ...rest }: ExportEdge, { index }: ExportPart): RelationRow => ({
  from: edge.source,
  to: edge.target,
  type: edge.predicate.toUpperCase().replaceAll('-', '_'),
  id: edge.id,
  family: predicate.family,
  labelFr: predicate.label.fr,
  labelEn: predicate.label.en,
  claimFr: claimOf(index, edge, 'fr').sentence,
  claimEn: claimOf(index, edge, 'en').sentence,
  symmetric: predicate.symmetric === true,
  certainty: rest.certainty,
  articles: rest.articles,
  passages: rest.evidence.length,
  years: listOf(rest.years),
  ...originOf(edge),
});

/** Who answers for it; for a proposal how certain it is, why, and which program made it. */
const originOf = ({
  origin = 'curated',
  score,
  why,
  by,
}: Pick<ExportEdge['edge'], 'score' | 'why' | 'by'> & { readonly origin?: string }) => ({
  origin,
  score,
  why,
  by,
});

const mentionRows = ({ node, mentions }: ExportNode): readonly RelationRow[] => {
  const counts = new Map<string, number>();
  for (const { article } of mentions) counts.set(article, (counts.get(article) ?? 0) + 1);
  return [...counts].map(([article, passages]) => ({
    from: node.id,
    to: idOfArticle(article),
    type: 'MENTIONED_IN',
    passages,
  }));
};

const evidenceRelations = (
  { id, item, speakers }: ExportEvidence,
  { edge }: ExportEdge,
  exported: ReadonlySet<GraphNode>,
): readonly RelationRow[] => [
  { from: id, to: edge.source, type: 'HAS_SUBJECT', id: edge.id },
  { from: id, to: edge.target, type: 'HAS_OBJECT', id: edge.id },
  { from: id, to: idOfArticle(item.article), type: 'QUOTED_FROM' },
  ...(speakers ?? []).flatMap((speaker, position) =>
    speaker.kind === 'node' && exported.has(speaker.node)
      ? [{ from: id, to: speaker.node.id, type: 'ATTRIBUTED_TO', position }]
      : [],
  ),
];

const idOfArticle = (id: string): string => `article:${id}`;

const listOf = (items: readonly (string | number)[]): string | null =>
  items.length === 0 ? null : items.map((item) => `${item}`.replaceAll(';', ',')).join(';');

const writeTable = <Key extends string>(
  headers: Readonly<Record<Key, string>>,
  rows: readonly Readonly<Partial<Record<Key, Cell>>>[],
): string => {
  const keys = Object.keys(headers) as Key[];
  const data = rows.map((row) => keys.map((key) => row[key] ?? null));
  return `${Papa.unparse({ fields: keys.map((key) => headers[key]), data }, { newline: '\n' })}\n`;
};
