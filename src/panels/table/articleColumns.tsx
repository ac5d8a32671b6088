import { BookOpen, Calendar, Newspaper, Spline, Waypoints, WholeWord } from 'lucide-react';
import { rankDates } from '../../domain/graph/rankDates.ts';
import type { ArticleRow } from '../../domain/passages/articleRows.ts';
import { formatEdtf } from '../../domain/time/formatEdtf.ts';
import { collatorOf } from '../../lib/collator.ts';
import { TitleAndOpening } from './cells.tsx';
import type { TableColumn } from './column.ts';
import { figureColumn } from './figureColumn.ts';
import type { Wording } from './useColumns.ts';

/** Articles: the title and first lines, who published it and when, its length and how much it says. */
export function defineArticleColumns({ index, language, text }: Wording): readonly TableColumn<ArticleRow>[] {
  const { compare } = collatorOf(language);
  const { columns } = text;
  const ranks = rankDates(index);
  const publisherOf = ({ source }: ArticleRow) => source.article.publisher ?? '';
  const dateOf = ({ source }: ArticleRow) => source.article.published.edtf;
  const sayDate = (row: ArticleRow) => {
    const date = dateOf(row);
    if (date === null) return '';
    const words = formatEdtf(date, language, 'short');
    return row.source.article.published.basis === 'inferred' ? text.inferredDate(words) : words;
  };
  const openingOf = ({ source, opening }: ArticleRow) =>
    source.article.text.slice(opening.start, opening.end);
  return [
    {
      id: 'title',
      name: columns.article,
      Icon: BookOpen,
      widthPx: 360,
      namesRow: true,
      grows: true,
      compare: (a, b) => compare(a.source.article.title, b.source.article.title),
      text: (row) => `${row.source.article.title}\n${openingOf(row)}`,
      show: (row) => <TitleAndOpening row={row} />,
      filter: { kind: 'text' },
      copied: [
        { name: columns.source, text: ({ source }) => String(source.number) },
        { name: columns.article, text: ({ source }) => source.article.title },
        { name: columns.opening, text: openingOf },
      ],
    },
    {
      id: 'publisher',
      name: columns.publisher,
      Icon: Newspaper,
      widthPx: 150,
      compare: (a, b) => compare(publisherOf(a), publisherOf(b)),
      isEmpty: (row) => publisherOf(row) === '',
      text: publisherOf,
      show: publisherOf,
      filter: { kind: 'text' },
    },
    {
      id: 'date',
      name: columns.date,
      Icon: Calendar,
      widthPx: 130,
      compare: (a, b) => (ranks.get(dateOf(a) ?? '') ?? 0) - (ranks.get(dateOf(b) ?? '') ?? 0),
      isEmpty: (row) => dateOf(row) === null,
      text: sayDate,
      show: sayDate,
      filter: { kind: 'text' },
    },
    figureColumn(text, {
      id: 'words',
      name: columns.words,
      Icon: WholeWord,
      widthPx: 84,
      of: ({ words }) => words,
    }),
    figureColumn(text, {
      id: 'nodes',
      name: columns.nodes,
      Icon: Waypoints,
      widthPx: 84,
      of: ({ nodes }) => nodes,
    }),
    figureColumn(text, {
      id: 'links',
      name: columns.links,
      Icon: Spline,
      widthPx: 84,
      of: ({ links }) => links,
    }),
  ];
}
