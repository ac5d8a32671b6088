import { BookOpen, Calendar, Circle, Globe, Shapes, TextQuote, Waypoints } from 'lucide-react';
import { nodeTypes } from '../../domain/basics/kinds.ts';
import { otherLanguage } from '../../domain/basics/languages.ts';
import { nameOf } from '../../domain/graph/nameOf.ts';
import type { GraphNode } from '../../domain/graph/schema.ts';
import type { NodeRow } from '../../domain/passages/graphRows.ts';
import { formatYears } from '../../domain/time/formatYears.ts';
import { collatorOf } from '../../lib/collator.ts';
import { NodeCell, SourceNumbers } from './cells.tsx';
import type { TableColumn } from './column.ts';
import { figureColumn } from './figureColumn.ts';
import { originColumns } from './originColumn.tsx';
import type { Wording } from './useColumns.ts';

/** Nodes: what each is, how much is said about it, and where. */
export function defineNodeColumns(wording: Wording): readonly TableColumn<NodeRow>[] {
  const { index, language, text } = wording;
  const { compare } = collatorOf(language);
  const other = otherLanguage(language);
  const nameIn = (node: GraphNode) => nameOf(node, language);
  const countriesOf = ({ node }: NodeRow) =>
    node.countries
      .flatMap((id) => index.findNode(id) ?? [])
      .map((country) => nameOf(country, language, 'short'))
      .join(', ');
  const { columns } = text;
  return [
    {
      id: 'name',
      name: columns.node,
      Icon: Circle,
      widthPx: 260,
      namesRow: true,
      grows: true,
      compare: (a, b) => compare(nameIn(a.node), nameIn(b.node)),
      text: ({ node }) => `${nameIn(node)} ${node.label[other]}`,
      show: ({ node }) => <NodeCell node={node} />,
      filter: { kind: 'text' },
      copied: [
        { name: columns.node, text: ({ node }) => nameIn(node) },
        { name: columns.otherName, text: ({ node }) => node.label[other] },
      ],
    },
    {
      id: 'type',
      name: columns.type,
      Icon: Shapes,
      widthPx: 118,
      compare: (a, b) => compare(text.types[a.node.type], text.types[b.node.type]),
      text: ({ node }) => text.types[node.type],
      show: ({ node }) => text.types[node.type],
      filter: {
        kind: 'choice',
        choices: nodeTypes.map((type) => ({ value: type, label: text.types[type] })),
        of: ({ node }) => [node.type],
      },
    },
    figureColumn(text, {
      id: 'links',
      name: columns.links,
      Icon: Waypoints,
      widthPx: 116,
      of: ({ links }) => links,
    }),
    figureColumn(text, {
      id: 'passages',
      name: columns.passages,
      Icon: TextQuote,
      widthPx: 116,
      of: ({ passages }) => passages,
    }),
    {
      id: 'years',
      name: columns.years,
      Icon: Calendar,
      widthPx: 150,
      compare: (a, b) => (a.node.years[0] ?? 0) - (b.node.years[0] ?? 0),
      isEmpty: ({ node }) => node.years.length === 0,
      text: ({ node }) => joinYears(node.years),
      show: ({ node }) => joinYears(node.years),
      filter: { kind: 'text' },
    },
    {
      id: 'countries',
      name: columns.countries,
      Icon: Globe,
      widthPx: 190,
      compare: (a, b) => compare(countriesOf(a), countriesOf(b)),
      isEmpty: ({ node }) => node.countries.length === 0,
      text: countriesOf,
      show: countriesOf,
      filter: { kind: 'text' },
    },
    ...originColumns<NodeRow>(wording, ({ node }) => node),
    {
      id: 'sources',
      name: columns.sources,
      Icon: BookOpen,
      widthPx: 132,
      largestFirst: true,
      compare: (a, b) => a.sources.length - b.sources.length || (b.sources[0] ?? 0) - (a.sources[0] ?? 0),
      isEmpty: ({ sources }) => sources.length === 0,
      text: ({ sources }) => sources.join(', '),
      show: ({ sources }) => <SourceNumbers numbers={sources} />,
      filter: { kind: 'choice', choices: listSources(index), of: ({ sources }) => sources.map(String) },
    },
  ];
}

/** The articles to choose from, by number. */
export const listSources = (index: Wording['index']) =>
  index.articles.map(({ number }) => ({ value: String(number), label: String(number) }));

/** Years in order, consecutive ones as a range: « 2003, 2011–2015 ». */
function joinYears(years: readonly number[]): string {
  const runs: [from: number, to: number][] = [];
  for (const year of years) {
    const last = runs.at(-1);
    if (last && year === last[1] + 1) last[1] = year;
    else runs.push([year, year]);
  }
  return runs.map(([from, to]) => formatYears({ from, to })).join(', ');
}
