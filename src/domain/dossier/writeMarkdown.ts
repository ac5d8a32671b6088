import { citationWords } from '../citations/citationWords.ts';
import { escapeAddress, escapeMarkdown } from '../citations/escapeMarkdown.ts';
import type { DossierItem, DossierPage, DossierSource } from './describeDossier.ts';
import { dossierWords } from './dossierWords.ts';

/** The dossier as Markdown (CommonMark): each passage a block quote with its source, its link and the reader's note. */
export const dossierAsMarkdown = (page: DossierPage): string => {
  const words = dossierWords[page.language];
  return `${[
    `# ${oneLine(page.title)}`,
    ...page.about.map(oneLine),
    ...page.items.flatMap((item, at) => writeItem(item, page.items[at - 1], page)),
    `## ${words.sources}`,
    page.sources.map((source) => writeSource(source, page)).join('\n'),
    `*${oneLine(words.madeWith)}*`,
  ]
    .filter((block) => block !== '')
    .join('\n\n')}\n`;
};

const writeItem = (
  item: DossierItem,
  before: DossierItem | undefined,
  { language }: DossierPage,
): readonly string[] => {
  const words = dossierWords[language];
  const { heading, quote, number, source, hedges, link, note } = item;
  const said = citationWords[language].quote(
    quote
      .map((piece) => piece.words)
      .join('')
      .trim(),
  );
  const about = [
    number === null ? '' : `\\[${number}\\]`,
    `${oneLine(source)}.`,
    oneLine(hedges),
    link === null ? '' : `[${words.read}](${escapeAddress(link)})`,
  ];
  return [
    ...(heading === null || heading === before?.heading ? [] : [`## ${oneLine(heading)}`]),
    `> ${oneLine(said)}\n>\n> ${about.filter((part) => part !== '').join(' ')}`,
    ...(note.trim() === '' ? [] : [`**${words.note}**`, ...writeNote(note)]),
  ];
};

/** The note's paragraphs; its line breaks stay. */
const writeNote = (note: string): readonly string[] =>
  note
    .trim()
    .split(/\s*\n\s*\n\s*/)
    .map((paragraph) => paragraph.split('\n').map(oneLine).join('\\\n'));

const writeSource = (source: DossierSource, { language }: DossierPage): string => {
  const words = dossierWords[language];
  const { number, author, title, publisher, date, url, link } = source;
  const named = [
    ...(author === null ? [] : [oneLine(author)]),
    `[*${oneLine(title)}*](${escapeAddress(link)})`,
    oneLine(publisher),
    oneLine(date),
  ].join(', ');
  const original = url === null ? '' : ` [${words.original}](${escapeAddress(url)})`;
  return `- \\[${number}\\] ${named}.${original}`;
};

/**
 * Joins lines: a line break in the text would end the line, and with it the quote or heading. Non-breaking spaces stay.
 */
const oneLine = (text: string): string =>
  escapeMarkdown(text.replace(/[ \t\r\n\f\v\u2028\u2029]+/g, ' ').trim());
