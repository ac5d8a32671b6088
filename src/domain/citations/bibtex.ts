import type { Language } from '../basics/languages.ts';
import type { Citation } from './citation.ts';
import { citationWords } from './citationWords.ts';
import { datePartsOf } from './dateParts.ts';
import { noteOf, withDistinctKeys } from './parts.ts';

/**
 * Citations as BibTeX entries, one for each passage, under keys of their own. `@misc` and its plain fields, which every
 * style knows; UTF-8, as every engine since 2018 reads it. Words keep their capitals (double braces round the title).
 */
export const citationsAsBibtex = (citations: readonly Citation[], language: Language): string =>
  withDistinctKeys(citations)
    .map((citation) => entryOf(citation, language))
    .join('\n\n');

const entryOf = (citation: Citation, language: Language): string => {
  const { article, key, claim, link } = citation;
  const words = citationWords[language];
  const [year, month] = datePartsOf(article.published.edtf)?.parts[0] ?? [];
  const fields: readonly (readonly [name: string, value: string | null])[] = [
    ['author', article.author && `{${escapeTex(article.author)}}`],
    ['title', `{${escapeTex(article.title)}}`],
    ['howpublished', escapeTex(article.publisher ?? words.noPublisher)],
    ['year', year === undefined ? null : String(year)],
    ['month', month === undefined ? null : (months[month - 1] ?? null)],
    ['url', link.replace(/[{}\\\s]/g, encodeURIComponent)],
    ['language', article.language],
    ['note', escapeTex(noteOf(citation, language))],
    ['annote', claim && escapeTex(claim)],
  ];
  const lines = fields.flatMap(([name, value]) =>
    value === null ? [] : `  ${name} = ${name === 'month' ? value : `{${value}}`},`,
  );
  return [`@misc{${key},`, ...lines, '}'].join('\n');
};

/** BibTeX's own names for the months, written without braces. */
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Escapes TeX's special characters; non-breaking spaces become `~`. */
const escapeTex = (text: string): string =>
  text.replace(/[\\{}$&%#_^~\u00a0\u202f]/g, (character) => texOf[character] ?? `\\${character}`);

const texOf: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
  '\u00a0': '~',
  '\u202f': '~',
};
