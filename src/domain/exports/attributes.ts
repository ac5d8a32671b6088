import { claimOf } from '../graph/claim.ts';
import { nameOf } from '../graph/nameOf.ts';
import type { ExportEdge } from './exportEdge.ts';
import type { ExportNode, ExportPart } from './exportPart.ts';

/** What one cell of a flat format can hold; null: nothing, the cell stays empty. */
export type AttributeValue = string | number | boolean | null;

/** A column of a flat format. Lists are one text, joined by « ; ». */
export interface Attribute<Thing> {
  readonly name: string;
  readonly type: 'string' | 'int' | 'double' | 'boolean';
  readonly of: (thing: Thing, part: ExportPart) => AttributeValue;
}

/** What CSV, GraphML and GEXF say of a node besides its id, position and look. */
export const nodeAttributes: readonly Attribute<ExportNode>[] = [
  { name: 'type', type: 'string', of: ({ node }) => node.type },
  { name: 'label_fr', type: 'string', of: ({ node }) => node.label.fr },
  { name: 'label_en', type: 'string', of: ({ node }) => node.label.en },
  { name: 'short_fr', type: 'string', of: ({ node }) => node.short?.fr ?? null },
  { name: 'short_en', type: 'string', of: ({ node }) => node.short?.en ?? null },
  { name: 'aliases', type: 'string', of: ({ node }) => joinList(node.aliases) },
  { name: 'countries', type: 'string', of: ({ node }) => joinList(node.countries) },
  { name: 'years', type: 'string', of: ({ node }) => joinList(node.years) },
  { name: 'year_from', type: 'int', of: ({ node }) => node.years[0] ?? null },
  { name: 'year_to', type: 'int', of: ({ node }) => node.years.at(-1) ?? null },
  { name: 'when', type: 'string', of: ({ node }) => node.when },
  { name: 'when_basis', type: 'string', of: ({ node }) => node.whenBasis ?? null },
  { name: 'note_fr', type: 'string', of: ({ node }) => node.note?.fr ?? null },
  { name: 'note_en', type: 'string', of: ({ node }) => node.note?.en ?? null },
  { name: 'longitude', type: 'double', of: ({ node }) => node.coordinates?.[0] ?? null },
  { name: 'latitude', type: 'double', of: ({ node }) => node.coordinates?.[1] ?? null },
  { name: 'same_as', type: 'string', of: ({ node }) => joinList(node.sameAs) },
  { name: 'passages', type: 'int', of: ({ node }, { index }) => index.passageCount(node.id) },
  { name: 'mentions', type: 'int', of: ({ mentions }) => mentions.length },
  { name: 'origin', type: 'string', of: ({ node }) => node.origin },
  { name: 'score', type: 'double', of: ({ node }) => node.score ?? null },
  { name: 'why', type: 'string', of: ({ node }) => node.why ?? null },
  { name: 'proposed_by', type: 'string', of: ({ node }) => node.by ?? null },
];

/** What they say of an edge besides its id and ends. */
export const edgeAttributes: readonly Attribute<ExportEdge>[] = [
  { name: 'predicate', type: 'string', of: ({ edge }) => edge.predicate },
  { name: 'family', type: 'string', of: ({ predicate }) => predicate.family },
  { name: 'label_fr', type: 'string', of: ({ predicate }) => predicate.label.fr },
  { name: 'label_en', type: 'string', of: ({ predicate }) => predicate.label.en },
  { name: 'claim_fr', type: 'string', of: ({ edge }, { index }) => claimOf(index, edge, 'fr').sentence },
  { name: 'claim_en', type: 'string', of: ({ edge }, { index }) => claimOf(index, edge, 'en').sentence },
  { name: 'symmetric', type: 'boolean', of: ({ predicate }) => predicate.symmetric === true },
  { name: 'certainty', type: 'string', of: ({ certainty }) => certainty },
  { name: 'articles', type: 'int', of: ({ articles }) => articles },
  { name: 'passages', type: 'int', of: ({ evidence }) => evidence.length },
  { name: 'sources', type: 'string', of: ({ evidence }) => joinList(sourcesOf(evidence)) },
  { name: 'countries', type: 'string', of: ({ edge }) => joinList(edge.countries) },
  { name: 'years', type: 'string', of: ({ years }) => joinList(years) },
  { name: 'year_from', type: 'int', of: ({ years }) => years[0] ?? null },
  { name: 'year_to', type: 'int', of: ({ years }) => years.at(-1) ?? null },
  { name: 'origin', type: 'string', of: ({ edge }) => edge.origin },
  { name: 'score', type: 'double', of: ({ edge }) => edge.score ?? null },
  { name: 'why', type: 'string', of: ({ edge }) => edge.why ?? null },
  { name: 'proposed_by', type: 'string', of: ({ edge }) => edge.by ?? null },
];

/** For formats that have no table for it: all evidence of an edge as the text of a JSON array, the quotes verbatim. */
export const evidenceAttribute: Attribute<ExportEdge> = {
  name: 'evidence',
  type: 'string',
  of: ({ evidence }) =>
    JSON.stringify(
      evidence.map(({ item, quote, source, paragraph, attribution }) => ({
        quote,
        source: source.number,
        article: item.article,
        start: item.start,
        end: item.end,
        paragraph,
        certainty: item.certainty,
        ...(item.attributedTo !== undefined && { attributedTo: item.attributedTo }),
        ...(item.via !== undefined && { via: item.via }),
        ...(attribution !== null && { attribution }),
        ...(item.when !== null && { when: item.when }),
        ...(item.origin !== undefined && { origin: item.origin }),
        ...(item.score !== undefined && { score: item.score }),
        ...(item.why !== undefined && { why: item.why }),
        ...(item.by !== undefined && { proposedBy: item.by }),
      })),
    ),
};

/** The name of a node, where there is room for only one. */
export const labelOf = ({ node }: ExportNode, { language }: ExportPart): string =>
  nameOf(node, language, 'short');

/** Where a node stands and how large it is, in Gephi's terms: y grows upwards, the size is the whole width. */
export const positionOf = ({ node }: ExportNode, { index, look }: ExportPart) => ({
  x: node.position.x,
  y: 0 - node.position.y,
  size: Math.round(2 * look.nodeRadius(node.type, index.passageCount(node.id)) * 100) / 100,
  color: look.nodeColours[node.type],
});

/** « maroc; france »; null for none. */
export const joinList = (items: readonly (string | number)[]): string | null =>
  items.length === 0 ? null : items.join('; ');

const sourcesOf = (evidence: ExportEdge['evidence']): readonly number[] =>
  [...new Set(evidence.map(({ source }) => source.number))].sort((a, b) => a - b);
