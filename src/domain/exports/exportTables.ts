import {
  type Attribute,
  type AttributeValue,
  edgeAttributes,
  joinList,
  nodeAttributes,
} from './attributes.ts';
import { noteOfSource } from './describeExport.ts';
import type { ExportEdge, ExportEvidence } from './exportEdge.ts';
import type { ExportNode, ExportPart } from './exportPart.ts';

/** The tables of an export, in the order of its files and sheets. */
export const exportTableNames = ['nodes', 'edges', 'evidence'] as const;
export type ExportTableName = (typeof exportTableNames)[number];

/** A table: the names of its columns, and a value for each in every row. */
export interface ExportTable {
  readonly fields: readonly string[];
  readonly rows: readonly (readonly AttributeValue[])[];
}

/** Nodes, edges and evidence as tables; each row says which filters were in force and when it was taken. */
export const exportTables = (part: ExportPart): Readonly<Record<ExportTableName, ExportTable>> => ({
  nodes: tableOf(nodeColumns, part.nodes, part),
  edges: tableOf(edgeColumns, part.edges, part),
  evidence: tableOf(
    evidenceColumns,
    part.edges.flatMap((owner) => owner.evidence.map((one) => ({ owner, ...one }))),
    part,
  ),
});

type Column<Thing> = Pick<Attribute<Thing>, 'name' | 'of'>;

/** The last columns of every table, so that each row says what it was taken from. */
const noteColumns: readonly Column<unknown>[] = [
  { name: 'filters', of: (_, { note, language }) => note.limits?.[language] ?? null },
  { name: 'exported', of: (_, { note }) => note.date },
];

const nodeColumns: readonly Column<ExportNode>[] = [
  { name: 'id', of: ({ node }) => node.id },
  ...nodeAttributes,
  { name: 'x', of: ({ node }) => node.position.x },
  { name: 'y', of: ({ node }) => node.position.y },
  { name: 'link', of: ({ node }, { links }) => links.node(node.id) },
];

const edgeColumns: readonly Column<ExportEdge>[] = [
  { name: 'id', of: ({ edge }) => edge.id },
  { name: 'source', of: ({ edge }) => edge.source },
  { name: 'target', of: ({ edge }) => edge.target },
  ...edgeAttributes,
  { name: 'link', of: ({ edge }, { links }) => links.edge(edge.id) },
];

interface EvidenceRow extends ExportEvidence {
  readonly owner: ExportEdge;
}

const evidenceColumns: readonly Column<EvidenceRow>[] = [
  { name: 'id', of: ({ id }) => id },
  { name: 'edge', of: ({ owner }) => owner.edge.id },
  { name: 'source', of: ({ owner }) => owner.edge.source },
  { name: 'predicate', of: ({ owner }) => owner.edge.predicate },
  { name: 'target', of: ({ owner }) => owner.edge.target },
  { name: 'quote', of: ({ quote }) => quote },
  { name: 'certainty', of: ({ item }) => item.certainty },
  { name: 'attributed_to', of: ({ item }) => item.attributedTo ?? null },
  { name: 'via', of: ({ item }) => joinList(item.via ?? []) },
  { name: 'attribution_fr', of: ({ attribution }) => attribution?.fr ?? null },
  { name: 'attribution_en', of: ({ attribution }) => attribution?.en ?? null },
  { name: 'when', of: ({ item }) => item.when },
  { name: 'when_basis', of: ({ item }) => item.whenBasis ?? null },
  { name: 'note_fr', of: ({ item }) => item.note?.fr ?? null },
  { name: 'note_en', of: ({ item }) => item.note?.en ?? null },
  { name: 'origin', of: ({ item }) => item.origin ?? 'curated' },
  { name: 'score', of: ({ item }) => item.score ?? null },
  { name: 'why', of: ({ item }) => item.why ?? null },
  { name: 'proposed_by', of: ({ item }) => item.by ?? null },
  { name: 'article_number', of: ({ source }) => source.number },
  { name: 'article', of: ({ item }) => item.article },
  { name: 'start', of: ({ item }) => item.start },
  { name: 'end', of: ({ item }) => item.end },
  { name: 'paragraph', of: ({ paragraph }) => paragraph },
  { name: 'section', of: ({ section }) => section },
  { name: 'title', of: ({ source }) => source.article.title },
  { name: 'publisher', of: ({ source }) => source.article.publisher },
  { name: 'author', of: ({ source }) => source.article.author },
  { name: 'url', of: ({ source }) => source.article.url },
  { name: 'language', of: ({ source }) => source.article.language },
  { name: 'published', of: ({ source }) => source.article.published.edtf },
  { name: 'published_basis', of: ({ source }) => source.article.published.basis },
  { name: 'source_note_fr', of: ({ source }) => noteOfSource(source.article).fr },
  { name: 'source_note_en', of: ({ source }) => noteOfSource(source.article).en },
  {
    name: 'link',
    of: ({ item, owner, position }, { links }) =>
      links.words({ article: item.article, span: item, edge: { id: owner.edge.id, evidence: position } }),
  },
];

const tableOf = <Thing>(
  columns: readonly Column<Thing>[],
  things: readonly Thing[],
  part: ExportPart,
): ExportTable => {
  const all = [...columns, ...noteColumns];
  return {
    fields: all.map(({ name }) => name),
    rows: things.map((thing) => all.map(({ of }) => of(thing, part))),
  };
};
