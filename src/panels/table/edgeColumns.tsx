import { ArrowRight, BookOpen, Calendar, CircleDot, Gauge, Layers, Spline, Target } from 'lucide-react';
import { certainties, families } from '../../domain/basics/kinds.ts';
import { familyOf } from '../../domain/graph/familyOf.ts';
import { nameOf } from '../../domain/graph/nameOf.ts';
import { wordsOfEdge } from '../../domain/graph/predicateWords.ts';
import { rankDates } from '../../domain/graph/rankDates.ts';
import type { GraphNode } from '../../domain/graph/schema.ts';
import type { EdgeRow } from '../../domain/passages/graphRows.ts';
import { formatEdtf } from '../../domain/time/formatEdtf.ts';
import { handOf } from '../../drawing/graph/looks.ts';
import { collatorOf } from '../../lib/collator.ts';
import { LinkSample } from '../../ui/evidence/LinkSample.tsx';
import { Certainty, NodeCell, SourceNumbers } from './cells.tsx';
import type { TableColumn } from './column.ts';
import { figureColumn } from './figureColumn.ts';
import { listSources } from './nodeColumns.tsx';
import { originColumns } from './originColumn.tsx';
import type { Wording } from './useColumns.ts';

/** Links: what is claimed about whom, how certainly, when, and by which articles. */
export function defineEdgeColumns(wording: Wording): readonly TableColumn<EdgeRow>[] {
  const { index, language, text } = wording;
  const { compare } = collatorOf(language);
  const { columns } = text;
  const ranks = rankDates(index);
  const rankOf = ({ dates }: EdgeRow) => ranks.get(dates[0] ?? '') ?? 0;
  const relationOf = ({ edge }: EdgeRow) => wordsOfEdge(index, edge, language);
  /** Rows of one relation stand together, whatever their subjects make of its verb. */
  const labelOf = ({ edge }: EdgeRow) =>
    index.graph.predicates[edge.predicate]?.label[language] ?? edge.predicate;
  const datesOf = ({ dates }: EdgeRow) =>
    dates.map((date) => formatEdtf(date, language, 'short')).join(' · ');
  const end = (
    id: string,
    name: string,
    Icon: TableColumn<EdgeRow>['Icon'],
    of: (row: EdgeRow) => GraphNode,
  ): TableColumn<EdgeRow> => ({
    id,
    name,
    Icon,
    widthPx: 190,
    grows: true,
    compare: (a, b) => compare(nameOf(of(a), language), nameOf(of(b), language)),
    text: (row) => nameOf(of(row), language),
    show: (row) => <NodeCell node={of(row)} alone />,
    filter: { kind: 'text' },
  });
  return [
    end('subject', columns.subject, CircleDot, ({ from }) => from),
    {
      id: 'relation',
      name: columns.relation,
      Icon: ArrowRight,
      widthPx: 190,
      grows: true,
      compare: (a, b) => compare(labelOf(a), labelOf(b)),
      text: relationOf,
      show: relationOf,
      filter: { kind: 'text' },
    },
    end('object', columns.object, Target, ({ to }) => to),
    {
      id: 'family',
      name: columns.family,
      Icon: Spline,
      widthPx: 138,
      compare: (a, b) =>
        compare(text.families[familyOf(index, a.edge)], text.families[familyOf(index, b.edge)]),
      text: (row) => text.families[familyOf(index, row.edge)],
      show: (row) => (
        <>
          <LinkSample family={familyOf(index, row.edge)} widthPx={26} hand={handOf(row.edge)} />
          <span className="truncate">{text.families[familyOf(index, row.edge)]}</span>
        </>
      ),
      filter: {
        kind: 'choice',
        choices: families.map((family) => ({ value: family, label: text.families[family] })),
        of: (row) => [familyOf(index, row.edge)],
      },
    },
    {
      id: 'certainty',
      name: columns.certainty,
      Icon: Gauge,
      widthPx: 128,
      compare: (a, b) => certainties.indexOf(a.certainty) - certainties.indexOf(b.certainty),
      text: ({ certainty }) => text.certainties[certainty],
      show: ({ certainty }) => <Certainty certainty={certainty} name={text.certainties[certainty]} />,
      filter: {
        kind: 'choice',
        choices: certainties.map((certainty) => ({ value: certainty, label: text.certainties[certainty] })),
        of: ({ certainty }) => [certainty],
      },
    },
    figureColumn(text, {
      id: 'corroboration',
      name: columns.corroboration,
      Icon: Layers,
      widthPx: 92,
      of: ({ sources }) => sources.length,
    }),
    {
      id: 'date',
      name: columns.date,
      Icon: Calendar,
      widthPx: 150,
      compare: (a, b) => rankOf(a) - rankOf(b),
      isEmpty: ({ dates }) => dates.length === 0,
      text: datesOf,
      show: datesOf,
      filter: { kind: 'text' },
    },
    ...originColumns<EdgeRow>(wording, ({ edge }) => edge),
    {
      id: 'sources',
      name: columns.sources,
      Icon: BookOpen,
      widthPx: 110,
      compare: (a, b) => (a.sources[0] ?? 0) - (b.sources[0] ?? 0) || a.sources.length - b.sources.length,
      text: ({ sources }) => sources.join(', '),
      show: ({ sources }) => <SourceNumbers numbers={sources} />,
      filter: { kind: 'choice', choices: listSources(index), of: ({ sources }) => sources.map(String) },
    },
  ];
}
