import type { ArticleId } from '../../basics/ids.ts';
import { addressOfArticle } from '../../citations/addressOfArticle.ts';
import { datePartsOf } from '../../citations/dateParts.ts';
import type { NumberedArticle } from '../../graph/graphIndex.ts';
import { noteOfSource } from '../describeExport.ts';
import type { ExportPart } from '../exportPart.ts';
import { idOfClaim, idOfEvidence, isClaimed } from './stixClaim.ts';
import { idOfNode } from './stixNode.ts';
import { common, creatorId, extension, type StixObject } from './stixObject.ts';

/** Each article as a report about all that it names and says. */
export const stixReports = (part: ExportPart): readonly StixObject[] => {
  const objects = objectsByArticle(part);
  return part.articles.map((one) => stixReport(one, objects.get(one.article.id) ?? [], part));
};

/** The ids of what each article names and says, gone through once: nodes first, then each claim before its evidence. */
const objectsByArticle = (part: ExportPart): ReadonlyMap<ArticleId, readonly string[]> => {
  const objects = new Map<ArticleId, string[]>(part.articles.map(({ article }) => [article.id, []]));
  for (const { node, mentions } of part.nodes) {
    const id = idOfNode(node);
    for (const article of new Set(mentions.map((mention) => mention.article))) objects.get(article)?.push(id);
  }
  for (const owner of part.edges) {
    const claim = isClaimed(owner) ? idOfClaim(owner, part) : null;
    const told = new Set<ArticleId>();
    for (const one of owner.evidence) {
      const { article } = one.item;
      if (claim !== null && !told.has(article)) objects.get(article)?.push(claim);
      told.add(article);
      objects.get(article)?.push(idOfEvidence(one));
    }
  }
  return objects;
};

const stixReport = (
  { article, number }: NumberedArticle,
  objects: readonly string[],
  part: ExportPart,
): StixObject => {
  const { language, links, note } = part;
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
