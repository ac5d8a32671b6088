import type { NodeType } from '../basics/kinds.ts';
import { addressOfArticle } from '../citations/addressOfArticle.ts';
import { datePartsOf } from '../citations/dateParts.ts';
import { claimOf } from '../graph/claim.ts';
import type { NumberedArticle } from '../graph/graphIndex.ts';
import { nameOf } from '../graph/nameOf.ts';
import { isProposed, type Provenance } from '../graph/provenance.ts';
import { countryCodeOf, wikidataOf } from '../graph/registers.ts';
import type { GraphNode } from '../graph/schema.ts';
import { noteOfSource } from './describeExport.ts';
import type { ExportEdge, ExportEvidence } from './exportEdge.ts';
import type { ExportNode, ExportPart } from './exportPart.ts';

/**
 * Entities of FollowTheMoney 3 (https://followthemoney.tech), the model of Aleph and OpenSanctions, one JSON object a
 * line: nodes as things, articles with their texts as documents, names as mentions in them, claims as links, and each
 * piece of evidence as a note on both ends, with its article as proof. A claim that is only denied gives no link, only
 * notes.
 */
export const writeFollowTheMoney = (part: ExportPart): string =>
  [
    ...part.nodes.map((one) => thing(one, part)),
    ...part.articles.map((one) => document(one, part)),
    ...part.nodes.flatMap(mentionsOf),
    ...part.edges.flatMap((owner) => [
      ...(owner.certainty === 'denied' ? [] : [link(owner, part)]),
      ...owner.evidence.map((one) => note(one, owner, part)),
    ]),
  ]
    .map((entity) => `${JSON.stringify(entity)}\n`)
    .join('');

interface Entity {
  readonly id: string;
  readonly schema: string;
  /** Every property has a list of texts. */
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

type Values = Readonly<Record<string, readonly (string | number | null | undefined)[]>>;

/** Drops unknown properties. */
const entity = (id: string, schema: string, values: Values): Entity => ({
  id,
  schema,
  properties: Object.fromEntries(
    Object.entries(values).flatMap(([name, all]) => {
      const known = all.flatMap((value) =>
        value === null || value === undefined || value === '' ? [] : [`${value}`],
      );
      return known.length === 0 ? [] : [[name, [...new Set(known)]]];
    }),
  ),
});

/** A state acts as its public body. An armed group is an organization: the export passes no judgement on it. */
const schemata: Readonly<Record<NodeType, string>> = {
  country: 'PublicBody',
  agency: 'PublicBody',
  organization: 'Organization',
  group: 'Organization',
  person: 'Person',
  place: 'Address',
  event: 'Event',
};

/** Whether it can act: a mention never resolves to anything else. */
const isActor = ({ type }: GraphNode): boolean => type !== 'place' && type !== 'event';

const idOfNode = (id: string): string => `maillage-${id}`;
const idOfArticle = (id: string): string => `maillage-article-${id}`;

const thing = ({ node }: ExportNode, { index, language, links }: ExportPart): Entity => {
  const { label, type, aliases, note, coordinates } = node;
  const [from, to] = pointsOf(node.when);
  return entity(idOfNode(node.id), schemata[type], {
    name: [label[language]],
    alias: [label.fr, label.en, nameOf(node, language, 'short'), ...aliases].filter(
      (name) => name !== label[language],
    ),
    ...(isActor(node) && { classification: [type] }),
    country: node.countries.map((id) => countryCodeOf(index.node(id))?.toLowerCase()),
    notes: [note?.[language], ...saysOrigin(node)],
    wikidataId: [wikidataOf(node)],
    sourceUrl: [links.node(node.id)],
    ...(type === 'place' && {
      full: [label[language]],
      longitude: [coordinates?.[0]],
      latitude: [coordinates?.[1]],
    }),
    ...(type === 'event' && (to === undefined ? { date: [from] } : { startDate: [from], endDate: [to] })),
  });
};

const document = ({ article }: NumberedArticle, { language, links }: ExportPart): Entity =>
  entity(idOfArticle(article.id), 'Article', {
    title: [article.title],
    fileName: [article.file],
    mimeType: ['text/plain'],
    publisher: [article.publisher],
    author: [article.author],
    publishedAt: [pointsOf(article.published.edtf)[0]],
    language: [languages[article.language.slice(0, 2).toLowerCase()]],
    bodyText: [article.text],
    sourceUrl: [addressOfArticle(article, links)],
    notes: [noteOfSource(article)[language]],
  });

/** The model uses three-letter codes (ISO 639-2): those of the languages that articles are read in. */
const languages: Readonly<Partial<Record<string, string>>> = { fr: 'fra', en: 'eng' };

/** Says that an article names a node: as a mention of what can act; for other nodes, as a document about it. */
const mentionsOf = ({ node, mentions }: ExportNode): readonly Entity[] =>
  [...new Set(mentions.map(({ article }) => article))].map((article) => {
    const id = `${idOfNode(node.id)}-in-${article}`;
    return isActor(node)
      ? entity(id, 'Mention', {
          name: [node.label.fr, node.label.en],
          detectedSchema: [schemata[node.type]],
          document: [idOfArticle(article)],
          resolved: [idOfNode(node.id)],
        })
      : entity(id, 'Documentation', { document: [idOfArticle(article)], entity: [idOfNode(node.id)] });
  });

const link = (
  { edge, predicate, certainty, evidence }: ExportEdge,
  { index, language, links }: ExportPart,
): Entity =>
  entity(`maillage-link-${edge.id}`, 'UnknownLink', {
    subject: [idOfNode(edge.source)],
    object: [idOfNode(edge.target)],
    role: [predicate.label[language]],
    status: [certainty],
    summary: [claimOf(index, edge, language).sentence],
    description: [...evidence.map(({ quote }) => quote), ...saysOrigin(edge)],
    date: evidence.map(({ item }) => pointsOf(item.when)[0]),
    publisher: evidence.map(({ source }) => source.article.publisher),
    recordId: [edge.id],
    sourceUrl: [links.edge(edge.id)],
  });

const note = (one: ExportEvidence, { edge }: ExportEdge, { index, language, links }: ExportPart): Entity => {
  const { item, source, quote, attribution, position } = one;
  return entity(`maillage-evidence-${edge.id}-${position}`, 'Note', {
    name: [claimOf(index, edge, language).sentence],
    description: [quote],
    entity: [idOfNode(edge.source), idOfNode(edge.target)],
    proof: [idOfArticle(item.article)],
    publisher: [source.article.publisher],
    keywords: [item.certainty],
    notes: [attribution?.[language], ...saysOrigin(item)],
    sourceUrl: [
      links.words({ article: item.article, span: item, edge: { id: edge.id, evidence: position } }),
    ],
  });
};

/** For a proposal: that it is one, how certain it is, by which rule, and which program made it. */
const saysOrigin = (
  of: (Omit<Provenance, 'origin'> & Pick<GraphNode, 'origin'>) | Provenance,
): readonly string[] =>
  isProposed(of)
    ? [['proposed', of.score, of.why, of.by].filter((part) => part !== undefined).join(', ')]
    : [];

/** The dates of an EDTF text in the model's form, « 2011-12 »; none where no year is known. */
const pointsOf = (edtf: string | null): readonly string[] =>
  (datePartsOf(edtf)?.parts ?? []).map((parts) =>
    parts.map((part, n) => `${part}`.padStart(n === 0 ? 4 : 2, '0')).join('-'),
  );
