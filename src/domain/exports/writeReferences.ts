import { addressOfArticle } from '../citations/addressOfArticle.ts';
import { cslOfArticle } from '../citations/csl.ts';
import { datePartsOf } from '../citations/dateParts.ts';
import type { NumberedArticle } from '../graph/graphIndex.ts';
import { noteOfSource } from './describeExport.ts';
import type { ExportPart } from './exportPart.ts';

/** The articles of an export as references to news, for Zotero, EndNote and their like. */
export const writeReferences = (part: ExportPart): { readonly ris: string; readonly csl: string } => ({
  ris: part.articles.map((one) => risOf(one, part)).join('\r\n'),
  csl: `${JSON.stringify(
    part.articles.map((one) => cslOf(one, part)),
    null,
    2,
  )}\n`,
});

/**
 * RIS as reference managers read it: two letters, two spaces, a hyphen, a space, the value; one line each. A date
 * always has its three slashes; unknown parts stay empty.
 */
const risOf = (one: NumberedArticle, part: ExportPart): string => {
  const { article } = one;
  const [year, month, day] = datePartsOf(article.published.edtf)?.parts[0] ?? [];
  const two = (number: number | undefined) => (number === undefined ? '' : `${number}`.padStart(2, '0'));
  const fields: readonly (readonly [tag: string, value: string | null])[] = [
    ['TY', 'NEWS'],
    ['ID', article.id],
    ['TI', article.title],
    ['AU', article.author],
    ['T2', article.publisher],
    ['PY', year === undefined ? null : `${year}`],
    ['DA', year === undefined ? null : `${year}/${two(month)}/${two(day)}/`],
    ['LA', article.language],
    ['UR', addressOfArticle(article, part.links)],
    ['N1', noteOfSource(article)[part.language]],
    ['ER', ''],
  ];
  return fields
    .flatMap(([tag, value]) =>
      value === null || (value === '' && tag !== 'ER') ? [] : [`${tag}  - ${value.replace(/\s+/g, ' ')}\r\n`],
    )
    .join('');
};

/** CSL JSON 1.0 (citationstyles.org). */
const cslOf = (one: NumberedArticle, part: ExportPart) => {
  const note = noteOfSource(one.article)[part.language];
  return {
    id: one.article.id,
    ...cslOfArticle(one.article),
    URL: addressOfArticle(one.article, part.links),
    ...(note !== '' && { note }),
  };
};
