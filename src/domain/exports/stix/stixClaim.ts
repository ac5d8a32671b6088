import type { Certainty } from '../../basics/kinds.ts';
import { claimOf } from '../../graph/claim.ts';
import { isProposed } from '../../graph/provenance.ts';
import type { ExportEdge, ExportEvidence } from '../exportEdge.ts';
import type { ExportPart } from '../exportPart.ts';
import { idOfNode, nameOfNode } from './stixNode.ts';
import { common, extension, originOf, type StixObject, stixId } from './stixObject.ts';

/** A claim as a relationship; one that is only denied must not become one. */
export const stixRelationship = (one: ExportEdge, part: ExportPart): StixObject => {
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

/** A piece of evidence as a note with its quote, about its claim; of a denied one, about the two ends. */
export const stixNote = (one: ExportEvidence, owner: ExportEdge, part: ExportPart): StixObject => {
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
      ? [idOfClaim(owner, part)]
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

/** Whether anything but a denial says it. */
export const isClaimed = ({ certainty }: ExportEdge): boolean => certainty !== 'denied';

/** The id of a claim's relationship. */
export const idOfClaim = (owner: ExportEdge, part: ExportPart): string =>
  stixId('relationship', nameOfEdge(owner, part));

/** The id of a piece of evidence's note. */
export const idOfEvidence = (one: ExportEvidence): string => stixId('note', nameOfEvidence(one));

const nameOfEdge = ({ edge }: ExportEdge, { index }: ExportPart): string =>
  `${edge.id} ${nameOfNode(index.node(edge.source))} ${nameOfNode(index.node(edge.target))}`;

const nameOfEvidence = ({ id, quote, item }: ExportEvidence): string =>
  `${id} ${item.article} ${item.start} ${quote}`;

/** After the scale « None, Low, Med, High » of the specification (appendix A). */
const confidences: Readonly<Record<Certainty, number>> = {
  stated: 85,
  attributed: 50,
  unconfirmed: 15,
  denied: 0,
};
