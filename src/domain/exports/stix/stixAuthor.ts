import { describeExport } from '../describeExport.ts';
import type { ExportPart } from '../exportPart.ts';
import { common, created, creatorId, extensionId, type StixObject } from './stixObject.ts';

/** Maillage itself, as the author of the bundle. */
export const creator = (part: ExportPart): StixObject => ({
  ...common('identity', 'maillage', part),
  created_by_ref: undefined,
  name: 'Maillage',
  identity_class: 'system',
  description: describeExport(part, part.language),
});

/** The declaration of what the objects hold beyond STIX. */
export const extensionDefinition: StixObject = {
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
