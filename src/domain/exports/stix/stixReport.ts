import { addressOfArticle } from '../../citations/addressOfArticle.ts';
import { datePartsOf } from '../../citations/dateParts.ts';
import type { NumberedArticle } from '../../graph/graphIndex.ts';
import { noteOfSource } from '../describeExport.ts';
import type { ExportPart } from '../exportPart.ts';
import { idOfClaim, idOfEvidence, isClaimed } from './stixClaim.ts';
import { idOfNode } from './stixNode.ts';
import { common, creatorId, extension, type StixObject } from './stixObject.ts';

/** An article as a report about all that it names and says. */
export const stixReport = ({ article, number }: NumberedArticle, part: ExportPart): StixObject => {
  const { nodes, edges, language, links, note } = part;
  const objects = [
    ...nodes.flatMap(({ node, mentions }) =>
      mentions.some((mention) => mention.article === article.id) ? [idOfNode(node)] : [],
    ),
    ...edges.flatMap((owner) => {
      const quoted = owner.evidence.filter(({ item }) => item.article === article.id);
      if (quoted.length === 0) return [];
      const claim = isClaimed(owner) ? [idOfClaim(owner, part)] : [];
      return [...claim, ...quoted.map(idOfEvidence)];
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
        url: addressOfArticle(article, links),
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
